import RuleKit
import SourceText

/// Workflow commands of GitHub Actions: each finding becomes an annotation at its line.
struct GitHubReporter: SequentialReporter {
  let opening = ""
  let separator = ""

  func section(_ file: FileReport, in report: CheckReport) -> String {
    file.findings.map { GitHubReporter.command($0, file) }.joined()
  }

  func closing(_ tally: CheckTally) -> String { "" }

  private static func command(_ finding: Finding, _ file: FileReport) -> String {
    let start = file.position(at: finding.range.lowerBound)
    let end = file.position(at: finding.range.upperBound)
    var properties = [
      ("file", file.path), ("line", "\(start.line)"), ("endLine", "\(end.line)"), ("col", "\(start.column)"),
    ]
    // GitHub takes an end column only on one line.
    if start.line == end.line { properties.append(("endColumn", "\(end.column)")) }
    properties.append(("title", finding.code.description))
    let list = properties.map { "\($0.0)=\(escaped($0.1, inProperty: true))" }.joined(separator: ",")
    let message = escaped(finding.words, inProperty: false)
    return "::\(level(finding.severity)) \(list)::\(message)\n"
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .galat: "error"
    case .peringatan: "warning"
    case .saran: "notice"
    }
  }

  private static func escaped(_ text: String, inProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where inProperty: result += "%3A"
      case "," where inProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return VisibleText.of(result)
  }
}
