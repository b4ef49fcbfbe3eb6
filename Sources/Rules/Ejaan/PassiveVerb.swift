import Bahasa
import RuleKit

/// Words that can only be verbs, so that a *di* before them is a prefix.
enum PassiveVerb {
  /// Whether a word is a base with `-kan`: *bagikan*, not *pekan*.
  static func isCausative(_ index: Int, _ reading: Reading) -> Bool {
    let bytes = reading.analysis.bytes[reading.tokens[index].range]
    guard bytes.count >= 6, bytes.suffix(3).elementsEqual("kan".utf8),
      Lexicon.standard.entry(WordHash(bytes))?.kinds.contains(.base) != true
    else { return false }
    return Lexicon.standard.entry(WordHash(bytes.dropLast(3)))?.kinds.contains(.base) == true
  }
}
