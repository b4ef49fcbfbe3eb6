import Bahasa
import RuleKit

/// Sentences that are not Indonesian in the main.
enum ForeignText {
  /// Whether a sentence has few Indonesian function words: at most one of ten.
  static func dominates(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    let words = sentence.filter { reading.tokens[$0].kind == .word }
    let functions = words.count { reading.tokens[$0].classes.contains(.function) }
    return words.count <= 8 || functions * 10 <= words.count
  }
}
