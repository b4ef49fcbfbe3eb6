import Bahasa
import RuleKit

/// Embargoes on trade and lessons about the word.
enum EmbargoWords {
  /// Whether the sentence is about another embargo, or teaches the words.
  static func isElse(_ cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    lessons.occur(in: sentence, of: reading)
      || (cue.count == 1 || reading.word(cue.upperBound - 1, is: "embargo"))
        && trades.occur(in: sentence, of: reading)
  }

  private static let trades = Phrases(
    "dagang, ekspor, impor, senjata, minyak, negara, ekonomi, menjadi materi")
  private static let lessons = Phrases("pelatihan, membahas, etika, istilah, pengertian, hak tolak, memahami")

  /// Whether it marks this draft: in capitals, at the start of a sentence, or as a phrase that can mean nothing else.
  static func isNotice(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    cue.count > 1 || reading.tokens[cue.lowerBound].shape == .upper
      || reading.tokens[cue.lowerBound].flags.contains(.sentenceStart)
      || reading.word(cue.upperBound, is: "sampai") || reading.word(cue.upperBound, is: "hingga")
  }
}
