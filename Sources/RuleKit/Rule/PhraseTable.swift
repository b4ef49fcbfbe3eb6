/// Words and phrases that a rule looks for, as data.
public struct PhraseTable: Sendable {
  /// One row.
  public struct Row: Sendable {
    /// The words, in lower case, between single spaces.
    public let wrong: String
    /// What to write instead; nil if there is no single answer.
    public let right: String?

    /// A row of a table.
    public init(_ wrong: String, _ right: String?) {
      self.wrong = wrong
      self.right = right
    }
  }

  /// Where a row was met.
  public struct Match: Sendable {
    /// The tokens.
    public let tokens: Range<Int>
    /// The row.
    public let row: Row
    /// The clitic at the end of the word that the row does not have, such as `nya`.
    public let clitic: String
  }

  /// What the table does with a match.
  public struct Options: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Takes the bits as they are.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Also with `-nya`, `-lah`, `-kah`, `-pun`, `-ku`, `-mu` behind the last word.
    public static let clitics = Options(rawValue: 1)
    /// Not where the first word is capitalised inside a sentence: a name may be meant.
    public static let exceptNames = Options(rawValue: 2)
    /// Not inside a direct quote.
    public static let exceptQuotes = Options(rawValue: 4)
    /// Only where the first word has a capital letter.
    public static let onlyCapitals = Options(rawValue: 8)
    /// Only where the first word has no capital letter.
    public static let onlySmall = Options(rawValue: 16)
  }

  /// The rows.
  public let rows: [Row]
  /// What to do with matches.
  public let options: Options
  /// How safe the replacement is.
  public let safety: Fix.Safety
  /// The message, from the words found and what to write instead.
  public let message: @Sendable (_ found: String, _ right: String?) -> String
  /// Whether a match counts; asked last.
  public let accepts: @Sendable (_ match: Match, _ reading: Reading) -> Bool

  /// What to do at a match instead of reporting it.
  let cue: Detector.CueCheck?

  /// A table whose matches are only looked at.
  init(cues rows: [Row], options: Options, _ check: @escaping Detector.CueCheck) {
    self.rows = rows
    self.options = options
    safety = .perluDitinjau
    message = PhraseTable.plainMessage
    accepts = { _, _ in true }
    cue = check
  }

  /// A table from rows.
  public init(
    _ rows: [Row], options: Options = [.clitics, .exceptQuotes], safety: Fix.Safety = .aman,
    message: @escaping @Sendable (_ found: String, _ right: String?) -> String = PhraseTable.plainMessage,
    accepts: @escaping @Sendable (_ match: Match, _ reading: Reading) -> Bool = { _, _ in true }
  ) {
    self.rows = rows
    self.options = options
    self.safety = safety
    self.message = message
    self.accepts = accepts
    cue = nil
  }

  /// Rows from lines of `wrong|right`; a line without `|` has no replacement.
  public static func rows(_ lines: StaticString) -> [Row] {
    // Bytes, not characters: every start of the program reads all tables.
    lines.withUTF8Buffer { bytes in
      bytes.split(separator: UInt8(ascii: "\n")).map { line in
        let cells = line.split(separator: UInt8(ascii: "|"), maxSplits: 1)
        return Row(
          String(decoding: cells[0], as: UTF8.self),
          cells.count > 1 ? String(decoding: cells[1], as: UTF8.self) : nil)
      }
    }
  }

  /// Says `“ditengah” ditulis “di tengah”`.
  public static let plainMessage: @Sendable (String, String?) -> String = { found, right in
    right.map { "“\(found)” ditulis “\($0)”" } ?? "“\(found)” perlu dicek"
  }
}
