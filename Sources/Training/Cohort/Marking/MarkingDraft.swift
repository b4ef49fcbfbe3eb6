import Curriculum
import Records

/// A draft as a marker sees it: without a name.
public struct MarkingDraft: Sendable {
  /// The number under which it is shown, from 1.
  public let number: Int
  /// The draft; the participant's name is masked.
  public let text: String
  /// Whether it is one of those that everybody marks first.
  public let isCalibration: Bool
  /// Whether it is marked a second time, without seeing the first mark.
  public let isSecond: Bool
  /// What the machine measured for each criterion.
  public let measured: [String: Measured]
  /// What the machine found and where, in plain words.
  public let evidence: [String]
  /// Gates that the machine sees open, with reasons, by their identifiers.
  public let machineGates: [String: String]
  /// What other markers noted.
  public internal(set) var notes: [String]
  /// The levels that this marker chose.
  public internal(set) var levels: [String: Int] = [:]
  /// Whether gates stand open by this marker's judgement.
  public internal(set) var gates: [String: Bool] = [:]
  /// What the participant is told.
  public internal(set) var comment: String?
  /// The mark out of 100, once it was confirmed.
  public internal(set) var score: Double?

  let person: PersonCode
  let submission: RecordID

  /// What the machine measured for one criterion.
  public struct Measured: Sendable, Equatable {
    /// The provisional level; nil where only a person can judge.
    public let level: Int?
    /// Why.
    public let reason: String
  }

  /// The provisional levels.
  var machineLevels: [String: Int] { measured.compactMapValues(\.level) }
}

extension MarkingDraft {
  init(
    number: Int, submission entry: Entry<Submission>, name: String?, graded: GradedDraft?,
    isCalibration: Bool,
    isSecond: Bool, notes: [String]
  ) {
    self.number = number
    text = MarkingDraft.masked(HandedInText(entry.fact.detail?.text ?? "").body, name: name)
    self.isCalibration = isCalibration
    self.isSecond = isSecond
    measured = Dictionary(
      (graded?.criteria ?? []).map { ($0.id, Measured(level: $0.level, reason: $0.reason)) },
      uniquingKeysWith: { first, _ in first })
    evidence = graded.map(MarkingDraft.evidence) ?? []
    machineGates = Dictionary(
      zip(graded?.openGateIDs ?? [], graded?.openGates ?? []), uniquingKeysWith: { first, _ in first })
    self.notes = notes
    person = entry.person ?? entry.author
    submission = entry.id
  }

  /// The text with the participant's full name hidden, however it is capitalised.
  private static func masked(_ text: String, name: String?) -> String {
    guard let name, name.count >= 4 else { return text }
    var result = text
    for form in [name, name.uppercased(), name.lowercased()] {
      result = result.replacing(form, with: "[nama peserta]")
    }
    return result
  }

  private static func evidence(_ graded: GradedDraft) -> [String] {
    var lines = graded.doubts
    let required = graded.facts.filter(\.isRequired)
    if !required.isEmpty {
      lines.append("Fakta wajib: \(required.count(where: \.isPresent)) dari \(required.count).")
      let missing = required.filter { !$0.isPresent }.map(\.text)
      if !missing.isEmpty { lines.append("Belum ada: \(missing.joined(separator: "; ")).") }
    }
    lines += graded.contradictions + graded.forbidden + graded.unsupported
    lines += graded.limits.map { "Batas: \($0)." }
    lines += graded.notes.filter { $0.severity != "saran" }.map { "\($0.code) \($0.message)" }
    return MarkingDraft.once(lines)
  }

  /// Each line once, where it first stands, with how often it was there.
  static func once(_ lines: [String]) -> [String] {
    lines.counted.map { $0.count > 1 ? "\($0.line) (\($0.count) kali)" : $0.line }
  }
}
