import Curriculum

extension ContentSnapshot {
  /// Weights that do not add up, levels that say the same, and gates that no machine can decide.
  var rubricProblems: [ContentProblem] {
    rubrics.flatMap { rubric -> [ContentProblem] in
      let file = "exercises/rubrics/\(rubric.id).yaml"
      var problems: [ContentProblem] = []
      let sum = rubric.criteria.map(\.weight).reduce(0, +)
      if sum != 100 {
        problems.append(ContentProblem(.rubrics, file: file, "Bobot berjumlah \(sum), seharusnya 100."))
      }
      for criterion in rubric.criteria where Set(criterion.levels.values).count < 4 {
        problems.append(
          ContentProblem(
            .rubrics, file: file, line: criterion.line, "Tingkat pada “\(criterion.id)” harus berbeda-beda."))
      }
      for criterion in rubric.criteria where criterion.evidence.isEmpty && criterion.human == nil {
        problems.append(
          ContentProblem(
            .rubrics, file: file, line: criterion.line,
            "Kriteria “\(criterion.id)” tidak mempunyai bukti maupun penilai."))
      }
      for gate in rubric.gates
      where gate.isMachine && gate.codes.isEmpty && !Self.knownGates.contains(gate.id) {
        problems.append(
          ContentProblem(
            .rubrics, file: file, line: gate.line,
            "Gerbang “\(gate.id)” ditandai mesin, tetapi tidak menyebut aturannya (codes). Penilailah yang akan memutuskan."
          ))
      }
      return problems
    }
  }

  /// The machine gates that need no codes; see `GateJudge`.
  private static let knownGates: Set<String> = [
    "fakta", "kutipan", "nomor", "lokasi-jam", "terlarang", "data-pribadi",
  ]
}
