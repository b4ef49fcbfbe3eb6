/// A question of a kind that learning platforms know.
struct BankQuestion: Sendable, Equatable {
  /// Something to choose.
  struct Answer: Sendable, Equatable {
    let text: String
    let share: GradeShare
    let feedback: String
  }

  /// What is asked.
  enum Kind: Sendable, Equatable {
    /// One or several of these.
    case choice([Answer], isSingle: Bool)
    /// A statement to be judged.
    case trueFalse(Bool, why: String)
    /// Pairs, and answers that belong to none.
    case matching([Pair], extra: [String])
    /// Items in the right order.
    case ordering([String])
    /// Any of these words.
    case shortAnswer([String], why: String)
    /// A number and how far an answer may be off.
    case numerical(Double, tolerance: Double, why: String)
    /// A text that a person marks.
    case essay(Essay)
  }

  /// What a text to be written brings with it.
  struct Essay: Sendable, Equatable {
    /// What stands in the field at the start, in HTML: the headings of the parts.
    let template: String
    /// What the marker reads: facts, rubric and a model answer, in HTML.
    let markerNotes: String
    /// The number of words.
    let words: ClosedRange<Int>?
  }

  /// An item and the answer that belongs to it.
  struct Pair: Sendable, Equatable {
    let item: String
    let answer: String
  }

  /// Unique in the bank, such as `E90-h1`.
  let id: String
  /// What a teacher sees in lists.
  let name: String
  /// The module.
  let category: String
  /// What the learner reads, in HTML.
  let text: String
  /// What the learner reads afterwards, in HTML; may be empty.
  let explanation: String
  let kind: Kind
}

/// A share of the full mark that Moodle accepts: 1, 0, or a part of one shared by up to ten answers.
///
/// Anything else is refused on import (question/engine/bank.php).
struct GradeShare: Sendable, Equatable {
  /// The share in percent with five decimals, and a dot.
  let percent: String

  static let full = GradeShare(percent: "100")
  static let none = GradeShare(percent: "0")

  private init(percent: String) { self.percent = percent }

  /// One part of `count` equal ones; nil where Moodle knows no such share.
  init?(oneOf count: Int, isNegative: Bool = false) {
    let shares = [
      1: "100", 2: "50", 3: "33.33333", 4: "25", 5: "20", 6: "16.66667", 7: "14.28571", 8: "12.5",
      9: "11.11111", 10: "10", 20: "5",
    ]
    guard let share = shares[count] else { return nil }
    percent = (isNegative ? "-" : "") + share
  }
}
