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
    findings += suppressions.problems(unusedExcept: used, rules: rules, codes: codes, in: reading.draft)
    findings.sort {
      ($0.range.lowerBound, $0.range.upperBound, $0.code) < (
        $1.range.lowerBound, $1.range.upperBound, $1.code
      )
    }
    return Linter.distinct(findings)
  }

  /// Leaves out what only repeats another finding at the same place.
  ///
  /// That is the same rule once more, as when several cues lead to the same words, or another rule that would have
  /// the same written: the one that weighs more stays, else the first.
  ///
  /// - Parameter findings: In order of place, then of code.
  /// - Returns: What is left, in the same order.
  static func distinct(_ findings: [Finding]) -> [Finding] {
    var result: [Finding] = []
    result.reserveCapacity(findings.count)
    var start = 0
    for finding in findings {
      if result.last?.range != finding.range { start = result.count }
      let twin = result[start...].firstIndex { $0.code == finding.code || $0.asksTheSame(as: finding) }
      guard let twin else {
        result.append(finding)
        continue
      }
      let isWeightier =
        (finding.severity, finding.certainty) > (result[twin].severity, result[twin].certainty)
      if result[twin].code != finding.code, isWeightier { result[twin] = finding }
    }
    return result
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

extension Finding {
  /// Whether both would have the same written in the same place.
  fileprivate func asksTheSame(as other: Finding) -> Bool {
    guard let fix, let theirs = other.fix else { return false }
    return fix.replacement == theirs.replacement
  }
}
