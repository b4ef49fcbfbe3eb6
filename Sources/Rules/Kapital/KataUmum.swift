import Bahasa
import RuleKit

/// Capitalised words that are common nouns.
enum KataUmum {
  /// The capitalised common nouns that begin at a token, up to three, if no name follows them.
  static func run(from start: Int, _ reading: Reading) -> Range<Int>? {
    let block = reading.blockRange(of: start)
    guard block.contains(start) else { return nil }
    var end = start
    while end < block.upperBound, end - start < 4, reading.isTitleCase(end), !reading.beginsSmall(end),
      reading.tokens[end].hasSpaceBefore || end > start
    {
      guard isNoun(end, reading) || end > start && reading.word(end, is: "atas") else { return nil }
      end += 1
    }
    guard end > start, end - start < 4 else { return nil }
    if end < block.upperBound {
      let next = reading.tokens[end]
      // `Pejabat Pengelola Informasi dan Dokumentasi`
      if end - start > 1, next.classes.contains(.coordinator), reading.token(end + 1)?.shape != .lower {
        return nil
      }
      if next.isWord, !reading.beginsSmall(end) {
        // `Kepala Keluarga KK`
        return end - start > 1 && reading.isMadeOfInitials(end, of: start..<end) ? start..<end : nil
      }
      if next.kind == .number, next.hasSpaceBefore { return nil }
      if next.mark == .openParenthesis {
        return isExplained(start..<end, reading) ? start..<end : nil
      }
      if next.mark == .openQuote || next.mark == .straightQuote { return nil }
      if next.mark == .slash || next.mark == .hyphen, end + 1 < block.upperBound,
        reading.tokens[end + 1].shape == .upper
      {
        return nil
      }
    }
    return start..<end
  }

  /// Whether the parentheses behind a run of words hold their initials: `Sekolah Menengah Atas (SMA)`.
  private static func isExplained(_ run: Range<Int>, _ reading: Reading) -> Bool {
    guard let short = reading.after(run.upperBound) else { return false }
    return short.kind == .word && short.shape == .upper
      && reading.after(run.upperBound + 1)?.mark == .closeParenthesis
      && reading.isMadeOfInitials(run.upperBound + 1, of: run)
  }

  /// Reports the run at a token, and those that `dan`, `atau` or a slash joins to it: `para Kades dan Lurah`.
  static func reportChain(from start: Int, _ reading: Reading, _ report: inout Report) {
    var index = start
    while let run = run(from: index, reading) {
      self.report(run, reading, &report)
      guard let link = reading.token(run.upperBound),
        link.classes.contains(.coordinator) || link.mark == .slash
          || reading.word(run.upperBound, is: "maupun"),
        link.shape == .lower
      else { return }
      index = run.upperBound + 1
    }
  }

  static func isNoun(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.classes.isDisjoint(with: [.weekday, .month, .title, .function, .honorific]), token.length > 2,
      !proper.contains(token.hash), Akronim.forms[token.hash]?.first?.isUppercase != true
    else { return false }
    return reading.isCommonWord(index) || KataGenerik.words.contains(token.hash)
      || !token.classes.isDisjoint(with: [.office, .institution, .placeNoun])
  }

  static func report(_ run: Range<Int>, _ reading: Reading, _ report: inout Report) {
    let text = reading.text(of: run)
    let right = text.lowercased()
    report.add(run, "“\(text)” bukan nama, jadi ditulis “\(right)”", fix: .aman(right))
  }

  /// Common words that are names too, or stand for one.
  static let proper = WordSet(
    words: """
      tuhan allah islam kristen katolik hindu buddha konghucu anda negara republik nusantara pancasila ramadan lebaran
      idulfitri iduladha natal nyepi waisak imlek paskah maulid isra adipura kalpataru kartini garuda merdeka
      bhayangkara adhyaksa pramuka barat timur utara selatan tengah quran hadis injil bhinneka yang pertiwi
      ibu bapak saudara pemerintah bupati wabup gubernur presiden jumat covid corona
      jateng jatim jabar jabodetabek sumut sumbar sumsel sulsel kaltim kalbar kemenag kemendikbud kemenkumham
      kemenkominfo perhutani paskibra paskibraka gapensi hipmi muslimat aisyiyah ansor banser satpol gondang
      damkar legi pahing pon wage kliwon
      isya subuh zuhur asar magrib duha tarawih witir tahajud
      dubes menko wamen wapres menkeu menkes mensos menag menpora mendag menaker menlu menhan menhub menteri
      larangan indonesia proklamasi pengawasan pasal alhamdulillah bismillah rasulullah nabi dewan ombudsman
      """)
}
