import Curriculum
import Scoring

/// What is said of an answer after the attempt.
public struct PracticeFeedback: Sendable {
  /// How an item came out.
  public enum Mark: Sendable, Equatable {
    /// Right.
    case right
    /// Right in part.
    case partly
    /// Wrong.
    case wrong
    /// Right, but not chosen.
    case missed
    /// Rightly left alone.
    case neutral
  }

  /// An item with its explanation.
  public struct Item: Sendable {
    /// The letter or number by which it was shown.
    public let label: String?
    /// What was asked.
    public let prompt: String
    /// What was answered, in words.
    public let given: String?
    /// What is right, in words; nil where that is not said.
    public let expected: String?
    /// How it came out.
    public let mark: Mark
    /// Why.
    public let why: String
    /// A remark of the scorer.
    public let remark: String?
  }

  /// The worth in percent, rounded down so that only the key reaches 100.
  public let percent: Int
  /// Whether that passes.
  public let isPassed: Bool
  /// The items in the order in which they were shown.
  public let items: [Item]

  /// Scores the answers of a session; nil for writing and surveys, which have no score.
  public init?(_ session: PracticeSession) {
    guard let score = session.exercise.task.score(session.answer) else { return nil }
    percent = Int((score.value * 100 + 1e-9).rounded(.down))
    isPassed = score.value >= session.exercise.kind.passMark
    switch session.exercise.task {
    case .singleChoice, .multipleChoice:
      items = PracticeFeedback.options(score, order: session.presentation.order(.options))
    case .test(let test): items = PracticeFeedback.test(test, score, session)
    case .spanMarking:
      items = score.items.enumerated().map { index, item in
        item.given == nil
          ? PracticeFeedback.missed(item, label: "\(index + 1)")
          : PracticeFeedback.item(item, label: "\(index + 1)")
      }
    default:
      items = score.items.enumerated().map { index, item in
        PracticeFeedback.item(item, label: score.items.count > 1 ? "\(index + 1)" : nil)
      }
    }
  }

  private static func item(_ item: ItemScore, label: String?) -> Item {
    // In an order an item may stand in its place while its neighbours do not.
    let isRight = item.credit >= 1 || item.given == item.expected
    return Item(
      label: label, prompt: item.prompt, given: item.given, expected: item.expected,
      mark: isRight ? .right : item.credit > 0 ? .partly : .wrong, why: item.why, remark: item.remark)
  }

  /// A span that was not marked: there is no answer to show beside the right one.
  private static func missed(_ item: ItemScore, label: String) -> Item {
    Item(
      label: label, prompt: item.expected, given: nil, expected: nil, mark: .missed, why: item.why,
      remark: item.remark)
  }

  private static func options(_ score: Score, order: [String]) -> [Item] {
    order.enumerated().compactMap { index, id in
      guard let item = score.items.first(where: { $0.id == id }) else { return nil }
      let isChosen = item.given != nil
      let mark: Mark =
        item.credit >= 1 ? (isChosen ? .right : .neutral) : (isChosen ? .wrong : .missed)
      return Item(
        label: choiceLetter(index), prompt: item.prompt, given: isChosen ? "pilihan Anda" : nil,
        expected: nil, mark: mark, why: item.why, remark: item.remark)
    }
  }

  /// Tests tell what came out and where it is taught, not the key: the other form asks the same things.
  private static func test(_ test: TestTask, _ score: Score, _ session: PracticeSession) -> [Item] {
    session.presentation.order(.items).enumerated().compactMap { index, id in
      guard let item = score.items.first(where: { $0.id == id }),
        let task = test.items.first(where: { $0.id == id })
      else { return nil }
      return Item(
        label: "\(index + 1)", prompt: item.prompt, given: item.given, expected: nil,
        mark: item.credit >= 1 ? .right : item.credit > 0 ? .partly : .wrong,
        why: item.credit >= 1 ? "" : task.lesson.map { "Baca lagi: bimtek belajar \($0.name)" } ?? "",
        remark: nil)
    }
  }
}
