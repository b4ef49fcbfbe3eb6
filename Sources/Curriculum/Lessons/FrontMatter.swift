/// A file cut into the YAML between two lines `---` at its start and the text after them.
public struct FrontMatter: Sendable, Equatable {
  /// The YAML without its fences, or nil where the file has none.
  public let yaml: String?
  /// The line of the file on which `yaml` begins, from 1.
  public let yamlLine: Int
  /// The rest of the file.
  public let body: String
  /// The line of the file on which `body` begins, from 1.
  public let bodyLine: Int

  /// Cuts a text; an opening fence that is never closed belongs to the body.
  ///
  /// Only the lines of the front matter are looked at, and bytes, not characters, because lessons are opened
  /// while a reader waits.
  ///
  /// - Complexity: O(*n*).
  public init(_ text: String) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = text.utf8.starts(with: mark) ? text.utf8.dropFirst(3) : text.utf8[...]
    yamlLine = 2
    var rest = bytes
    if FrontMatter.isFence(FrontMatter.popLine(&rest)) {
      let yaml = rest
      var line = 2
      while !rest.isEmpty {
        let start = rest.startIndex
        if FrontMatter.isFence(FrontMatter.popLine(&rest)) {
          self.yaml = FrontMatter.lines(yaml[..<start])
          body = String(Substring(rest))
          bodyLine = line + 1
          return
        }
        line += 1
      }
    }
    (self.yaml, body, bodyLine) = (nil, String(Substring(bytes)), 1)
  }

  /// Takes the first line off, its end included, and gives it without its end.
  private static func popLine(_ rest: inout Substring.UTF8View) -> Substring.UTF8View {
    guard let end = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      defer { rest = rest[rest.endIndex...] }
      return rest
    }
    let line = rest[..<end]
    var next = rest.index(after: end)
    if rest[end] == 0x0D, next < rest.endIndex, rest[next] == 0x0A { next = rest.index(after: next) }
    rest = rest[next...]
    return line
  }

  private static func isFence(_ line: Substring.UTF8View) -> Bool {
    line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// The text of lines with plain line ends, the last one without its end.
  private static func lines(_ bytes: Substring.UTF8View) -> String {
    var rest = bytes
    var lines: [String] = []
    while !rest.isEmpty { lines.append(String(Substring(popLine(&rest)))) }
    return lines.joined(separator: "\n")
  }
}
