public import Bahasa

/// How a rule finds what it finds: one of a few families that the linter runs together.
public struct Detector: Sendable {
  enum Form: Sendable {
    case phrases(PhraseTable)
    case cues([PhraseTable.Row], PhraseTable.Options, CueCheck)
    case words(WordClass, Check)
    case tokens(Set<Token.Kind>, Set<Token.Shape>, Check)
    case digitWords(Check)
    case echoes(Check)
    case marks(Set<Mark>, Check)
    case entities(Set<Entity.Kind>, Check)
    case unknownWords(Check)
    case sentences(Check)
    case blocks(Check)
    case quotes(Check)
    case draft(DraftCheck)
  }

  /// Looks at the token, entity, sentence, block or quote of this number.
  public typealias Check = @Sendable (_ index: Int, _ reading: Reading, _ report: inout Report) -> Void
  /// Looks at a word or phrase that was met, and around it.
  public typealias CueCheck =
    @Sendable (_ cue: Range<Int>, _ reading: Reading, _ report: inout Report) -> Void
  /// Looks at the whole draft.
  public typealias DraftCheck = @Sendable (_ reading: Reading, _ report: inout Report) -> Void

  let form: Form

  /// Whether it looks at the draft as a whole: what stands before a passage changes what it sees.
  public var judgesWholeDraft: Bool {
    if case .draft = form { true } else { false }
  }

  /// Words and phrases with what to write instead; found in the token pass, all rules together.
  public static func phrases(_ table: PhraseTable) -> Detector { Detector(form: .phrases(table)) }
  /// Runs at each of these words and phrases, given one a line; found in the token pass, all rules together.
  public static func cues(
    _ lines: StaticString, options: PhraseTable.Options = [.clitics], _ check: @escaping CueCheck
  ) -> Detector {
    Detector(form: .cues(PhraseTable.rows(lines), options, check))
  }
  /// Runs at each of these words and phrases.
  public static func cues(
    _ phrases: [String], options: PhraseTable.Options = [.clitics], _ check: @escaping CueCheck
  ) -> Detector {
    Detector(form: .cues(phrases.map { PhraseTable.Row($0, nil) }, options, check))
  }
  /// Runs at each word of any of these classes.
  public static func words(_ classes: WordClass, _ check: @escaping Check) -> Detector {
    Detector(form: .words(classes, check))
  }
  /// Runs at each token of these kinds and shapes; what has no letters has the shape `lower`.
  public static func tokens(
    _ kinds: Set<Token.Kind>, shaped shapes: Set<Token.Shape> = Token.Shape.all, _ check: @escaping Check
  ) -> Detector {
    Detector(form: .tokens(kinds, shapes, check))
  }
  /// Runs at each word that has a digit: `anak2`, `ke73`.
  public static func digitWords(_ check: @escaping Check) -> Detector { Detector(form: .digitWords(check)) }
  /// Runs at each word that is the word right before it again, or begins like the rest of that word behind a
  /// prefix of two or three letters: `yang yang`, `masing masing`, `sehari hari`.
  public static func echoes(_ check: @escaping Check) -> Detector { Detector(form: .echoes(check)) }
  /// Runs at each of these punctuation marks.
  public static func marks(_ marks: Set<Mark>, _ check: @escaping Check) -> Detector {
    Detector(form: .marks(marks, check))
  }
  /// Runs at each entity of these kinds.
  public static func entities(_ kinds: Set<Entity.Kind>, _ check: @escaping Check) -> Detector {
    Detector(form: .entities(kinds, check))
  }
  /// Runs at each lower-case word outside quotes that neither the vocabulary nor the dictionary knows.
  public static func unknownWords(_ check: @escaping Check) -> Detector {
    Detector(form: .unknownWords(check))
  }
  /// Runs once a sentence.
  public static func sentences(_ check: @escaping Check) -> Detector { Detector(form: .sentences(check)) }
  /// Runs once a block: heading, paragraph, list item.
  public static func blocks(_ check: @escaping Check) -> Detector { Detector(form: .blocks(check)) }
  /// Runs once a direct quote.
  public static func quotes(_ check: @escaping Check) -> Detector { Detector(form: .quotes(check)) }
  /// Runs once a draft.
  public static func draft(_ check: @escaping DraftCheck) -> Detector { Detector(form: .draft(check)) }
}
