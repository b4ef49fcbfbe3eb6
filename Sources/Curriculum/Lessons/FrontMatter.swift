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
  /// - Complexity: O(*n*).
  public init(_ text: String) {
    let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    var yaml: [Substring] = []
    var lines = text.split(omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }[...]
    yamlLine = 2
    guard let first = lines.popFirst(), FrontMatter.isFence(first) else {
      (self.yaml, body, bodyLine) = (nil, text, 1)
      return
    }
    while let line = lines.popFirst() {
      if FrontMatter.isFence(line) {
        self.yaml = yaml.joined(separator: "\n")
        body = lines.joined(separator: "\n")
        bodyLine = yaml.count + 3
        return
      }
      yaml.append(line)
    }
    (self.yaml, body, bodyLine) = (nil, text, 1)
  }

  private static func isFence(_ line: Substring) -> Bool {
    line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
  }
}
