import Bahasa
import RuleKit

/// What stands in the names of agencies, laws and commemorations.
enum NamaLembaga {
  private static let papers = WordSet(
    words:
      "peraturan perda perbup perpres permen pp uu undang-undang keputusan instruksi edaran permendagri qanun sk"
  )

  /// The `Nomor` or `No.` that stands before a number; nil if there is none.
  static func label(before number: Int, _ reading: Reading) -> Int? {
    let place = reading.before(number)?.mark == .period ? number - 2 : number - 1
    guard place >= 0, reading.word(place, is: "nomor") || reading.word(place, is: "no") else { return nil }
    return place
  }

  /// Whether a regulation is named up to ten words before.
  static func isCitation(_ label: Int, _ reading: Reading) -> Bool {
    let first = max(reading.blockRange(of: label).lowerBound, label - 10)
    return (first..<label).contains {
      papers.contains(reading.tokens[$0].hash) && reading.tokens[$0].isCapitalized
    }
  }

  static let scopes = WordSet(words: "sedunia nasional internasional")
  static let numbering = WordSet(words: "nomor no republik dasar")

  /// Days that are remembered or feasted.
  static let holidays: StaticString = """
    hari ibu
    hari pahlawan
    hari kartini
    hari santri
    hari guru
    hari koperasi
    hari buruh
    hari bumi
    hari veteran nasional
    hari pendidikan nasional
    hari kebangkitan nasional
    hari kesehatan nasional
    hari anak nasional
    hari olahraga nasional
    hari sumpah pemuda
    hari bela negara
    hari lingkungan hidup
    hari kesaktian pancasila
    hari lahir pancasila
    hari pramuka
    hari perempuan
    hari disabilitas
    hari natal
    hari pers nasional
    hari bhayangkara
    hari kemerdekaan
    tahun baru
    """

  private static let days = WordSet(
    words:
      "peringatan memperingati momentum perayaan merayakan upacara dalam rangka semarak libur menyambut jelang"
  )
  private static let feasts = WordSet(words: "natal nataru imlek saka hijriah islam")

  /// Whether a day that is remembered is named behind `hari`: `peringatan hari Bakti Postel`.
  static func opensDay(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.word(index - 1, in: remembrances), let name = reading.after(index),
      name.shape == .capitalized,
      name.kind == .word, name.classes.isDisjoint(with: [.weekday, .month])
    else { return false }
    return true
  }

  private static let remembrances = WordSet(
    words: "peringatan memperingati momentum perayaan merayakan menyambut")

  /// Whether the words are the name of a day in small letters, wholly or in part.
  static func isHoliday(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    guard let last = cue.last, cue.contains(where: { reading.tokens[$0].shape == .lower }) else {
      return false
    }
    let isSmall = reading.tokens[last].shape == .lower
    switch reading.text(cue.lowerBound).lowercased() {
    case "hari":
      // `peringatan hari kesaktian Pancasila`
      if reading.tokens[cue.lowerBound].shape == .lower, reading.word(cue.lowerBound - 1, in: days) {
        return true
      }
      return isSmall
        && (reading.tokens[cue.lowerBound].isCapitalized
          && !reading.tokens[cue.lowerBound].flags.contains(.sentenceStart)
          || reading.word(cue.lowerBound - 1, in: days))
    case "tahun":
      return isSmall && reading.before(cue.lowerBound).map { $0.isWord } == true
        && (reading.tokens[cue.lowerBound].isCapitalized || reading.word(cue.lowerBound - 2, in: feasts)
          || reading.word(cue.upperBound, in: feasts))
    default: return false
    }
  }

  static func report(_ index: Int, _ reading: Reading, _ report: inout Report) {
    let text = reading.text(index)
    let right = Casing.capitalized(text)
    report.add(index, "“\(text)” bagian dari nama, jadi ditulis “\(right)”", fix: .aman(right))
  }

