public import Curriculum
import Records
import Scoring

/// Who of a class passes by the rules of the course, and what is missing for the others.
public struct ClassPassing: Sendable {
  /// How a participant stands.
  public enum Standing: Sendable, Equatable {
    /// Everything is there and enough.
    case passes
    /// The attendance is enough; the marks are not, or not all there.
    case attendedOnly
    /// Not even the attendance is enough.
    case neither
  }

  /// A participant and what the work comes to.
  public struct Row: Sendable {
    /// The participant.
    public let member: ClassMember
    /// The final mark out of 100; nil while a component has none.
    public var mark: Double? { final.value }
    /// The predicate, where the organiser has bands.
    public var predicate: String? { final.predicate }
    /// Whether a second attempt counts in it.
    public var isRemedial: Bool { final.components.contains(where: \.isRemedial) }
    /// The marks by component, in order of the rules.
    public var components: [(title: String, mark: Double?)] {
      final.components.map { ($0.component.title, $0.mark) }
    }
    /// How the participant stands by the rules.
    public let standing: Standing
    /// What is missing, in Indonesian.
    public let missing: [String]
    /// Whether a person confirmed that the participant passes, and by whom; nil while nobody said.
    public let confirmed: Confirmation?
    let final: FinalMark
    let code: PersonCode
  }

  /// What a person confirmed.
  public struct Confirmation: Sendable, Equatable {
    /// Whether the participant passes.
    public let passes: Bool
    /// Who confirmed it.
    public let author: String
    /// Whether the marks are still those that were seen.
    public let isCurrent: Bool
  }

  /// The rules.
  public let rules: PassingRules
  /// The participants in order of the list.
  public let rows: [Row]

  /// How many participants stand so.
  public func count(_ standing: Standing) -> Int { rows.count { $0.standing == standing } }
}

/// Why passing cannot be worked out.
public enum PassingError: Error, Sendable, Equatable {
  /// The class file stands in the way.
  case cohort(CohortError)
  /// The course is broken at these places.
  case course([String])
  /// The course says nothing of passing.
  case noRules
}
