import Bahasa

extension Lexicon {
  /// Whether a word in lower case is known, its hash being at hand.
  func knows(_ word: String, _ hash: WordHash) -> Bool {
    word.utf8.withContiguousStorageIfAvailable { knows($0, hash) } ?? knows(word)
  }
}
