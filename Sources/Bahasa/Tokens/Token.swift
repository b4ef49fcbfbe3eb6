/// One token of a text: a word, a number, a punctuation mark, a link.
///
/// 32 bytes, no references: a text is one flat array of these.
public struct Token: Sendable {
  /// What a token is.
  public enum Kind: UInt8, Sendable {
    /// Letters, with inner hyphens, apostrophes and digits: `anak-anak`, `Jum'at`, `COVID-19`.
    case word
    /// Short parts joined by dots, without the last dot: `S.Sos`, `a.n`.
    case abbreviation
    /// Digits with inner `.`, `,` or `:`: `1.000`, `3,5`, `10.00`.
    case number
    /// A punctuation mark or a run of one: see `mark`.
    case mark
    /// A web address, with or without a scheme.
    case url
    /// An e-mail address.
    case email
    /// `#` and the word after it.
    case hashtag
    /// `@` and the name after it.
    case mention
    /// One pictograph as people see it.
    case emoji
    /// A place where something stands that is not prose: code, an address, a tag.
    case object
    /// Anything else.
    case symbol
  }

  /// How a word is capitalised.
  public enum Shape: UInt8, Sendable {
    /// No capital letter.
    case lower
    /// Capitals only where the word or one of its hyphenated parts begins.
    case capitalized
    /// Two letters or more, all of them capitals.
    case upper
    /// Capitals elsewhere: `GenRe`.
    case mixed

    /// Every shape.
    public static let all: Set<Shape> = [.lower, .capitalized, .upper, .mixed]
    /// The shapes that have a capital letter.
    public static let withCapitals: Set<Shape> = [.capitalized, .upper, .mixed]
  }

  /// Facts about a token that take one bit.
  public struct Flags: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Takes the bits as they are.
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// White space stands before it, or it begins its block.
    @inlinable public static var spaceBefore: Flags { Flags(rawValue: 1) }
    /// A line begins with it.
    @inlinable public static var lineStart: Flags { Flags(rawValue: 2) }
    /// It has a hyphen inside.
    @inlinable public static var hyphen: Flags { Flags(rawValue: 4) }
    /// It has a digit.
    @inlinable public static var digit: Flags { Flags(rawValue: 8) }
    /// It has an apostrophe inside.
    @inlinable public static var apostrophe: Flags { Flags(rawValue: 16) }
    /// It has a letter or mark beyond ASCII.
    @inlinable public static var nonASCII: Flags { Flags(rawValue: 32) }
    /// It stands between quotation marks of a direct quote.
    @inlinable public static var quoted: Flags { Flags(rawValue: 64) }
    /// It is the first word of its sentence.
    @inlinable public static var sentenceStart: Flags { Flags(rawValue: 128) }
  }

  /// The first byte, in the prose.
  public let start: Int32
  /// Its bytes.
  public let length: Int32
  /// What it is.
  public let kind: Kind
  /// How it is capitalised; `lower` if it has no letters.
  public let shape: Shape
  /// Which mark it is, or `none`.
  public let mark: Mark
  /// One-bit facts.
  public var flags: Flags
  /// Its number in the vocabulary; 0 if it is not there.
  public let word: WordID
  /// The hash of its folded bytes; 0 for what is not a word.
  public let hash: WordHash
  /// What the vocabulary says of it.
  public let classes: WordClass

  /// Its bytes in the prose.
  @inlinable public var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
  /// The byte after its last.
  @inlinable public var end: Int { Int(start) + Int(length) }
  /// Whether it is a word or an abbreviation.
  @inlinable public var isWord: Bool { kind == .word || kind == .abbreviation }
  /// Whether it begins with a capital letter.
  @inlinable public var isCapitalized: Bool { shape == .capitalized || shape == .upper }
  /// Whether white space stands before it.
  @inlinable public var hasSpaceBefore: Bool { flags.contains(.spaceBefore) }
}

/// The number of a word in a vocabulary; 0 is no word.
public typealias WordID = UInt32

/// A punctuation mark.
public enum Mark: UInt8, Sendable {
  /// Not a mark.
  case none
  /// `.`
  case period
  /// `,`
  case comma
  /// `:`
  case colon
  /// `;`
  case semicolon
  /// `?` or a run of it.
  case question
  /// `!` or a run of it, also mixed with `?`.
  case exclamation
  /// `…`, or two periods or more.
  case ellipsis
  /// `“`, `„` or `«`
  case openQuote
  /// `”` or `»`
  case closeQuote
  /// `"`
  case straightQuote
  /// `‘`
  case openSingleQuote
  /// `’`
  case closeSingleQuote
  /// `'` or a backtick
  case straightSingleQuote
  /// `(`
  case openParenthesis
  /// `)`
  case closeParenthesis
  /// `[` or `{`
  case openBracket
  /// `]` or `}`
  case closeBracket
  /// `-`
  case hyphen
  /// `–`
  case enDash
  /// `—`
  case emDash
  /// `/`
  case slash
  /// `%`
  case percent
  /// `&`
  case ampersand
  /// A bullet or another list sign.
  case bullet
  /// Another mark.
  case other
}
