import Curriculum
import RuleKit

/// Gives each criterion of a rubric the level that the evidence allows: the lowest of what was measured.
struct CriterionJudge {
  /// A level with its reason.
  struct Verdict {
    let level: Int
    let reason: String
  }

  let limits: [LimitEvidence]
  let targets: [TargetEvidence]
  /// The findings, each with the code of its rule in letters.
  private let findings: [(code: String, finding: Finding)]?
  let words: Int
  /// What the required facts and those that contradict the sheet allow, the same for every criterion.
  private let presence: Verdict?
  private let contradictions: Verdict?

  init(
    facts: [FactEvidence], ungrounded: [Ungrounded], forbidden: [ForbiddenUse], limits: [LimitEvidence],
    targets: [TargetEvidence], findings: [Finding]?, words: Int
  ) {
    self.limits = limits
    self.targets = targets
    self.findings = findings?.map { ($0.code.description, $0) }
    self.words = words
    presence = CriterionJudge.presence(of: facts)
    contradictions = facts.isEmpty ? nil : CriterionJudge.contradictions(ungrounded, forbidden)
  }

  /// The verdict on a criterion; nil where nothing was measured.
  func verdict(_ criterion: Rubric.Criterion) -> Verdict? {
    let codes = criterion.evidence.compactMap { if case .code(let code) = $0 { code } else { nil } }
    var verdicts: [Verdict] = []
    for evidence in criterion.evidence {
      switch evidence {
      case .facts: verdicts += [presence, contradictions].compactMap(\.self)
      case .contradictions: verdicts += [contradictions].compactMap(\.self)
      case .limits: verdicts += [limitVerdict].compactMap(\.self)
      case .beforeAfter: verdicts += [targetVerdict].compactMap(\.self)
      case .code: break
      }
    }
    if let verdict = codeVerdict(codes) { verdicts.append(verdict) }
    return verdicts.min { $0.level < $1.level }
  }

  /// All required facts: 4; all but one in six: 3; two in three: 2.
  private static func presence(of facts: [FactEvidence]) -> Verdict? {
    let required = facts.count { $0.isRequired }
    guard required > 0 else { return nil }
    let present = facts.count { $0.isRequired && $0.status == .present }
    let share = Double(present) / Double(required)
    let level = share == 1 ? 4 : share >= 5.0 / 6 ? 3 : share >= 2.0 / 3 ? 2 : 1
    let missing = facts.first { $0.isRequired && $0.status != .present }?.text
    let reason = "\(present) dari \(required) fakta wajib ada"
    return Verdict(level: level, reason: missing.map { "\(reason); belum ada: \($0)" } ?? reason)
  }

  /// Any contradiction or forbidden fact: 2, several: 1; otherwise three things off the sheet or more: 3.
  private static func contradictions(_ ungrounded: [Ungrounded], _ forbidden: [ForbiddenUse]) -> Verdict {
    let contradicted = ungrounded.filter { $0.contradicts != nil }
    let count = contradicted.count + forbidden.count
    if count > 0 {
      let reason =
        contradicted.first?.message ?? forbidden.first.map { "“\($0.words)” tidak boleh ditulis: \($0.text)" }
      return Verdict(level: count > 1 ? 1 : 2, reason: reason ?? "")
    }
    let loose = ungrounded.count
    if loose >= 3 { return Verdict(level: 3, reason: "\(loose) hal tidak ada di lembar fakta; perlu dicek") }
    return Verdict(level: 4, reason: "tidak ada yang bertentangan dengan lembar fakta")
  }

  /// All kept: 4; one passed by a tenth at most: 3; one passed by a third at most: 2; otherwise 1.
  private var limitVerdict: Verdict? {
    guard !limits.isEmpty else { return nil }
    let passed = limits.filter { !$0.isMet }.sorted { $0.excess > $1.excess }
    guard let worst = passed.first else { return Verdict(level: 4, reason: "semua batas terpenuhi") }
    let level =
      passed.count > 2 || worst.excess > 1.0 / 3 ? 1 : passed.count > 1 || worst.excess > 0.1 ? 2 : 3
    return Verdict(level: level, reason: worst.message)
  }

  /// All gone: 4; three in four: 3; half: 2; otherwise 1.
  private var targetVerdict: Verdict? {
    let before = targets.map(\.before).reduce(0, +)
    guard before > 0 else { return nil }
    let left = targets.map { min($0.after, $0.before) }.reduce(0, +)
    let share = Double(before - left) / Double(before)
    let level = share == 1 ? 4 : share >= 0.75 ? 3 : share >= 0.5 ? 2 : 1
    return Verdict(
      level: level, reason: "\(before - left) dari \(before) temuan pada naskah asal sudah hilang")
  }

  /// Language is counted per hundred words (0 to 3: level 4, to 5: 3, to 8: 2), everything else as it stands.
  private func codeVerdict(_ codes: [String]) -> Verdict? {
    guard let findings, !codes.isEmpty else { return nil }
    let found = findings.filter { code, _ in
      codes.contains { $0 == code || ($0.utf8.count == 3 && code.hasPrefix($0)) }
    }.map(\.finding)
    guard let worst = found.max(by: { $0.severity < $1.severity }) else {
      return Verdict(level: 4, reason: "tidak ada temuan \(codes.prefix(3).joined(separator: ", "))")
    }
    let language = found.filter { CriterionJudge.language.contains($0.code.family) }
    let rate = Double(language.count) * 100 / Double(max(words, 100))
    let languageLevel = rate <= 3 ? 4 : rate <= 5 ? 3 : rate <= 8 ? 2 : 1
    let others = found.filter { !CriterionJudge.language.contains($0.code.family) }
    let warnings = others.count { $0.severity == .peringatan }
    let hasError = others.contains { $0.severity == .galat }
    let otherLevel = hasError || warnings > 2 ? 1 : warnings == 2 ? 2 : others.isEmpty ? 4 : 3
    return Verdict(
      level: min(languageLevel, otherLevel),
      reason: "\(found.count) temuan; terutama \(worst.code): \(worst.message)")
  }

  private static let language: Set<String> = ["EJA", "KAP", "SGK", "ANG", "TBA", "DIK", "KAL"]
}
