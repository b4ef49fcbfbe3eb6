import Curriculum

extension ContentSnapshot {
  /// Lessons and exercises that do not name each other, and sheets, rubrics and codes that do not exist.
  var links: [ContentProblem] {
    lessons.flatMap { links(of: $0) } + exercises.flatMap { links(of: $0) } + courseLinks
  }

  private func links(of lesson: Lesson) -> [ContentProblem] {
    var problems: [ContentProblem] = []
    if lesson.exercises.isEmpty {
      problems.append(lesson.problem(.links, key: "code", "Pelajaran ini belum mempunyai latihan."))
    }
    for code in lesson.exercises {
      guard let exercise = exercise(code: code) else {
        problems.append(
          lesson.problem(.links, key: "exercises", "Latihan \(code) belum ada atau tidak terbaca."))
        continue
      }
      if exercise.lesson != lesson.id {
        problems.append(
          lesson.problem(
            .links, key: "exercises", "Latihan \(code) menyebut pelajaran “\(exercise.lesson)”, bukan ini."))
      }
    }
    return problems
  }

  private func links(of exercise: Exercise) -> [ContentProblem] {
    var problems: [ContentProblem] = []
    if let lesson = lessons.first(where: { $0.id == exercise.lesson }) {
      if !lesson.exercises.contains(exercise.code) {
        problems.append(
          exercise.problem(
            .links, key: "lesson", "Pelajaran “\(lesson.id)” tidak mendaftarkan \(exercise.code)."))
      }
    } else {
      problems.append(
        exercise.problem(
          .links, key: "lesson", "Pelajaran “\(exercise.lesson)” belum ada atau tidak terbaca."))
    }
    if let id = exercise.factSheet, !library.factSheetIDs().contains(id) {
      problems.append(exercise.problem(.links, key: "fact-sheet", "Lembar fakta “\(id)” tidak ada."))
    }
    if let id = exercise.rubric, !library.rubricIDs().contains(id) {
      problems.append(exercise.problem(.links, key: "rubric", "Rubrik “\(id)” tidak ada."))
    }
    if exercise.kind == .writing, exercise.rubric == nil {
      problems.append(exercise.problem(.links, key: "kind", "Tugas tulis memerlukan “rubric”."))
    }
    return problems
  }

  private var courseLinks: [ContentProblem] {
    guard let course else { return [] }
    let codes = Set(lessons.map(\.code))
    let isComplete = lessons.count >= course.lessons.count
    let variants = course.variants.flatMap { variant in
      variant.days.flatMap(\.lessons).filter { isComplete && !codes.contains($0) }.map { code in
        ContentProblem(
          .links, file: ContentRootSearch.marker, line: variant.line,
          "Ragam “\(variant.id)” menyebut \(code), yang tidak ada.")
      }
    }
    let components = (course.passing?.components ?? []).flatMap(\.exercises)
    return variants
      + components.filter { isComplete && exercise(code: $0) == nil }.map { code in
        ContentProblem(
          .links, file: ContentRootSearch.marker, line: course.passing?.line ?? 1,
          "Syarat lulus menyebut \(code), yang tidak ada.")
      }
  }
}
