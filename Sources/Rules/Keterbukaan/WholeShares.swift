import Bahasa
import RuleKit

/// The shares of one whole that a text lists one after the other: `60 persen puas, 30 persen cukup puas, …`.
struct WholeShares {
  /// The sum, in percent.
  let sum: Double
  /// From the first share to the last.
  let tokens: Range<Int>

  /// Reads the list that begins with the percentage of this number; nil if another share stands before it, or
  /// nothing says that they are parts of one whole.
  init?(at index: Int, in reading: Reading) {
    let entities = reading.analysis.entities
    let sentence = reading.sentence(around: entities[index].tokens.lowerBound)
    guard case .percent(var sum) = entities[index].value,
      index == 0 || !WholeShares.isShare(entities[index - 1], in: sentence)
    else { return nil }
    var last = index
    while last + 1 < entities.count, case .percent(let share) = entities[last + 1].value,
      WholeShares.continues(from: entities[last].tokens, to: entities[last + 1].tokens, in: sentence, reading)
    {
      sum += share
      last += 1
    }
    guard last > index,
      WholeShares.wholes.occur(
        in: sentence.lowerBound..<min(sentence.upperBound, entities[index].tokens.upperBound + 2), of: reading
      ) || WholeShares.areListed(entities[index...last].map(\.tokens), sum, in: sentence, reading)
        || WholeShares.areGrades(entities[index...last].map(\.tokens), reading),
      !WholeShares.areAspects(entities[index...last].map(\.tokens), in: sentence, reading),
      !WholeShares.movement.occur(in: sentence, of: reading)
    else { return nil }
    self.sum = sum
    tokens = entities[index].tokens.lowerBound..<entities[last].tokens.upperBound
  }

  private static func isShare(_ entity: Entity, in sentence: Range<Int>) -> Bool {
    entity.kind == .percent && sentence.contains(entity.tokens.lowerBound)
  }

  /// At most six words and one comma or `dan` from one share to the next.
  private static func continues(
    from share: Range<Int>, to next: Range<Int>, in sentence: Range<Int>, _ reading: Reading
  ) -> Bool {
    guard sentence.contains(next.lowerBound), next.lowerBound - share.upperBound <= 8 else { return false }
    return (share.upperBound..<next.lowerBound).contains { index in
      reading.tokens[index].mark == .comma || reading.tokens[index].mark == .semicolon
        || reading.word(index, is: "dan") || reading.word(index, is: "serta")
        || reading.word(index, is: "sedangkan")
    }
  }

  /// Three labelled shares or more behind a colon that come near to a whole: `warna cat: hijau 45%, biru 38%, …`.
  private static func areListed(
    _ shares: [Range<Int>], _ sum: Double, in sentence: Range<Int>, _ reading: Reading
  ) -> Bool {
    guard shares.count > 2, sum < 130, let first = shares.first,
      let colon = (sentence.lowerBound..<first.lowerBound).last(where: { reading.tokens[$0].mark == .colon }),
      first.lowerBound - colon <= 4
    else { return false }
    return shares.allSatisfy { share in
      reading.token(share.lowerBound - 1)?.isWord == true
        && (share.upperBound >= sentence.upperBound || reading.tokens[share.upperBound].kind == .mark
          || reading.word(share.upperBound, is: "dan"))
    }
  }

  /// Three answers or more to one question: `72 persen puas, 21 persen cukup puas, 12 persen tidak puas`.
  private static func areGrades(_ shares: [Range<Int>], _ reading: Reading) -> Bool {
    shares.count > 2 && shares.contains { reading.word($0.upperBound, in: grades) }
  }
  private static let grades = WordSet(words: "tidak kurang cukup sangat belum biasa netral sisanya")

  /// Shares of answers to several questions: `puas pada loket, … puas pada kebersihan`.
  private static func areAspects(_ shares: [Range<Int>], in sentence: Range<Int>, _ reading: Reading) -> Bool
  {
    shares.count {
      let near = $0.upperBound..<max($0.upperBound, min(sentence.upperBound, $0.upperBound + 4))
      return near.contains { reading.word($0, in: aspects) }
    } > 1
  }
  private static let aspects = WordSet(words: "pada terhadap soal atas dengan mengenai tentang")

  private static let wholes = Phrases(
    """
    jajak pendapat, dari seluruh, dari total, dari semua, responden, terdiri atas, terdiri dari, terbagi, terbagi atas, rinciannya
    dengan rincian, komposisi, komposisinya, alokasi, dialokasikan, dari jumlah itu, dari jumlah tersebut, dari anggaran
    """)
  private static let movement = Phrases(
    "naik, turun, kenaikan, penurunan, pertumbuhan, peningkatan, diskon, potongan, meningkat, menurun, tumbuh, target, realisasi, capaian, dibandingkan, boleh memilih lebih dari, lebih dari satu jawaban"
  )
}
