import RuleKit

/// The size of the drafts that were checked, and how often each rule found something.
public struct StatisticsPage: Sendable {
  private let report: CheckReport
  private static let shownFiles = 5

  /// The figures of a report.
  public init(_ report: CheckReport) { self.report = report }

  /// The page for a terminal.
  public func terminal(_ style: TerminalStyle) -> String {
    let words = report.files.reduce(0) { $0 + $1.statistics.words }
    let sentences = report.files.reduce(0) { $0 + $1.statistics.sentences }
    let long = report.files.reduce(0) { $0 + $1.statistics.longSentences }
    var lines = [style.set("Ukuran", .strong)]
    lines += row("Naskah", Self.grouped(report.files.count))
    lines += row("Kata", Self.grouped(words))
    lines += row("Kalimat", Self.grouped(sentences))
    lines += row("Kata per kalimat", Self.decimal(words, of: sentences))
    lines += row("Kalimat lebih dari 20 kata", Self.decimal(long * 100, of: sentences) + " persen")
    lines += ["", style.set("Temuan", .strong)]
    lines += row("Wajib diperbaiki atau ditahan", Self.grouped(report.count(.galat)))
    lines += row("Perlu dicek", Self.grouped(report.count(.peringatan)))
    lines += row("Saran", Self.grouped(report.count(.saran)))
    lines += row("Pertanyaan", Self.grouped(report.questions))
    let shown = report.files.reduce(0) { $0 + $1.findings.count { $0.certainty != .tanya } }
    lines += row("Temuan per 1.000 kata", Self.decimal(shown * 1000, of: words))
    lines += rules(style) + files(style)
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ name: String, _ value: String) -> [String] {
    ["  " + name.padded(to: 30) + value.leftPadded(to: 10)]
  }

  private func rules(_ style: TerminalStyle) -> [String] {
    var counts: [RuleCode: Int] = [:]
    for file in report.files { for finding in file.findings { counts[finding.code, default: 0] += 1 } }
    guard !counts.isEmpty else { return [] }
    let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return ["", style.set("Menurut aturan", .strong)]
      + ordered.map { code, count in
        let title = report.rule(code)?.title ?? ""
        let line = Self.grouped(count).leftPadded(to: 7) + "  \(code)  \(title)"
        return Wrapping.truncate(line, width: style.width)
      }
  }

  private func files(_ style: TerminalStyle) -> [String] {
    let ordered = report.files.filter { !$0.findings.isEmpty }
      .sorted { ($1.findings.count, $0.path) < ($0.findings.count, $1.path) }
    guard report.files.count > 1, !ordered.isEmpty else { return [] }
    return ["", style.set("Naskah dengan temuan terbanyak", .strong)]
      + ordered.prefix(Self.shownFiles).map { file in
        let line =
          Self.grouped(file.findings.count).leftPadded(to: 7) + "  " + VisibleText.of(file.path)
        return Wrapping.truncate(line, width: style.width)
      }
  }

  /// A whole number with points between thousands.
  private static func grouped(_ number: Int) -> String {
    let digits = String(number)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += "." }
      result.append(digit)
    }
    return result
  }

  /// A ratio with one decimal behind a comma.
  private static func decimal(_ number: Int, of total: Int) -> String {
    guard total > 0 else { return "0,0" }
    let tenths = (number * 10 + total / 2) / total
    return "\(grouped(tenths / 10)),\(tenths % 10)"
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - DisplayWidth.of(self)))
  }

  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - DisplayWidth.of(self))) + self
  }
}
