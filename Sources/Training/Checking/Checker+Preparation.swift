import Bahasa
import Foundation
import RuleKit
import Rules

extension Checker {
  /// Loads on the other cores what nearly every check needs, while the command line is still being read.
  ///
  /// Nothing waits for it: whoever comes first to the rules, the words or the dictionary loads them, and all others
  /// have them then. With one core it costs nothing but the dictionary (11 ms), which a clean draft does not ask.
  public static func prepare() {
    DispatchQueue.global().async {
      _ = Rule.all
      _ = Lexicon.standard
    }
    DispatchQueue.global().async { WordKnowledge.openDictionary() }
  }
}
