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
  static func isStrange(_ sentence: ArraySlice<Mark>) -> Bool {
    guard sentence.count >= 6 else { return false }
    let long = sentence.count { $0.contains(.long) }
    let strange = sentence.count { $0.contains(.long) && !$0.contains(.known) }
    return strange * 5 > long * 2
  }

  /// Whether hardly a content word of a sentence has to do with the task.
  static func isEmpty(_ sentence: ArraySlice<Mark>) -> Bool {
    let content = sentence.count { $0.contains(.word) && !$0.contains(.function) }
    let related = sentence.count { $0.contains([.word, .related]) && !$0.contains(.function) }
    return related * 4 < content || content == 0
  }

  /// Whether a sentence of eight units or more stands in a text twice.
  static func repeatsSentence(_ text: UnitText) -> Bool {
    var seen: Set<UInt64> = []
    return text.sentences.contains { sentence in
      guard sentence.count >= 8 else { return false }
      return !seen.insert(WordRun.hash(sentence.lazy.map { text.units[$0].hash })).inserted
    }
  }
}
