import Bahasa
import RuleKit

/// A claim that leaves nothing beside it, without anyone who judged: `tercepat di Jawa Tengah`, `100 persen puas`.
struct AbsoluteClaim {
  let tokens: Range<Int>

  /// A superlative with the place or circle in which it is to hold.
  init?(superlative cue: Range<Int>, in reading: Reading) {
    let sentence = reading.sentence(around: cue.lowerBound)
    let length = reading.word(cue.lowerBound, is: "satu-satunya") ? 7 : 4
    let reach = cue.upperBound..<max(cue.upperBound, min(sentence.upperBound, cue.upperBound + length))
    guard let scope = reach.first(where: { AbsoluteClaim.isScope($0, reading) }),
      scope == cue.upperBound || reading.word(cue.upperBound, in: AbsoluteClaim.openers)
        || reading.word(cue.upperBound, is: "se") || AbsoluteClaim.namesItsKind(cue, reading),
      !reading.word(cue.lowerBound - 1, in: AbsoluteClaim.counters),
      !AbsoluteClaim.isBacked(cue, reading)
    else { return nil }
    tokens = cue.lowerBound..<scope + 1
  }

  /// `satu-satunya kabupaten di Indonesia`: one noun, then the circle; not `tahap pertama vaksinasi di Jawa`.
  private static func namesItsKind(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    guard let noun = reading.token(cue.upperBound), noun.kind == .word, noun.shape == .lower,
      !noun.classes.contains(.function), !reading.word(cue.upperBound - 1, is: "pertama"),
      !reading.word(cue.upperBound, in: ordinals)
    else { return false }
    if reading.word(cue.upperBound + 1, in: openers) { return true }
    // `satu-satunya rumah sakit daerah di Indonesia`
    return reading.word(cue.lowerBound, is: "satu-satunya")
      && (cue.upperBound + 1..<cue.upperBound + 5).contains { reading.word($0, in: openers) }
  }

  /// All of a hundred percent who are content, safe, free of something.
  init?(share index: Int, in reading: Reading) {
    let entity = reading.analysis.entities[index]
    guard case .percent(100) = entity.value,
      reading.word(entity.tokens.upperBound, in: AbsoluteClaim.states),
      !AbsoluteClaim.isBacked(entity.tokens, reading)
    else { return nil }
    tokens = entity.tokens.lowerBound..<entity.tokens.upperBound + 1
  }

  /// Whether `tidak ada satu pun` counts what happened, or forbids: `korban`, `laporan`, `yang boleh`.
  static func isReport(after cue: Range<Int>, _ reading: Reading) -> Bool {
    (cue.upperBound..<cue.upperBound + 4).contains { reading.word($0, in: counts) }
  }

  private static let counts = WordSet(
    words:
      "korban boleh diperbolehkan berhak dapat bisa laporan aduan kasus jawaban gugatan keberatan tertinggal")

  /// One of many, or a wish: no claim.
  private static let hopes = Phrases(
    "salah satu, salah seorang, ingin, semangat, optimisme, target, menuju, cita-cita, bercita-cita, bertekad, berharap, semoga, berupaya"
  )

  private static func isBacked(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    let around = reading.neighbourhood(around: cue.lowerBound)
    let sentence = reading.sentence(around: cue.lowerBound)
    let before = max(sentence.lowerBound, cue.lowerBound - 12)..<cue.lowerBound
    return reading.tokens[cue.lowerBound].flags.contains(.quoted) || hopes.occur(in: before, of: reading)
      || AwardWords.judged.occur(in: sentence, of: reading)
      || AwardWords.awarded.occur(in: around, of: reading)
      || reading.tokens[around].contains { $0.kind == .url }
  }

  /// `se-Jawa Tengah`, `di Indonesia`, `tingkat nasional`.
  private static func isScope(_ index: Int, _ reading: Reading) -> Bool {
    if reading.word(index, in: circles) {
      return reading.word(index - 1, in: openers) || reading.word(index - 1, is: "se")
    }
    return reading.tokens[index].flags.contains(.hyphen) && reading.text(index).lowercased().hasPrefix("se-")
  }

  private static let ordinals = WordSet(words: "kedua ketiga keempat kelima nomor")
  private static let circles = WordSet(
    words: """
      indonesia dunia asia nusantara nasional provinsi kabupaten jawa sumatera sumatra kalimantan sulawesi papua bali
      negeri asean internasional regional
      """)
  private static let openers = WordSet(words: "di tingkat skala seluruh kelas level tanah dalam")
  private static let counters = WordSet(words: "juara peringkat hari kali kelas tahap")
  private static let states = WordSet(
    words: "puas bebas aman berhasil sukses sempurna bersih halal transparan akurat terjamin benar jujur")
}
