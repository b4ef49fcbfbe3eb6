/// Gives a replacement the capitals of what it replaces.
enum Casing {
  /// `Disisi` → `Di sisi`, `DITENGAH` → `DI TENGAH`; a replacement with capitals of its own keeps them.
  static func apply(of found: String, to replacement: String) -> String {
    guard let first = found.unicodeScalars.first(where: \.properties.isAlphabetic),
      first.properties.isUppercase,
      !replacement.utf8.contains(where: { $0 >= 0x41 && $0 <= 0x5A })
    else { return replacement }
    let hasLower = found.utf8.contains { $0 >= 0x61 && $0 <= 0x7A }
    if !hasLower, found.utf8.count > 1 { return replacement.uppercased() }
    return replacement.prefix(1).uppercased() + replacement.dropFirst()
  }
}
