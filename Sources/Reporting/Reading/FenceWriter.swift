/// Lays fenced text out: contrast pairs as labelled boxes, everything else indented.
struct FenceWriter {
  let style: TerminalStyle

  /// The lines of a fence.
  ///
  /// - Parameters:
  ///   - info: What follows the opening fence: the kind, then rule codes and `key=value` pairs.
  ///   - text: The text inside.
  ///   - width: Columns of a line.
  /// - Returns: The lines; only a box has a frame.
  func lines(info: String, text: String, width: Int) -> [String] {
    let words = info.split(separator: " ")
    let codes = words.dropFirst().filter { !$0.contains("=") }.joined(separator: ", ")
    let content = style.printable(text.hasSuffix("\n") ? String(text.dropLast()) : text)
    switch words.first {
    case "contoh-salah": return box("Belum tepat", codes, content, .warning, width: width)
    case "contoh-benar": return box("Sudah tepat", codes, content, .success, width: width)
    case "jawaban": return box("Contoh jawaban", codes, content, .success, width: width)
    case "perintah": return indented(content, width: width) { style.set($0, .strong) }
    default: return indented(content, width: width) { $0 }
    }
  }

  private func box(
    _ label: String, _ codes: String, _ text: String, _ emphasis: TerminalStyle.Emphasis, width: Int
  ) -> [String] {
    let corners = style.isPlain ? ("+-", "+-") : ("┌─", "└─")
    let title = codes.isEmpty ? label : "\(label) (\(codes))"
    let tail = style.rule(max(1, width - DisplayWidth.of(title) - 4))
    let bar = style.set(style.bar, emphasis)
    let inside = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      Wrapping.fill(String($0), width: width - 2)
    }
    return [
      style.set(corners.0 + " ", emphasis) + style.set(title, .strong, emphasis) + " "
        + style.set(tail, emphasis)
    ]
      + inside.map { $0.isEmpty ? bar : "\(bar) \($0)" }
      + [style.set(corners.1 + style.rule(max(1, width - 2)), emphasis)]
  }

  /// Lines moved to the right; those too long for the terminal go on under their own beginning.
  private func indented(_ text: String, width: Int, _ set: (String) -> String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      let own = String(line.prefix { $0 == " " })
      guard DisplayWidth.of(line) + 4 > width else { return [line.isEmpty ? "" : "    " + set(String(line))] }
      let indent = "    " + own
      return Wrapping.fill(String(line), width: width, first: indent, rest: indent + "  ").map(set)
    }
  }
}
