import Bahasa

/// Stands for the dictionary in tests: every word is known but those that carry a mistake on purpose.
enum TestDictionary {
  private static let unknown = Set(
    ["komunkasi", "masyarakart", "pelayanann", "memaanfaatkan"].map { WordHash(folding: $0) })

  static let knows: @Sendable (Token, Analysis) -> Bool = { token, _ in !unknown.contains(token.hash) }
}
