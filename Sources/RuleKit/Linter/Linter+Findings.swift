import Markdown
import SourceText

extension Linter {
  /// Stamps what was reported, moves it to the source and leaves out what the author suppressed.
  func findings(_ report: Report, _ reading: Reading) -> [Finding] {
    let suppressions = Suppressions(reading.draft)
    var used = Set<Int>()
    var findings: [Finding] = []
    findings.reserveCapacity(report.matches.count)
    for match in report.matches {
      let stamp = stamps[match.rule]
      if let suppression = suppressions.first(for: stamp.code, at: match.range.lowerBound) {
        used.insert(suppression)
      } else {
        findings.append(finding(match, stamp, reading.draft))
      }
    }
    findings += suppressions.problems(unusedExcept: used, rules: rules, in: reading.draft)
    findings.sort {
      ($0.range.lowerBound, $0.range.upperBound, $0.code) < (
        $1.range.lowerBound, $1.range.upperBound, $1.code
      )
    }
    // Several cues of one rule may lead to the same words: the first counts.
    var last: Finding?
    return findings.filter { finding in
      defer { last = finding }
      return last.map { $0.code != finding.code || $0.range != finding.range } ?? true
    }
  }

  private func finding(_ match: Report.Match, _ stamp: Stamp, _ draft: Draft) -> Finding {
    let range = draft.prose.sourceRange(of: match.range)
    let fix = draft.prose.isContiguous(match.range) ? match.fix : nil
    return Finding(
      code: stamp.code, severity: min(stamp.severity, match.weight.severity),
      certainty: min(stamp.certainty, match.weight.certainty), message: match.message, range: range,
      text: match.shown ?? draft.source[range], fix: fix, question: stamp.question)
  }
}
