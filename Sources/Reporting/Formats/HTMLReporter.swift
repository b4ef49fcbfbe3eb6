import RuleKit
import SourceText

/// One self-contained page: the drafts with their findings in place, for the screen and for paper.
///
/// Nothing is loaded and nothing runs; a policy in the page forbids both, whatever a draft holds.
struct HTMLReporter: Reporter {
  func render(_ report: CheckReport) -> String {
    let tally = report.tally
    let title = report.files.count == 1 ? report.files[0].path : "\(report.files.count) naskah"
    var html = """
      <!DOCTYPE html>
      <html lang="id">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Hasil periksa: \(Markup.escaped(title))</title>
      <style>
      \(PageStyle.css)
      </style>
      </head>
      <body>
      <header>
      <h1>Hasil periksa naskah</h1>
      <p><strong>\(CheckStatus(tally).title)</strong>: \(HTMLReporter.counts(tally))</p>
      </header>

      """
    for (index, file) in report.files.enumerated() { html += HTMLReporter.section(file, index, report) }
    return html + """
      <footer>Mesin hanya menunjukkan yang tampak olehnya. Tidak ada temuan bukan berarti naskah pasti benar \
      atau aman; yang memutuskan tetap penulis dan penyunting.</footer>
      </body>
      </html>

      """
  }

  private static func counts(_ tally: CheckTally) -> String {
    var parts = [
      "\(tally.count(.galat)) wajib diperbaiki atau ditahan", "\(tally.count(.peringatan)) perlu dicek",
      "\(tally.count(.saran)) saran",
    ]
    if tally.questions > 0 { parts.append("\(tally.questions) pertanyaan") }
    return parts.joined(separator: " · ")
  }

  private static func section(_ file: FileReport, _ index: Int, _ report: CheckReport) -> String {
    let anchor = { (number: Int) in "t\(index + 1)-\(number)" }
    let guess = file.kind.reason.map { " (tebakan: \(Markup.escaped($0)))" } ?? ""
    var html = """
      <section>
      <h2>\(Markup.escaped(file.path))</h2>
      <p class="fakta">jenis \(file.kind.value.rawValue)\(guess) · kanal \(file.channel.value.rawValue) · \
      \(file.statistics.words) kata</p>
      <pre class="naskah">\(MarkedDraft(file, anchor: anchor).html)</pre>

      """
    if file.findings.isEmpty { html += "<p>Tidak ada temuan.</p>\n" }
    let numbered = Array(file.findings.enumerated())
    var explained: Set<RuleCode> = []
    for group in FindingGroup.allCases {
      let members = numbered.filter {
        $0.element.certainty != .tanya && FindingGroup(of: $0.element) == group
      }
      html += list(group.title, members, anchor, file, report, &explained)
    }
    html += list(
      "Pertanyaan untuk Anda", numbered.filter { $0.element.certainty == .tanya }, anchor, file, report,
      &explained)
    return html + "</section>\n"
  }

  private static func list(
    _ title: String, _ members: [(offset: Int, element: Finding)], _ anchor: (Int) -> String,
    _ file: FileReport, _ report: CheckReport, _ explained: inout Set<RuleCode>
  ) -> String {
    guard !members.isEmpty else { return "" }
    let items = members.map { index, finding in
      "<li id=\"\(anchor(index + 1))\" value=\"\(index + 1)\">\(item(finding, file))"
        + (explained.insert(finding.code).inserted ? explanation(finding.code, report) : "") + "</li>\n"
    }
    return "<h3>\(title)</h3>\n<ol>\n\(items.joined())</ol>\n"
  }

  private static func item(_ finding: Finding, _ file: FileReport) -> String {
    let line = file.position(at: finding.range.lowerBound).line
    let likely = finding.certainty == .dugaan ? "mungkin: " : ""
    var html =
      "<b class=\"\(finding.severity.rawValue)\">\(finding.code)</b> "
      + "\(likely)\(Markup.escaped(finding.words)) <span class=\"fakta\">baris \(line)</span>"
    if let fix = finding.fix {
      let change = fix.replacement.isEmpty ? "hapus" : "“\(Markup.escaped(fix.replacement))”"
      html += "<br>Ganti: <ins>\(change)</ins>" + (fix.safety == .aman ? "" : " (baca dahulu)")
    }
    return html
  }

  /// Why a rule holds and on what basis, at its first finding in a file.
  private static func explanation(_ code: RuleCode, _ report: CheckReport) -> String {
    guard let rule = report.rule(code) else { return "" }
    var html = "<br><span class=\"alasan\">\(Markup.escaped(rule.rationale))</span>"
    let sources = rule.references.map { "\($0.text) (diperiksa per \($0.checkedInWords))" }
    if !sources.isEmpty {
      html += "<br><span class=\"fakta\">Dasar: \(Markup.escaped(sources.joined(separator: "; ")))</span>"
    }
    if let lesson = report.lesson(code) {
      html +=
        "<br><span class=\"fakta\">Pelajaran: \(Markup.escaped("\(lesson.code) \(lesson.title)"))</span>"
    }
    return html
  }
}
