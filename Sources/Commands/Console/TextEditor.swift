import Foundation
import Training

/// The person's own text editor, from `VISUAL` or `EDITOR`.
struct TextEditor {
  /// The command that opens it.
  let command: String

  init(_ environment: Environment) {
    command = environment.variables["VISUAL"] ?? environment.variables["EDITOR"] ?? "nano"
  }

  /// Opens a file and waits; false, once that was told, where the editor cannot be opened.
  @discardableResult
  func open(
    _ path: String, _ console: Console, otherwise: String = "ubah berkas itu dengan aplikasi lain"
  )
    -> Bool
  {
    let quoted = (path.hasPrefix("-") ? "./" + path : path).replacing("'", with: "'\\''")
    guard system("\(command) '\(quoted)'") == 0 else {
      console.complain(
        Message(
          "Penyunting tidak dapat dibuka: \(command)", why: "programnya tidak ada atau berhenti dengan galat",
          action: "\(otherwise), atau setel EDITOR, misalnya: export EDITOR=nano"))
      return false
    }
    return true
  }
}
