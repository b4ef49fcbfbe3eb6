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
    guard !FileManager.default.fileExists(atPath: url.path) else {
      throw console.failure(
        Message(
          "Berkas sudah ada: \(path)", why: "lembar fakta yang ada tidak ditimpa",
          action: "sebut nama lain, misalnya: bimtek naskah lembar-fakta lembar-2.yaml"), code: 64)
    }
    let text: String
    if isSkeleton || !console.isInteractive {
      text = FactSheetDraft.skeleton
    } else {
      guard let draft = FactSheetInterview(console).run() else {
        console.print("Belum ada yang ditulis.\n")
        return
      }
      text = draft.yaml
    }
    do {
      // Another window may have made the file meanwhile.
      try Data(text.utf8).write(to: url, options: .withoutOverwriting)
    } catch {
      throw console.failure(
        Message(
          "Lembar fakta tidak dapat ditulis: \(path)", why: "foldernya tidak ada atau tidak boleh ditulis",
          action: "sebut berkas di folder Anda sendiri"), code: 2)
    }
    console.say("Lembar fakta tersimpan: \(path)")
    console.say("Cocokkan: bimtek telaah naskah.md --lembar-fakta \(path)")
  }
}
