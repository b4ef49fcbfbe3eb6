import Bahasa
import RuleKit

/// Names in a numbered run or a list.
enum NumberedNames {
  /// Whether names are announced: `daftar`, `nama-nama`, `berikut`, or a colon in the sentence.
  static func isHeading(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: cue.lowerBound)
    let announces =
      opensList(cue, reading)
      || (cue.upperBound..<max(cue.upperBound, sentence.upperBound)).contains {
        reading.tokens[$0].mark == .colon
      }
      || marker(after: cue.upperBound, reading).map {
        !groups.occur(in: sentence.lowerBound..<$0, of: reading)
      } == true
      || announcements.occur(in: sentence, of: reading)
    return announces && !officials.occur(in: sentence, of: reading)
  }

  /// Whether a short line of its own stands right before a list: `Penerima BLT tahap tiga`.
  private static func opensList(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    let number = reading.analysis.block(ofToken: cue.lowerBound)
    let blocks = reading.analysis.blocks
    return number + 1 < blocks.count && blocks[number + 1].role == .listItem
      && reading.words(in: reading.analysis.blockTokens[number]) <= 18
  }

  /// The word that opens a run of names without a colon: `yaitu`, `ialah`, `antara lain`.
  private static func marker(after start: Int, _ reading: Reading) -> Int? {
    guard start < reading.tokens.count else { return nil }
    let sentence = reading.sentence(around: max(0, start - 1))
    return (start..<max(start, min(sentence.upperBound, start + 12))).first { reading.word($0, in: markers) }
  }

  private static let markers = WordSet(words: "yaitu yakni ialah adalah lain antaranya")
  private static let groups = Phrases(
    "desa, kecamatan, kelurahan, kota, kabupaten, kelompok, sekolah, lembaga, organisasi, dinas, instansi, komunitas, wilayah, daerah, provinsi, perusahaan"
  )
  private static let announcements = Phrases(
    "daftar, nama-nama, umumkan nama, berikut nama, nama penerima, nama penunggak, nama warga, nama pelanggar, sebagai berikut, berikut ini, berikut daftar, atas nama"
  )
  private static let officials = Phrases(
    "juri, panitia, narasumber, pejabat, pemenang, juara, penghargaan, wisudawan, penerima penghargaan, anugerah, lulus, lolos, terpilih, finalis, nominasi, hasil seleksi, hasil akhir, calon terpilih, pelantikan, dilantik, jadwal, pengurus, susunan, petugas upacara, pembicara, penulis, pemain, atlet, kafilah"
  )
  /// Whether a sentence is about help, arrears or offences, and not about those whom the public should know.
  static func isAid(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    aid.occur(in: sentence, of: reading) && !officials.occur(in: sentence, of: reading)
  }
  /// Whether places or bodies are counted right before a list: `lima kecamatan yaitu …`.
  static func listsPlaces(before cue: Int, _ reading: Reading) -> Bool {
    groups.occur(in: max(0, cue - 1)..<cue, of: reading)
  }
  private static let aid = Phrases(
    """
    blt, pkh, bansos, bantuan tunai, bantuan langsung tunai, bantuan sosial, sembako, santunan, rutilahu, bedah rumah, menunggak
    penunggak, tunggakan, belum membayar, belum lunas, terjaring, pelanggar, penerima bantuan, penerima manfaat, dtks, jamban
    """)
  /// Names between commas after a colon: `penunggak: Fulan, Fulani, dan Foolan`.
  private static func run(after start: Int, _ reading: Reading) -> Int {
    let block = reading.analysis.blockTokens[reading.analysis.block(ofToken: start)]
    guard
      let colon = (start..<min(block.upperBound, start + 16)).first(where: {
        reading.tokens[$0].mark == .colon
      }) ?? marker(after: start, reading)
    else { return 0 }
    return names(from: colon + 1, reading)
  }

  private static func names(from start: Int, _ reading: Reading) -> Int {
    guard start < reading.tokens.count else { return 0 }
    let block = reading.analysis.blockTokens[reading.analysis.block(ofToken: start)]
    var count = 0
    var index = start
    while index < block.upperBound {
      let first = index
      while index < block.upperBound, reading.tokens[index].kind == .word,
        reading.tokens[index].isCapitalized,
        reading.tokens[index].classes.isDisjoint(with: [.placeNoun, .institution, .function])
      { index += 1 }
      guard index > first, index - first <= 4 else { return count }
      count += 1
      if index < block.upperBound, reading.tokens[index].mark == .openParenthesis,
        let end = (index..<min(block.upperBound, index + 8)).first(where: {
          reading.tokens[$0].mark == .closeParenthesis
        })
      {
        index = end + 1
      }
      while index < block.upperBound,
        reading.tokens[index].mark == .comma || reading.word(index, is: "dan")
          || reading.word(index, is: "serta")
      { index += 1 }
    }
    return count
  }

  /// How many names between commas follow a word such as `oleh` or `kepada` at once.
  static func runLength(after start: Int, _ reading: Reading) -> Int { names(from: start, reading) }

  /// How many numbered names or list items of a few capitalised words follow within the next 300 tokens.
  static func count(after start: Int, _ reading: Reading) -> Int {
    let end = min(reading.tokens.count, start + 300)
    var count = 0
    for index in start..<max(start, end)
    where reading.tokens[index].kind == .number
      && (reading.token(index + 1)?.mark == .period || reading.token(index + 1)?.mark == .closeParenthesis)
    {
      if let name = reading.token(index + 2), name.kind == .word, name.isCapitalized,
        isPersonal(index + 2, reading)
      {
        count += 1
      }
    }
    let blocks = reading.analysis.blocks
    var number = start < reading.tokens.count ? reading.analysis.block(ofToken: start) : blocks.count
    while number < blocks.count, reading.analysis.blockTokens[number].lowerBound < end {
      let tokens = reading.analysis.blockTokens[number]
      if tokens.lowerBound >= start, blocks[number].role != .heading,
        isName(tokens, reading) || blocks[number].role == .listItem && opensWithName(tokens, reading)
      {
        count += 1
      }
      number += 1
    }
    return max(count, run(after: min(start, reading.tokens.count - 1), reading))
  }

  /// The names that open the items of the list right after a block.
  static func listed(after token: Int, _ reading: Reading) -> [Range<Int>] {
    let blocks = reading.analysis.blocks
    guard token < reading.tokens.count else { return [] }
    var names: [Range<Int>] = []
    var number = reading.analysis.block(ofToken: token) + 1
    while number < blocks.count, blocks[number].role == .listItem, names.count < 12 {
      let tokens = reading.analysis.blockTokens[number]
      if isName(tokens, reading) || opensWithName(tokens, reading) {
        let end = tokens.first { !reading.tokens[$0].isWord } ?? tokens.upperBound
        names.append(tokens.lowerBound..<end)
      }
      number += 1
    }
    return names
  }

  /// `Sumarni, kios B-04, …`: a name that a comma, a dash or a bracket ends.
  private static func opensWithName(_ block: Range<Int>, _ reading: Reading) -> Bool {
    var end = block.lowerBound
    while end < block.upperBound, end - block.lowerBound < 6,
      reading.tokens[end].isCapitalized && reading.tokens[end].isWord
        || reading.tokens[end].mark == .period && reading.tokens[end - 1].length <= 3
    {
      end += 1
    }
    guard end > block.lowerBound, end < block.upperBound,
      [.comma, .hyphen, .enDash, .emDash, .openParenthesis, .colon].contains(reading.tokens[end].mark)
    else { return false }
    let words = block.lowerBound..<end
    return !reading.contains([.placeNoun, .institution, .function, .weekday, .month], in: words)
      && words.contains { reading.tokens[$0].isWord && !reading.isCommonWord($0) }
  }

  private static func isName(_ block: Range<Int>, _ reading: Reading) -> Bool {
    let words = block.prefix(12).filter { reading.tokens[$0].isWord }
    return (1...5).contains(words.count)
      && words.allSatisfy { index in
        reading.tokens[index].isCapitalized
          && reading.tokens[index].classes.isDisjoint(with: [.placeNoun, .institution, .function])
      } && words.contains { isPersonal($0, reading) }
  }

  /// Whether a word can be a name: known as one, or no word of the language, as in `Kartu Keluarga`.
  private static func isPersonal(_ index: Int, _ reading: Reading) -> Bool {
    reading.entry(index)?.kinds.contains(.name) == true || !reading.isCommonWord(index)
      || reading.tokens[index].classes.contains(.honorific)
  }
}
