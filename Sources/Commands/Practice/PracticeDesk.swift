import ArgumentParser
import Curriculum
import Foundation
import Reporting
import Training

/// Where an exercise is done: shown, answered, kept, scored and explained.
struct PracticeDesk {
  let console: Console
  let environment: Environment
  let library: ContentLibrary
  let progress: TraineeProgress?
  let participant: String
  let files: [String]
  let startsAnew: Bool

  /// Does an exercise; false when it was left before its end.
  func work(on exercise: Exercise) throws -> Bool {
    let attempts = ((try? progress?.attempts()) ?? [:])[exercise.code] ?? []
    let begun = startsAnew ? nil : attempts.last.flatMap { $0.isDone ? nil : $0 }
    let attempt = begun?.number ?? (attempts.map(\.number).max() ?? 0) + 1
    let interrupt = InterruptGuard(
      saying: "Pekerjaan tersimpan. Lanjutkan dengan: bimtek latihan \(exercise.code)")
    defer { _ = interrupt }
    let prompt = library.prompt(of: exercise.id).value ?? "# \(exercise.title)"
    let page = PracticePage(console.currentStyle)
    if console.isInteractive { console.print("\n") }
    var lines = page.prompt(prompt, exercise)
    if case .writing = exercise.task {
      let screen = WritingScreen(desk: self, exercise: exercise, attempt: attempt, prompt: prompt)
      return try screen.run(introduction: lines)
    }
    if let sheet = exercise.factSheet.flatMap({ library.factSheet($0).value }) {
      lines += page.factSheet(sheet)
    }
    if let begun, !begun.answers.isEmpty {
      lines += ["", "Melanjutkan percobaan ke-\(attempt): \(begun.answers.count) jawaban sudah tersimpan."]
    } else if let best = attempts.compactMap(\.score).max() {
      lines += ["", "Percobaan ke-\(attempt). Nilai terbaik Anda sejauh ini: \(Int(best))."]
    }
    console.printPaged(lines)
    var screen = QuestionScreen(
      desk: self,
      session: PracticeSession(exercise, participant: participant, answers: begun?.answers ?? [:]),
      attempt: attempt, page: page)
    return try screen.run()
  }

  /// Shows the key of an exercise that was handed in before.
  func showKey(of exercise: Exercise) throws {
    let attempts = ((try? progress?.attempts()) ?? [:])[exercise.code] ?? []
    guard attempts.contains(where: \.isDone) else {
      throw console.failure(.keyTooEarly(exercise), code: 64)
    }
    console.printPaged(key(of: exercise))
  }

  /// The reference answer as lines.
  func key(of exercise: Exercise) -> [String] {
    guard let key = library.answerKey(of: exercise.id).value else { return [] }
    return DocumentLayout(markdown: key, style: console.currentStyle).lines
  }

  /// Keeps the state of an attempt; where that fails the work goes on, and the learner knows.
  func keep(
    _ session: PracticeSession, attempt: Int, result: TraineeProgress.Result? = nil
  ) {
    do {
      try progress?.save(session.exercise.code, attempt: attempt, answers: session.answers, result: result)
    } catch {
      console.complain(Message(error))
    }
  }
}
