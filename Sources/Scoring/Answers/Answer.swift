/// An answer in terms of the exercise's own identifiers, whatever order was shown.
public enum Answer: Sendable, Equatable, Codable {
  /// Options chosen (*pg*, *pgk*).
  case choices([String])
  /// Verdicts with reasons, by statement (*bs*).
  case judgements([String: Judgement])
  /// Options by prompt (*jd*).
  case pairs([String: String])
  /// Items in order (*ur*).
  case order([String])
  /// Categories by item, then axis (*kl*).
  case categories([String: [String: String]])
  /// Spans with labels (*sp*).
  case spans([MarkedSpan])
  /// Texts by blank, question or part (*is*, *ht*, *tl*, *survei*).
  case texts([String: String])
  /// Answers by item (*paket*).
  indirect case test([String: Answer])

  /// What one thinks of a statement, and why.
  public struct Judgement: Sendable, Equatable, Codable {
    /// Whether one thinks it true; nil where nothing was said.
    public var isTrue: Bool?
    /// The reason chosen.
    public var reason: String?

    /// States a judgement.
    public init(isTrue: Bool?, reason: String?) {
      self.isTrue = isTrue
      self.reason = reason
    }
  }

  /// A span of words with its label.
  public struct MarkedSpan: Sendable, Hashable, Codable {
    /// The first word, counted from 0.
    public let first: Int
    /// The last word.
    public let last: Int
    /// The label; nil where none was given.
    public let label: String?

    /// Marks words `first` to `last`.
    public init(first: Int, last: Int, label: String?) {
      self.first = first
      self.last = last
      self.label = label
    }
  }

  /// Whether nothing was answered.
  public var isEmpty: Bool {
    switch self {
    case .choices(let ids), .order(let ids): ids.isEmpty
    case .judgements(let judgements): judgements.isEmpty
    case .pairs(let pairs): pairs.isEmpty
    case .categories(let categories): categories.isEmpty
    case .spans(let spans): spans.isEmpty
    case .texts(let texts): texts.values.allSatisfy { $0.allSatisfy(\.isWhitespace) }
    case .test(let answers): answers.values.allSatisfy(\.isEmpty)
    }
  }
}
