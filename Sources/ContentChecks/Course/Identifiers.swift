import Curriculum

extension ContentSnapshot {
  /// Codes that two things share or that are malformed, and identifiers that differ from their file.
  var identifiers: [ContentProblem] {
    var problems: [ContentProblem] = []
    var seen: [String: String] = [:]
    for lesson in lessons {
      if !isCode(lesson.code, "L") {
        problems.append(lesson.problem(.validValues, key: "code", "Kode pelajaran harus berbentuk L08."))
      }
      if let other = seen.updateValue(lesson.file, forKey: lesson.code) {
        problems.append(
          lesson.problem(.uniqueIdentifiers, key: "code", "Kode \(lesson.code) sudah dipakai \(other)."))
      }
    }
    for exercise in exercises {
      if !isCode(exercise.code, "E") {
        problems.append(exercise.problem(.validValues, key: "code", "Kode latihan harus berbentuk E25."))
      }
      if let other = seen.updateValue(exercise.file, forKey: exercise.code) {
        problems.append(
          exercise.problem(.uniqueIdentifiers, key: "code", "Kode \(exercise.code) sudah dipakai \(other)."))
      }
    }
    return problems + fileNames
  }

  private var fileNames: [ContentProblem] {
    let sheets = library.factSheetIDs().compactMap { name in
      library.factSheet(name).value.map { (name, $0.id, "fact-sheets") }
    }
    let rubrics = library.rubricIDs().compactMap { name in
      library.rubric(name).value.map { (name, $0.id, "rubrics") }
    }
    return (sheets + rubrics).filter { $0.0 != $0.1 }.map { name, id, folder in
      ContentProblem(
        .uniqueIdentifiers, file: "exercises/\(folder)/\(name).yaml",
        "Id “\(id)” harus sama dengan nama berkasnya.")
    }
  }

  private func isCode(_ code: String, _ letter: Character) -> Bool {
    code.count == 3 && code.first == letter && code.dropFirst().allSatisfy { ("0"..."9").contains($0) }
  }
}
