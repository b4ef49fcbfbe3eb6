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
    if let sheet = roster.sheetName { lines.append(style.printable("  lembar “\(sheet)”")) }
    lines += roster.columns.map { "  \($0.field) \(style.arrow) “\(style.printable($0.heading))”" }
    if !roster.ignored.isEmpty {
      lines += Wrapping.fill(
        style.printable("tidak dipakai: \(roster.ignored.joined(separator: ", "))"), width: style.width,
        first: "  ", rest: "    ")
    }
    lines += Wrapping.fill(
      roster.isReadAsBefore
        ? "Dibaca seperti daftar sebelumnya yang berjudul kolom sama; --kolom menggantinya."
        : "Susunan ini diingat untuk daftar berikutnya yang berjudul kolom sama; --kolom menggantinya.",
      width: style.width, first: "  ", rest: "  ")
    lines.append(style.set("\(roster.added.count) peserta baru", .strong))
    lines += roster.added.flatMap { member in
      let agency = member.agency.map { style.separator + $0 } ?? ""
      return Wrapping.fill(
        style.printable("\(member.number.map { $0 + ". " } ?? "")\(member.fullName)\(agency)"),
        width: style.width, first: "  \(member.code)  ", rest: "      ")
    }
    if roster.known > 0 { lines.append("\(roster.known) peserta sudah ada di kelas; tidak diubah.") }
    if !roster.remarks.isEmpty {
      lines.append(style.set("Perlu dilihat", .warning, .strong))
      lines += remarks
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One line for each thing that is the matter, with all its rows.
  private var remarks: [String] {
    var rows: [String: [Int]] = [:]
    var order: [String] = []
    for remark in roster.remarks {
      if rows[remark.message] == nil { order.append(remark.message) }
      rows[remark.message, default: []].append(remark.row)
    }
    return order.flatMap { message in
      let numbers = (rows[message] ?? []).map(String.init).joined(separator: ", ")
      return Wrapping.fill(
        style.printable("baris \(numbers): \(message)"), width: style.width, first: "  ", rest: "    ")
    }
  }
}
