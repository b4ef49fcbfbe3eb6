import Curriculum
import Foundation
import Reporting
import Training

/// Choosing an exercise by number.
struct PracticeMenu {
  let console: Console
  let catalogue: ExerciseCatalogue
  let desk: PracticeDesk

  /// Lets a trainee choose until she leaves.
  func choose(_ filter: ExerciseCatalogue.Filter, isFiltered: Bool) throws {
    if isFiltered {
      _ = try list(catalogue.entries(filter))
      return
    }
    while true {
      let entries = catalogue.entries()
      let modules = self.modules(entries)
      let next = ExerciseCatalogue.suggestion(entries)
      console.print(page(entries, modules, next))
      guard let typed = console.ask("Pilihan Anda: ") else { return }
      let goesOn: Bool
      if typed.isEmpty, let next {
        goesOn = try open(next.exercise.code)
      } else if let number = Int(typed), modules.indices.contains(number - 1) {
        goesOn = try list(entries.filter { $0.exercise.id.module == modules[number - 1].id })
      } else {
        goesOn = try open(typed)
      }
      guard goesOn else { return }
    }
  }

  /// Lets a trainee choose from a list; false when she leaves altogether.
  private func list(_ entries: [ExerciseCatalogue.Entry]) throws -> Bool {
    let style = console.currentStyle
    guard !entries.isEmpty else {
      console.complain(.noExercises(module: nil))
      return true
    }
    let rows = entries.enumerated().map { index, entry in
      let number = String(repeating: " ", count: index < 9 ? 1 : 0) + "\(index + 1)"
      return "  " + ExerciseListPage.row(entry, mark: style.set(number, .strong), style)
    }
    console.print("\n" + rows.joined(separator: "\n") + "\n\n")
    console.print("Angka lalu Enter = kerjakan; Enter saja = kembali; q = keluar\n")
    guard let typed = console.ask("Pilihan Anda: ") else { return false }
    if let number = Int(typed), entries.indices.contains(number - 1) {
      return try open(entries[number - 1].exercise.code)
    }
    return typed.isEmpty || typed == "0" ? true : try open(typed)
  }

  private func open(_ name: String) throws -> Bool {
    do {
      return try work(on: catalogue.find(name))
    } catch let failure as ExerciseCatalogue.Failure {
      console.complain(Message(failure, name: name))
      return true
    }
  }

  private func work(on exercise: Exercise) throws -> Bool {
    guard try desk.work(on: exercise) else { return false }
    return console.ask("Enter = kembali ke daftar; q = keluar: ") != nil
  }

  private func modules(_ entries: [ExerciseCatalogue.Entry]) -> [Module] {
    entries.compactMap(\.module).reduce(into: []) { list, module in
      if !list.contains(where: { $0.id == module.id }) { list.append(module) }
    }
  }

  private func page(
    _ entries: [ExerciseCatalogue.Entry], _ modules: [Module], _ next: ExerciseCatalogue.Entry?
  ) -> String {
    let style = console.currentStyle
    let done = entries.count { $0.state.isDone }
    var lines = ["", style.set("\(entries.count) latihan, \(done) sudah diserahkan", .strong), ""]
    for (index, module) in modules.enumerated() {
      let own = entries.filter { $0.exercise.id.module == module.id }
      let note = "\(own.count { $0.state.isDone })/\(own.count) selesai"
      let room = min(style.width, 100) - 8 - DisplayWidth.of(note)
      let title = Wrapping.truncate(style.printable(module.title), width: room, ellipsis: "...")
      let gap = String(repeating: " ", count: room + 2 - DisplayWidth.of(title))
      lines.append("  \(style.set("\(index + 1)", .strong))  \(title)\(gap)\(style.set(note, .faint))")
    }
    lines.append("")
    if let next {
      let verb = next.state == .begun ? "lanjutkan" : "kerjakan"
      lines.append("Enter = \(verb) \(style.printable(next.name))")
    }
    lines.append("Angka lalu Enter = buka modul; kode seperti E25 juga boleh; q = keluar")
    return lines.joined(separator: "\n") + "\n"
  }
}
