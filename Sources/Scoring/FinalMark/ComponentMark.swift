public import Curriculum

/// The mark of one component of the final mark.
public struct ComponentMark: Sendable, Equatable {
  /// What a participant did for a component.
  public enum Evidence: Sendable, Equatable {
    /// The mean of each module's machine-scored exercises out of 100, by the code of the module.
    case modules([String: Double])
    /// Marks out of 100 of each exercise, one an attempt, in order of time.
    case attempts([[Double]])
    /// Whether everything was handed in.
    case handedIn(Bool)
  }

  /// The component.
  public let component: PassingRules.Component
  /// The mark out of 100; nil while something is missing.
  public let mark: Double?
  /// Whether a second attempt made it, at most the cap.
  public let isRemedial: Bool
  /// What stands in the way of passing, such as modules below the minimum.
  public let shortfalls: [Shortfall]

  /// Something that stands in the way.
  public enum Shortfall: Sendable, Equatable {
    /// There is no mark yet.
    case missing
    /// The mark is below the minimum.
    case belowMinimum(Double)
    /// The mean of a module is below the minimum.
    case moduleBelowMinimum(module: String, mean: Double)
  }

  /// Works a component out.
  ///
  /// One second attempt counts, up to the cap, and never takes anything away; further attempts do not count.
  /// Modules without any answer are missing where `modules` names them.
  public init(
    _ component: PassingRules.Component, evidence: Evidence, remedialCap: Int, modules: [String] = []
  ) {
    self.component = component
    var isRemedial = false
    var shortfalls: [Shortfall] = []
    switch evidence {
    case .modules(let means):
      let isWhole = !means.isEmpty && modules.allSatisfy { means[$0] != nil }
      mark = isWhole ? Moments.mean(means.values) : nil
      shortfalls += means.sorted { $0.key < $1.key }.filter { $0.value < Double(component.minimum) }
        .map { .moduleBelowMinimum(module: $0.key, mean: $0.value) }
    case .attempts(let exercises):
      let marks = exercises.map { attempts -> Double? in
        guard let first = attempts.first else { return nil }
        guard attempts.count > 1, min(attempts[1], Double(remedialCap)) > first else { return first }
        isRemedial = true
        return min(attempts[1], Double(remedialCap))
      }
      let known = marks.compactMap(\.self)
      mark = known.count == marks.count && !known.isEmpty ? Moments.mean(known) : nil
    case .handedIn(let isThere): mark = isThere ? 100 : nil
    }
    self.isRemedial = isRemedial
    if let mark {
      if case .modules = evidence {
      } else if mark < Double(component.minimum) {
        shortfalls.append(.belowMinimum(mark))
      }
    } else {
      shortfalls.append(.missing)
    }
    self.shortfalls = shortfalls
  }
}
