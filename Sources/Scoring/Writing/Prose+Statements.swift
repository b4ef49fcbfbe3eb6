import Bahasa

extension Prose {
  /// Whether a sentence begins as hearsay, a supposition or a refutation, so that it states nothing.
  static func isUnstated(_ sentence: Range<Int>, _ text: UnitText) -> Bool {
    let opening = sentence.prefix(5)
    if opening.contains(where: { text.units[$0].traits.contains(.unstating) }) { return true }
    return opening.dropLast().contains { place in
      guard !text.units[place].traits.isDisjoint(with: [.negation, .absence]) else { return false }
      let (word, next) = (text.units[place].word, text.units[place + 1].word)
      return word == "tidak" && next == "benar" || word == "bukan" && next == "kenyataan"
    }
  }

  static let unstating: Set<String> = [
    "konon", "kabarnya", "rumornya", "isunya", "desas-desus", "seandainya", "andai", "andaikan", "barangkali",
    "entah",
    "mungkin", "hoaks", "keliru", "bohong", "membantah", "menyangkal", "menepis", "kenyataan",
  ]

  /// Whether more than two in five of the longer words of a sentence are in no dictionary and not the task's.
  static func isStrange(_ sentence: Range<Int>, isLong: [Bool], isKnown: [Bool]) -> Bool {
    guard sentence.count >= 6 else { return false }
    let long = sentence.count { isLong[$0] }
    let strange = sentence.count { isLong[$0] && !isKnown[$0] }
    return strange * 5 > long * 2
  }

  /// One number for units in order, by which runs of them are told apart.
  static func run(_ units: Range<Int>, _ text: UnitText) -> UInt64 {
    WordRun.hash(units.lazy.map { text.units[$0].hash })
  }

  /// Whether a sentence of eight units or more stands in a text twice.
  static func repeatsSentence(_ text: UnitText) -> Bool {
    var seen: Set<UInt64> = []
    return text.sentences.contains { sentence in
      sentence.count >= 8 && !seen.insert(run(sentence, text)).inserted
    }
  }
}
