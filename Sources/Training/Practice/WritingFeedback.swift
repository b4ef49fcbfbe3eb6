import Curriculum
public import RuleKit
import Scoring

/// The evidence on a text in words, for a learner: what is there, what is missing, what a person must look at.
public struct WritingFeedback: Sendable {
  /// A statement, and whether it speaks for the text.
  public struct Check: Sendable {
    /// What is said.
    public let text: String
    /// Whether it is as it should be.
    public let isMet: Bool
  }

  /// A finding of the checker.
  public struct Remark: Sendable {
    /// The rule.
    public let code: String
    /// How much it matters.
    public let severity: Severity
    /// What is found.
    public let message: String
    /// The learner's own words.
    public let quote: String
    /// What to write instead.
    public let replacement: String?
    /// Whether the task names the rule.
    public let isAsked: Bool
  }

  /// A criterion with its provisional level.
  public struct Level: Sendable {
    /// The title.
    public let title: String
    /// From 1 to 4, 0 for an empty text, nil where only a person judges.
    public let level: Int?
    /// Why, in one line.
    public let reason: String
    /// What the facilitator should look at.
    public let human: String?
  }

  /// Limits of length and count, by part.
  public let limits: [Check]
  /// Required facts.
  public let facts: [Check]
  /// What the sheet does not hold, holds otherwise, or forbids.
  public let doubtful: [String]
  /// For a rewritten draft: what became of its findings.
  public let targets: [Check]
  /// Findings, those the task asks about first.
  public let remarks: [Remark]
  /// Why the other evidence is not to be trusted.
  public let doubts: [String]
  /// What must be mended first.
  public let openGates: [String]
  /// The criteria.
  public let levels: [Level]
  /// The provisional mark out of 100; nil where a machine sees nothing.
  public let total: Int?
  /// The share of the rubric that a machine could look at, in percent.
  public let judgedShare: Int

  init(
    _ assessment: WritingAssessment, findings: [String: [Finding]], exercise: Exercise, task: WritingTask
  ) {
    let isSingle = task.parts.count == 1
    let titles = Dictionary(task.parts.map { ($0.id, $0.title) }) { first, _ in first }
    limits = assessment.limits.map { limit in
      Check(
        text: (isSingle ? "" : "\(titles[limit.part] ?? limit.part): ") + limit.message, isMet: limit.isMet)
    }
    facts = assessment.facts.filter(\.isRequired).map { fact in
      let place = isSingle ? "" : fact.part.flatMap { titles[$0] }.map { " (\($0))" } ?? ""
      return Check(text: fact.text + place, isMet: fact.status == .present)
    }
    doubtful =
      assessment.forbidden.map { "“\($0.words)” tidak boleh ditulis: \($0.text)" }
      + assessment.ungrounded.map(\.message)
    targets = assessment.targets.filter { $0.before > 0 }.map { target in
      Check(
        text: "\(target.code): \(target.before) sebelum, \(target.after) sesudah", isMet: target.after == 0)
    }
    remarks = WritingFeedback.remarks(task.parts.flatMap { findings[$0.id] ?? [] }, exercise, task)
    doubts = assessment.doubts.map(\.message)
    openGates = assessment.gates.compactMap { gate in
      if case .open(let reason) = gate.state { "\(gate.text) (\(reason))" } else { nil }
    }
    levels = assessment.criteria.map {
      Level(title: $0.title, level: $0.level, reason: $0.reason, human: $0.human)
    }
    total = assessment.total.map { Int($0.rounded(.down)) }
    judgedShare = assessment.judgedWeight
  }

  private static func remarks(_ findings: [Finding], _ exercise: Exercise, _ task: WritingTask) -> [Remark] {
    let asked = Set(exercise.rules + task.parts.flatMap(\.rules) + task.targets)
    let remarks = findings.filter { $0.certainty != .tanya }.map { finding in
      Remark(
        code: finding.code.description, severity: finding.severity, message: finding.message,
        quote: finding.text, replacement: finding.fix?.replacement,
        isAsked: asked.contains(finding.code.description))
    }
    return remarks.enumerated().sorted { left, right in
      let first = (left.element.severity == .galat ? 0 : 1, left.element.isAsked ? 0 : 1, left.offset)
      let second = (right.element.severity == .galat ? 0 : 1, right.element.isAsked ? 0 : 1, right.offset)
      return first < second
    }.map(\.element)
  }
}
