import Curriculum
import Foundation
import Reporting
import Scoring

extension LearningRecord {
  /// The finished exercises in the order of the course, each as it was last handed in, with its feedback.
  var works: [LearningRecordPage.Work] {
    let attempts = ((try? progress?.attempts()) ?? nil) ?? [:]
    return exercises.compactMap { entry in
      guard let attempt = attempts[entry.exercise.code]?.last(where: \.isDone),
        let exercise = library.exercise(entry.exercise.id).value
      else { return nil }
      return work(exercise, attempt)
    }
  }

  private func work(
    _ exercise: Exercise, _ attempt: TraineeProgress.Attempt
  ) -> LearningRecordPage.Work? {
    let session = PracticeSession(
      exercise, participant: progress?.participant ?? "0", answers: attempt.answers)
    let day = LearningRecord.words(Date(timeIntervalSince1970: Double(attempt.time) / 1000))
    let title = "\(exercise.code) \(exercise.title)"
    if case .writing(let task) = exercise.task {
      return writing(exercise, task, session, title: title, day: day)
    }
    guard let feedback = PracticeFeedback(session) else { return nil }
    return LearningRecordPage.Work(
      title: title, result: "Diserahkan \(day). \(feedback.percent) persen tepat.", passages: [],
      remarks: feedback.items.filter { $0.mark != .neutral }.map(LearningRecord.remark))
  }

  private static func remark(_ item: PracticeFeedback.Item) -> LearningRecordPage.Work.Remark {
    let mark =
      switch item.mark {
      case .right: "Tepat"
      case .partly: "Sebagian tepat"
      case .wrong: "Belum tepat"
      case .missed: "Terlewat"
      case .neutral: ""
      }
    var details: [String] = []
    if item.expected != nil || item.mark == .wrong {
      details.append("Jawaban saya: \(item.given ?? "tidak dijawab").")
    }
    if let expected = item.expected, item.mark != .right { details.append("Yang tepat: \(expected).") }
    details += [item.remark, item.why].compactMap(\.self).filter { !$0.isEmpty }
    return LearningRecordPage.Work.Remark(mark: mark, text: item.prompt, details: details)
  }

  private func writing(
    _ exercise: Exercise, _ task: WritingTask, _ session: PracticeSession, title: String, day: String
  ) -> LearningRecordPage.Work? {
    guard case .texts(let texts) = session.answer,
      let desk = WritingDesk(exercise, prompt: library.prompt(of: exercise.id).value ?? "", library: library)
    else { return nil }
    let feedback = desk.assess(texts)
    var remarks: [LearningRecordPage.Work.Remark] = []
    func add(_ mark: String, _ texts: [String]) {
      remarks += texts.map { LearningRecordPage.Work.Remark(mark: mark, text: $0) }
    }
    add("Perhatikan", feedback.doubts + feedback.openGates)
    add("Batas", feedback.limits.filter { !$0.isMet }.map(\.text))
    add("Fakta yang belum ada", feedback.facts.filter { !$0.isMet }.map(\.text))
    add("Perlu dicek", Array(feedback.doubtful.prefix(8)))
    add(
      "Bahasa dan aturan",
      feedback.remarks.prefix(8).map { "\($0.message) (\($0.code))" })
    if remarks.isEmpty { add("Bukti mesin", ["tidak ada yang perlu dicek"]) }
    return LearningRecordPage.Work(
      title: title, result: "Diserahkan \(day). Nilai tulisan diputuskan fasilitator.",
      passages: task.parts.compactMap { part in
        texts[part.id].map {
          LearningRecordPage.Work.Passage(title: task.parts.count > 1 ? part.title : nil, text: $0)
        }
      }, remarks: remarks)
  }
}