  /// Whether the name of an agency follows a small word: `dinas Sosial Kabupaten Arunaya`.
  static func names(_ index: Int, _ reading: Reading) -> Bool {
    guard let next = reading.after(index), reading.isTitleCase(index + 1), reading.isCommonWord(index + 1),
      next.classes.isDisjoint(with: [
        .office, .leader, .honorific, .weekday, .month, .timeNoun, .kinship, .placeNoun,
      ]),
      let after = reading.after(index + 1), after.isWord
    else { return false }
    return after.classes.contains(.placeNoun) && reading.isTitleCase(index + 2)
      || after.classes.contains(.coordinator) && reading.after(index + 2) != nil
        && reading.isTitleCase(index + 3)
  }

  /// Whether a ministry is named behind a small word: `dari kementerian Sosial`.
  static func isMinistry(_ index: Int, _ reading: Reading) -> Bool {
    reading.word(index, is: "kementerian") && reading.after(index)?.hasSpaceBefore == true
      && reading.isTitleCase(index + 1)
  }

  /// Pairs that end or go on names of agencies, groups and laws.
  static let parts: StaticString = """
    informasi masyarakat
    kegiatan masyarakat
    ketenteraman masyarakat
    ketentraman masyarakat
    perlindungan masyarakat
    pelindungan masyarakat
    pemberdayaan masyarakat
    kesehatan masyarakat
    kesejahteraan rakyat
    kesejahteraan sosial
    ketertiban umum
    pekerjaan umum
    penataan ruang
    pencatatan sipil
    penanaman modal
    lingkungan hidup
    keluarga berencana
    perlindungan anak
    pelindungan anak
    penanggulangan bencana
    pamong praja
    perhubungan darat
    sumber daya
    sipil negara
    pembangunan daerah
    kepegawaian daerah
    keuangan daerah
    aset daerah
    perpustakaan daerah
    komunikasi publik
    informasi publik
    tenaga kerja
    pemuda olahraga
    kesatuan bangsa
    """

  /// Whether a capitalised word stands inside a name that began before it.
  static func continuesName(_ index: Int, _ reading: Reading) -> Bool {
    guard let previous = reading.before(index) else { return false }
    if reading.isTitleCase(index - 1) { return !reading.tokens[index - 1].flags.contains(.sentenceStart) }
    return previous.classes.contains(.coordinator) && previous.shape == .lower
      && reading.before(index - 1).map { $0.kind == .word && $0.shape == .capitalized } ?? false
  }

  /// Reports what is small in the name of an agency or a unit.
  static func checkParts(of index: Int, _ reading: Reading, _ report: inout Report) {
    guard reading.isTitleCase(index) else { return }
    if let run = smallUnit(after: index, reading) {
      let found = reading.analysis.text(reading.analysis.byteRange(run))
      let right = Casing.capitalizedWords(of: found, separator: " ")
      report.add(run, "“\(found)” bagian dari nama, jadi ditulis “\(right)”", fix: .aman(right))
    } else if isSmallNoun(index + 1, reading), goesOn(after: index + 1, reading) {
      self.report(index + 1, reading, &report)
    } else if let last = secondHalf(of: index, reading) ?? innerNoun(of: index, reading) {
      self.report(last, reading, &report)
    }
  }

  /// A small noun of agencies amid capitalised ones: `Dinas Perumahan kawasan Permukiman`.
  private static func innerNoun(of index: Int, _ reading: Reading) -> Int? {
    var place = index + 1
    while place < index + 8, reading.after(place - 1) != nil {
      if reading.word(place, in: inner), reading.tokens[place].shape == .lower {
        guard place > index + 1, reading.after(place) != nil, reading.isTitleCase(place + 1),
          reading.isCommonWord(place + 1), !isOther(place - 1, reading)
        else { return nil }
        return place
      }
      guard reading.isTitleCase(place) || reading.word(place, is: "dan") else { return nil }
      place += 1
    }
    return nil
  }

  /// Whether a small `dan` joins one who acts to the agency, not a part of its name: `Menteri Sosial dan warga`.
  private static func isOther(_ index: Int, _ reading: Reading) -> Bool {
    reading.word(index, is: "dan") && reading.tokens[index - 1].classes.contains(.placeNoun)
  }

