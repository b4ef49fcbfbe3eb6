import Bahasa
public import Curriculum
import Foundation
public import Reporting
import RuleKit

/// What a trainee has read and done so far, and what comes next.
public struct LearningRecord: Sendable {
  /// The contents of the course with what was read.
  public let contents: CourseContents
  /// The exercises with what was done.
  public let exercises: [ExerciseCatalogue.Entry]
  let library: ContentLibrary
  let progress: TraineeProgress?

  /// Gathers the record of a course; nil where the course cannot be read.
  public init?(_ library: ContentLibrary, progress: TraineeProgress?) {
    guard let contents = CourseReader(library, progress: progress).contents().value else { return nil }
    self.init(contents, library, progress: progress)
  }

  /// Gathers the record of a course whose contents are known.
  public init(_ contents: CourseContents, _ library: ContentLibrary, progress: TraineeProgress?) {
    self.contents = contents
    self.library = library
    self.progress = progress
    exercises = ExerciseCatalogue(library, progress: progress).entries()
  }

  /// The exercises of a module.
  public func exercises(of part: CourseContents.Part) -> [ExerciseCatalogue.Entry] {
    exercises.filter { $0.module?.code == part.code }
  }

  /// The lesson to read next.
  public var nextLesson: CourseContents.Entry? { contents.resume }

  /// The exercise to do next: one of a lesson that was read, else the first of the course.
  public var nextExercise: ExerciseCatalogue.Entry? {
    let read = Set(contents.lessons.filter { $0.state == .finished }.map(\.id))
    let open = exercises.filter { !$0.state.isDone }
    return ExerciseCatalogue.suggestion(open.filter { read.contains($0.exercise.lesson) })
      ?? ExerciseCatalogue.suggestion(open)
  }

  /// Everything in one sentence.
  public var summary: String {
    let lessons = contents.lessons
    let read = lessons.count { $0.state == .finished }
    let done = exercises.count { $0.state.isDone }
    return
      "\(read) dari \(lessons.count) pelajaran selesai dibaca; \(done) dari \(exercises.count) latihan diserahkan."
  }

  /// The record as a page, dated by the clock of the environment.
  public func page(_ environment: Environment) -> LearningRecordPage {
    LearningRecordPage(
      course: contents.title, date: LearningRecord.words(environment.now()), summary: summary,
      parts: contents.modules.map { part in
        LearningRecordPage.Part(
          title: "\(part.code) \(part.title)", lessons: part.lessons.map(LearningRecord.row),
          exercises: exercises(of: part).map(LearningRecord.row))
      }, habits: ownFindings.habits.map(LearningRecord.row), works: works)
  }

  private static func row(_ habit: OwnFindings.Habit) -> LearningRecordPage.Habit {
    LearningRecordPage.Habit(
      code: habit.code.description, title: habit.title,
      counts: habit.counts.map(String.init).joined(separator: ", "),
      lesson: habit.lesson.map { "\($0.code) \($0.title)" } ?? "")
  }

  private static func row(_ lesson: CourseContents.Entry) -> LearningRecordPage.Row {
    let result =
      switch lesson.state {
      case .unread: "belum dibaca"
      case .started: "sedang dibaca"
      case .finished: "selesai dibaca"
      }
    return LearningRecordPage.Row(code: lesson.code, title: lesson.title, result: result)
  }

  private static func row(_ entry: ExerciseCatalogue.Entry) -> LearningRecordPage.Row {
    let result =
      switch entry.state {
      case .new: "belum dikerjakan"
      case .begun: "belum selesai"
      case .done(let best): best.map { "nilai terbaik \($0)" } ?? "selesai"
      case .written(let level): level.map { "diserahkan, perkiraan \($0)" } ?? "diserahkan"
      }
    return LearningRecordPage.Row(code: entry.exercise.code, title: entry.exercise.title, result: result)
  }

  /// A day such as `22 November 2026`, in the zone of the laptop.
  static func words(_ date: Date) -> String {
    let months = CalendarDate.monthNames
    let parts = Calendar(identifier: .gregorian).dateComponents([.day, .month, .year], from: date)
    let month = months[((parts.month ?? 1) - 1) % months.count]
    return "\(parts.day ?? 1) \(month) \(parts.year ?? 0)"
  }
}
