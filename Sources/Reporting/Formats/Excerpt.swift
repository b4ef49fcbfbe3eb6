import RuleKit
import SourceText

/// The source line of a finding, cut to a width, with a marker underneath.
///
/// What any finding of the file masks stays masked here too.
struct Excerpt {
  /// The line number.
  let line: Int
  /// The part of the line that is shown.
  let text: String
  /// Carets under the finding.
  let marker: String

  init(_ finding: Finding, in file: FileReport, width: Int) {
    let source = file.source
    let start = source.position(at: finding.range.lowerBound)
    let lineRange = source.lineRange(start.line - 1)
    let end = min(max(finding.range.upperBound, finding.range.lowerBound), lineRange.upperBound)
    let masks = file.findings.filter { $0.range.count > 0 && $0.text != source[$0.range] }
    let before = Excerpt.text(lineRange.lowerBound..<finding.range.lowerBound, source, masks)
    let marked = Excerpt.text(finding.range.lowerBound..<max(end, finding.range.lowerBound), source, masks)
    let after = Excerpt.text(max(end, finding.range.lowerBound)..<lineRange.upperBound, source, masks)
    let spare = width - DisplayWidth.of(before) - DisplayWidth.of(after)
    let shownMarked = Wrapping.truncate(marked, width: max(width * 2 / 3, spare))
    let markedWidth = DisplayWidth.of(shownMarked)
    let room = max(width - markedWidth, 8)
    let head = Excerpt.suffix(before, width: min(room * 2 / 3, max(room - DisplayWidth.of(after), room / 3)))
    let tail = Wrapping.truncate(after, width: max(room - DisplayWidth.of(head), 0))
    line = start.line
    text = head + shownMarked + tail
    marker =
      String(repeating: " ", count: DisplayWidth.of(head))
      + String(repeating: "^", count: max(markedWidth, 1))
  }

  private static func text(_ range: Range<Int>, _ source: SourceText, _ masks: [Finding]) -> String {
    guard !range.isEmpty else { return "" }
    var result = ""
    var copied = range.lowerBound
    for mask in masks where mask.range.overlaps(range) && mask.range.lowerBound >= copied {
      result += source[copied..<mask.range.lowerBound] + mask.text
      copied = min(mask.range.upperBound, range.upperBound)
    }
    if copied < range.upperBound { result += source[copied..<range.upperBound] }
    return String(result.map { $0.isWhitespace ? " " : $0 })
  }

  /// The last columns of a text, with an ellipsis before them if something is left out.
  private static func suffix(_ text: String, width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var kept: [Character] = []
    var used = 1
    for character in text.reversed() {
      used += DisplayWidth.of(character)
      if used > width { break }
      kept.append(character)
    }
    return "…" + String(kept.reversed())
  }
}
