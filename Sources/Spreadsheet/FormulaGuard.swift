/// Keeps text from being run as a formula when a spreadsheet opens a CSV file.
///
/// Text that begins like a formula gets an apostrophe before it, and loses one on reading. Source: OWASP, "CSV
/// Injection".
enum FormulaGuard {
  private static let openings: Set<Character> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

  static func protect(_ text: String) -> String {
    looksLikeFormula(text[...]) ? "'" + text : text
  }

  static func unprotect(_ text: String) -> String {
    text.first == "'" && looksLikeFormula(text[...]) ? String(text.dropFirst()) : text
  }

  /// Whether a formula begins behind apostrophes and white space.
  ///
  /// Text that has apostrophes already counts as well, so that reading what was written gives it back.
  private static func looksLikeFormula(_ text: Substring) -> Bool {
    let rest = text.drop { $0 == "'" }
    if let first = rest.unicodeScalars.first, first == "\t" || first == "\r" { return true }
    return rest.first { $0 != "'" && !$0.isWhitespace }.map { openings.contains($0) } ?? false
  }
}
