/// What passing the course takes.
///
/// The organiser may change it; bands and predicates are the organiser's alone.
public struct PassingRules: Sendable, Equatable {
  /// A part of the final mark.
  public struct Component: Sendable, Equatable {
    /// How the mark of the component comes about.
    public enum Source: String, Sendable, CaseIterable {
      /// The mean over modules of the mean of each module's machine-scored exercises.
      case moduleMean = "rata-rata-modul"
      /// The mark a machine gives.
      case machine = "mesin"
      /// The mark a facilitator gives.
      case facilitator = "fasilitator"
      /// Handed in or not.
      case handedIn = "diserahkan"
    }

    /// The name in tables.
    public let id: String
    /// The title.
    public let title: String
    /// The weight in percent; the weights add up to 100.
    public let weight: Int
    /// The lowest mark that passes, out of 100.
    public let minimum: Int
    /// Where the mark comes from.
    public let source: Source
    /// The exercises by code; empty for the mean over modules.
    public let exercises: [String]
  }

  /// A word for final marks from a bound on: half-open, up to the bound of the next band.
  public struct Predicate: Sendable, Equatable {
    /// The word, such as `Baik`.
    public let title: String
    /// The lowest final mark of the band, out of 100.
    public let from: Double
  }

  /// The lowest final mark that passes, out of 100.
  public let mark: Int
  /// The lowest attendance in percent of JP.
  public let attendance: Int
  /// The highest mark of a second attempt.
  public let remedialCap: Int
  /// The parts of the final mark.
  public let components: [Component]
  /// The organiser's predicates; none by default.
  public let predicates: [Predicate]
  /// The line in `course.yaml`.
  public let line: Int
}
