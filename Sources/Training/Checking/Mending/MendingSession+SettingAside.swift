import Reporting
public import RuleKit
import SourceText

extension MendingSession {
  /// Writes a comment into the draft that sets a finding aside, with the author's reason.
  ///
  /// - Parameters:
  ///   - finding: One of the findings of this session.
  ///   - reason: Why; what would end the comment is left out.
  /// - Returns: False where no comment can reach the finding, such as one about the whole draft; the file then
  ///   stays as it is.
  /// - Throws: Why the file cannot be read or written.
  public func setAside(_ finding: Finding, because reason: String) throws(Checker.Failure) -> Bool {
    let words = reason.replacing("\"", with: "'").replacing("--", with: "–").split(
      whereSeparator: \.isWhitespace)
    let comment = "<!-- bimtek: abaikan \(finding.code) \"\(words.joined(separator: " "))\" -->\n"
    let line = report.source.lineIndex(at: finding.range.lowerBound)
    for start in [paragraphStart(of: line), line] {
      let place = report.source.lineRange(start).lowerBound
      let text = report.source.applying([Edit(place..<place, comment)])
      let findings = try task.check(text.bytes).report(path: task.path).findings
      guard count(of: finding.code, in: findings) < count(of: finding.code, in: report.findings),
        count(of: "NAS-02", in: findings) <= count(of: "NAS-02", in: report.findings)
      else { continue }
      try FileReplacement.write(text, over: report.source, in: task)
      return true
    }
    return false
  }

  private func count(of code: RuleCode, in findings: [Finding]) -> Int { findings.count { $0.code == code } }

  /// The first line of the paragraph that a line belongs to; a heading and front matter stay above it.
  private func paragraphStart(of line: Int) -> Int {
    var start = line
    while start > 0 {
      let above = report.source[report.source.lineRange(start - 1)]
      guard above.contains(where: { !$0.isWhitespace }), !above.hasPrefix("#"), !above.hasPrefix("---") else {
        break
      }
      start -= 1
    }
    return start
  }
}
