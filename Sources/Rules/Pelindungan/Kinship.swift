import Bahasa
import RuleKit

/// How two persons of a case are related: `ayah tiri`, `pamannya`, `kakek korban`, `merupakan pengasuh`.
struct Kinship {
  /// The relation as it is written.
  let tokens: Range<Int>

  /// Reads the word for a relative at a cue; nil if it addresses someone, or tells who stands by the child.
  init?(at cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) {
    if (max(sentence.lowerBound, cue.lowerBound - 3)..<cue.lowerBound).contains(where: {
      reading.word($0, in: Kinship.company)
    }) {
      return nil
    }
    let isWeak = reading.word(cue.lowerBound, in: Kinship.offspring)
    if reading.word(cue.upperBound, in: Kinship.kinds) {
      tokens = cue.lowerBound..<cue.upperBound + 1
      return
    }
    let isOwned = !isWeak && Kinship.endsOwned(reading.tokens[cue.upperBound - 1], reading)
    let role = reading.word(cue.upperBound, is: "dari") ? cue.upperBound + 1 : cue.upperBound
    let isOf = reading.word(role, in: Kinship.roles) && !isWeak
    let isNamed =
      reading.word(cue.lowerBound - 1, in: Kinship.links) && !isWeak
      && reading.tokens[cue.lowerBound].shape == .lower
      && !(reading.token(cue.upperBound).map { $0.kind == .word && $0.isCapitalized } ?? false)
    guard isOwned || isOf || isNamed || reading.word(cue.lowerBound, is: "bertetangga") else { return nil }
    tokens = cue
  }

  /// Whether a word ends in `-nya`.
  private static func endsOwned(_ token: Token, _ reading: Reading) -> Bool {
    token.length > 3 && reading.analysis.bytes[token.end - 3..<token.end].elementsEqual("nya".utf8)
  }

  private static let kinds = WordSet(
    words: """
      tiri tirinya kandung kandungnya angkat angkatnya asuh asuhnya sambung sambungnya ipar iparnya ngaji mengaji mengajinya
      ngajinya les lesnya silat silatnya pondok pondoknya
      """)
  private static let roles = WordSet(words: "korban pelaku tersangka terdakwa terduga terlapor")
  private static let links = WordSet(words: "adalah merupakan ialah oleh seorang yakni yaitu")
  private static let offspring = WordSet(words: "anak putra putri saudara suami guru")
  private static let company = WordSet(
    words: "didampingi mendampingi bersama kepada dengan diantar ditemani dan menemani diasuh dirawat untuk")
}
