/// Breaks text into lines of a width.
public enum Wrapping {
  /// Fills lines with the words of a text; a word wider than a line stands alone on one.
  ///
  /// - Parameters:
  ///   - text: Words between white space; escape sequences take no room.
  ///   - width: Columns of a line, indentation included.
  ///   - first: What the first line begins with.
  ///   - rest: What the other lines begin with.
  /// - Returns: The lines, at least one.
  public static func fill(_ text: String, width: Int, first: String = "", rest: String = "") -> [String] {
    var lines: [String] = []
    var line = first
    var used = DisplayWidth.of(first)
    var isEmpty = true
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
      let length = DisplayWidth.of(word)
      if !isEmpty, used + 1 + length > width {
        lines.append(line)
        line = rest
        used = DisplayWidth.of(rest)
        isEmpty = true
      }
      if !isEmpty {
        line += " "
        used += 1
      }
      line += word
      used += length
      isEmpty = false
    }
    lines.append(line)
    return lines
  }

  /// Breaks a finished line that is too wide, between words; the other lines stand two columns further in.
  ///
  /// Blanks within a line are kept, and a word wider than a line stays whole. An indented line that people copy to
  /// a shell is broken as the shell reads it, and what explains it goes below.
  public static func fit(_ line: String, width: Int) -> [String] {
    guard DisplayWidth.of(line) > width else { return [line] }
    let indent = String(line.prefix { $0 == " " })
    let body = line.dropFirst(indent.count)
    if !indent.isEmpty, let command = CommandLineText(body) {
      return command.lines(width: width, indent: indent)
    }
    var lines: [String] = []
    var current = indent
    for word in body.split(separator: " ", omittingEmptySubsequences: false) {
      let isBlank = lines.isEmpty && current.count == indent.count
      if !isBlank, DisplayWidth.of(current) + 1 + DisplayWidth.of(word) > width {
        lines.append(current)
        current = indent + "  " + word
      } else {
        current += (isBlank ? "" : " ") + word
      }
    }
    return lines + [current]
  }

  /// The first columns of a text, with an ellipsis if something is left out.
  public static func truncate(_ text: String, width: Int, ellipsis: String = "…") -> String {
    let columns = DisplayWidth.plain(text)
    guard columns ?? DisplayWidth.of(text) > width else { return text }
    let room = width - DisplayWidth.of(ellipsis)
    if columns != nil { return String(text.unicodeScalars.prefix(max(room, 0))) + ellipsis }
    var result = ""
    var used = 0
    for character in text {
      used += DisplayWidth.of(character)
      if used > room { break }
      result.append(character)
    }
    return result + ellipsis
  }
}
