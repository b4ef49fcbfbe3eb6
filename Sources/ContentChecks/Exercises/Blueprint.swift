import Curriculum

extension ContentSnapshot {
  /// Tests that do not hold what the blueprint of the course asks for, and rows of it for modules that do not exist.
  var blueprintProblems: [ContentProblem] {
    guard let course, !course.blueprint.isEmpty else { return [] }
    let strange = course.blueprint.filter { row in !course.modules.contains { $0.code == row.module } }.map {
      ContentProblem(
        .blueprint, file: ContentRootSearch.marker, line: $0.line, "Modul “\($0.module)” tidak ada di kursus."
      )
    }
    return strange
      + exercises.flatMap { exercise -> [ContentProblem] in
        guard case .test(let test) = exercise.task else { return [] }
        let foreign = test.items.filter { item in !course.blueprint.contains { $0.module == item.module } }
          .map {
            exercise.problem(.blueprint, line: $0.line, "Kisi-kisi tidak memuat modul \($0.module).")
          }
        return foreign + course.blueprint.flatMap { problems(of: test, in: exercise, by: $0) }
      }
  }

  private func problems(of test: TestTask, in exercise: Exercise, by row: BlueprintRow) -> [ContentProblem] {
    let own = test.items.filter { $0.module == row.module }
    let counts = BlueprintRow.Band.allCases.compactMap { band -> ContentProblem? in
      let count = own.count { BlueprintRow.Band(level: $0.level) == band }
      let asked = row.items[band] ?? 0
      guard count != asked else { return nil }
      return exercise.problem(
        .blueprint, key: "items",
        "Modul \(row.module), \(band.rawValue): \(count) butir, padahal kisi-kisi meminta \(asked).")
    }
    let missing = row.kinds.filter { kind in !own.contains { $0.task.kind == kind } }.map {
      exercise.problem(.blueprint, key: "items", "Modul \(row.module) belum punya butir \($0.rawValue).")
    }
    let other = own.filter { !row.kinds.contains($0.task.kind) }.map {
      exercise.problem(
        .blueprint, line: $0.line,
        "Kisi-kisi modul \(row.module) tidak memuat butir \($0.task.kind.rawValue).")
    }
    return counts + missing + other
  }
}
