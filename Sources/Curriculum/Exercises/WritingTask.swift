/// A text to be written, in one part or several (*tl*).
public struct WritingTask: Sendable, Equatable {
  /// One part of the answer, with the limits it has.
  public struct Part: Sendable, Equatable {
    /// The identifier; `naskah` where the answer is one text.
    public let id: String
    /// The title.
    public let title: String
    /// The kind of draft as the checker knows it, such as `berita`.
    public let draftKind: String?
    /// The channel, such as `situs`.
    public let channel: String?
    /// The number of words.
    public let words: ClosedRange<Int>?
    /// The number of sentences.
    public let sentences: ClosedRange<Int>?
    /// The number of characters as people count them.
    public let characters: ClosedRange<Int>?
    /// The highest weighted length on X.
    public let xWeight: Int?
    /// The highest number of hashtags.
    public let hashtags: Int?
    /// The facts of the sheet that belong here.
    public let required: [String]
    /// The rules that matter here.
    public let rules: [String]
    /// The line of the file.
    public let line: Int
  }

  /// What an answer in rows and columns must have.
  public struct Table: Sendable, Equatable {
    /// The columns in order.
    public let columns: [String]
    /// The fewest rows below the header.
    public let rowsAtLeast: Int
  }

  /// The parts in order; never empty.
  public let parts: [Part]
  /// The table asked for.
  public let table: Table?
  /// The draft that is to be rewritten.
  public let source: String?
  /// The rules whose findings in `source` must be gone.
  public let targets: [String]
  /// The citizen's comment that a reply answers.
  public let comment: String?

  static func read(_ fields: inout YAMLFields) -> WritingTask {
    WritingTask(
      parts: fields.requiredList("parts", Part.read),
      table: fields.optionalMap("table") {
        Table(
          columns: $0.requiredTexts("columns"),
          rowsAtLeast: $0.optionalWhole("rows-at-least", in: 1...500) ?? 1)
      },
      source: fields.optionalText("source"), targets: fields.texts("targets"),
      comment: fields.optionalText("comment"))
  }
}

extension WritingTask.Part {
  fileprivate static func read(_ fields: inout YAMLFields) -> WritingTask.Part {
    WritingTask.Part(
      id: fields.text("id"), title: fields.text("title"), draftKind: fields.optionalText("draft-kind"),
      channel: fields.optionalText("channel"), words: fields.optionalRange("words"),
      sentences: fields.optionalRange("sentences"), characters: fields.optionalRange("characters"),
      xWeight: fields.optionalWhole("x-weight", in: 1...100_000),
      hashtags: fields.optionalWhole("hashtags", in: 0...100), required: fields.texts("required"),
      rules: fields.texts("rules"), line: fields.line)
  }
}

extension WritingTask {
  /// A task without limits whose answer is one text, for looking at a text by itself.
  public static let single = WritingTask(
    parts: [
      Part(
        id: "naskah", title: "Naskah", draftKind: nil, channel: nil, words: nil, sentences: nil,
        characters: nil,
        xWeight: nil, hashtags: nil, required: [], rules: [], line: 1)
    ], table: nil, source: nil, targets: [], comment: nil)
}
