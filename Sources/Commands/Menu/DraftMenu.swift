import Foundation
import Reporting
import Training

/// Checking a draft by numbers: paste it or pick a file, see what was found, go on with it.
struct DraftMenu {
  let desk: MenuDesk

  /// Lets the person choose drafts until she goes back.
  func run() async {
    var folder = desk.environment.workingDirectory
    while true {
      var environment = desk.environment
      environment.workingDirectory = folder
      let files = environment.answerFiles()
      show(files, in: folder)
      guard let choice = desk.choice(), !choice.isEmpty else { return }
      if choice.number == 1 || choice.names("tempel") {
        guard let path = PasteScreen(desk: desk).run() else { continue }
        await work(on: path)
      } else if let number = choice.number, files.indices.contains(number - 2) {
        await work(on: path(of: files[number - 2], in: folder))
      } else if let number = choice.number, !exists("\(number)", in: folder) {
        desk.say("Ketik satu angka dari 1 sampai \(files.count + 1), atau nama berkasnya.")
      } else if let next = self.folder(choice.path, from: folder) {
        folder = next
      } else {
        await work(on: path(of: choice.path, in: folder))
      }
    }
  }

  private func show(_ files: [String], in folder: URL) {
    let paste = MenuDesk.Item(title: "Tempel atau ketik naskah di sini")
    let heading = files.isEmpty ? "Periksa naskah" : "Periksa naskah; berkas terbaru di \(folder.path)"
    let none = "Belum ada berkas .docx, .odt, .txt, atau .md di \(folder.path). "
    desk.show(
      heading, [paste] + files.map { MenuDesk.Item(title: $0) },
      closing: (files.isEmpty ? none : "")
        + "Angka lalu Enter. Nama berkas atau folder lain boleh diketik. Enter saja = kembali.")
  }

  /// The path of a file as messages should name it: short where it lies in the working folder.
  private func path(of name: String, in folder: URL) -> String {
    guard folder != desk.environment.workingDirectory, !name.hasPrefix("/") else { return name }
    return folder.appending(path: name).path
  }

  private func exists(_ name: String, in folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path)
  }

  /// The folder that was typed; nil where it is none.
  private func folder(_ path: String, from folder: URL) -> URL? {
    let url = URL(filePath: path, directoryHint: .isDirectory, relativeTo: folder).standardizedFileURL
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
    return exists && isFolder.boolValue ? url : nil
  }

  /// Checks a draft, and offers what comes next.
  private func work(on path: String) async {
    await desk.run(["periksa", "--per-layar", "--", path])
    while true {
      let steps = DraftStep.steps(for: path)
      desk.show(
        "Berikutnya dengan \(path)", steps.map { MenuDesk.Item(title: $0.title) },
        closing: "Angka lalu Enter; Enter saja = kembali.")
      guard let choice = desk.choice(), !choice.isEmpty else { return }
      guard let number = choice.number, steps.indices.contains(number - 1) else {
        desk.say("Ketik satu angka dari 1 sampai \(steps.count).")
        continue
      }
      let step = steps[number - 1]
      switch step {
      case .edit: TextEditor(desk.environment).open(path, desk.console)
      case .aside: AsideScreen(desk: desk, path: path).run()
      default: break
      }
      await desk.run(step.command + ["--", path])
    }
  }
}

/// What can be done with a draft once it was checked.
enum DraftStep: CaseIterable {
  case review, all, mend, aside, edit, count, copy

  /// The steps that a file of this name allows: documents are read, never written.
  static func steps(for path: String) -> [DraftStep] {
    let isText = ["txt", "md", "markdown"].contains(URL(filePath: path).pathExtension.lowercased())
    return isText ? allCases : [.review, .all, .count, .copy]
  }

  /// What the menu says.
  var title: String {
    switch self {
    case .review: "Telaah: tiga hal yang didahulukan, lalu enam sisi"
    case .all: "Lihat semua temuan"
    case .mend: "Terapkan perbaikan satu per satu"
    case .aside: "Abaikan satu temuan dengan alasan"
    case .edit: "Ubah naskah ini, lalu periksa lagi"
    case .count: "Hitung panjangnya menurut setiap platform"
    case .copy: "Tampilkan teks siap salin ke platform"
    }
  }

  /// The command behind it.
  var command: [String] {
    switch self {
    case .review: ["telaah"]
    case .all: ["periksa", "--per-layar", "--lengkap"]
    case .mend: ["periksa", "--perbaiki=tanya"]
    case .aside, .edit: ["periksa", "--per-layar"]
    case .count: ["hitung"]
    case .copy: ["hitung", "--salin"]
    }
  }
}
