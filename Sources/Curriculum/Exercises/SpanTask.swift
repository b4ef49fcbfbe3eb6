/// A passage in which spans are to be found and labelled (*sp*).
public struct SpanTask: Sendable, Equatable {
  /// A label to give.
  public struct Label: Sendable, Equatable {
    /// The identifier.
    public let id: String
    /// The title.
    public let title: String
  }

  /// A place in the passage, by its words.
  public struct Span: Sendable, Equatable {
    /// The words, exactly as in the passage.
    public let quote: String
    /// Which occurrence of the words is meant, from 1.
    public let occurrence: Int
    /// The label; nil for a decoy, which is right as it stands.
    public let label: String?
    /// Why it is to be marked, or left alone.
    public let why: String
    /// The line of the file.
    public let line: Int
  }

  /// The passage.
  public let text: String
  /// The labels in order.
  public let labels: [Label]
  /// The spans to find.
  public let spans: [Span]
  /// Places that look wrong and are not.
  public let decoys: [Span]

  static func read(_ fields: inout YAMLFields, passage: String) -> SpanTask {
    SpanTask(
      text: fields.text(passage),
      labels: fields.requiredList("labels") { Label(id: $0.text("id"), title: $0.text("title")) },
      spans: fields.requiredList("spans") { Span.read(&$0, isDecoy: false) },
      decoys: fields.list("decoys") { Span.read(&$0, isDecoy: true) })
  }
}

extension SpanTask.Span {
  fileprivate static func read(_ fields: inout YAMLFields, isDecoy: Bool) -> SpanTask.Span {
    SpanTask.Span(
      quote: fields.text("quote"), occurrence: fields.optionalWhole("occurrence", in: 1...99) ?? 1,
      label: isDecoy ? nil : fields.text("label"), why: fields.optionalText("why") ?? "", line: fields.line)
  }
}
