import RuleKit

/// The size of the drafts that were checked, and how often each rule found something.
public struct StatisticsPage: Sendable {
  private let tally: CheckTally
  private let catalogue: CheckReport
  private static let shownFiles = 5

  /// The figures of a check; the catalogue knows the titles of its rules.
  public init(_ tally: CheckTally, catalogue: CheckReport) {
    self.tally = tally
    self.catalogue = catalogue
  }

  /// The page for a terminal.
  public func terminal(_ style: TerminalStyle) -> String {
    let words = tally.files.reduce(0) { $0 + $1.statistics.words }
    let sentences = tally.files.reduce(0) { $0 + $1.statistics.sentences }
    let long = tally.files.reduce(0) { $0 + $1.statistics.longSentences }
    var lines = [style.set("Ukuran", .strong)]
    lines += row("Naskah", tally.files.count.grouped)
    lines += row("Kata", words.grouped)
    lines += row("Kalimat", sentences.grouped)
    lines += row("Kata per kalimat", Self.decimal(words, of: sentences))
    lines += row("Kalimat lebih dari 20 kata", Self.decimal(long * 100, of: sentences) + " persen")
    lines += ["", style.set("Temuan", .strong)]
    lines += row("Wajib diperbaiki atau ditahan", tally.count(.galat).grouped)
    lines += row("Perlu dicek", tally.count(.peringatan).grouped)
    lines += row("Saran", tally.count(.saran).grouped)
    lines += row("Pertanyaan", tally.questions.grouped)
    let shown = tally.files.reduce(0) { $0 + $1.findings - $1.questions }
    lines += row("Temuan per 1.000 kata", Self.decimal(shown * 1000, of: words))
    lines += rules(style) + files(style)
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ name: String, _ value: String) -> [String] {
    ["  " + DisplayWidth.padded(name, to: 30) + DisplayWidth.padded(value, to: 10, .right)]
  }

  private func rules(_ style: TerminalStyle) -> [String] {
    var counts: [RuleCode: Int] = [:]
    for file in tally.files { counts.merge(file.rules, uniquingKeysWith: +) }
    guard !counts.isEmpty else { return [] }
    let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return ["", style.set("Menurut aturan", .strong)]
      + ordered.map { code, count in
        let title = catalogue.rule(code)?.title ?? ""
        let line = DisplayWidth.padded(count.grouped, to: 7, .right) + "  \(code)  \(title)"
        return Wrapping.truncate(line, width: style.width)
      }
  }

  private func files(_ style: TerminalStyle) -> [String] {
    let ordered = tally.files.filter { $0.findings > 0 }
      .sorted { ($1.findings, $0.path) < ($0.findings, $1.path) }
    guard tally.files.count > 1, !ordered.isEmpty else { return [] }
    return ["", style.set("Naskah dengan temuan terbanyak", .strong)]
      + ordered.prefix(Self.shownFiles).map { file in
        let line =
          DisplayWidth.padded(file.findings.grouped, to: 7, .right) + "  "
          + VisibleText.of(file.path)
        return Wrapping.truncate(line, width: style.width)
      }
  }

  /// A ratio with one decimal behind a comma.
  private static func decimal(_ number: Int, of total: Int) -> String {
    guard total > 0 else { return "0,0" }
    let tenths = (number * 10 + total / 2) / total
    return "\((tenths / 10).grouped),\(tenths % 10)"
  }
}
