import ArgumentParser
import Curriculum
import Training

/// `bimtek kurikulum jadwal`: the timetable of a way to hold the course.
struct KurikulumJadwal: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jadwal",
    abstract: "Cetak jadwal pelatihan: tiga hari, dua hari, satu hari, atau mandiri.",
    discussion: """
      Contoh:
        bimtek kurikulum jadwal                     pilihan ragam
        bimtek kurikulum jadwal --ragam dua-hari
        bimtek kurikulum jadwal --ragam mandiri > jadwal.txt

      Ragam, jam mulai, dan jeda diatur pada curriculum/course.yaml.
      """,
    aliases: ["timetable"])

  @ArgumentParser.Option(
    name: .customLong("ragam"), help: "Ragam, misalnya tiga-hari. Tanpa ini: daftar ragam.")
  var variant: String?

  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let library = try content.library(Environment.live(), console)
    let loaded = library.course()
    guard let course = loaded.value else {
      throw console.failure(.brokenCourse(loaded.problems), code: 2)
    }
    guard let name = variant else { return console.print(list(course)) }
    let typed = name.lowercased().split { $0 == " " || $0 == "_" }.joined(separator: "-")
    guard let found = course.variants.first(where: { $0.id == typed }) else {
      let ids = course.variants.map(\.id)
      throw console.failure(
        Message(
          "Ragam tidak dikenal: \(name)", why: "ragam yang ada: \(ids.joined(separator: ", "))",
          action: nearestName(to: typed, among: ids).map { "mungkin maksud Anda: --ragam \($0)" }
            ?? "pilih salah satu ragam itu"), code: 64)
    }
    console.print(TimetablePage(timetable: Timetable(found, of: course, in: library)).text(console.style))
  }

  private func list(_ course: Course) -> String {
    let widest = course.variants.map(\.id.count).max() ?? 0
    let rows = course.variants.map { variant in
      let gap = String(repeating: " ", count: widest - variant.id.count + 2)
      return "  \(variant.id)\(gap)\(variant.title)"
    }
    return (["Ragam pelatihan:"] + rows + ["", "Cetak dengan: bimtek kurikulum jadwal --ragam NAMA"])
      .joined(separator: "\n") + "\n"
  }
}

extension Message {
  /// Words for a course file that cannot be used.
  static func brokenCourse(_ problems: [ContentProblem]) -> Message {
    Message(brokenCourse: problems.first?.description ?? "curriculum/course.yaml rusak")
  }

  /// Words for a course file that cannot be used, and why.
  init(brokenCourse reason: String) {
    self.init(
      "Daftar pelajaran tidak terbaca", why: reason,
      action: "jalankan bimtek kurikulum periksa, atau pasang ulang materinya")
  }
}
