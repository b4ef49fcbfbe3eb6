import Foundation
import Reporting
import RuleKit
import Rules
import SourceText
import TestSupport
import Testing

/// A report with several files, letters beyond ASCII, a fix of each kind, a mask, a question, and no findings.
private let fixture: CheckReport = {
  let rules = Rule.all
  let linter = Linter(rules.filter { ["EJA-11", "EJA-05", "PDP-01", "KIP-03"].contains($0.code) })
  let texts: [(String, String)] = [
    (
      "layanan.md",
      "Café Arunaya 😀 buka ditengah kota mulai Selasa, 3 November 2025.\n\nNIK 9999011503990001 terdaftar.\n"
    ),
    ("koordinasi.txt", "Camat mengkoordinir kerja bakti.\n"),
    ("bersih.md", "Warga datang pagi.\n"),
  ]
  let files = texts.map { name, text in
    let format: Draft.Format = name.hasSuffix(".txt") ? .plain : .markdown
    let draft = Draft(name: name, source: SourceText(text), format: format, kind: .berita, channel: .situs)
    let reading = linter.read(draft)
    return FileReport(path: name, reading: reading, findings: linter.check(reading))
  }
  return CheckReport(
    files: files, rules: rules, lessons: ["KIP-03": CheckReport.LessonLink(code: "L14", title: "Verifikasi")])
}()

@Suite("A check report")
struct CheckReportTests {
  @Test("reads well in every format", arguments: OutputFormat.allCases)
  func formats(_ format: OutputFormat) throws {
    let options = TextOptions(style: TerminalStyle(width: 80))
    try expectSnapshot(format.reporter(options).render(fixture), "laporan.\(format.rawValue)")
  }

  @Test("never shows a number that a finding masks", arguments: OutputFormat.allCases)
  func masks(_ format: OutputFormat) {
    let options = TextOptions(style: TerminalStyle(width: 120, hasColor: true), isComplete: true)
    #expect(!format.reporter(options).render(fixture).contains("9999011503990001"))
  }

  @Test("keeps to the width of the terminal", arguments: [40, 60, 80, 140])
  func widths(_ width: Int) {
    let text = OutputFormat.teks.reporter(TextOptions(style: TerminalStyle(width: width))).render(fixture)
    for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= width, "\(line)") }
  }

  @Test("writes no escape sequence without colour")
  func plain() {
    let text = OutputFormat.teks.reporter(TextOptions(style: TerminalStyle(isPlain: true))).render(fixture)
    #expect(!text.contains("\u{1B}"))
  }

  @Test("gives JSON with every key that the format promises")
  func keys() throws {
    let text = OutputFormat.json.reporter(TextOptions(style: TerminalStyle())).render(fixture)
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["version"] as? Int == 1)
    let files = try #require(root["files"] as? [[String: Any]])
    let findings = files.compactMap { $0["findings"] as? [[String: Any]] }.flatMap(\.self)
    for finding in findings {
      #expect(
        Set(finding.keys) == [
          "code", "severity", "certainty", "message", "range", "text", "fix", "question", "lesson",
          "references",
        ])
    }
    #expect(findings.count == 4)
  }

  @Test("explains a rule on one page")
  func rulePage() throws {
    let rule = try #require(Rule.all.first { $0.code == "EJA-11" })
    let lesson = CheckReport.LessonLink(code: "L11", title: "Bahasa jurnalistik")
    try expectSnapshot(RulePage(rule, lesson: lesson).terminal(TerminalStyle(width: 80)), "aturan.teks")
  }
}
