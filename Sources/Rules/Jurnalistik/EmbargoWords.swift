import Bahasa
import RuleKit

/// Embargoes on trade and lessons about the word.
enum EmbargoWords {
  static let other = Phrases(
    "dagang, ekspor, impor, senjata, minyak, negara, ekonomi, pelatihan, membahas, materi, etika, istilah, pengertian, hak tolak"
  )

  /// Whether it marks this draft: in capitals, at the start of a sentence, or as a phrase that can mean nothing else.
  static func isNotice(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    cue.count > 1 || reading.tokens[cue.lowerBound].shape == .upper
      || reading.tokens[cue.lowerBound].flags.contains(.sentenceStart)
      || reading.word(cue.upperBound, is: "sampai") || reading.word(cue.upperBound, is: "hingga")
  }
}
