import RuleKit

/// The headings under which people see findings.
enum FindingGroup: CaseIterable {
  case mend, hold, check, advice

  init(of finding: Finding) {
    switch finding.severity {
    case .galat: self = finding.certainty == .pasti ? .mend : .hold
    case .peringatan: self = .check
    case .saran: self = .advice
    }
  }

  var title: String {
    switch self {
    case .mend: "Wajib diperbaiki"
    case .hold: "Tahan dahulu, periksa"
    case .check: "Perlu dicek"
    case .advice: "Saran"
    }
  }

  var emphasis: TerminalStyle.Emphasis {
    switch self {
    case .mend, .hold: .error
    case .check: .warning
    case .advice: .advice
    }
  }
}

extension Finding {
  /// What matters more comes first: severity, then certainty, then place.
  static func mattersMore(_ lhs: Finding, _ rhs: Finding) -> Bool {
    if lhs.severity != rhs.severity { return lhs.severity > rhs.severity }
    if (lhs.certainty == .pasti) != (rhs.certainty == .pasti) { return lhs.certainty == .pasti }
    return lhs.range.lowerBound < rhs.range.lowerBound
  }
}
