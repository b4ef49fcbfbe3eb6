import Bahasa
import RuleKit

/// Two to four common words with capitals inside a sentence that make no name: `Medali Emas`, `Rumah Ibadah`.
enum RangkaianUmum {
  /// The run of capitalised words that begins at a token, if it is a common term.
  static func run(from start: Int, in range: Range<Int>, _ reading: Reading) -> Range<Int>? {
    guard reading.isMidSentence(start), !reading.isInHeading(start),
      !reading.isTitleCase(start - 1) || KapitalSendiri.isSecond(start, reading)
    else { return nil }
    var end = start
    while end < range.upperBound, end - start < 5, reading.isTitleCase(end) {
      guard isCommon(end, isFirst: end == start, reading) else { return nil }
      end += 1
    }
    guard (2...4).contains(end - start), isFree(before: start, in: range, reading),
      isFree(after: end, in: range, reading)
    else { return nil }
    guard !isTheme(start, in: range, reading) else { return nil }
    let first = reading.tokens[start].hash
    let isRole = roles.contains(reading.tokens[start - 1].hash)
    let isSecond = reading.isTitleCase(start - 1)
    guard
      heads.contains(first) && !isSecond || isRole && !names.contains(first)
        || !names.contains(first)
          && (isVerb(start, reading) && !isSecond
            || TulisanNaskah.writesSmall(first, reading.tokens[start + 1].hash, reading))
    else { return nil }
    return start..<end
  }

  /// Whether themes or titles are listed there: `tiga subtema meliputi Menggali Potensi`.
  private static func isTheme(_ start: Int, in range: Range<Int>, _ reading: Reading) -> Bool {
    (max(range.lowerBound, start - 4)..<start).contains { themes.contains(reading.tokens[$0].hash) }
  }

  private static let themes = WordSet(
    words: "tema subtema bertema judul berjudul tajuk bertajuk slogan moto motto lagu film")

  private static func isCommon(_ index: Int, isFirst: Bool, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard
      token.classes.isDisjoint(with: [
        .weekday, .month, .title, .function, .honorific, .institution, .office, .degree, .timeNoun,
      ]), !KataUmum.proper.contains(token.hash), Akronim.forms[token.hash]?.first?.isUppercase != true,
      token.flags.isDisjoint(with: [.hyphen, .digit])
    else { return false }
    return reading.isCommonWord(index) && (reading.entry(index)?.frequency ?? 0) >= 28
      || !isFirst && token.classes.contains(.placeNoun)
  }

  private static func isFree(before index: Int, in range: Range<Int>, _ reading: Reading) -> Bool {
    let previous = reading.tokens[index - 1]
    if reading.isTitleCase(index - 1) { return true }
    guard previous.isWord && previous.shape == .lower || previous.mark == .comma,
      !KapitalSendiri.introduces.contains(previous.hash)
    else { return false }
    guard previous.mark == .comma || previous.classes.contains(.coordinator), index - 2 >= range.lowerBound
    else { return true }
    return reading.tokens[index - 2].shape == .lower
      && (reading.tokens[index - 2].mark != .comma || reading.token(index - 3)?.shape == .lower)
  }

  private static func isFree(after end: Int, in range: Range<Int>, _ reading: Reading) -> Bool {
    guard end < range.upperBound else { return true }
    let next = reading.tokens[end]
    if next.isWord {
      return reading.beginsSmall(end)
        && !(next.classes.contains(.coordinator) && end + 1 < range.upperBound
          && reading.tokens[end + 1].shape != .lower)
    }
    if next.mark == .comma { return reading.token(end + 1)?.shape == .lower }
    return next.mark == .period || next.mark.closesQuote
  }

  private static func isVerb(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.length > 6, reading.entry(index)?.kinds.contains(.base) != true else { return false }
    let text = reading.text(index)
    return text.hasPrefix("Me") || text.hasSuffix("kan")
  }

  /// Words after which one is called by what he does.
  private static let roles = WordSet(words: "selaku menjadi")

  /// Words that open a term for a kind of people, things or deeds.
  static let heads = WordSet(
    words: """
      tim petugas peserta pengurus panitia perangkat tenaga pekerja penyandang pelaku kader kaum generasi
      calon pemerhati pakar praktisi perajin pendamping pengawas penyedia alat bahan barang fasilitas tempat
      objek permainan transportasi minuman masker kegiatan bantuan penyerahan pembacaan peningkatan pemulihan
      pengelolaan medali donor dunia jam pemadam cinta air aset sarana susu bawang cabai kebutuhan kemampuan
      keselamatan angka capaian pengukuran pejabat tokoh warga masyarakat aparat pelayanan layanan penerima
      pencegahan penegakan penanganan pembangunan pengembangan pemeliharaan perawatan pemeriksaan pengawasan
      pemasangan penataan kebersihan keamanan kesejahteraan pertumbuhan perekonomian sumber potensi produk
      kelompok pedagang petani nelayan anak lansia ibu pemuda remaja guru siswa hiburan
      """)

  /// Words that open names, whatever the draft writes elsewhere.
  static let names = WordSet(
    words: """
      olimpiade hari lomba festival gelar gebyar gerakan program operasi forum komunitas yayasan gugus satuan satgas bank radio
      taman sistem kartu dana surat peraturan pekan pesta duta kampung kelas zona telaga kali lereng bukit gunung indeks piala juara liga
      """)
}
