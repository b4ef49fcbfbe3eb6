import Curriculum
import Reporting
import Training

/// Progress as lines of a terminal.
struct ProgressPage {
  let record: LearningRecord

  init(_ record: LearningRecord) { self.record = record }

  func text(_ style: TerminalStyle) -> String {
    var lines =
      [style.set("Kemajuan Anda", .strong)] + Wrapping.fill(record.summary, width: style.width) + [""]
    for part in record.contents.modules {
      let exercises = record.exercises(of: part)
      let read = part.lessons.count { $0.state == .finished }
      let done = exercises.count { $0.state.isDone }
      let title = Wrapping.truncate(
        style.printable("\(part.code) \(part.title)"), width: max(20, min(style.width, 100) - 2),
        ellipsis: style.isPlain ? "..." : "…")
      lines.append(style.set(title, .strong))
      let bars = [
        "pelajaran \(bar(read, part.lessons.count, style))", "latihan \(bar(done, exercises.count, style))",
        mean(exercises),
      ].compactMap(\.self)
      lines += ProgressPage.beside(bars, width: style.width)
    }
    lines += FindingsChart(record.ownFindings, style).lines
    lines += ["", style.set("Berikutnya", .strong)]
    if let lesson = record.nextLesson {
      lines += Wrapping.fill(
        style.printable("baca \(lesson.name): bimtek belajar \(lesson.code)"), width: style.width,
        first: "  \(style.bullet) ", rest: "    ")
    }
    if let next = record.nextExercise {
      lines += Wrapping.fill(
        style.printable("kerjakan \(next.name): bimtek latihan \(next.exercise.code)"), width: style.width,
        first: "  \(style.bullet) ", rest: "    ")
    }
    lines +=
      [""]
      + Wrapping.fill(
        "Riwayat belajar ini bukan sertifikat. Tulis ke berkas: bimtek kemajuan --ekspor riwayat.html",
        width: style.width)
    return lines.joined(separator: "\n") + "\n"
  }

  private func bar(_ done: Int, _ all: Int, _ style: TerminalStyle) -> String {
    let length = 10
    let filled = all == 0 ? 0 : done * length / all
    let signs = style.isPlain ? ("#", ".") : ("█", "░")
    let bar = String(repeating: signs.0, count: filled) + String(repeating: signs.1, count: length - filled)
    return "\(bar) \(done)/\(all)"
  }

  /// Parts in one line where there is room, else one a line.
  private static func beside(_ parts: [String], width: Int) -> [String] {
    let line = "  " + parts.joined(separator: "  ")
    return DisplayWidth.of(line) <= width ? [line] : parts.map { "  " + $0 }
  }

  /// The mean of the best scores; nil where nothing has one.
  private func mean(_ exercises: [ExerciseCatalogue.Entry]) -> String? {
    let scores = exercises.compactMap { entry -> Int? in
      if case .done(let best) = entry.state { best } else { nil }
    }
    return scores.isEmpty ? nil : "rata-rata terbaik \(scores.reduce(0, +) / scores.count)"
  }
}
