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
    let all = HandedInText.lines(of: text)
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
    if let first = lines.first, let last = lines.last, !authors.isEmpty {
      body = String(text[first.startIndex..<last.endIndex])
    } else {
      body = text
    }
    let filled = lines.indices.filter { !lines[$0].allSatisfy(\.isWhitespace) }
    edges = (filled.prefix(HandedInText.edge) + filled.dropFirst(HandedInText.edge).suffix(HandedInText.edge))
      .map { lines[$0] }
      .filter { $0.utf8.count <= 90 }
      .map { HandedInText.unstarred($0.drop { $0 == "#" || $0 == "*" || $0.isWhitespace }) }
      .filter { $0.utf8.count <= 60 || $0.count <= 60 }
  }

  /// The lines of a text, cut between bytes: letter by letter takes a hundred times as long.
  private static func lines(of text: String) -> [Substring] {
    let bytes = Array(text.utf8)
    let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") } + [bytes.count]
    let starts = [0] + ends.dropLast().map { $0 + 1 }
    return zip(starts, ends).map { start, end in
      let utf8 = text.utf8
      return text[utf8.index(utf8.startIndex, offsetBy: start)..<utf8.index(utf8.startIndex, offsetBy: end)]
    }
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

  /// A line without the stars of Markdown, of which hardly a line has any.
  private static func unstarred(_ line: Substring) -> String {
    line.utf8.contains(UInt8(ascii: "*")) ? line.filter { $0 != "*" } : String(line)
  }

  private static func field(_ line: Substring) -> (value: String, isAuthor: Bool)? {
    let plain = line.drop { $0 == "#" || $0 == "*" || $0.isWhitespace || $0 == "\u{FEFF}" }
    guard let colon = plain.utf8.firstIndex(of: UInt8(ascii: ":")),
      plain.distance(from: plain.startIndex, to: colon) <= 24
    else {
      return nil
    }
    let name = plain[..<colon].lowercased().filter { $0.isLetter || $0 == " " }
    let value = unstarred(plain[plain.index(after: colon)...]).filter { $0 != "\r" }
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
