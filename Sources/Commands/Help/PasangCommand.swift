import ArgumentParser
import Foundation
import Training

/// `bimtek pasang`: copies the program with all it needs to a folder.
struct PasangCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pasang",
    abstract: "Pasang bimtek lengkap ke satu folder, misalnya diska USB.",
    discussion: """
      Program, materi, huruf, dan pustaka disalin. Dari sana bimtek berjalan tanpa kode sumber, juga untuk pengguna lain.

      Contoh:
        bimtek pasang --ke /opt/bimtek
        bimtek pasang --ke /media/usb/bimtek
      """,
    aliases: ["install"])

  @ArgumentParser.Option(name: .customLong("ke"), help: "Folder tujuan.")
  var target: String

  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() throws {
    let console = style.console
    let environment = Environment.live()
    let library = try content.library(environment, console)
    let folder = URL(filePath: target, directoryHint: .isDirectory, relativeTo: environment.workingDirectory)
    do {
      let summary = try Installer(environment, library, to: folder).install(texts: texts)
      console.print(
        """
        Terpasang: \(summary.program.path)
          \(summary.libraries) pustaka, \(summary.fonts) huruf, materi, manual, dan pelengkap perintah
        Mulai dari folder itu, di laptop mana pun: sh \(StartScript.name)
        Atau langsung: \(GuidedCommand.quoted(summary.program.path)) versi
        Supaya cukup mengetik bimtek, tambahkan baris ini di ~/.bashrc:
          export PATH="\(summary.program.deletingLastPathComponent().path):$PATH"

        """)
    } catch {
      throw console.failure(message(error), code: 2)
    }
  }

  private var texts: [(path: String, text: String)] {
    let completions = [
      ("bash", "share/bash-completion/completions/bimtek"), ("zsh", "share/zsh/site-functions/_bimtek"),
      ("fish", "share/fish/vendor_completions.d/bimtek.fish"),
    ].compactMap { shell, path in Completion.script(for: shell).map { (path: path, text: $0) } }
    return completions + [
      (path: "share/man/man1/bimtek.1", text: ManualPage(root: .root).text),
      (path: StartScript.name, text: StartScript.text), (path: StartScript.noteName, text: StartScript.note),
    ]
  }

  private func message(_ failure: Installer.Failure) -> Message {
    switch failure {
    case .noExecutable:
      Message(
        "bimtek tidak dapat dipasang", why: "berkas programnya tidak ditemukan", action: "jalankan dari Linux"
      )
    case .librariesUnknown(let missing):
      Message(
        "bimtek tidak dapat dipasang",
        why: missing.isEmpty
          ? "pustakanya tidak dapat didaftar (ldd)"
          : "pustaka ini tidak ada: \(missing.joined(separator: ", "))",
        action: "jalankan .ci/setup di komputer tempat bimtek dibangun, lalu ulangi")
    case .cannotWrite(let path, let reason):
      Message(
        "Berkas tidak dapat ditulis: \(path)", why: reason,
        action: "pilih folder lain atau kosongkan tempatnya, lalu ulangi")
    }
  }
}
