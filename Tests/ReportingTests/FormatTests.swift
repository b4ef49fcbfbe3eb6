import Reporting
import RuleKit
import Rules
import SourceText
import Testing

/// A report on one draft, with a name that no format may take at its word.
private func report(_ text: String, path: String = "a.md", rules: Set<RuleCode>) -> CheckReport {
  let linter = Linter(Rule.all.filter { rules.contains($0.code) })
  let draft = Draft(name: path, source: SourceText(text), format: .plain, kind: .berita, channel: .situs)
  let reading = linter.read(draft)
  return CheckReport(
    files: [FileReport(path: path, reading: reading, findings: linter.check(reading))], rules: Rule.all,
    lessons: [:])
}

private func render(_ report: CheckReport, _ format: OutputFormat, failing: Severity = .galat) -> String {
  format.reporter(TextOptions(style: TerminalStyle(), failing: failing)).render(report)
}

@Suite("The formats for other programs")
struct FormatTests {
  private let hostile =
    "=1+1 ditengah \u{1B}[31m kota </mark><script>alert(1)</script> &amp; ]]>\u{202E}x\u{0}\n"

  @Test("send no escape sequence, whatever a draft holds", arguments: OutputFormat.allCases)
  func escapes(_ format: OutputFormat) {
    let text = render(report(hostile, path: "\u{1B}[2J.md", rules: ["EJA-11"]), format)
    #expect(text.contains("ditengah"))
    #expect(format == .csv || !text.contains("\u{1B}"))
  }

  @Test("keep a draft's markup text in HTML and XML", arguments: [OutputFormat.html, .junit])
  func markup(_ format: OutputFormat) {
    let text = render(report(hostile, path: "<script>'\".md", rules: ["EJA-11"]), format)
    #expect(!text.contains("<script>"))
    #expect(text.contains("&lt;script&gt;"))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test("start no formula in a spreadsheet")
  func formulas() {
    let text = render(report("ditengah\n", path: "=cmd|'/c calc'!A1", rules: ["EJA-11"]), .csv)
    #expect(text.contains("\r\n'=cmd|'/c calc'!A1,1,1,EJA-11,"))
  }

  @Test("end GitHub's commands only where they end")
  func commands() {
    let text = render(
      report("Warga ditengah kota.\n", path: "a,b:c%\n::error::.md", rules: ["EJA-11"]), .github)
    #expect(text.split(separator: "\n").count == 1)
    #expect(text.hasPrefix("::warning file=a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3A.md,line=1,endLine=1,col=7,"))
  }

  @Test("count bytes for reviewdog and code points for SARIF")
  func columns() {
    let found = report("“é😀” ditengah kota.\n", rules: ["EJA-11"])
    #expect(render(found, .rdjson).contains("\"column\" : 14,"))
    let log = render(found, .sarif)
    #expect(log.contains("\"startColumn\" : 6"))
    #expect(log.contains("\"byteOffset\" : 13"))
  }

  @Test("fail a build only from the severity that was asked for")
  func severity() {
    let found = report("Warga ditengah kota.\n", rules: ["EJA-11"])
    #expect(render(found, .junit).contains("failures=\"0\" errors=\"0\" skipped=\"1\""))
    #expect(render(found, .junit, failing: .peringatan).contains("failures=\"1\" errors=\"0\" skipped=\"0\""))
  }

  @Test("render a long line with many findings in time that grows with the text", .timeLimit(.minutes(1)))
  func longLine() {
    let text = String(repeating: "warga ditengah kota, ", count: 3_000)
    let found = report(text, rules: ["EJA-11"])
    #expect(found.files[0].findings.count == 3_000)
    for format in OutputFormat.allCases where format != .teks { #expect(!render(found, format).isEmpty) }
    let options = TextOptions(style: TerminalStyle(), isComplete: true)
    #expect(!OutputFormat.teks.reporter(options).render(found).isEmpty)
  }
}
