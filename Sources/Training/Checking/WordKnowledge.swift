public import Bahasa
import Synchronization

/// What is known of a word: the shipped table and morphology, asked once for each distinct word.
public final class WordKnowledge: Sendable {
  /// The knowledge that all checks of a process share.
  public static let shared = WordKnowledge()

  private let answers = Mutex<[WordHash: Bool]>([:])

  /// Whether a token is a word; never asks twice for the same one.
  public var knows: @Sendable (_ word: Token, _ analysis: Analysis) -> Bool {
    { [self] token, analysis in
      if let entry = Lexicon.standard.entry(token.hash), entry.isKnown { return true }
      if let answer = answers.withLock({ $0[token.hash] }) { return answer }
      let folded = analysis.text(token).lowercased()
      let answer = Lexicon.standard.knows(folded)
      answers.withLock { $0[token.hash] = answer }
      return answer
    }
  }
}
