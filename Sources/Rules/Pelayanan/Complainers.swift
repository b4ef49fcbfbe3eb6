import Bahasa
import RuleKit

/// What complainants do.
enum Complainers {
  static let verbs = Set<WordHash>(words: "mengadukan mengeluhkan mengadu")
}
