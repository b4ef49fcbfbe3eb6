import RuleKit
import SourceText

/// The source line of a finding, cut to a width, with a marker underneath.
///
/// What any finding of the file masks stays masked here too. Of a long line only the surroundings are looked at.
struct Excerpt {
  /// The line number.
  let line: Int
  /// The part of the line that is shown.
  let text: String
  /// Carets under the finding.
  let marker: String

  init(_ finding: Finding, in file: FileReport, width: Int, style: TerminalStyle) {
    let ellipsis = style.isPlain ? "..." : "…"
    let parts = Excerpt.parts(finding.range, of: file, width: width)
    let (before, marked, after) = (parts.before, parts.marked, parts.after)
    let spare = width - DisplayWidth.of(before) - DisplayWidth.of(after)
    let shownMarked = Wrapping.truncate(marked, width: max(width * 2 / 3, spare), ellipsis: ellipsis)
    let markedWidth = DisplayWidth.of(shownMarked)
    let room = max(width - markedWidth, 8)
    let head = Excerpt.suffix(
      before, width: min(room * 2 / 3, max(room - DisplayWidth.of(after), room / 3)), ellipsis)
    let tail = Wrapping.truncate(after, width: max(room - DisplayWidth.of(head), 0), ellipsis: ellipsis)
    line = file.source.lineIndex(at: finding.range.lowerBound) + 1
    text = head + shownMarked + tail
    marker =
      String(repeating: " ", count: DisplayWidth.of(head))
      + String(repeating: "^", count: max(markedWidth, 1))
  }

  /// The words of the first line of a range and those around it, at most as many bytes as may be seen.
  private static func parts(
    _ range: Range<Int>, of file: FileReport, width: Int
  ) -> (before: String, marked: String, after: String) {
    let source = file.source
    let line = source.lineRange(source.lineIndex(at: range.lowerBound))
    let reach = width * 16
    let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
    let end = min(max(range.upperBound, start), line.upperBound)
    let first = source.boundary(at: max(line.lowerBound, start - reach))
    let last = source.boundary(at: min(line.upperBound, end + reach))
    let seen = source.boundary(at: min(end, start + reach))
    return (text(first..<start, file), text(start..<seen, file), text(end..<max(end, last), file))
  }

  private static func text(_ range: Range<Int>, _ file: FileReport) -> String {
    VisibleText.of(String(file.shown(range).map { $0.isWhitespace ? " " : $0 }))
  }

  /// The last columns of a text, with an ellipsis before them if something is left out.
  private static func suffix(_ text: String, width: Int, _ ellipsis: String) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var kept: [Character] = []
    var used = ellipsis.count
    for character in text.reversed() {
      used += DisplayWidth.of(character)
      if used > width { break }
      kept.append(character)
    }
    return ellipsis + String(kept.reversed())
  }
}

extension SourceText {
  /// The offset, or the next one before it that stands between two code points.
  fileprivate func boundary(at offset: Int) -> Int {
    var offset = offset
    while offset > 0, !isBoundary(offset) { offset -= 1 }
    return offset
  }
}
