public import SourceText

/// The lines in which two versions of a text differ, as `diff -u` writes them.
public struct UnifiedDiff: Sendable {
  /// Lines that stand in place of others.
  struct Change {
    let old: Range<Int>
    let new: Range<Int>
  }

  private let path: String
  private let old: [String]
  private let new: [String]
  private let changes: [Change]
  private static let context = 3

  /// Compares two versions of a file.
  ///
  /// Line by line where both have as many lines, which fixes leave as they are; otherwise all from the first
  /// line that differs to the last is one change.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public init(path: String, before: SourceText, after: SourceText) {
    self.path = path
    old = UnifiedDiff.lines(of: before)
    new = UnifiedDiff.lines(of: after)
    changes = old.count == new.count ? UnifiedDiff.pairs(old, new) : UnifiedDiff.middle(old, new)
  }

  /// Whether nothing differs.
  public var isEmpty: Bool { changes.isEmpty }

  /// The diff with paths that `patch -p1` and `git apply` understand; empty if nothing differs.
  ///
  /// For a screen, control characters are shown instead of sent, which no program could read back.
  public func render(_ style: TerminalStyle, isForScreen: Bool) -> String {
    guard !changes.isEmpty else { return "" }
    var text =
      style.set("--- \(name("a"))", .strong) + "\n" + style.set("+++ \(name("b"))", .strong) + "\n"
    for hunk in hunks() { append(hunk, style, isForScreen, to: &text) }
    return text
  }

  private func name(_ side: String) -> String {
    var relative = path[...]
    // `patch` follows no path that leads up.
    while let start = ["/", "./", "../"].first(where: { relative.hasPrefix($0) }) {
      relative = relative.dropFirst(start.count)
    }
    let name = "\(side)/\(relative)"
    let isStrange = name.unicodeScalars.contains {
      $0.value < 0x20 || $0.value == 0x7F || "\"\\".unicodeScalars.contains($0)
    }
    if isStrange { return UnifiedDiff.quoted(name) }
    // `patch` takes a name with blanks up to a tab.
    let plain = VisibleText.of(name)
    return plain.contains(" ") ? plain + "\t" : plain
  }

  /// A name with signs that would end it, as a string of C: so `diff` and `git` write it.
  private static func quoted(_ name: String) -> String {
    let body = name.unicodeScalars.map { scalar in
      switch scalar {
      case "\n": "\\n"
      case "\t": "\\t"
      case "\"", "\\": "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        "\\" + String(scalar.value + 0o1000, radix: 8).dropFirst()
      default: String(scalar)
      }
    }
    return "\"\(body.joined())\""
  }

  private func hunks() -> [[Change]] {
    changes.reduce(into: []) { hunks, change in
      if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * UnifiedDiff.context {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
  }

  private func append(_ hunk: [Change], _ style: TerminalStyle, _ isForScreen: Bool, to text: inout String) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let before = min(first.old.lowerBound, UnifiedDiff.context)
    let after = min(old.count - last.old.upperBound, UnifiedDiff.context)
    let oldRange = first.old.lowerBound - before..<last.old.upperBound + after
    let newRange = first.new.lowerBound - before..<last.new.upperBound + after
    text += style.set("@@ -\(UnifiedDiff.span(oldRange)) +\(UnifiedDiff.span(newRange)) @@", .advice) + "\n"
    func add(_ sign: String, _ line: String, _ emphasis: TerminalStyle.Emphasis?) {
      let isWhole = line.utf8.last == UInt8(ascii: "\n")
      let body = isWhole ? String(line.unicodeScalars.dropLast()) : line
      let shown = sign + (isForScreen ? VisibleText.of(UnifiedDiff.withoutReturn(body)) : body)
      text += (emphasis.map { style.set(shown, $0) } ?? shown) + "\n"
      if !isWhole { text += "\\ No newline at end of file\n" }
    }
    var line = oldRange.lowerBound
    for change in hunk {
      for index in line..<change.old.lowerBound { add(" ", old[index], nil) }
      for index in change.old { add("-", old[index], .error) }
      for index in change.new { add("+", new[index], .success) }
      line = change.old.upperBound
    }
    for index in line..<oldRange.upperBound { add(" ", old[index], nil) }
  }

  /// A line without the carriage return at its end, of which a screen shows nothing.
  private static func withoutReturn(_ line: String) -> String {
    line.utf8.last == UInt8(ascii: "\r") ? String(line.unicodeScalars.dropLast()) : line
  }

  private static func span(_ range: Range<Int>) -> String {
    // An empty range names the line before it.
    range.count == 1
      ? "\(range.lowerBound + 1)" : "\(range.lowerBound + (range.isEmpty ? 0 : 1)),\(range.count)"
  }

  /// Lines with their LF; `diff` knows no other line end.
  private static func lines(of text: SourceText) -> [String] {
    var lines: [String] = []
    var start = 0
    for (index, byte) in text.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(text[start..<index + 1])
      start = index + 1
    }
    if start < text.bytes.count { lines.append(text[start..<text.bytes.count]) }
    return lines
  }

  private static func pairs(_ old: [String], _ new: [String]) -> [Change] {
    var changes: [Change] = []
    for index in old.indices where !old[index].utf8.elementsEqual(new[index].utf8) {
      let start = changes.last.flatMap { $0.old.upperBound == index ? $0.old.lowerBound : nil }
      if start != nil { changes.removeLast() }
      let range = (start ?? index)..<index + 1
      changes.append(Change(old: range, new: range))
    }
    return changes
  }

  private static func middle(_ old: [String], _ new: [String]) -> [Change] {
    var head = 0
    while head < min(old.count, new.count), old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    return [Change(old: head..<old.count - tail, new: head..<new.count - tail)]
  }
}
