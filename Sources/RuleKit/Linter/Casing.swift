/// Gives words the capitals that a fix asks for.
public enum Casing {
  /// `selasa` → `Selasa`; the other letters stay as they are.
  public static func capitalized(_ word: some StringProtocol) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  /// `hari ibu` → `Hari Ibu`; letters that are no first ones stay as they are.
  public static func capitalizedWords(of text: String, separator: Character) -> String {
    text.split(separator: separator).map { capitalized($0) }.joined(separator: String(separator))
  }

  /// `PERDAMI` → `Perdami`.
  public static func titleCased(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst().lowercased()
  }

  /// The replacement with the capitals of what was found.
  ///
  /// `Disisi` → `Di sisi`, `DITENGAH` → `DI TENGAH`; a replacement with capitals of its own keeps them.
  static func apply(of found: String, to replacement: String) -> String {
    guard let first = found.unicodeScalars.first(where: \.properties.isAlphabetic),
      first.properties.isUppercase,
      !replacement.utf8.contains(where: { $0 >= 0x41 && $0 <= 0x5A })
    else { return replacement }
    let hasLower = found.utf8.contains { $0 >= 0x61 && $0 <= 0x7A }
    if !hasLower, found.utf8.count > 1 { return replacement.uppercased() }
    return capitalized(replacement)
  }
}
