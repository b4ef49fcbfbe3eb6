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
  /// Its number and the number of questions of its kind, where there are several.
  public let number: (index: Int, count: Int)?
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

  /// Whether two questions are the same to a reader.
  public static func == (left: PracticeQuestion, right: PracticeQuestion) -> Bool {
    left.key == right.key && left.text == right.text && left.lists == right.lists && left.form == right.form
  }
}
