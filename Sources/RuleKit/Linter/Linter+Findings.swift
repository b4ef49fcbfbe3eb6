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
      let rule = rules[match.rule]
      if let suppression = suppressions.first(for: rule.code, at: match.range.lowerBound) {
        used.insert(suppression)
        continue
      }
      guard let severity = reading.draft.settings.severity(of: rule) else { continue }
      findings.append(finding(match, rule, severity, reading.draft))
    }
    findings += suppressions.problems(unusedExcept: used, rules: rules, in: reading.draft)
    return findings.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.code) < (
        $1.range.lowerBound, $1.range.upperBound, $1.code
      )
    }
  }

  private func finding(_ match: Report.Match, _ rule: Rule, _ severity: Severity, _ draft: Draft) -> Finding {
    let range = draft.prose.sourceRange(of: match.range)
    let fix = draft.prose.isContiguous(match.range) ? match.fix : nil
    return Finding(
      code: rule.code, severity: min(severity, match.weight.severity),
      certainty: min(rule.certainty, match.weight.certainty), message: match.message, range: range,
      text: match.shown ?? draft.source[range], fix: fix, question: rule.question)
  }
}
