public import Curriculum

/// The order in which the choices of a task are shown to one participant.
public struct Presentation: Sendable, Equatable {
  /// Which list of a task is meant.
  public enum List: Sendable, Hashable {
    /// The options of a choice or matching task.
    case options
    /// The reasons of a statement.
    case reasons(statement: String)
    /// The items to be put in order, or the items of a test.
    case items
  }

  private var orders: [List: [String]] = [:]
  private var nested: [String: Presentation] = [:]

  /// Shows everything in the order of the file.
  public init(_ task: ExerciseTask) { self.init(task) { $0 } }

  /// Shows options, reasons and test items in an order of chance.
  ///
  /// - Parameters:
  ///   - task: The task.
  ///   - participant: The participant's number or code.
  ///   - exercise: The exercise's code; together with the participant it fixes the order.
  public init(_ task: ExerciseTask, participant: String, exercise: String) {
    var generator = SplitMix64(participant, exercise)
    self.init(task) { generator.shuffle($0) }
  }

  private init(_ task: ExerciseTask, arrange: ([String]) -> [String]) {
    switch task {
    case .singleChoice(let task), .multipleChoice(let task):
      orders[.options] = arrange(task.options.map(\.id))
    case .trueFalse(let task):
      for statement in task.statements {
        orders[.reasons(statement: statement.id)] = arrange(statement.reasons.map(\.id))
      }
    case .matching(let task):
      orders[.options] = arrange(task.options.map(\.id))
    case .ordering(let task):
      orders[.items] = arrange(task.items.map(\.id))
    case .test(let task):
      orders[.items] = arrange(task.items.map(\.id))
      for item in task.items { nested[item.id] = Presentation(item.task, arrange: arrange) }
    case .classification, .spanMarking, .shortAnswer, .calculation, .writing, .survey:
      break
    }
  }

  /// The identifiers of a list in the order shown.
  public func order(_ list: List) -> [String] { orders[list] ?? [] }

  /// How an item of a test is shown.
  public func item(_ id: String) -> Presentation? { nested[id] }
}

/// The letter beside the choice at an index: `a` to `z`, then numbers from 27.
public func choiceLetter(_ index: Int) -> String {
  guard index < 26 else { return String(index + 1) }
  return String(UnicodeScalar(UInt8(97 + index)))
}
