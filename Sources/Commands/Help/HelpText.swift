import Reporting

/// The text of help pages: prose is filled to the width, indented lines are examples and stay as they are.
enum HelpText {
  /// The lines of a text; neighbouring lines of prose are one paragraph.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var paragraph = ""
    func close() {
      if !paragraph.isEmpty { lines += Wrapping.fill(paragraph, width: width) }
      paragraph = ""
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty || line.hasPrefix(" ") {
        close()
        lines.append(String(line))
      } else {
        if begins(line) || paragraph.hasSuffix(":") { close() }
        paragraph += paragraph.isEmpty ? String(line) : " " + line
      }
    }
    close()
    return lines
  }

  /// Whether a line begins an item of a list.
  private static func begins(_ line: Substring) -> Bool {
    line.hasPrefix("- ") || line.first?.isNumber == true
  }
}
