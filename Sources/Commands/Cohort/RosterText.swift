import Reporting
import Training

/// What became of a list of participants, for the terminal.
struct RosterText {
  private let roster: RosterImport
  private let style: TerminalStyle

  init(_ roster: RosterImport, _ style: TerminalStyle) {
    self.roster = roster
    self.style = style
  }

  var text: String {
    var lines = [style.set("Kolom yang dibaca", .strong)]
    if let sheet = roster.sheetName { lines.append("  lembar “\(sheet)”") }
    lines += roster.columns.map { "  \($0.field) \(style.arrow) “\($0.heading)”" }
    if !roster.ignored.isEmpty { lines.append("  tidak dipakai: \(roster.ignored.joined(separator: ", "))") }
    lines.append(style.set("\(roster.added.count) peserta baru", .strong))
    lines += roster.added.map { member in
      let agency = member.agency.map { style.separator + $0 } ?? ""
      return "  \(member.code)  \(member.number.map { $0 + ". " } ?? "")\(member.fullName)\(agency)"
    }
    if roster.known > 0 { lines.append("\(roster.known) peserta sudah ada di kelas; tidak diubah.") }
    if !roster.remarks.isEmpty {
      lines.append(style.set("Perlu dilihat", .warning, .strong))
      lines += roster.remarks.map { "  baris \($0.row): \($0.message)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
