/// What an answer is worth, with the evidence item by item.
public struct Score: Sendable, Equatable {
  /// The worth, from 0 to 1; the key is worth 1.
  public let value: Double
  /// The items in the order of the exercise.
  public let items: [ItemScore]

  init(value: Double, items: [ItemScore]) {
    self.value = min(max(value, 0), 1)
    self.items = items
  }

  /// The mean of the items.
  init(meanOf items: [ItemScore]) {
    let sum = items.map(\.credit).reduce(0, +)
    self.init(value: items.isEmpty ? 0 : sum / Double(items.count), items: items)
  }
}

/// What one item of an answer is worth, and why.
public struct ItemScore: Sendable, Equatable {
  /// The identifier of the option, statement, prompt, item, blank or question; of a span its quotation.
  public let id: String
  /// What was asked.
  public let prompt: String
  /// What was answered, in words; nil where nothing was.
  public let given: String?
  /// What is right, in words.
  public let expected: String
  /// The worth, from 0 to 1.
  public let credit: Double
  /// The explanation of the exercise, for after the attempt.
  public let why: String
  /// A remark of the scorer in Indonesian, such as on a misspelling.
  public let remark: String?

  init(
    id: String, prompt: String, given: String?, expected: String, credit: Double, why: String,
    remark: String? = nil
  ) {
    self.id = id
    self.prompt = prompt
    self.given = given
    self.expected = expected
    self.credit = credit
    self.why = why
    self.remark = remark
  }
}
