import Markdown

/// A question bank in Moodle's XML.
struct MoodleXML {
  let bank: QuestionBank

  init(_ bank: QuestionBank) { self.bank = bank }

  /// The file.
  var text: String {
    var elements: [String] = []
    var category: String?
    for question in bank.questions {
      if question.category != category {
        category = question.category
        elements.append(self.category(question.category))
      }
      elements.append(element(question))
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <quiz>
      \(elements.joined(separator: "\n"))
      </quiz>

      """
  }

  private func category(_ name: String) -> String {
    // A slash in a name would open a category below it.
    let path = [bank.course, name].map { $0.replacing("/", with: "//") }.joined(separator: "/")
    return """
      <question type="category">
      <category><text>\(HTML.escaped("$course$/top/\(path)"))</text></category>
      </question>
      """
  }

  private func element(_ question: BankQuestion) -> String {
    """
    <question type="\(type(question.kind))">
    <name><text>\(HTML.escaped(question.name))</text></name>
    <questiontext format="html"><text>\(cdata(question.text))</text></questiontext>
    <generalfeedback format="html"><text>\(cdata(question.explanation))</text></generalfeedback>
    <defaultgrade>\(isEssay(question.kind) ? "100.0" : "1.0")</defaultgrade>
    <penalty>\(isEssay(question.kind) ? "0" : "0.3333333")</penalty>
    <hidden>0</hidden>
    <idnumber>\(HTML.escaped(question.id))</idnumber>
    \(content(question.kind).joined(separator: "\n"))
    </question>
    """
  }

  private func isEssay(_ kind: BankQuestion.Kind) -> Bool { if case .essay = kind { true } else { false } }

  private func type(_ kind: BankQuestion.Kind) -> String {
    switch kind {
    case .choice: "multichoice"
    case .trueFalse: "truefalse"
    case .matching: "matching"
    case .ordering: "ordering"
    case .shortAnswer: "shortanswer"
    case .numerical: "numerical"
    case .essay: "essay"
    }
  }

  private func content(_ kind: BankQuestion.Kind) -> [String] {
    switch kind {
    case .choice(let answers, let isSingle):
      return [
        "<single>\(isSingle)</single>", "<shuffleanswers>true</shuffleanswers>",
        "<answernumbering>abc</answernumbering>", combined,
      ] + answers.map { answer($0.text, $0.share, $0.feedback, isHTML: true) }
    case .trueFalse(let isTrue, let why):
      return [
        answer("true", isTrue ? .full : .none, why), answer("false", isTrue ? .none : .full, why),
      ]
    case .matching(let pairs, let extra):
      return ["<shuffleanswers>true</shuffleanswers>", combined]
        + pairs.map { pair(HTML.escaped($0.item), $0.answer) } + extra.map { pair("", $0) }
    case .ordering(let items):
      // Without `shownumcorrect` Moodle's import ends in a database error.
      return [
        "<layouttype>VERTICAL</layouttype>", "<selecttype>ALL</selecttype>", "<selectcount>0</selectcount>",
        "<gradingtype>RELATIVE_ALL_PREVIOUS_AND_NEXT</gradingtype>", "<showgrading>SHOW</showgrading>",
        "<numberingstyle>none</numberingstyle>", combined,
      ]
        + items.enumerated().map { index, item in
          "<answer fraction=\"\(index + 1).0000000\" format=\"html\"><text>\(cdata(HTML.escaped(item)))</text></answer>"
        }
    case .shortAnswer(let answers, let why):
      return ["<usecase>0</usecase>"] + answers.map { answer($0, .full, why) }
    case .numerical(let value, let tolerance, let why):
      return [
        """
        <answer fraction="100" format="moodle_auto_format"><text>\(value)</text>\(feedback(why))\
        <tolerance>\(tolerance)</tolerance></answer>
        """,
        "<unitgradingtype>0</unitgradingtype>", "<unitpenalty>0.1000000</unitpenalty>",
        "<showunits>3</showunits>", "<unitsleft>0</unitsleft>",
      ]
    case .essay(let essay): return self.essay(essay)
    }
  }

  private func essay(_ essay: BankQuestion.Essay) -> [String] {
    let limits = essay.words.map { words in
      [
        "<minwordlimit>\(words.lowerBound)</minwordlimit>",
        "<maxwordlimit>\(words.upperBound)</maxwordlimit>",
      ]
    }
    return [
      "<responseformat>editor</responseformat>", "<responserequired>1</responserequired>",
      "<responsefieldlines>20</responsefieldlines>",
    ] + (limits ?? []) + [
      "<attachments>0</attachments>", "<attachmentsrequired>0</attachmentsrequired>",
      "<graderinfo format=\"html\"><text>\(cdata(essay.markerNotes))</text></graderinfo>",
      "<responsetemplate format=\"html\"><text>\(cdata(essay.template))</text></responsetemplate>",
    ]
  }

  /// What is said about an answer as a whole.
  private var combined: String {
    """
    <correctfeedback format="html"><text>Tepat.</text></correctfeedback>
    <partiallycorrectfeedback format="html"><text>Sebagian tepat.</text></partiallycorrectfeedback>
    <incorrectfeedback format="html"><text>Belum tepat.</text></incorrectfeedback>
    <shownumcorrect>1</shownumcorrect>
    """
  }

  private func answer(_ text: String, _ share: GradeShare, _ why: String, isHTML: Bool = false) -> String {
    let format = isHTML ? "html" : "moodle_auto_format"
    let content = isHTML ? cdata(HTML.escaped(text)) : HTML.escaped(text)
    return
      "<answer fraction=\"\(share.percent)\" format=\"\(format)\"><text>\(content)</text>\(feedback(why))</answer>"
  }

  private func feedback(_ text: String) -> String {
    "<feedback format=\"html\"><text>\(cdata(HTML.escaped(text)))</text></feedback>"
  }

  private func pair(_ item: String, _ answer: String) -> String {
    """
    <subquestion format="html"><text>\(cdata(item))</text>\
    <answer><text>\(HTML.escaped(answer))</text></answer></subquestion>
    """
  }

  /// Markup kept as it is; its own end mark is taken apart.
  private func cdata(_ markup: String) -> String {
    markup.isEmpty ? "" : "<![CDATA[\(markup.replacing("]]>", with: "]]]]><![CDATA[>"))]]>"
  }
}
