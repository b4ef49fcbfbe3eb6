/// A draft as it was handed in: lines that say who wrote it, and the draft itself.
struct HandedInText: Sendable, Equatable {
  /// Whom the lines at the beginning name, by name or by code.
  let authors: [String]
  /// The draft without those lines.
  let body: String

  /// Looks at the first lines for `Nama: …`, `Kode: …` and the like.
  init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    var authors: [String] = []
    while let line = lines.first, lines.count > 1 {
      guard let field = HandedInText.field(line) else {
        guard line.allSatisfy(\.isWhitespace), authors.isEmpty == false else { break }
        lines = lines.dropFirst()
        continue
      }
      if field.isAuthor { authors.append(field.value) }
      lines = lines.dropFirst()
    }
    self.authors = authors
    body = authors.isEmpty ? text : lines.joined(separator: "\n")
  }

  private static func field(_ line: Substring) -> (value: String, isAuthor: Bool)? {
    let plain = line.drop { $0 == "#" || $0 == "*" || $0.isWhitespace || $0 == "\u{FEFF}" }
    guard let colon = plain.firstIndex(of: ":"), plain.distance(from: plain.startIndex, to: colon) <= 24
    else {
      return nil
    }
    let name = plain[..<colon].lowercased().filter { $0.isLetter || $0 == " " }
    let value = plain[plain.index(after: colon)...].filter { $0 != "*" && $0 != "\r" }
    let key = name.split(separator: " ").joined(separator: " ")
    let isAuthor = authorKeys.contains(key)
    guard isAuthor || otherKeys.contains(key) else { return nil }
    return (value.split(separator: " ").joined(separator: " "), isAuthor)
  }

  private static let authorKeys: Set<String> = [
    "nama", "nama peserta", "nama lengkap", "peserta", "penulis", "kode", "kode peserta", "oleh",
  ]
  private static let otherKeys: Set<String> = [
    "nip", "instansi", "unit kerja", "tugas", "nomor peserta", "no peserta", "kelas",
  ]
}
