import Curriculum
import Reporting
import Training

/// Who passes and what is missing, for the terminal.
struct PassingText {
  private let passing: ClassPassing
  private let style: TerminalStyle
  private var width: Int { min(style.width, 100) }

  init(_ passing: ClassPassing, _ style: TerminalStyle) {
    self.passing = passing
    self.style = style
  }

  var text: String {
    let counts =
      "\(passing.rows.count) peserta: \(passing.count(.passes)) memenuhi syarat lulus, "
      + "\(passing.count(.attendedOnly)) hadir saja, \(passing.count(.neither)) belum cukup hadir"
    var lines = Wrapping.fill(counts, width: width).map { style.set($0, .strong) } + [rules]
    for (standing, title) in [
      (ClassPassing.Standing.passes, "Memenuhi syarat lulus"), (.attendedOnly, "Hadir saja (keikutsertaan)"),
      (.neither, "Belum cukup hadir"),
    ] {
      let rows = passing.rows.filter { $0.standing == standing }
      guard !rows.isEmpty else { continue }
      lines += ["", style.set("\(title): \(rows.count)", .strong)]
      let shared = self.shared(rows)
      if !shared.isEmpty {
        lines += fill("semuanya kurang: " + shared.joined(separator: "; "), first: "  ", rest: "  ")
      }
      lines += rows.flatMap { self.lines($0, besides: shared) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var rules: String {
    let parts = passing.rules.components.map { "\($0.title) \($0.weight) %" }
    return Wrapping.fill(
      "Lulus: nilai akhir \(passing.rules.mark), hadir \(passing.rules.attendance) persen, dan batas tiap bagian. "
        + "Bobot: \(parts.joined(separator: ", ")).", width: width
    ).joined(separator: "\n")
  }

  /// What every one of several participants lacks, told once.
  private func shared(_ rows: [ClassPassing.Row]) -> [String] {
    guard rows.count > 1, let first = rows.first else { return [] }
    return first.missing.filter { item in rows.allSatisfy { $0.missing.contains(item) } }
  }

  private func fill(_ text: String, first: String, rest: String) -> [String] {
    Wrapping.fill(style.printable(text), width: width, first: first, rest: rest)
  }

  private func lines(_ row: ClassPassing.Row, besides shared: [String]) -> [String] {
    let member = row.member
    let missing = row.missing.filter { !shared.contains($0) }
    var parts = ["\(member.number.map { $0 + ". " } ?? "")\(style.printable(member.fullName))"]
    if let mark = row.mark { parts.append("nilai \(Figures.mark(mark))") }
    if let predicate = row.predicate { parts.append(predicate) }
    if row.isRemedial { parts.append("remedial") }
    if let confirmed = row.confirmed {
      let word = confirmed.passes ? "ditetapkan lulus" : "ditetapkan keikutsertaan"
      parts.append(
        confirmed.isCurrent
          ? "\(word) oleh \(confirmed.author)" : "\(word), tetapi nilainya berubah sejak itu")
    }
    return Wrapping.fill(
      parts.joined(separator: style.separator), width: width, first: "  \(member.code)  ", rest: "      ")
      + (missing.isEmpty
        ? [] : fill("kurang: " + missing.joined(separator: "; "), first: "      ", rest: "      "))
  }
}
