import Curriculum

extension ContentSnapshot {
  /// Points of the origins that no lesson teaches or no exercise practises, and points that do not exist.
  var seedTrace: [ContentProblem] {
    let taught = Set(lessons.flatMap(\.seeds))
    let practised = Set(exercises.flatMap(\.seeds))
    let lost = seeds.flatMap { seed -> [ContentProblem] in
      var missing: [String] = []
      if !taught.contains(seed.id) { missing.append("pelajaran") }
      if !practised.contains(seed.id) { missing.append("latihan") }
      guard !missing.isEmpty else { return [] }
      return [
        ContentProblem(
          .seedsTraced, file: "curriculum/seeds.yaml", line: seed.line,
          "\(seed.id) (\(seed.title)) belum ada pada \(missing.joined(separator: " dan ")) mana pun.")
      ]
    }
    let known = Set(seeds.map(\.id))
    func message(_ id: String) -> String { "Butir benih “\(id)” tidak ada pada seeds.yaml." }
    return lost
      + lessons.flatMap { lesson in
        lesson.seeds.filter { !known.contains($0) }.map {
          lesson.problem(.seedsTraced, key: "seeds", message($0))
        }
      }
      + exercises.flatMap { exercise in
        exercise.seeds.filter { !known.contains($0) }.map {
          exercise.problem(.seedsTraced, key: "seeds", message($0))
        }
      }
  }
}
