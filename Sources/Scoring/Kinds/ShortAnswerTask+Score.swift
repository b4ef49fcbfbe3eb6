import Curriculum

extension ShortAnswerTask {
  /// SK-IS: right if the answer equals an accepted one, small differences set aside.
  ///
  /// Case, punctuation, blanks and number words do not matter; a word of six letters or more may be one edit
  /// off, which counts as right with a remark. Where spelling is what is asked, only case and blanks at the ends are set aside.
  func score(_ texts: [String: String]) -> Score {
    Score(
      meanOf: blanks.map { blank in
        let text = texts[blank.id] ?? ""
        let verdict = blank.accepts.map { blank.compare(text, with: $0) }.max() ?? .wrong
        return ItemScore(
          id: blank.id, prompt: blank.prompt, given: text.allSatisfy(\.isWhitespace) ? nil : text,
          expected: blank.accepts.first ?? "", credit: verdict == .wrong ? 0 : 1, why: blank.why,
          remark: verdict == .misspelt ? "Benar, tetapi periksa ejaannya: \(blank.accepts.first ?? "")." : nil
        )
      })
  }
}

extension ShortAnswerTask.Blank {
  fileprivate enum Verdict: Int, Comparable {
    case wrong, misspelt, right
    static func < (lhs: Verdict, rhs: Verdict) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  fileprivate func compare(_ given: String, with accepted: String) -> Verdict {
    let limit = accepted.utf8.count * 4 + 64
    guard given.utf8.count <= limit else { return .wrong }
    if isSpelling {
      return ShortAnswer.spelling(given) == ShortAnswer.spelling(accepted) ? .right : .wrong
    }
    let given = ShortAnswer.words(given)
    let accepted = ShortAnswer.words(accepted)
    guard !given.isEmpty, !accepted.isEmpty else { return .wrong }
    if given == accepted || given.joined() == accepted.joined() { return .right }
    guard given.count == accepted.count else { return .wrong }
    let isClose = zip(given, accepted).allSatisfy { $0 == $1 || ShortAnswer.isOneEditOff($0, $1) }
    return isClose ? .misspelt : .wrong
  }
}

/// The forms in which short answers are compared.
enum ShortAnswer {
  /// Case and blanks set aside, and marks that no spelling has at its ends.
  static func spelling(_ text: String) -> String {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    let marks: Set<Character> = [".", ",", "!", "?", ";", ":", "\"", "'", "“", "”", "‘", "’"]
    let joined = words.joined(separator: " ")
    return String(joined.drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed())
  }

  /// Words without punctuation, numbers as digits.
  static func words(_ text: String) -> [String] {
    let words = AnswerText.normalized(text).split(separator: " ").map(String.init)
    var result: [String] = []
    var index = 0
    while index < words.count {
      if let number = NumberWords.parse(words[index...]) {
        result.append(CalculationTask.words(number.value))
        index += number.count
      } else {
        result.append(words[index])
        index += 1
      }
    }
    return result
  }

  /// Whether two words of letters, the right one of six or more, differ by one insertion, deletion or
  /// substitution.
  static func isOneEditOff(_ given: String, _ accepted: String) -> Bool {
    let left = Array(given)
    let right = Array(accepted)
    guard right.count >= 6, abs(left.count - right.count) <= 1, right.allSatisfy(\.isLetter) else {
      return false
    }
    let prefix = zip(left, right).prefix { $0 == $1 }.count
    let suffix = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    return prefix + suffix >= max(left.count, right.count) - 1
  }
}
