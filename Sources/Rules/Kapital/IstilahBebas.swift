import Bahasa
import RuleKit

/// Diseases whose names have capitals.
private let diseases = WordSet(words: "covid-19 covid corona hiv hiv/aids aids dbd tbc mers sars")

/// Where a term is part of no name.
enum IstilahBebas {
  /// Heads of names of bodies, laws and programmes, of which the term may be a part.
  private static let heads = WordSet(
    words: """
      dinas badan satgas satuan tugas gugus tim gerakan program komisi lembaga forum hari undang-undang peraturan perda
      perbup perwal sekolah fakultas jurusan seksi bidang bagian balai unit kantor pusat yayasan operasi lomba festival
      deputi menteri direktur direktorat kementerian asisten staf kepala politeknik rencana pekan bulan tahun duta kampung
      surat keputusan sistem aplikasi inovasi majelis paguyuban persatuan ikatan asosiasi himpunan komite mal indeks
      """)

  /// Words that open names of programmes and bodies where they have a capital, and nothing where they have none.
  private static let openers = WordSet(words: "ramah gabungan bengkel")

  /// The capitalised common words that end in a word before the name of a disease, if no body or paper opens them.
  static func run(beforeDisease index: Int, _ reading: Reading) -> Range<Int>? {
    guard reading.isTitleCase(index), !reading.isInHeading(index), let disease = reading.after(index),
      diseases.contains(disease.hash) || reading.word(index + 1, is: "covid")
    else { return nil }
    var first = index
    while first > 0, reading.isTitleCase(first), reading.isMidSentence(first), isPlain(first, reading) {
      first -= 1
    }
    guard let previous = reading.token(first), reading.after(first) != nil,
      previous.shape == .lower || procedures.contains(previous.hash),
      previous.kind == .word, first < index, index - first < 5, !bodies.contains(previous.hash),
      previous.classes.isDisjoint(with: .coordinator),
      !heads.contains(reading.tokens[first + 1].hash), !isInTitle(index, reading)
    else { return nil }
    return first + 1..<index + 1
  }

  private static func isPlain(_ index: Int, _ reading: Reading) -> Bool {
    reading.isCommonWord(index) && !KataUmum.proper.contains(reading.tokens[index].hash)
      && reading.tokens[index].classes.isDisjoint(with: [.office, .institution, .function, .timeNoun])
  }

  /// Words for what happens, before its name.
  static let carriers = WordSet(
    words: "kegiatan acara even event agenda program lomba diskusi seminar workshop sosialisasi pelatihan")

  private static let procedures = WordSet(words: "sop")

  private static let bodies = WordSet(
    words: "tentang gugus tugas satgas satuan tim posko pos bertajuk bertema tema judul hari program gerakan")

  /// Words for people, who stand in lists of bodies without being one.
  private static let people = WordSet(
    words: "tokoh petugas tenaga aparat perangkat wali peserta kader penyandang pelaku pemuka unsur pejabat")

  private static let staff = WordSet(words: "pns asn pkl umkm tni polri")

