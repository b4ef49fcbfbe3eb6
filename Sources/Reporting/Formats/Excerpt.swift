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
    // Sixteen bytes a column: joined pictographs take more than the letters of any language.
    let reach = width * 16
    let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
    let end = min(max(range.upperBound, start), line.upperBound)
    let seen = source.boundary(at: min(end, start + reach))
    let first = nearest(width, reach) { reach in
      (source.boundary(at: max(line.lowerBound, start - reach))..<start, file)
    }
    let last = nearest(width, reach) { reach in
      (end..<max(end, source.boundary(at: min(line.upperBound, end + reach))), file)
    }
    return (first, text(start..<seen, file), last)
  }

  /// The text beside a finding: of few bytes if these fill the width already, else of as many as may be needed.
  private static func nearest(
    _ width: Int, _ reach: Int, _ range: (_ reach: Int) -> (Range<Int>, FileReport)
  ) -> String {
    let (near, file) = range(width + 1)
    if let plain = plain(near, file) { return plain }
    // Two columns more than can be seen: a letter that is cut in two at the far end is not shown.
    let text = text(range(width * 2).0, file)
    return DisplayWidth.of(text) > width + 2 ? text : Excerpt.text(range(reach).0, file)
  }

  /// The text of a range of printable ASCII that nothing masks; nil for any other range.
  ///
  /// A byte is a column there, so no more than the width of the line need be looked at.
  private static func plain(_ range: Range<Int>, _ file: FileReport) -> String? {
    let bytes = file.source.bytes[range]
    let next = file.masks.first(endingAfter: range.lowerBound)
    guard bytes.allSatisfy({ (0x20..<0x7F).contains($0) }),
      next == file.masks.all.count || file.masks.all[next].range.lowerBound >= range.upperBound
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func text(_ range: Range<Int>, _ file: FileReport) -> String {
    if let plain = plain(range, file) { return plain }
    return VisibleText.of(String(file.shown(range).map { $0.isWhitespace ? " " : $0 }))
  }

  /// The last columns of a text, with an ellipsis before them if something is left out.
  private static func suffix(_ text: String, width: Int, _ ellipsis: String) -> String {
    let columns = DisplayWidth.plain(text)
    guard columns ?? DisplayWidth.of(text) > width else { return text }
    if columns != nil { return ellipsis + String(text.unicodeScalars.suffix(max(width - ellipsis.count, 0))) }
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
