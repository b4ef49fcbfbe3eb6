import Foundation
import Training

/// Takes a pasted draft, and keeps it as a file that nothing can interrupt.
struct PasteScreen {
  let desk: MenuDesk

  /// The path of the file that was written; nil where nothing was pasted.
  func run() -> String? {
    desk.say(
      "Tempel naskah Anda (Ctrl+Shift+V, atau klik kanan lalu Tempel), atau ketik. "
        + "Akhiri dengan SELESAI pada baris sendiri, lalu Enter.")
    desk.console.print("\n")
    var entry = TextEntry()
    let (lines, isLeft) = entry.text()
    // Who leaves after some lines does not lose them.
    if isLeft, lines.isEmpty { return nil }
    let text = lines.joined(separator: "\n").trimmingCharacters(in: .newlines)
    guard text.contains(where: { !$0.isWhitespace }) else {
      desk.say("Tidak ada yang ditempel.")
      return nil
    }
    return keep(text + "\n")
  }

  /// Writes the text to a new file in the working folder, or in the data folder where that is not allowed.
  private func keep(_ text: String) -> String? {
    let folders = [desk.environment.workingDirectory, desk.environment.dataFolder.appending(path: "naskah")]
    for folder in folders {
      try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      var number = 1
      while FileManager.default.fileExists(atPath: folder.appending(path: "naskah-\(number).txt").path) {
        number += 1
      }
      let url = folder.appending(path: "naskah-\(number).txt")
      guard (try? Data(text.utf8).write(to: url, options: .withoutOverwriting)) != nil else { continue }
      desk.say("Tersimpan: \(url.path)")
      desk.console.print("\n")
      return folder == folders[0] ? url.lastPathComponent : url.path
    }
    desk.console.complain(
      Message(
        "Naskah tidak dapat disimpan",
        why: "folder ini dan folder data tidak boleh ditulis, atau diska penuh",
        action: "jalankan bimtek dari folder Anda sendiri, misalnya: cd ~, lalu bimtek"))
    return nil
  }
}
