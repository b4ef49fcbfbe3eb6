import Bahasa
import RuleKit

/// A count in the title that the text itself gives differently.
struct TitleCount {
  /// The count in the title.
  let title: Double
  /// The count in the text.
  let body: Double
  /// Its tokens in the title.
  let tokens: Range<Int>

  /// Compares the counts of the title with those of the same noun in the text; nil if one agrees, or none is
  /// given, or the noun is a measure.
  init?(_ reading: Reading) {
    guard let heading = reading.titleLine, reading.analysis.blockTokens.count > heading + 1 else {
      return nil
    }
    let head = reading.analysis.blockTokens[heading]
    let end = min(reading.tokens.count, head.upperBound + 400)
    for amount in CountedAmount.all(in: head, of: reading) {
      guard !amount.isMoney, let counted = amount.counted, counted < head.upperBound,
        reading.tokens[counted].classes.isDisjoint(with: TitleCount.measures),
        !reading.tokens[counted].classes.isDisjoint(with: [.counted, .citizen])
      else { continue }
      let others = CountedAmount.all(in: head.upperBound..<end, of: reading)
      let same = others.filter { $0.counted.map { reading.tokens[$0].hash } == reading.tokens[counted].hash }
      guard let mention = same.first, mention.value != amount.value,
        Set(same.map(\.value)).count == 1 || TitleCount.isTotal(mention, reading),
        !others.contains(where: { $0.value == amount.value }), !TitleCount.isPartial(mention, reading)
      else { continue }
      let value = mention.value
      title = amount.value
      body = value
      tokens = amount.tokens
      return
    }
    return nil
  }

  /// `Sebanyak 230 keluarga …` opens the text: what follows may be its parts.
  private static func isTotal(_ amount: CountedAmount, _ reading: Reading) -> Bool {
    reading.token(amount.tokens.lowerBound - 1)?.classes.contains(.total) == true
      && reading.sentence(around: amount.tokens.lowerBound).lowerBound
        == reading.leadBlock.map { reading.analysis.blockTokens[$0].lowerBound }
  }

  /// `45 rumah di Desa Melati` may be part of the fifty of the title.
  private static func isPartial(_ amount: CountedAmount, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: amount.tokens.lowerBound)
    let near = max(sentence.lowerBound, amount.tokens.lowerBound - 3)..<amount.tokens.lowerBound
    return parts.occur(in: sentence, of: reading) || roundings.occur(in: near, of: reading)
  }

  private static let measures: WordClass = [.unit, .timeNoun, .month, .magnitude]
  private static let roundings = Phrases("lebih, sekitar, hampir, kurang, kira-kira, setidaknya, sedikitnya")
  private static let parts = Phrases(
    """
    ratusan, puluhan, ribuan, di antaranya, antara lain, masing-masing, sebagian, terdiri atas
    terdiri dari, yakni, yaitu, dari total, selain, ditambah, lainnya, setiap, tiap, per, sisanya, tambahan, pertama, kedua
    """)
}
