import Bahasa
public import Curriculum
import RuleKit
import Rules
public import Scoring
import SourceText

/// A writing task prepared for assessing answers: the sheet, the rubric, the checker.
public struct WritingDesk: Sendable {
  /// The exercise.
  public let exercise: Exercise
  /// The task.
  public let task: WritingTask
  /// The fact sheet, if the task has one.
  public let factSheet: FactSheet?

  private let material: WritingMaterial
  private let linter: Linter
  private let sourceFindings: [Finding]?

  /// Prepares a writing exercise; nil for one of another kind.
  public init?(_ exercise: Exercise, prompt: String, library: ContentLibrary) {
    guard case .writing(let task) = exercise.task else { return nil }
    let sheet = exercise.factSheet.flatMap { library.factSheet($0).value }
    self.exercise = exercise
    self.task = task
    factSheet = sheet
    material = WritingMaterial(
      task, prompt: prompt, factSheet: sheet, rubric: exercise.rubric.flatMap { library.rubric($0).value })
    let linter = WordKnowledge.shared.linter(Rule.all)
    self.linter = linter
    sourceFindings = task.source.map { WritingDesk.check($0, task.parts.first, task, linter) }
  }

  /// Assesses the texts of the parts, in words for the learner.
  public func assess(_ texts: [String: String]) -> WritingFeedback {
    let findings = self.findings(texts)
    return WritingFeedback(
      assessment(of: texts, findings), findings: findings, exercise: exercise, task: task)
  }

  /// The evidence on the texts of the parts, as it is measured.
  public func assessment(of texts: [String: String]) -> WritingAssessment {
    assessment(of: texts, findings(texts))
  }

  /// How often each rule found something in the texts of the parts; questions are not counted.
  func findingsByRule(_ texts: [String: String]) -> [RuleCode: Int] {
    var counts: [RuleCode: Int] = [:]
    for finding in findings(texts).values.joined() where finding.certainty != .tanya {
      counts[finding.code, default: 0] += 1
    }
    return counts
  }

  private func findings(_ texts: [String: String]) -> [String: [Finding]] {
    var findings: [String: [Finding]] = [:]
    for part in task.parts { findings[part.id] = WritingDesk.check(texts[part.id] ?? "", part, task, linter) }
    return findings
  }

  private func assessment(
    of texts: [String: String], _ findings: [String: [Finding]]
  ) -> WritingAssessment {
    material.assess(
      texts,
      checks: WritingChecks(
        findings: findings, sourceFindings: sourceFindings,
        xWeight: { PostLength(of: $0, as: .weighted).count }))
  }

  private static func check(
    _ text: String, _ part: WritingTask.Part?, _ task: WritingTask, _ linter: Linter
  ) -> [Finding] {
    var header = DraftHeader()
    header.comment = task.comment
    return linter.check(
      Draft(
        name: part?.id ?? "naskah", source: SourceText(text), format: .markdown, header: header,
        kind: part?.draftKind.flatMap { DraftKind(named: $0) },
        channel: part?.channel.flatMap { Channel(rawValue: $0) }))
  }
}
