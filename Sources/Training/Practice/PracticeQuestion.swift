/// One thing that a learner is asked in an exercise, as it is shown to that learner.
public struct PracticeQuestion: Sendable, Equatable {
  /// A choice with the letter by which it is chosen.
  public struct Choice: Sendable, Equatable {
    /// `a` to `z`, then numbers.
    public let letter: String
    /// The wording.
    public let text: String
  }

  /// Choices that belong together.
  public struct Choices: Sendable, Equatable {
    /// What is chosen, where there are several lists.
    public let title: String?
    /// The choices in the order shown.
    public let choices: [Choice]
  }

  /// A place in a row.
  public struct Place: Sendable, Equatable {
    /// The number, from 1.
    public let index: Int
    /// How many there are.
    public let count: Int
  }

  /// How it is answered.
  public enum Form: Sendable, Equatable {
    /// One letter.
    case oneChoice
    /// Several letters.
    case manyChoices
    /// True or false, and the letter of a reason if there are reasons.
    case judgement(hasReasons: Bool)
    /// The letter of the match.
    case match
    /// All letters in order.
    case order
    /// A letter for each axis.
    case categories(axes: Int)
    /// Ranges of word numbers with labels, in several lines.
    case spans
    /// A few words.
    case words
    /// A number.
    case number(unit: String?)
    /// A text of its own, in several lines.
    case writing
  }

  /// The item of a test that it belongs to.
  public let item: String?
  /// The statement, prompt, item, blank, question or part; nil where the whole task is one question.
  public let part: String?
  /// Its place among the items of a test, or among the questions of the exercise where there are several.
  public let number: Place?
  /// Its place among the questions of one test item, where there are several.
  public let subnumber: Place?
  /// What the questions around it have in common, such as the text of a test item.
  public let introduction: String?
  /// What is asked.
  public let text: String
  /// The passage in words, for spans.
  public let words: [String]
  /// What can be chosen.
  public let lists: [Choices]
  /// Whether the question before showed the same introduction and lists.
  public let isContinuation: Bool
  /// How it is answered.
  public let form: Form

  /// The name under which an answer is kept.
  public var key: String { "\(item ?? "")/\(part ?? "")" }
}
