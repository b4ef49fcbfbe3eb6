import RuleKit
import SourceText

/// The fixes of a checked draft that may be written: none inside a direct quote, none over another.
struct ApplicableFixes {
  /// Findings with a fix, in order of place.
  let findings: [Finding]

  init(_ checked: CheckedDraft) {
    let quoted = QuotedRanges(checked.reading)
    var end = 0
    findings = checked.findings.filter { finding in
      guard finding.fix != nil, finding.range.lowerBound >= end, !quoted.overlaps(finding.range) else {
        return false
      }
      end = finding.range.upperBound
      return true
    }
  }

  /// Those that a machine may apply alone.
  var safe: [Finding] { findings.filter { $0.fix?.safety == .aman } }
}

extension Finding {
  /// The change of its fix.
  var edit: Edit? { fix.map { Edit(range, $0.replacement) } }
}
