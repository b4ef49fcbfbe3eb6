import Markdown

/// A question bank in GIFT, the text format of Moodle.
///
/// Moodle takes everything up to an empty line as one question, so that no question may hold one and every one
/// ends with one.
struct GIFT {
  let bank: QuestionBank

  init(_ bank: QuestionBank) { self.bank = bank }

  /// The file.
  var text: String {
    var blocks = ["// \(line(bank.course)): bank soal."]
    var category: String?
    for question in bank.questions {
      if question.category != category {
        category = question.category
        // A slash in a name would open a category below it.
        let path = [bank.course, question.category].map { line($0).replacing("/", with: "//") }
        blocks.append("$CATEGORY: $course$/top/\(path.joined(separator: "/"))")
      }
      blocks.append(block(question))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func block(_ question: BankQuestion) -> String {
    let head = "// \(question.id)\n::\(escaped(question.name))::[html]\(escaped(question.text))"
    var answers = answers(question.kind)
    let explanation = explanation(question)
    if !explanation.isEmpty { answers.append("####\(escaped(explanation))") }
    if answers.isEmpty { return "\(head){}" }
    if answers.count == 1, !answers[0].hasPrefix("=") { return "\(head){\(answers[0])}" }
    return "\(head){\n\(answers.joined(separator: "\n"))\n}"
  }

  private func answers(_ kind: BankQuestion.Kind) -> [String] {
    switch kind {
    case .choice(let answers, let isSingle):
      // Several answers marked `=` beside one marked `~` are a choice of which each is worth all.
      return answers.map { answer in
        let mark = !isSingle ? "~%\(answer.share.percent)%" : answer.share == .full ? "=" : "~"
        return mark + escaped(HTML.escaped(answer.text)) + feedback(answer.feedback)
      }
    case .trueFalse(let isTrue, let why):
      let note = feedback(why)
      // The first remark is for the wrong answer, the second for the right one.
      return [(isTrue ? "TRUE" : "FALSE") + note + note]
    case .matching(let pairs, let extra):
      return pairs.map { "=\(escaped(HTML.escaped($0.item))) -> \(escaped($0.answer))" }
        + extra.map { "= -> \(escaped($0))" }
    case .ordering(let items):
      // GIFT has no order: each item is matched with its place.
      return items.enumerated().map { "=\(escaped(HTML.escaped($1))) -> \($0 + 1)" }
    case .shortAnswer(let answers, let why):
      return answers.map { "=%100%\(escaped($0))\(feedback(why))" }
    case .numerical(let value, let tolerance, _): return ["#\(value):\(tolerance)"]
    // Empty braces ask for a text; GIFT has no place for notes to the marker.
    case .essay: return []
    }
  }

  /// What is said whatever the answer: sums would be read as answers beside a number.
  private func explanation(_ question: BankQuestion) -> String {
    guard case .numerical(_, _, let why) = question.kind else { return question.explanation }
    return question.explanation + HTML.escaped(why)
  }

  private func feedback(_ text: String) -> String { text.isEmpty ? "" : "#" + escaped(HTML.escaped(text)) }

  /// Text on one line of the file, with the signs of the format marked as text and line ends as `\\n`.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\", "~", "=", "#", "{", "}", ":": result += "\\\(character)"
      case _ where character.isNewline: result += "\\n"
      default: result.append(character)
      }
    }
    while result.hasSuffix("\\n") { result.removeLast(2) }
    return result
  }

  private func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
