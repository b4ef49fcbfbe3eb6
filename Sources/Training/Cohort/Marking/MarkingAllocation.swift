import Records
import Scoring

/// Who marks which drafts: the same on every laptop that has the same drafts.
struct MarkingAllocation {
  /// How a draft comes to a marker.
  enum Share: Sendable, Equatable {
    /// The marker's own.
    case own
    /// Somebody else's, to be marked a second time.
    case second
  }

  /// Drafts that everybody marks first: one low, one middling, one high by the machine's measure.
  let calibration: Set<RecordID>
  private let places: [RecordID: Int]

  /// Of so many drafts, one is marked twice.
  static let doubleMarkedEvery = 10
  /// So many drafts are needed before calibration makes sense.
  static let leastForCalibration = 12

  /// Allocates drafts by a seed.
  ///
  /// - Parameters:
  ///   - drafts: Each with the machine's measure, if there is one.
  ///   - seed: Words that fix the order of chance.
  ///   - exercise: The code of the task.
  init(_ drafts: [(id: RecordID, measure: Double?)], seed: String, exercise: String) {
    let sorted = drafts.map(\.id).sorted()
    var generator = SplitMix64("pembagian", exercise, seed)
    places = Dictionary(
      zip(generator.shuffle(sorted), sorted.indices), uniquingKeysWith: { first, _ in first })
    let measured = drafts.filter { $0.measure != nil }
      .sorted { ($0.measure ?? 0, $0.id) < ($1.measure ?? 0, $1.id) }
    calibration =
      measured.count < MarkingAllocation.leastForCalibration
      ? [] : Set([1, 3, 5].map { measured[measured.count * $0 / 6].id })
  }

  /// Whether a draft is one of the tenth that two people mark.
  func isDoubleMarked(_ id: RecordID) -> Bool {
    (places[id] ?? 0) % MarkingAllocation.doubleMarkedEvery == MarkingAllocation.doubleMarkedEvery / 2
  }

  /// How a draft comes to the marker of a part; nil where it does not.
  func share(_ id: RecordID, part: MarkingOptions.Part) -> Share? {
    let owner = (places[id] ?? 0) % part.count + 1
    if owner == part.number { return .own }
    if calibration.contains(id) { return .second }
    return isDoubleMarked(id) && owner % part.count + 1 == part.number ? .second : nil
  }

  /// How a draft comes to a marker where no parts were agreed on.
  func share(_ id: RecordID, isMarkedByOthers: Bool) -> Share? {
    guard isMarkedByOthers else { return .own }
    return calibration.contains(id) || isDoubleMarked(id) ? .second : nil
  }
}
