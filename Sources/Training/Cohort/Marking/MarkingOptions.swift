/// How a marker wants to mark.
public struct MarkingOptions: Sendable, Equatable {
  /// When the level that the machine measured is shown.
  public enum MachineLevels: Sendable {
    /// From the beginning.
    case always
    /// For a criterion once the marker has chosen a level for it.
    case afterwards
    /// Never.
    case never
  }

  /// Which share of the class is the marker's, where several mark on laptops of their own.
  public struct Part: Sendable, Equatable {
    /// Which part, from 1.
    public let number: Int
    /// Of how many.
    public let count: Int

    /// A part such as 2 of 3; nil for numbers that make no sense.
    public init?(number: Int, count: Int) {
      guard (1...99).contains(count), (1...count).contains(number) else { return nil }
      self.number = number
      self.count = count
    }
  }

  /// Who marks.
  public var marker: String
  /// Which share is the marker's; nil where everyone takes what nobody has marked yet.
  public var part: Part?
  /// What fixes the order of chance; the same on all laptops.
  public var seed = ""
  /// When the machine's level is shown.
  public var machineLevels = MachineLevels.afterwards
  /// Whether drafts that were marked by an older rubric are marked anew instead of refusing to begin.
  public var acceptsNewRubric = false
  /// Whether a few drafts that everybody marks come first.
  public var beginsWithCalibration = true

  /// Options of a marker.
  public init(marker: String) { self.marker = marker }
}

/// Why marking cannot begin or go on.
public enum MarkingSessionError: Error, Sendable, Equatable {
  /// The class file stands in the way.
  case cohort(CohortError)
  /// Nobody has handed anything in for the task.
  case noDrafts
  /// So many drafts were marked by another text of the rubric.
  case staleRubric(drafts: Int)
  /// The file of the rubric was changed while it was in use.
  case rubricChanged
  /// A newer draft of this participant came in.
  case replaced
  /// Criteria and gates that are still to be judged.
  case incomplete([String])
  /// The mark is far from the evidence: that needs a reason.
  case needsReason([String])
}
