import ArgumentParser
import Curriculum
import Foundation
import Training

/// `bimtek naskah lembar-fakta`: a fact sheet of one's own.
struct NaskahLembarFakta: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lembar-fakta",
    abstract: "Tulis lembar fakta sendiri, untuk dicocokkan dengan naskah.",
    discussion: """
      Contoh:
        bimtek naskah lembar-fakta                     tanya jawab, tersimpan di lembar-fakta.yaml
        bimtek naskah lembar-fakta rapat.yaml --kosong kerangka kosong berpenjelasan
        bimtek telaah naskah.md --lembar-fakta rapat.yaml

      Di luar terminal selalu ditulis kerangka kosong. Berkas yang sudah ada tidak pernah ditimpa.
      """,
    aliases: ["fact-sheet"])

  @Argument(help: "Berkas tujuan.")
  var path = "lembar-fakta.yaml"

  @Flag(name: .customLong("kosong"), help: "Tulis kerangka kosong tanpa tanya jawab.")
  var isSkeleton = false

  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let url = URL(filePath: path, relativeTo: environment.workingDirectory)
    // An interview that was left before its first answer leaves an empty file.
    if (try? Data(contentsOf: url))?.isEmpty == true { try? FileManager.default.removeItem(at: url) }
    guard !FileManager.default.fileExists(atPath: url.path) else {
      throw console.failure(
        Message(
          "Berkas sudah ada: \(path)", why: "lembar fakta yang ada tidak ditimpa",
          action: "sebut nama lain, misalnya: bimtek naskah lembar-fakta lembar-2.yaml"), code: 64)
    }
    do {
      if isSkeleton || !console.isInteractive {
        try Data(FactSheetDraft.skeleton.utf8).write(to: url, options: .withoutOverwriting)
      } else {
        // The empty file says at once whether it can be written, and that this one is ours.
        try Data().write(to: url, options: .withoutOverwriting)
        let interrupt = InterruptGuard(saying: "Yang sudah dijawab tersimpan di \(path).")
        defer { _ = interrupt }
        let interview = FactSheetInterview(console) {
          try? Data($0.yaml.utf8).write(to: url, options: .atomic)
        }
        guard let draft = interview.run() else {
          try FileManager.default.removeItem(at: url)
          console.print("Belum ada yang ditulis.\n")
          return
        }
        try Data(draft.yaml.utf8).write(to: url, options: .atomic)
      }
    } catch {
      throw console.failure(
        Message(
          "Lembar fakta tidak dapat ditulis: \(path)", why: SystemReason.words(error),
          action: "sebut berkas di folder Anda sendiri"), code: 2)
    }
    console.say("Lembar fakta tersimpan: \(path)")
    console.say("Cocokkan: bimtek telaah naskah.md --lembar-fakta \(path)")
  }
}
