import ArgumentParser
import Reporting
import Training

/// `bimtek kelas lihat`: how a class stands.
struct KelasLihat: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lihat", abstract: "Lihat peserta, naskah, nilai, dan sertifikat.",
    discussion: """
      Contoh:
        bimtek kelas lihat arunaya.bimtek
        bimtek kelas lihat arunaya.bimtek --polos
      """,
    aliases: ["show"])

  @Argument(help: "Berkas kelas.")
  var file: String

  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let overview: ClassOverview
    do {
      overview = try Cohort.open(file, readOnly: true, environment: .live()).overview()
    } catch {
      throw console.failure(Message(error), code: 2)
    }
    console.print(ClassText(overview, console.style).text)
  }
}

/// How a class stands, for the terminal.
struct ClassText {
  private let overview: ClassOverview
  private let style: TerminalStyle

  init(_ overview: ClassOverview, _ style: TerminalStyle) {
    self.overview = overview
    self.style = style
  }

  var text: String {
    var lines: [String] = []
    if let description = overview.description {
      lines.append(style.set(description.title, .strong))
      lines.append("\(Day.span(description.firstDay, description.lastDay)), \(description.place)")
    }
    lines.append("\(overview.rows.count) peserta")
    lines += overview.rows.flatMap(row)
    if !overview.isIntact {
      lines.append(
        style.set("Peringatan: ada baris catatan yang diubah atau hilang di luar bimtek.", .error, .strong))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ row: ClassOverview.Row) -> [String] {
    var parts = ["\(row.member.number.map { $0 + ". " } ?? "")\(row.member.fullName)"]
    if row.attendance.held > 0 { parts.append("hadir \(row.attendance.attended)/\(row.attendance.held)") }
    for task in row.submitted {
      parts.append(row.marks[task].map { "\(task) nilai \(Figures.mark($0))" } ?? "\(task) belum dinilai")
    }
    if row.submitted.isEmpty { parts.append("belum menyerahkan") }
    parts += row.certificates.map { "sertifikat \($0)" }
    return Wrapping.fill(
      style.printable(parts.joined(separator: style.separator)), width: style.width,
      first: "  \(row.member.code)  ", rest: "      ")
  }
}
