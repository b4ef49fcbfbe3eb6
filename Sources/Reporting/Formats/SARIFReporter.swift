import RuleKit
import SourceText

/// SARIF 2.1.0 (OASIS), which code hosts and editors read: results with fixes, and the help of their rules.
struct SARIFReporter: Reporter {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  func render(_ report: CheckReport) -> String {
    let codes = Set(report.files.flatMap(\.findings).map(\.code)).sorted()
    let places = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    let driver: JSONValue = [
      "name": "bimtek", "language": "id",
      "rules": .array(codes.map { SARIFReporter.descriptor($0, report) }),
    ]
    let results = report.files.enumerated().flatMap { index, file in
      file.findings.map { SARIFReporter.result($0, file, index, rule: places[$0.code]) }
    }
    let run: JSONValue = [
      "tool": ["driver": driver],
      "columnKind": "unicodeCodePoints",
      "artifacts": .array(report.files.map { ["location": SARIFReporter.location($0.path)] }),
      "results": .array(results),
    ]
    let root: JSONValue = [
      "$schema": .string(SARIFReporter.schema), "version": "2.1.0", "runs": .array([run]),
    ]
    return root.text
  }

  private static func descriptor(_ code: RuleCode, _ report: CheckReport) -> JSONValue {
    guard let rule = report.rule(code) else { return ["id": .string(code.description)] }
    let help = RuleHelp(rule, lesson: report.lesson(code))
    return [
      "id": .string(code.description),
      "shortDescription": ["text": .string(rule.title)],
      "fullDescription": ["text": .string(rule.rationale)],
      "help": ["text": .string(help.text), "markdown": .string(help.markdown)],
      "defaultConfiguration": ["level": .string(level(rule.severity))],
      "properties": [
        "tags": [.string(code.family)], "sifat": .string(rule.certainty.rawValue),
      ],
    ]
  }

  private static func result(_ finding: Finding, _ file: FileReport, _ index: Int, rule: Int?) -> JSONValue {
    var place = region(finding.range, file)
    if case .object(var members) = place, !finding.range.isEmpty {
      members["snippet"] = ["text": .string(finding.text)]
      place = .object(members)
    }
    let artifact = location(file.path, index: index)
    let location: JSONValue = ["physicalLocation": ["artifactLocation": artifact, "region": place]]
    return [
      "ruleId": .string(finding.code.description),
      "ruleIndex": rule.map(JSONValue.integer) ?? .absent,
      "level": .string(level(finding.severity)),
      "message": ["text": .string(finding.words)],
      "locations": .array([location]),
      "fixes": finding.fix.map { .array([fix($0, finding, file, artifact)]) } ?? .absent,
      "properties": ["sifat": .string(finding.certainty.rawValue)],
    ]
  }

  private static func fix(
    _ fix: Fix, _ finding: Finding, _ file: FileReport, _ artifact: JSONValue
  ) -> JSONValue {
    let replacement: JSONValue = [
      "deletedRegion": region(finding.range, file), "insertedContent": ["text": .string(fix.replacement)],
    ]
    let change: JSONValue = ["artifactLocation": artifact, "replacements": .array([replacement])]
    let description = "Ganti dengan “\(fix.replacement)” (\(fix.safety.rawValue))"
    return ["description": ["text": .string(description)], "artifactChanges": .array([change])]
  }

  private static func region(_ range: Range<Int>, _ file: FileReport) -> JSONValue {
    let (start, end) = (file.position(at: range.lowerBound), file.position(at: range.upperBound))
    return [
      "startLine": .integer(start.line), "startColumn": .integer(start.column),
      "endLine": .integer(end.line), "endColumn": .integer(end.column),
      "byteOffset": .integer(range.lowerBound), "byteLength": .integer(range.count),
    ]
  }

  private static func location(_ path: String, index: Int? = nil) -> JSONValue {
    [
      "uri": .string(uri(path)), "uriBaseId": path.hasPrefix("/") ? .absent : "%SRCROOT%",
      "index": index.map(JSONValue.integer) ?? .absent,
    ]
  }

  /// A path as a URI reference (RFC 3986): all but unreserved characters and slashes as percent and two digits.
  private static func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var result = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        result += "%"
        result.unicodeScalars.append(digits[Int(byte >> 4)])
        result.unicodeScalars.append(digits[Int(byte & 15)])
      }
    }
    return result
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .galat: "error"
    case .peringatan: "warning"
    case .saran: "note"
    }
  }
}
