extension LearningRecordPage {
  /// A finished exercise with what was answered and what was said of it.
  public struct Work: Sendable {
    /// Something that was written, with the name of its part.
    public struct Passage: Sendable {
      /// The part; nil where there is only one.
      public var title: String?
      /// The text.
      public var text: String

      /// A text of a part.
      public init(title: String?, text: String) {
        self.title = title
        self.text = text
      }
    }

    /// Something that was said of the answer.
    public struct Remark: Sendable {
      /// How it came out, in a word.
      public var mark: String
      /// What was asked or found.
      public var text: String
      /// What was answered, what is right, and why, each in a sentence.
      public var details: [String]

      /// A remark whose parts are known.
      public init(mark: String, text: String, details: [String] = []) {
        self.mark = mark
        self.text = text
        self.details = details
      }
    }

    /// The code of the exercise and its title.
    public var title: String
    /// When, and with what result, in words.
    public var result: String
    /// What was written.
    public var passages: [Passage]
    /// What was said of it.
    public var remarks: [Remark]

    /// A finished exercise whose parts are known.
    public init(title: String, result: String, passages: [Passage], remarks: [Remark]) {
      self.title = title
      self.result = result
      self.passages = passages
      self.remarks = remarks
    }
  }

  /// The finished work as sections; nothing where there is none.
  func sections(_ works: [Work]) -> String {
    guard !works.isEmpty else { return "" }
    return "<h2>Pekerjaan saya dan umpan baliknya</h2>\n" + works.map(section).joined()
  }

  private func section(_ work: Work) -> String {
    let passages = work.passages.map { passage in
      (passage.title.map { "<h4>\(LearningRecordPage.escaped($0))</h4>\n" } ?? "")
        + "<blockquote>\(LearningRecordPage.escaped(passage.text))</blockquote>\n"
    }
    let remarks = work.remarks.map { remark in
      let details = remark.details.map { "<br>\(LearningRecordPage.escaped($0))" }.joined()
      return
        "<li><strong>\(LearningRecordPage.escaped(remark.mark)):</strong> "
        + "\(LearningRecordPage.escaped(remark.text))\(details)</li>\n"
    }
    return """
      <section>
      <h3>\(LearningRecordPage.escaped(work.title))</h3>
      <p>\(LearningRecordPage.escaped(work.result))</p>
      \(passages.joined())\(remarks.isEmpty ? "" : "<ul>\n\(remarks.joined())</ul>\n")</section>

      """
  }
}
