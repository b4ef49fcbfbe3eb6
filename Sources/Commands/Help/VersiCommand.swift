import ArgumentParser
import Reporting
import Training

/// `bimtek versi`: the versions of tool, course and rules, and when law data were last checked.
struct VersiCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "versi",
    abstract: "Versi alat, materi, dan aturan, serta tanggal data hukum diperiksa.",
    discussion: """
      Contoh:
        bimtek versi
        bimtek versi --polos
      """,
    aliases: ["version"])

  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() throws {
    let console = style.console
    let facts = VersionFacts(Environment.live(), content: content.root)
    var lines = ["bimtek \(BimtekCommand.configuration.version)"]
    if let course = facts.course {
      lines.append("Materi: \(course.title), \(course.lessons) pelajaran, \(course.exercises) latihan")
    } else {
      lines.append("Materi: tidak ditemukan; sebut foldernya dengan --kurikulum")
    }
    lines.append("Aturan: \(facts.rules), \(facts.defaults) di antaranya menyala")
    if let checked = facts.lawChecked {
      lines.append("Data hukum diperiksa: \(Day.span(checked.first, checked.last))")
      if facts.isLawOld {
        lines.append("Perhatian: sebagian diperiksa lebih dari enam bulan lalu; cek peraturan terbaru.")
      }
    }
    let wrapped = lines.flatMap { Wrapping.fill($0, width: console.style.width, rest: "  ") }
    console.print(wrapped.joined(separator: "\n") + "\n")
  }
}
