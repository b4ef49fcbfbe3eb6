import Reporting
import Training

/// The table of contents as text.
struct ContentsPage {
  let contents: CourseContents

  init(_ contents: CourseContents) { self.contents = contents }

  /// All modules and lessons, for a pipe.
  func text(_ style: TerminalStyle) -> String {
    var lines = heading(style)
    for module in contents.modules {
      lines += ["", style.set("\(module.code) \(style.printable(module.title))", .strong)]
      lines += module.lessons.flatMap { lesson in
        Wrapping.fill(
          row(lesson, style), width: style.width, first: "  \(mark(lesson, style)) ", rest: "      ")
      }
    }
    lines += [""] + hint("Baca dengan: bimtek belajar KODE, misalnya bimtek belajar L08", style)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The modules with numbers to choose from.
  func modules(_ style: TerminalStyle) -> String {
    var lines = heading(style) + [""]
    for (index, module) in contents.modules.enumerated() {
      let done = module.lessons.count { $0.state == .finished }
      let count = "\(done)/\(module.lessons.count) selesai"
      lines.append(columns("\(index + 1)", style.printable(module.title), count, style))
    }
    lines.append("")
    if let resume = contents.resume {
      let verb = resume.state == .started ? "lanjutkan" : "baca"
      lines += hint("Enter = \(verb) \(resume.name)", style)
    }
    lines += hint("Angka lalu Enter = buka modul; kode seperti L08 juga boleh; q = keluar", style)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The lessons of a module with numbers to choose from.
  func lessons(_ module: CourseContents.Part, _ style: TerminalStyle) -> String {
    var lines = [style.set("\(module.code) \(style.printable(module.title))", .strong)]
    lines += Wrapping.fill(style.printable(module.outcome), width: min(style.width, 100)) + [""]
    for (index, lesson) in module.lessons.enumerated() {
      lines.append(columns("\(index + 1)", style.printable(lesson.name), state(lesson), style))
    }
    lines += [""] + hint("Angka lalu Enter = baca; Enter saja = daftar modul; q = keluar", style)
    return lines.joined(separator: "\n") + "\n"
  }

  private func hint(_ text: String, _ style: TerminalStyle) -> [String] {
    Wrapping.fill(style.printable(text), width: min(style.width, 100))
  }

  private func heading(_ style: TerminalStyle) -> [String] {
    let lessons = contents.lessons
    let done = lessons.count { $0.state == .finished }
    return [
      style.set(style.printable(contents.title), .strong),
      style.set("\(contents.jp) JP, \(lessons.count) pelajaran, \(done) selesai dibaca", .faint),
    ]
  }

  private func columns(_ number: String, _ title: String, _ note: String, _ style: TerminalStyle) -> String {
    let width = min(style.width, 100)
    let room = width - 6 - DisplayWidth.of(note) - 2
    let shown = Wrapping.truncate(title, width: room, ellipsis: style.isPlain ? "..." : "…")
    let gap = String(repeating: " ", count: max(2, room + 2 - DisplayWidth.of(shown)))
    return "  \(style.set(number, .strong))  \(shown)\(gap)\(style.set(note, .faint))"
  }

  private func state(_ lesson: CourseContents.Entry) -> String {
    switch lesson.state {
    case _ where !lesson.isReadable: "berkas rusak"
    case .finished: "selesai"
    case .started: "sedang dibaca"
    case .unread: "\(lesson.minutes) menit"
    }
  }

  private func mark(_ lesson: CourseContents.Entry, _ style: TerminalStyle) -> String {
    switch lesson.state {
    case .finished: style.isPlain ? "[x]" : "[✓]"
    case .started: "[~]"
    case .unread: "[ ]"
    }
  }

  private func row(_ lesson: CourseContents.Entry, _ style: TerminalStyle) -> String {
    let note = lesson.isReadable ? " (\(lesson.minutes) menit)" : " (berkas rusak)"
    return style.printable(lesson.name) + style.set(note, .faint)
  }
}
