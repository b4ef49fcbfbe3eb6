import RuleKit
import SourceText

/// Reviewdog Diagnostic Format, whose columns count UTF-8 bytes from 1.
struct RDJSONReporter: Reporter {
  func render(_ report: CheckReport) -> String {
    let diagnostics = report.files.flatMap { file in
      file.findings.map { RDJSONReporter.diagnostic($0, file) }
    }
    let root: JSONValue = [
      "source": ["name": "bimtek"],
      "severity": .string(report.tally.worst.map(RDJSONReporter.level) ?? "UNKNOWN_SEVERITY"),
      "diagnostics": .array(diagnostics),
    ]
    return root.text
  }

  private static func diagnostic(_ finding: Finding, _ file: FileReport) -> JSONValue {
    let range = range(finding.range, file.source)
    return [
      "message": .string(finding.words),
      "location": ["path": .string(file.path), "range": range],
      "severity": .string(level(finding.severity)),
      "code": ["value": .string(finding.code.description)],
      "suggestions": finding.fix.map { .array([suggestion($0, range)]) } ?? .absent,
    ]
  }

  private static func suggestion(_ fix: Fix, _ range: JSONValue) -> JSONValue {
    ["range": range, "text": .string(fix.replacement)]
  }

  private static func range(_ range: Range<Int>, _ source: SourceText) -> JSONValue {
    ["start": place(range.lowerBound, source), "end": place(range.upperBound, source)]
  }

  private static func place(_ offset: Int, _ source: SourceText) -> JSONValue {
    let line = source.lineIndex(at: offset)
    return ["line": .integer(line + 1), "column": .integer(offset - source.lineStarts[line] + 1)]
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .galat: "ERROR"
    case .peringatan: "WARNING"
    case .saran: "INFO"
    }
  }
}
