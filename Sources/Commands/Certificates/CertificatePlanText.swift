import Reporting
import Training

/// What an issue would do, as a table to be agreed to.
struct CertificatePlanText {
  private let plan: CertificatePlan
  private let style: TerminalStyle

  init(_ plan: CertificatePlan, _ style: TerminalStyle) {
    self.plan = plan
    self.style = style
  }

  var text: String {
    var lines: [String] = []
    if !plan.rows.isEmpty {
      lines.append(style.set("Rencana penerbitan", .strong))
      let number = plan.rows.map(\.number.count).max() ?? 0
      let hours = plan.rows.map { Figures.mark($0.hours).count }.max() ?? 0
      lines += plan.rows.map { row in
        let jp = Figures.mark(row.hours)
        let cells = [
          row.number + String(repeating: " ", count: number - row.number.count),
          String(repeating: " ", count: hours - jp.count) + jp + " JP", row.name,
        ]
        return "  " + cells.joined(separator: "  ") + style.separator + words(row)
      }
    }
    if !plan.refused.isEmpty {
      lines.append(
        style.set("\(plan.refused.count) peserta tidak mendapat sertifikat ini", .warning, .strong))
      lines += plan.refused.map { "  \($0.member.fullName): \($0.obstacles.joined(separator: "; "))" }
    }
    lines += plan.remarks.map { style.set("Cek: ", .warning) + $0 }
    if plan.rows.isEmpty { lines.append("Tidak ada yang dapat diterbitkan.") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func words(_ row: CertificatePlan.Row) -> String {
    switch row.action {
    case .new: "baru"
    case .repeated: "sudah terbit, tidak berubah"
    case .replacement(let number):
      number == row.number
        ? "menggantikan keikutsertaan, nomor sama, terbitan \(row.edition)" : "menggantikan \(number)"
    case .edition(let changes): "terbitan \(row.edition): \(changes.joined(separator: "; "))"
    }
  }
}
