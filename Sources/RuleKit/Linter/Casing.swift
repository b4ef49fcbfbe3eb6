/// Gives a replacement the capitals of what it replaces.
enum Casing {
  /// `Disisi` → `Di sisi`, `DITENGAH` → `DI TENGAH`; a replacement with capitals of its own keeps them.
  static func apply(of found: String, to replacement: String) -> String {
    guard !replacement.unicodeScalars.contains(where: \.properties.isUppercase) else { return replacement }
    let letters = found.unicodeScalars.filter(\.properties.isAlphabetic)
    guard let first = letters.first, first.properties.isUppercase else { return replacement }
    if letters.count > 1, letters.allSatisfy(\.properties.isUppercase) { return replacement.uppercased() }
    return replacement.prefix(1).uppercased() + replacement.dropFirst()
  }
}
