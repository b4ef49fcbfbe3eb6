/// A draft as it was handed in: lines that say who wrote it, and the draft itself.
struct HandedInText: Sendable, Equatable {
  /// Whom the lines at the beginning and at the end name, by name or by code.
  let authors: [String]
  /// Short lines at either end that may be nothing but a name.
  let edges: [String]
  /// The draft without the lines that name its writer.
  let body: String

  /// How many lines at either end may be a name.
  private static let edge = 3

  /// Looks at the first and the last lines for `Nama: …`, `Kode: …` and the like.
  init(_ text: String) {
    // Cut between bytes: letter by letter takes twenty times as long.
    let all = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(
      Substring.init)
    var lines = all[...]
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
    if authors.isEmpty { (authors, lines) = HandedInText.signature(all[...]) }
    self.authors = authors
    body = authors.isEmpty ? text : lines.joined(separator: "\n")
    let filled = lines.indices.filter { !lines[$0].allSatisfy(\.isWhitespace) }
    edges = (filled.prefix(HandedInText.edge) + filled.dropFirst(HandedInText.edge).suffix(HandedInText.edge))
      .map { lines[$0] }
      .filter { $0.utf8.count <= 90 }
      .map { $0.drop { $0 == "#" || $0 == "*" || $0.isWhitespace }.filter { $0 != "*" } }
      .filter { $0.count <= 60 }
  }

  /// The lines under a draft that say who wrote it, and the lines above them.
  private static func signature(
    _ lines: ArraySlice<Substring>
  ) -> (authors: [String], rest: ArraySlice<Substring>) {
    var rest = lines
    var authors: [String] = []
    while let line = rest.last, rest.count > 1 {
      if line.allSatisfy(\.isWhitespace) {
        rest = rest.dropLast()
        continue
      }
      guard let field = field(line) else { break }
      if field.isAuthor { authors.append(field.value) }
      rest = rest.dropLast()
    }
    return authors.isEmpty ? ([], lines) : (authors, rest)
  }

  private static func field(_ line: Substring) -> (value: String, isAuthor: Bool)? {
    let plain = line.drop { $0 == "#" || $0 == "*" || $0.isWhitespace || $0 == "\u{FEFF}" }
    guard let colon = plain.utf8.firstIndex(of: UInt8(ascii: ":")),
      plain.distance(from: plain.startIndex, to: colon) <= 24
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
