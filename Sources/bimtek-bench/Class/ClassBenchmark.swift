import Curriculum
import Foundation
import Training

/// How long a class takes from files to kept scores, and how much memory.
///
/// What is measured is `Cohort.takeIn`: reading, matching, checking, scoring and keeping every draft, on all
/// cores; a second run over the same folder, in which nothing is new, is a figure of its own.
struct ClassBenchmark {
  private let library: ContentLibrary
  private let drafts: Int
  /// Of many drafts a participant's newest counts; the older ones are kept.
  private var people: Int { min(drafts, 500) }

  init(_ library: ContentLibrary, drafts: Int) {
    self.library = library
    self.drafts = drafts
  }

  /// Prints the figures of both runs and the memory; false where they miss what is asked for 10,000 drafts.
  func run() async throws -> Bool {
    let root = FileManager.default.temporaryDirectory.appending(path: "bimtek-bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    try write(to: root.appending(path: "naskah"))
    var environment = Environment.live()
    environment.workingDirectory = root
    environment.variables["XDG_DATA_HOME"] = root.path
    guard let day = Day("2026-11-10"),
      let description = Cohort.Description(title: "Ukur", firstDay: day, lastDay: day, place: "Aula")
    else { return false }
    let cohort = try Cohort.create(at: "kelas.bimtek", description, by: "Panitia", environment: environment)
    let list =
      "No;Nama;Instansi\n" + (1...people).map { "\($0);\(name($0));Dinas Contoh" }.joined(separator: "\n")
    try Data(list.utf8).write(to: root.appending(path: "peserta.csv"))
    _ = try cohort.enrol(fromFile: "peserta.csv", by: "Panitia").get()
    let task = try GradingTask("E37", from: library)
    let clock = ContinuousClock()
    var isFast = true
    for run in ["first run", "second run, nothing new"] {
      let began = clock.now
      let intake = try await cohort.takeIn(folder: "naskah", task: task, by: "Panitia")
      let seconds = Double((clock.now - began) / .milliseconds(1)) / 1000
      print(
        "\(run): \(intake.accepted.count) drafts new, \(intake.unchanged.count) known, "
          + "\(intake.unmatched.count) unmatched: \(String(format: "%.2f", seconds)) s")
      let expected = run == "first run" ? intake.accepted.count : intake.unchanged.count
      isFast = isFast && seconds <= 10 * Double(drafts) / 10_000 && expected == drafts
    }
    print("peak memory \(peakMemory) MB")
    return isFast && peakMemory <= 200
  }

  /// Names that differ in letters alone, as those of people do.
  private func name(_ number: Int) -> String {
    let first = ["Siti", "Budi", "Rina", "Agus", "Dewi", "Eko", "Fitri", "Gita", "Hadi", "Indah"]
    var rest = number
    var word = ""
    while rest > 0 {
      word += String(UnicodeScalar(UInt8(97 + rest % 26)))
      rest /= 26
    }
    return "\(first[number % first.count]) \(word.capitalized)a"
  }

  private func write(to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for number in 1...drafts {
      let sample = Samples.own.plain[number % Samples.own.plain.count]
      // About 300 words, as a class writes them; no two drafts are the same.
      let text = String(decoding: sample, as: UTF8.self).prefix(2100)
      let draft = "Nama: \(name(number % people + 1))\n\n\(text)\n\nNomor \(number).\n"
      try Data(draft.utf8).write(to: folder.appending(path: "dokumen (\(number)).txt"))
    }
  }

  /// The largest resident set of this process, in MB.
  private var peakMemory: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}
