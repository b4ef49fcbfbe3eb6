import Curriculum

extension ContentSnapshot {
  /// Files and folders that nothing lists.
  var strays: [ContentProblem] { strayLessons + strayExerciseFiles + unusedSheets }

  /// What may lie beside the modules: the order, the points of the origins, the glossary, and the class of the
  /// demonstration.
  private static let besideModules: Set<String> = ["course.yaml", "seeds.yaml", "glossary.yaml", "peragaan"]

  private var strayLessons: [ContentProblem] {
    guard let course else { return [] }
    let modules = Set(course.modules.map(\.id))
    let listed = Set(course.lessons)
    return library.names(in: "curriculum").flatMap { name -> [ContentProblem] in
      if Self.besideModules.contains(name) { return [] }
      guard modules.contains(name) else {
        return [stray("curriculum/\(name)", "tidak terdaftar pada course.yaml")]
      }
      return library.names(in: "curriculum/\(name)").compactMap { file in
        let base =
          file.hasSuffix(".fasilitator.md")
          ? file.dropLast(15) : file.hasSuffix(".md") ? file.dropLast(3) : ""
        guard !listed.contains(ContentID(module: name, name: String(base))) else { return nil }
        return stray("curriculum/\(name)/\(file)", "bukan pelajaran yang terdaftar pada course.yaml")
      }
    }
  }

  private var strayExerciseFiles: [ContentProblem] {
    let modules = Set(course?.modules.map(\.id) ?? [])
    let known = ["exercise.yaml", "soal.md", "kunci.md"]
    return library.names(in: "exercises").flatMap { module -> [ContentProblem] in
      if ["fact-sheets", "rubrics"].contains(module) { return [] }
      guard modules.contains(module) else { return [stray("exercises/\(module)", "bukan modul kursus")] }
      return library.names(in: "exercises/\(module)").flatMap { name -> [ContentProblem] in
        let files = library.names(in: "exercises/\(module)/\(name)")
        guard files.contains("exercise.yaml") else {
          return [stray("exercises/\(module)/\(name)", "tidak memuat exercise.yaml")]
        }
        return files.filter { !known.contains($0) }
          .map {
            stray(
              "exercises/\(module)/\(name)/\($0)",
              "tidak dikenal; latihan terdiri atas \(known.joined(separator: ", "))")
          }
      }
    }
  }

  private var unusedSheets: [ContentProblem] {
    let sheets = Set(exercises.compactMap(\.factSheet))
    let rubrics = Set(exercises.compactMap(\.rubric))
    return factSheets.filter { !sheets.contains($0.id) }
      .map { stray("exercises/fact-sheets/\($0.id).yaml", "tidak dipakai latihan mana pun") }
      + self.rubrics.filter { !rubrics.contains($0.id) }
      .map { stray("exercises/rubrics/\($0.id).yaml", "tidak dipakai latihan mana pun") }
  }

  private func stray(_ path: String, _ reason: String) -> ContentProblem {
    ContentProblem(.noStrays, file: path, "Berkas ini \(reason).")
  }
}
