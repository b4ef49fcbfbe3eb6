import Curriculum

extension ContentSnapshot {
  /// Minutes of modules, hours of the course and weights of the mark that do not add up.
  ///
  /// A module is summed once all its lessons are there.
  var sums: [ContentProblem] {
    guard let course else { return [] }
    var problems: [ContentProblem] = []
    func report(_ line: Int, _ message: String) {
      problems.append(ContentProblem(.sums, file: ContentRootSearch.marker, line: line, message))
    }
    let jp = course.modules.map(\.jp).reduce(0, +)
    if jp != course.jp { report(1, "Jumlah JP modul \(jp), padahal kursus \(course.jp) JP.") }
    for module in course.modules {
      let written = module.lessons.compactMap { id in lessons.first { $0.id == id } }
      let minutes = written.map(\.minutes).reduce(0, +)
      guard written.count == module.lessons.count, minutes != module.jp * course.minutesPerJP else {
        continue
      }
      report(
        module.line,
        "Pelajaran modul \(module.code) berjumlah \(minutes) menit, seharusnya \(module.jp * course.minutesPerJP)."
      )
    }
    if let passing = course.passing, passing.components.map(\.weight).reduce(0, +) != 100 {
      report(passing.line, "Bobot nilai akhir harus berjumlah 100.")
    }
    if lessons.count == course.lessons.count {
      let practice = exercises.filter { $0.use == .core }.map(\.minutes).reduce(0, +)
      let total = course.jp * course.minutesPerJP
      if practice * 2 < total {
        report(1, "Praktik di kelas \(practice) menit, kurang dari separuh \(total) menit.")
      }
    }
    return problems + crowdedLessons
  }

  /// Lessons whose exercises in class take longer than the lesson.
  private var crowdedLessons: [ContentProblem] {
    lessons.compactMap { lesson in
      let practice = exercises.filter { $0.lesson == lesson.id && $0.use == .core }.map(\.minutes).reduce(
        0, +)
      guard practice > lesson.minutes else { return nil }
      return lesson.problem(
        .sums, key: "minutes",
        "Latihan inti \(practice) menit, melebihi waktu pelajaran \(lesson.minutes) menit.")
    }
  }
}
