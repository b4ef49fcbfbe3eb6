import RuleKit
import SourceText

/// The report for people: what matters most first, in their own words, with a way on.
struct TextReporter: SequentialReporter {
  private let style: TerminalStyle
  private let isComplete: Bool

  init(_ options: TextOptions) {
    style = options.style
    isComplete = options.isComplete
  }

  let opening = ""
  let separator = ""

  func section(_ file: FileReport, in report: CheckReport) -> String {
    (heading(file) + body(file) + ["", ""]).joined(separator: "\n")
  }

  func closing(_ tally: CheckTally) -> String { summary(tally).joined(separator: "\n") + "\n" }

  private func heading(_ file: FileReport) -> [String] {
    let kind = file.kind.reason == nil ? file.kind.value.rawValue : "\(file.kind.value.rawValue) (tebakan)"
    let channel = file.channel.value.rawValue
    let facts =
      "jenis \(kind)\(style.separator)kanal \(channel)\(style.separator)\(file.statistics.words) kata"
    var lines = [style.set(VisibleText.of(file.path), .strong), style.set(facts, .faint)]
    if let reason = file.kind.reason {
      lines[1] += style.set("\(style.separator)\(reason); ganti dengan --jenis", .faint)
      if DisplayWidth.of(lines[1]) > style.width {
        lines[1] = style.set(facts, .faint)
        lines.append(style.set("tebakan: \(reason); ganti dengan --jenis", .faint))
      }
    }
    for remark in file.extraction ?? [] {
      lines += Wrapping.fill(style.set(remark, .faint), width: style.width, rest: "  ")
    }
    return lines
  }

  private func body(_ file: FileReport) -> [String] {
    guard !file.findings.isEmpty else {
      return Wrapping.fill(
        file.statistics.words > 0
          ? "Tidak ada temuan. Itu bukan berarti naskah pasti benar atau aman."
          : "Naskah ini kosong: tidak ada yang diperiksa. Cek apakah sudah disimpan.", width: style.width)
    }
    let ranked = file.findings.filter { $0.certainty != .tanya }.sorted(by: Finding.mattersMore)
    let shown = isComplete ? ranked : Array(ranked.prefix(5))
    var lines: [String] = []
    for group in FindingGroup.allCases {
      let members = shown.filter { FindingGroup(of: $0) == group }
      guard !members.isEmpty else { continue }
      lines.append("")
      lines.append(style.set(group.title, .strong, group.emphasis))
      for finding in members { lines += item(finding, file) }
    }
    let hidden = ranked.count - shown.count
    if hidden > 0 {
      lines.append("")
      lines.append(style.set("… dan \(hidden) temuan lain. Lihat semua: --lengkap", .faint))
    }
    let questions = file.findings.filter { $0.certainty == .tanya }
    if !questions.isEmpty {
      lines.append("")
      lines.append(style.set("Pertanyaan untuk Anda", .strong))
      var asked: Set<String> = []
      for finding in questions {
        let question = "\(VisibleText.of(finding.words)) (\(finding.code))"
        guard asked.insert(question).inserted else { continue }
        lines += Wrapping.fill(question, width: style.width, first: "  [ ] ", rest: "      ")
      }
    }
    return lines
  }

  private func item(_ finding: Finding, _ file: FileReport) -> [String] {
    let position = file.position(at: finding.range.lowerBound)
    let paragraph = file.extraction.map { _ in file.paragraph(at: finding.range.lowerBound) }
    let place = paragraph.map { "paragraf \($0)" } ?? "\(position.line):\(position.column)"
    let likely = finding.certainty == .dugaan ? "mungkin: " : ""
    var lines = Wrapping.fill(
      "\(style.set(finding.code.description, .faint))  \(likely)\(VisibleText.of(finding.message))",
      width: style.width,
      first: "  \(place)  ", rest: "    ")
    if !finding.range.isEmpty {
      let gutter = String(paragraph ?? position.line)
      let excerpt = Excerpt(finding, in: file, width: style.width - gutter.count - 7, style: style)
      let blank = String(repeating: " ", count: gutter.count)
      lines.append("    \(style.set("\(gutter) \(style.bar)", .faint)) \(excerpt.text)")
      lines.append(
        "    \(style.set("\(blank) \(style.bar)", .faint)) \(style.set(excerpt.marker, FindingGroup(of: finding).emphasis))"
      )
    }
    return lines
  }

  private func summary(_ tally: CheckTally) -> [String] {
    var parts = [
      "\(tally.count(.galat)) wajib diperbaiki atau ditahan", "\(tally.count(.peringatan)) perlu dicek",
      "\(tally.count(.saran)) saran",
    ]
    if tally.questions > 0 { parts.append("\(tally.questions) pertanyaan") }
    var lines = Wrapping.fill(parts.joined(separator: style.separator), width: style.width, rest: "  ")
    if let first = tally.first {
      lines += Wrapping.fill(
        "Mengapa dan bagaimana: bimtek jelaskan \(first.code)", width: style.width, rest: "  ")
    }
    return lines + CheckStatus(tally).lines(style)
  }
}
