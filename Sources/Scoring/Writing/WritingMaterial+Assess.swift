import Curriculum
import RuleKit

extension WritingMaterial {
  /// The most bytes of a part that are looked at.
  public static let sizeLimit = 1 << 17

  /// Assesses an answer.
  ///
  /// - Parameters:
  ///   - texts: The text of each part.
  ///   - checks: What others measured.
  /// - Returns: Evidence, provisional levels and gates; a facilitator gives the mark.
  public func assess(_ texts: [String: String], checks: WritingChecks = WritingChecks()) -> WritingAssessment
  {
    var memory = FormMemory(words: 512)
    return assess(texts, checks: checks, memory: &memory)
  }

  /// Assesses one of many answers: its words need not be looked up again where those before it had them too.
  ///
  /// - Complexity: O(*n* × facts) in the length of the answer.
  public func assess(
    _ texts: [String: String], checks: WritingChecks, memory: inout FormMemory
  ) -> WritingAssessment {
    let texts = texts.mapValues { WritingMaterial.shortened($0) }
    let parts = task.parts.map { (id: $0.id, text: UnitText(texts[$0.id] ?? "", memory: &memory)) }
    let grounds =
      self.grounds.map { index in
        parts.map { Grounding(index: index, part: $0.id, text: $0.text, isPlan: task.table != nil) }
      } ?? []
    let present = self.present(grounds)
    let isPresent = self.grounds?.facts.indices.map { present[$0] != nil } ?? []
    let ungrounded = grounds.flatMap { $0.ungrounded(present: isPresent) }
    let evidence = factEvidence(grounds, present: present, ungrounded: ungrounded)
    let forbidden = grounds.flatMap(\.forbidden)
    let findings = checks.findings.map { found in task.parts.flatMap { found[$0.id] ?? [] } }
    let overlap = self.overlap(parts.map(\.text))
    let words = texts.mapValues { LimitCheck.words($0) }
    let limits = LimitCheck(task: task, texts: texts, words: words, xWeight: checks.xWeight).evidence
    let read = Dictionary(parts.map { ($0.id, $0.text) }) { first, _ in first }
    let doubts = DoubtCheck(
      material: self, texts: texts, read: read, facts: evidence, overlap: overlap, limits: limits
    ).doubts
    let targets = self.targets(checks.sourceFindings, findings)
    let gates = GateJudge(
      ungrounded: ungrounded, forbidden: forbidden, findings: findings, hasFacts: facts != nil)
    let gateStates = (rubric?.gates ?? []).map {
      GateStatus(id: $0.id, text: $0.text, state: gates.state($0))
    }
    let judge = CriterionJudge(
      facts: evidence, ungrounded: ungrounded, forbidden: forbidden, limits: limits, targets: targets,
      findings: findings, words: words.values.reduce(0, +))
    let cap = levelCap(
      doubts: doubts, gates: gateStates, facts: evidence, ungrounded: ungrounded, forbidden: forbidden)
    return WritingAssessment(
      facts: evidence, ungrounded: ungrounded, forbidden: forbidden, limits: limits, targets: targets,
      overlap: overlap, doubts: doubts,
      criteria: (rubric?.criteria ?? []).map { level($0, judge.verdict($0), cap) },
      gates: gateStates)
  }

  /// The level that no criterion may pass, with its reason.
  ///
  /// What is good about a text that is not about the task, or says the contrary of its facts, proves nothing.
  /// A quantity, a person or words in somebody's mouth that are not on the sheet hold the level too, until someone
  /// has looked: one wrong number must never look like a text that passes.
  private func levelCap(
    doubts: [Doubt], gates: [GateStatus], facts: [FactEvidence], ungrounded: [Ungrounded],
    forbidden: [ForbiddenUse]
  ) -> CriterionJudge.Verdict {
    if let doubt = doubts.min(by: { $0.levelCap < $1.levelCap }) {
      return CriterionJudge.Verdict(level: doubt.levelCap, reason: doubt.message)
    }
    if let gate = gates.first(where: \.isOpen), case .open(let reason) = gate.state {
      return CriterionJudge.Verdict(level: 2, reason: "ditahan sampai diperbaiki: \(reason)")
    }
    if let use = forbidden.first {
      return CriterionJudge.Verdict(
        level: 2, reason: "ditahan sampai diperbaiki: “\(use.words)” tidak boleh ditulis: \(use.text)")
    }
    let held: Set<Ungrounded.Kind> = [
      .number, .date, .clock, .phone, .link, .denial, .contrary, .person, .speech,
    ]
    if task.table == nil,
      let loose = ungrounded.first(where: { held.contains($0.kind) || $0.contradicts != nil })
    {
      return CriterionJudge.Verdict(level: 2, reason: "ditahan sampai dicek: \(loose.message)")
    }
    let required = facts.count { $0.isRequired }
    let present = facts.count { $0.isRequired && $0.status == .present }
    if present * 2 < required {
      return CriterionJudge.Verdict(
        level: 2, reason: "baru \(present) dari \(required) fakta wajib yang ada")
    }
    return CriterionJudge.Verdict(level: 4, reason: "")
  }

  private func level(
    _ criterion: Rubric.Criterion, _ verdict: CriterionJudge.Verdict?, _ cap: CriterionJudge.Verdict
  ) -> CriterionLevel {
    let isCapped = verdict.map { $0.level > cap.level } ?? (cap.level == 0)
    let level = isCapped ? cap.level : verdict?.level
    let reason = isCapped ? cap.reason : verdict?.reason ?? "Hanya fasilitator yang dapat menilai."
    return CriterionLevel(
      id: criterion.id, title: criterion.title, weight: criterion.weight, level: level, reason: reason,
      descriptor: level.flatMap { criterion.levels[$0] } ?? "", human: criterion.human)
  }

  private func targets(_ before: [Finding]?, _ after: [Finding]?) -> [TargetEvidence] {
    guard let before, let after else { return [] }
    return task.targets.compactMap { RuleCode($0) }.map { code in
      TargetEvidence(
        code: code, before: before.count { $0.code == code }, after: after.count { $0.code == code })
    }
  }

  private static func shortened(_ text: String) -> String {
    text.utf8.count <= sizeLimit ? text : String(decoding: text.utf8.prefix(sizeLimit), as: UTF8.self)
  }
}
