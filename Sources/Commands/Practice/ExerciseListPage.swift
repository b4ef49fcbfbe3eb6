import Curriculum
import Reporting
import Training

/// Exercises as a list.
struct ExerciseListPage {
  let entries: [ExerciseCatalogue.Entry]

  init(_ entries: [ExerciseCatalogue.Entry]) { self.entries = entries }

  /// The list by module, for a pipe.
  func text(_ style: TerminalStyle) -> String {
    let done = entries.count { $0.state.isDone }
    var lines = [style.set("\(entries.count) latihan, \(done) sudah diserahkan", .strong)]
    var module: String?
    for entry in entries {
      if entry.exercise.id.module != module {
        module = entry.exercise.id.module
        let title = entry.module.map { "\($0.code) \($0.title)" } ?? entry.exercise.id.module
        lines += ["", style.set(style.printable(title), .strong)]
      }
      lines.append("  " + ExerciseListPage.row(entry, mark: mark(entry.state, style), showsKind: true, style))
    }
    lines +=
      [""]
      + Wrapping.fill(
        "Kerjakan dengan: bimtek latihan KODE, misalnya bimtek latihan \(entries[0].exercise.code)",
        width: style.width)
    return lines.joined(separator: "\n") + "\n"
  }

  /// One line: a mark or number, the name, and the score at the right; the code of the kind, which `--jenis` takes,
  /// only where that is asked for.
  static func row(
    _ entry: ExerciseCatalogue.Entry, mark: String, showsKind: Bool = false, _ style: TerminalStyle
  ) -> String {
    let note = (showsKind ? "\(entry.exercise.kind.rawValue), " : "") + note(entry)
    let room = min(style.width, 100) - DisplayWidth.of(mark) - DisplayWidth.of(note) - 7
    let name = Wrapping.truncate(
      style.printable(entry.name), width: max(10, room), ellipsis: style.isPlain ? "..." : "…")
    let gap = String(repeating: " ", count: max(1, room - DisplayWidth.of(name) + 1))
    return "\(mark)  \(name)\(gap) \(style.set(note, .faint))"
  }

  /// What stands at the right of a row.
  private static func note(_ entry: ExerciseCatalogue.Entry) -> String {
    switch entry.state {
    case .new: "\(entry.exercise.minutes) menit"
    case .begun: "belum selesai"
    case .done(let best): best.map { "nilai \($0)" } ?? "selesai"
    case .written(let provisional): provisional.map { "perkiraan \($0)" } ?? "diserahkan"
    }
  }

  private func mark(_ state: ExerciseCatalogue.State, _ style: TerminalStyle) -> String {
    switch state {
    case .new: "[ ]"
    case .begun: "[~]"
    case .done, .written: style.isPlain ? "[x]" : "[✓]"
    }
  }
}
