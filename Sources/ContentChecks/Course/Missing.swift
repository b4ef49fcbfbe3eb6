import Curriculum

extension ContentSnapshot {
  /// Lessons that the course lists and nobody has written, notes and texts that are missing beside files.
  var missing: [ContentProblem] {
    missingLessons + lessons.flatMap { missingNotes($0) } + library.exerciseIDs().flatMap { missingTexts($0) }
  }

  private var missingLessons: [ContentProblem] {
    let written = Set(library.lessonIDs())
    return (course?.modules ?? []).flatMap { module in
      module.lessons.filter { !written.contains($0) }.map { id in
        ContentProblem(
          .listedExists, file: ContentRootSearch.marker, line: module.line,
          "Pelajaran “\(id)” terdaftar, tetapi belum ditulis. Buat \(ContentLibrary.path(ofLesson: id)).")
      }
    }
  }

  private func missingNotes(_ lesson: Lesson) -> [ContentProblem] {
    guard library.facilitatorNotes(of: lesson.id).value == nil else { return [] }
    return [
      lesson.problem(
        .listedExists, key: "code", "Catatan fasilitator “\(lesson.id.name).fasilitator.md” belum ada.")
    ]
  }

  private func missingTexts(_ id: ContentID) -> [ContentProblem] {
    var problems: [ContentProblem] = []
    for text in [library.prompt(of: id), library.answerKey(of: id)] {
      problems += text.problems
    }
    return problems
  }
}
