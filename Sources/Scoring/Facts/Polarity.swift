import Bahasa

/// What texts affirm and what they deny, by the first content word after a negation.
///
/// A heuristic on words, not on meaning: *yang tidak aktif* tells a group apart and denies nothing, *tidak
/// hanya* adds.
struct Polarity {
  /// A negation with the content word that it denies.
  struct Denial {
    let negation: Int
    let word: Int
    /// Whether it tells a group apart or states a condition, as *yang tidak* and *bila tidak* do.
    let isRestrictive: Bool
  }

  /// The stems of words that are denied somewhere.
  let denied: WordSet
  /// The stems of words that stand somewhere without being denied.
  let affirmed: WordSet

  init(_ texts: [UnitText]) {
    var denied: [WordHash] = []
    var affirmed: [WordHash] = []
    for text in texts {
      let words = Set(Polarity.denials(in: text).map(\.word))
      for place in text.units.indices {
        if words.contains(place) {
          denied += text.units[place].stems
        } else {
          affirmed += text.units[place].stems
        }
      }
    }
    self.denied = WordSet(denied)
    self.affirmed = WordSet(affirmed)
  }

  /// The negations of a text with what they deny; none across a comma or stop.
  static func denials(in text: UnitText) -> [Denial] {
    let units = text.units
    return text.markers.compactMap { place in
      guard units[place].traits.contains(.negation) else { return nil }
      let sentence = units[place].sentence
      let before = place > 0 && units[place - 1].sentence == sentence ? units[place - 1].traits : []
      var next = place + 1
      while next < units.count, next <= place + 3, units[next].isFunction {
        if units[next].traits.contains(.additive) { return nil }
        next += 1
      }
      guard next < units.count, units[next].sentence == sentence, units[next].word != nil,
        !text.gap(place, next).contains(where: isStop)
      else { return nil }
      return Denial(negation: place, word: next, isRestrictive: before.contains(.restrictive))
    }
  }

  /// Whether a sentence denies something, in whatever words.
  static func denies(_ sentence: Range<Int>, in text: UnitText) -> Bool {
    text.markers.contains { place in
      sentence.contains(place) && !text.units[place].traits.isDisjoint(with: [.negation, .absence])
    }
  }

  private static func isStop(_ byte: UInt8) -> Bool { ",;:()".utf8.contains(byte) }

  static let negations: Set<String> = ["tidak", "tak", "belum", "batal", "urung"]
  static let absences: Set<String> = [
    "bukan", "tanpa", "jangan", "nihil", "nol", "bebas", "kecuali", "dilarang", "hoaks", "salah", "palsu",
    "keliru", "menolak", "berhenti",
  ]
  /// Words before a negation that make it tell a group apart or state a condition.
  static let restrictive: Set<String> = [
    "yang", "jika", "bila", "apabila", "kalau", "agar", "supaya", "atau", "ketika", "saat",
  ]
  /// Words after a negation that make it add instead of deny.
  static let additive: Set<String> = ["hanya", "saja"]
}
