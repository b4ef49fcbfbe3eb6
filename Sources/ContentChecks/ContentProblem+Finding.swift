public import Curriculum
public import RuleKit
public import SourceText

extension ContentProblem {
  /// The problem as a finding, for the reports that drafts have too.
  ///
  /// - Parameter text: The file as it is stored.
  /// - Returns: A finding on the rest of the line from the column on; nil for a malformed code.
  public func finding(in text: SourceText) -> Finding? {
    guard let code = RuleCode(check.code) else { return nil }
    let index = min(max(line, 1), text.lineStarts.count) - 1
    let range = text.lineRange(index)
    var start = range.lowerBound
    var column = 1
    while start < range.upperBound, column < self.column {
      start += 1
      if text.isBoundary(start) { column += 1 }
    }
    return Finding(
      code: code, severity: .peringatan, certainty: .pasti, message: message, range: start..<range.upperBound,
      text: text[start..<range.upperBound])
  }
}
