import Curriculum
import Reporting
import RuleKit

/// Chooses what to read and do after a review.
struct ReviewPractice {
  /// The longest exercise that is recommended, in minutes.
  static let minutes = 10

  private let library: ContentLibrary
  private let progress: TraineeProgress?

  init(_ library: ContentLibrary, progress: TraineeProgress?) {
    self.library = library
    self.progress = progress
  }

  /// The lesson to go on with, for a draft without findings.
  var nextLesson: CheckReport.LessonLink? {
    CourseReader(library, progress: progress).contents().value?.resume.map {
      CheckReport.LessonLink(code: $0.code, title: $0.title)
    }
  }

  /// A short exercise for these rules.
  ///
  /// It is about the first rule that has one, or belongs to the lesson that teaches it; else it is the next of
  /// the course. What was not done yet comes first.
  func exercise(for codes: [RuleCode]) -> ExerciseHead? {
    let entries = ExerciseCatalogue(library, progress: progress).entries().filter {
      $0.exercise.minutes <= ReviewPractice.minutes && ![.survey, .test].contains($0.exercise.kind)
    }
    let ordered = entries.filter { !$0.state.isDone } + entries.filter(\.state.isDone)
    for code in codes {
      if let entry = ordered.first(where: { $0.exercise.rules.contains(code.description) }) {
        return entry.exercise
      }
      let lesson = library.lessonsByCode()[library.lessonsByRule()[code]?.code ?? ""]
      if let lesson, let entry = ordered.first(where: { $0.exercise.lesson == lesson }) {
        return entry.exercise
      }
    }
    return ExerciseCatalogue.suggestion(entries)?.exercise
  }
}
