/// A rule, declared once: what it finds, why, on what basis, and examples that are its tests.
public struct Rule: Sendable {
  /// Whether a rule runs without being asked for.
  public enum Status: String, Sendable {
    /// On by default.
    case bawaan
    /// Off by default: it is wrong too often, or a matter of house style.
    case pilihan
  }

  /// Its code, `EJA-01`.
  public let code: RuleCode
  /// What holds, as a short sentence without a full stop; never a scolding.
  public let title: String
  /// Why it matters to the reader, in a few plain sentences.
  public let rationale: String
  /// What it rests on, with the day it was checked.
  public let references: [Reference]
  /// How much its findings matter.
  public let severity: Severity
  /// How sure they are.
  public let certainty: Certainty
  /// Whether it is on by default.
  public let status: Status
  /// The kinds of draft it applies to; empty for all.
  public let kinds: Set<DraftKind>
  /// The channels it applies to; empty for all.
  public let channels: Set<Channel>
  /// What to ask the author, where the machine cannot see the answer.
  public let question: String?
  /// Texts that show it.
  public let examples: [Example]
  /// How it is found.
  public let detectors: [Detector]

  /// Declares a rule.
  public init(
    _ code: RuleCode, _ title: String, _ severity: Severity, _ certainty: Certainty = .pasti,
    status: Status = .bawaan, kinds: Set<DraftKind> = [], channels: Set<Channel> = [], rationale: String,
    question: String? = nil, references: [Reference], detectors: [Detector], examples: [Example]
  ) {
    self.code = code
    self.title = title
    self.rationale = rationale
    self.references = references
    self.severity = severity
    self.certainty = certainty
    self.status = status
    self.kinds = kinds
    self.channels = channels
    self.question = question
    self.examples = examples
    self.detectors = detectors
  }

  /// Whether it applies to drafts of this kind on this channel.
  public func applies(to kind: DraftKind, on channel: Channel) -> Bool {
    (kinds.isEmpty || kinds.contains(kind)) && (channels.isEmpty || channels.contains(channel))
  }
}
