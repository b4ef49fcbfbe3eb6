import Curriculum
import RuleKit
import Scoring

extension ContentSnapshot {
  /// Model answers that do not pass, prompts and sources that do, and parts without a model.
  func writing(_ rules: ContentRules?) -> [ContentProblem] {
    exercises.flatMap { exercise -> [ContentProblem] in
      guard case .writing(let task) = exercise.task else { return [] }
      return problems(of: exercise, task, rules)
    }
  }

  private func problems(
    of exercise: Exercise, _ task: WritingTask, _ rules: ContentRules?
  ) -> [ContentProblem] {
    let models = Fence.all(in: library.answerKey(of: exercise.id).value ?? "").filter { $0.name == "jawaban" }
    let file = "exercises/\(exercise.id)/kunci.md"
    guard models.count == task.parts.count else {
      return [
        ContentProblem(
          .keyScores, file: file,
          "Contoh jawaban harus \(task.parts.count) blok “jawaban”, satu untuk tiap bagian; ada \(models.count)."
        )
      ]
    }
    let prompt = library.prompt(of: exercise.id).value ?? ""
    let sheet = factSheets.first { $0.id == exercise.factSheet }
    let rubric = rubrics.first { $0.id == exercise.rubric }
    let material = WritingMaterial(task, prompt: prompt, factSheet: sheet, rubric: rubric)
    func assess(_ texts: [String]) -> WritingAssessment {
      let answer = Dictionary(zip(task.parts.map(\.id), texts)) { first, _ in first }
      return material.assess(answer, checks: checks(task, answer, rules))
    }
    var problems = modelProblems(assess(models.map(\.text)), file: file, line: models.first?.line ?? 1)
    if assess(task.parts.map { _ in "" }).looksPassing {
      problems.append(exercise.problem(.keyScores, key: "kind", "Tulisan kosong sudah tampak lulus."))
    }
    if assess(task.parts.map { _ in prompt }).looksPassing {
      problems.append(exercise.problem(.keyScores, key: "kind", "Menyalin soal sudah tampak lulus."))
    }
    if let source = task.source, assess(task.parts.map { _ in source }).looksPassing {
      problems.append(
        exercise.problem(.keyScores, key: "source", "Naskah asal yang tidak diubah sudah tampak lulus."))
    }
    return problems
  }

  private func modelProblems(_ model: WritingAssessment, file: String, line: Int) -> [ContentProblem] {
    guard !model.criteria.isEmpty, model.judgedWeight > 0, !model.looksPassing else { return [] }
    let reasons =
      model.doubts.map(\.message)
      + model.gates.compactMap { if case .open(let reason) = $0.state { reason } else { nil } }
      + model.criteria.filter { ($0.level ?? 4) < 3 }.map { "\($0.title): \($0.reason)" }
    return [
      ContentProblem(
        .keyScores, file: file, line: line, "Contoh jawaban belum tampak lulus. \(reasons.first ?? "")")
    ]
  }

  private func checks(
    _ task: WritingTask, _ answer: [String: String], _ rules: ContentRules?
  ) -> WritingChecks {
    guard let rules else { return WritingChecks() }
    var findings: [String: [Finding]] = [:]
    for part in task.parts {
      findings[part.id] = rules.findings(answer[part.id] ?? "", part.draftKind, part.channel)
    }
    let source = task.source.map {
      rules.findings($0, task.parts.first?.draftKind, task.parts.first?.channel)
    }
    return WritingChecks(findings: findings, sourceFindings: source)
  }
}
