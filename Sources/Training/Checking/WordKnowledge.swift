import Bahasa
public import RuleKit
import Spelling

/// What is known of a word: the shipped table and morphology, and hunspell's dictionary as a second opinion; each
/// asked once for each distinct word.
public final class WordKnowledge: Sendable {
  /// The knowledge that all checks of a process share.
  public static let shared = WordKnowledge()

  /// Opened when a word is first asked for: most drafts need no second opinion.
  private static let dictionary = HunspellDictionary(
    language: ShippedDictionary.language, in: ShippedDictionary.folders(of: .live()))

  /// Opens the dictionary now; the first word that needs it need not wait then.
  static func openDictionary() { _ = dictionary }

  private let memory = WordMemory<Bool>()
  private let opinions = WordMemory<Bool>()

  /// A linter that asks this knowledge.
  public func linter(_ rules: [Rule], settings: Settings = Settings()) -> Linter {
    Linter(rules, settings: settings, knows: knows, isInDictionary: isInDictionary)
  }

  /// Whether a token is a word; never asks twice for the same one.
  var knows: @Sendable (_ word: Token, _ analysis: Analysis) -> Bool {
    { [memory] token, analysis in
      if let entry = Lexicon.standard.entry(token.hash), entry.isKnown { return true }
      return memory.answer(for: token.hash) { Lexicon.standard.knows(analysis.text(token).lowercased()) }
    }
  }

  /// Whether hunspell's dictionary has a word in small letters; without a dictionary, no word.
  ///
  /// It has rare words that our table lacks (*terung*, *resistan*), but takes some misspellings for words
  /// (*menghimbau*): so it is asked last, and never speaks for a word that a rule names.
  var isInDictionary: @Sendable (_ word: String) -> Bool {
    { [opinions] word in
      opinions.answer(for: WordHash(folding: word)) { WordKnowledge.dictionary?.knows(word) ?? false }
    }
  }
}
