import Bahasa

/// The dictionary in tests: the shipped word table and morphology, as in the product.
enum TestDictionary {
  static let knows: @Sendable (Token, Analysis) -> Bool = { token, analysis in
    Lexicon.standard.knows(analysis.text(token).lowercased())
  }
}
