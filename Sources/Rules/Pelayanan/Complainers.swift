import Bahasa
import RuleKit

/// What complainants do.
enum Complainers {
  static let verbs = WordSet(words: "mengadukan mengeluhkan mengadu")
}
