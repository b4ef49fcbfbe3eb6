public import Bahasa

/// What is known of a word: the shipped table and morphology, asked once for each distinct word.
public final class WordKnowledge: Sendable {
  /// The knowledge that all checks of a process share.
  public static let shared = WordKnowledge()

  private let memory = WordMemory<Bool>()

  /// Whether a token is a word; never asks twice for the same one.
  public var knows: @Sendable (_ word: Token, _ analysis: Analysis) -> Bool {
    { [memory] token, analysis in
      if let entry = Lexicon.standard.entry(token.hash), entry.isKnown { return true }
      return memory.answer(for: token.hash) { Lexicon.standard.knows(analysis.text(token).lowercased()) }
    }
  }
}
