import Bahasa

extension Prose {
  /// Whether a sentence begins as hearsay, a supposition or a refutation, so that it states nothing.
  static func isUnstated(_ sentence: Range<Int>, _ text: UnitText) -> Bool {
    let words = sentence.prefix(5).map { text.units[$0].word ?? "" }
    if words.contains(where: { unstating.contains($0) }) { return true }
    return zip(words, words.dropFirst()).contains {
      $0 == "tidak" && $1 == "benar" || $0 == "bukan" && $1 == "kenyataan"
    }
  }

  private static let unstating: Set<String> = [
    "konon", "kabarnya", "rumornya", "isunya", "desas-desus", "seandainya", "andai", "andaikan", "barangkali",
    "entah",
    "mungkin", "hoaks", "keliru", "bohong", "membantah", "menyangkal", "menepis", "kenyataan",
  ]

  /// Whether more than two in five of the longer words of a sentence are in no dictionary and not the task's.
  static func isStrange(_ sentence: Range<Int>, _ text: UnitText, _ vocabulary: Set<WordHash>) -> Bool {
    let long = sentence.filter { (text.units[$0].word?.utf8.count ?? 0) >= 3 }
    guard sentence.count >= 6 else { return false }
    let strange = long.count { place in
      let unit = text.units[place]
      return !unit.stems.contains { vocabulary.contains($0) } && !Lexicon.standard.knows(unit.word ?? "")
    }
    return strange * 5 > long.count * 2
  }

  /// Whether a sentence of eight units or more stands in a text twice.
  static func repeatsSentence(_ text: UnitText) -> Bool {
    var seen: Set<[Unit.Value]> = []
    return text.sentences.contains { sentence in
      sentence.count >= 8 && !seen.insert(sentence.map { text.units[$0].value }).inserted
    }
  }
}
