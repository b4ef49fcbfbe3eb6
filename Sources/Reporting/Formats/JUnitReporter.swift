import RuleKit
import SourceText

/// JUnit XML: a suite a file, a case a finding; below the failing severity a case is skipped, not failed.
struct JUnitReporter: Reporter {
  private let failing: Severity

  init(failing: Severity) { self.failing = failing }

  func render(_ report: CheckReport) -> String {
    let findings = report.files.flatMap(\.findings)
    let clean = report.files.count { $0.findings.isEmpty }
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    lines.append("<testsuites name=\"bimtek\" \(counts(findings, passed: clean))>")
    for file in report.files {
      let passed = file.findings.isEmpty ? 1 : 0
      let name = Markup.escaped(file.path)
      lines.append("  <testsuite name=\"\(name)\" \(counts(file.findings, passed: passed))>")
      if file.findings.isEmpty {
        lines.append("    <testcase classname=\"\(name)\" name=\"Tidak ada temuan\"/>")
      }
      for finding in file.findings { lines += testCase(finding, file) }
      lines.append("  </testsuite>")
    }
    return (lines + ["</testsuites>"]).joined(separator: "\n") + "\n"
  }

  private func counts(_ findings: [Finding], passed: Int) -> String {
    let failed = findings.count { $0.severity >= failing }
    return "tests=\"\(findings.count + passed)\" failures=\"\(failed)\" errors=\"0\""
      + " skipped=\"\(findings.count - failed)\""
  }

  private func testCase(_ finding: Finding, _ file: FileReport) -> [String] {
    let place = file.position(at: finding.range.lowerBound)
    let message = Markup.escaped(finding.words).replacing("\n", with: "&#10;")
    let path = Markup.escaped(file.path)
    let title = "\(finding.code) \(place.line):\(place.column)"
    let head =
      "    <testcase classname=\"\(path)\" name=\"\(title)\" file=\"\(path)\" line=\"\(place.line)\">"
    let body =
      finding.severity >= failing
      ? "      <failure type=\"\(finding.severity.rawValue)\" message=\"\(message)\">"
        + "\(path):\(place.line):\(place.column)</failure>"
      : "      <skipped message=\"\(message)\"/>"
    return [head, body, "    </testcase>"]
  }
}