  /// Whether the title of a regulation leads up to a term: `Nomor 3 Tahun 2019 tentang … Jabatan Fungsional`.
  private static func isInTitle(_ index: Int, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: index)
    return (max(sentence.lowerBound + 1, index - 30)..<max(sentence.lowerBound + 1, index)).contains {
      reading.tokens[$0].hash == about && reading.tokens[$0 - 1].kind == .number
    }
  }

  private static let about = WordHash(folding: "tentang")

  /// Whether no name goes on before or after the term.
  static func isFree(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    if let next = reading.after(cue.upperBound - 1) {
      if next.isWord, !reading.beginsSmall(cue.upperBound), !opensPlace(cue, reading) { return false }
      if next.mark == .comma, !people.contains(reading.tokens[cue.lowerBound].hash),
        reading.token(cue.upperBound + 1)?.shape != .lower,
        reading.token(cue.upperBound + 1)?.kind == .word
      {
        return false  // `Usaha Mikro, Kecil, dan Menengah`
      }
      let opensSmall = cue.count > 1 && reading.tokens[cue.lowerBound].shape == .lower
      if next.kind == .number || next.mark == .openParenthesis && !opensSmall && !isShortened(cue, reading) {
        return false
      }
      // `melalaikan Protokol Kesehatan”`: not the name of something that is quoted alone
      if next.mark.closesQuote,
        reading.token(cue.lowerBound - 4)?.flags.contains(.quoted) != true
          || !reading.analysis.isSameBlock(cue.lowerBound - 4, cue.lowerBound)
      {
        return false
      }
      if next.classes.contains(.coordinator), let other = reading.token(cue.upperBound + 1),
        other.shape != .lower
      {
        // `Pejabat Struktural maupun Pejabat Fungsional`
        return other.hash == reading.tokens[cue.lowerBound].hash
      }
    }
    if isInTitle(cue.lowerBound, reading) || isSpelledOut(cue.lowerBound, reading) { return false }
    var place = cue.lowerBound - 1
    let block = reading.blockRange(of: cue.lowerBound)
    while place >= block.lowerBound, reading.tokens[place].isWord || reading.tokens[place].mark == .comma {
      let token = reading.tokens[place]
      if token.mark == .comma {
        return place == block.lowerBound || reading.tokens[place - 1].shape != .capitalized
          || people.contains(reading.tokens[place + 1].hash)
          || place == cue.lowerBound - 1 && opensClause(cue, reading)
      }
      if token.hash == about || heads.contains(token.hash) && token.shape == .lower { return false }
      if token.shape == .lower {
        guard token.classes.contains(.coordinator),
          !people.contains(reading.tokens[cue.lowerBound].hash)
        else { return true }
        // `Pencalonan, Pengangkatan, dan Pemberhentian Perangkat Desa`
        return reading.token(place - 1)?.mark == .comma
          ? isLower(place - 2, reading) : isLower(place - 1, reading)
      }
      if token.shape == .upper, staff.contains(token.hash) { return true }
      guard token.shape == .capitalized, reading.isCommonWord(place), !heads.contains(token.hash),
        !openers.contains(token.hash)
      else {
        return false
      }
      place -= 1
    }
    return true
  }

  /// Whether a term that begins small stands before the place that it speaks of: `protokol Kesehatan Kabupaten Arunaya`.
  private static func opensPlace(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    reading.tokens[cue.lowerBound].shape == .lower && reading.isTitleCase(cue.upperBound)
      && reading.tokens[cue.upperBound].classes.contains(.placeNoun)
      && !reading.tokens[cue.upperBound - 1].classes.contains(.placeNoun)
  }

  /// Whether a small word goes on behind a term that no list of names holds: `di Pasar Wanasari, Tim Gabungan menjaring`.
  private static func opensClause(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    guard let next = reading.after(cue.upperBound - 1), next.isWord, next.shape == .lower else {
      return false
    }
    return !next.classes.contains(.coordinator) && !parts.contains(reading.tokens[cue.lowerBound].hash)
  }

  /// Words that stand behind a comma in the names of agencies.
  private static let parts = WordSet(
    words: """
      perlindungan lingkungan keluarga administrasi tenaga usaha pelayanan komunikasi pengabdian pendidikan
      kesejahteraan kesehatan informasi teknologi kebudayaan pemerintah pengadaan perumahan penataan
      """)

  /// Whether parentheses behind a term hold its short form, a common noun: `Partai Politik (Parpol)`.
  private static func isShortened(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    guard let short = reading.token(cue.upperBound + 1), short.kind == .word, short.shape != .upper,
      reading.token(cue.upperBound + 2)?.mark == .closeParenthesis
    else { return false }
    return KataGenerik.words.contains(short.hash)
  }

  /// Whether a term stands in parentheses that say what an acronym is short for: `SIMPTK (Sistem Informasi …)`.
  private static func isSpelledOut(_ index: Int, _ reading: Reading) -> Bool {
    let block = reading.blockRange(of: index)
    var place = index - 1
    while place > block.lowerBound, index - place < 10, reading.tokens[place].mark != .closeParenthesis {
      if reading.tokens[place].mark == .openParenthesis {
        return reading.tokens[place - 1].shape == .upper && reading.tokens[place - 1].kind == .word
      }
      place -= 1
    }
    return false
  }

  /// Whether parentheses hold the term alone, behind small words: `kehidupan baru (New Normal)`.
  static func isGloss(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    reading.before(cue.lowerBound)?.mark == .openParenthesis
      && reading.after(cue.upperBound - 1)?.mark == .closeParenthesis
      && reading.before(cue.lowerBound - 1).map { $0.kind == .word && $0.shape == .lower } ?? false
      && cue.allSatisfy(reading.isTitleCase)
  }

  /// Where the run of capitalised words that ends in the term begins, but for the first word of a sentence.
  static func start(_ index: Int, _ reading: Reading) -> Int {
    var first = index
    while reading.isTitleCase(first - 1), reading.isMidSentence(first - 1) { first -= 1 }
    return first
  }

  private static func isLower(_ index: Int, _ reading: Reading) -> Bool {
    reading.token(index)?.shape == .lower
  }
}