  private static let inner = WordSet(
    words: """
      kawasan pemberdayaan perlindungan pelindungan pengendalian penduduk perumahan permukiman pertanian perikanan
      perdagangan perindustrian koperasi tenaga pemuda kebudayaan pariwisata komunikasi informatika statistik
      persandian penanaman pelayanan lingkungan pekerjaan penataan usaha transmigrasi keluarga aparatur reformasi
      """)

  /// Capitalises several words.
  static func report(_ run: Range<Int>, _ reading: Reading, _ report: inout Report) {
    let found = reading.text(of: run)
    let right = Casing.capitalizedWords(of: found, separator: " ")
    report.add(run, "“\(found)” bagian dari nama, jadi ditulis “\(right)”", fix: .aman(right))
  }

  /// The small words of a unit between its head and the body that it belongs to: `Kepala seksi teknologi jaringan Bidang`.
  static func smallUnit(from index: Int, _ reading: Reading) -> Range<Int>? {
    var end = index + 1
    while end < index + 5, let token = reading.after(end - 1), token.kind == .word, token.shape == .lower,
      token.length > 4, token.classes.isDisjoint(with: [.function, .reporting])
    {
      end += 1
    }
    guard end > index + 1, reading.after(end - 1) != nil, reading.isTitleCase(end),
      reading.tokens[end].classes.contains(.institution) || reading.word(end, is: "bidang")
        || reading.word(end, is: "bagian")
    else { return nil }
    return index..<end
  }

  /// The small nouns between a unit and its agency: `Seksi administrasi kependudukan Dinas Kependudukan`.
  static func smallUnit(after index: Int, _ reading: Reading) -> Range<Int>? {
    guard reading.isTitleCase(index), reading.word(index, is: "seksi") || reading.word(index, is: "bidang")
    else {
      return nil
    }
    var end = index + 1
    while end < index + 4, let token = reading.after(end - 1), token.kind == .word, token.shape == .lower,
      token.length > 4, token.classes.isDisjoint(with: [.function, .reporting])
    {
      end += 1
    }
    guard end > index + 1, reading.after(end - 1)?.classes.contains(.institution) == true,
      reading.isTitleCase(end)
    else { return nil }
    return index + 1..<end
  }

  /// Whether a small word is a noun made with *ke-…-an*, *pe-…-an* or the like, as the names of agencies have.
  static func isSmallNoun(_ index: Int, _ reading: Reading) -> Bool {
    guard let token = reading.token(index), token.kind == .word, token.shape == .lower, token.length > 6,
      reading.after(index - 1) != nil, token.classes.isDisjoint(with: [.function, .citizen])
    else { return false }
    let bytes = reading.analysis.bytes[token.range]
    return bytes.suffix(2).elementsEqual("an".utf8)
      && (bytes.starts(with: "ke".utf8) || bytes.starts(with: "pe".utf8))
  }

  /// Whether a name goes on behind a small word: `Dinas kearsipan dan Perpustakaan`, `Badan kesatuan Bangsa`.
  static func goesOn(after index: Int, _ reading: Reading) -> Bool {
    guard let next = reading.after(index) else { return false }
    if next.classes.contains(.coordinator) {
      return reading.after(index + 1) != nil && reading.isTitleCase(index + 2)
    }
    return reading.isTitleCase(index + 1)
  }

  /// The small last noun of `Dinas Perpustakaan dan kearsipan Kabupaten Arunaya`.
  static func secondHalf(of index: Int, _ reading: Reading) -> Int? {
    var place = index + 1
    while place < index + 5, reading.after(place - 1) != nil, reading.isTitleCase(place) { place += 1 }
    guard place > index + 1, reading.word(place, is: "dan"), isSmallNoun(place + 1, reading),
      let region = reading.after(place + 1),
      region.classes.contains(.placeNoun) || !reading.word(index, is: "dinas"), reading.isTitleCase(place + 2)
    else { return nil }
    return place + 1
  }
}
