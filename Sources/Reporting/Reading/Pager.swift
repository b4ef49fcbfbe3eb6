/// The state of reading one text page by page; it draws a screen as lines and knows nothing of terminals.
public struct Pager: Sendable {
  /// What a reader may press.
  public enum Key: Sendable, Equatable {
    /// A character that was typed.
    case character(Character)
    /// The key Enter.
    case enter
    /// The key Esc.
    case escape
    /// The key that takes the last character back.
    case erase
    /// Arrow up.
    case up
    /// Arrow down.
    case down
    /// A page back.
    case pageUp
    /// A page on.
    case pageDown
    /// To the beginning.
    case home
    /// To the end.
    case end
    /// Ctrl-C, or the end of the input.
    case interrupt
  }

  /// What follows a key.
  public enum Outcome: Sendable, Equatable {
    /// The same text is read on.
    case stay
    /// Reading ends.
    case quit
    /// The next text is wanted.
    case next
    /// The text before is wanted.
    case previous
    /// The list of texts is wanted.
    case contents
  }

  /// What surrounds the text.
  public struct Surroundings: Sendable {
    /// What is read, in a few words.
    public var title: String
    /// The name of the next text, if there is one.
    public var next: String?
    /// The name of the text before, if there is one.
    public var previous: String?

    /// Names what surrounds a text.
    public init(title: String, next: String? = nil, previous: String? = nil) {
      self.title = title
      self.next = next
      self.previous = previous
    }
  }

  enum Mode: Sendable, Equatable {
    case reading
    case searching(String)
    case choosing(String)
  }

  let surroundings: Surroundings
  let style: TerminalStyle
  var layout: DocumentLayout
  var rows: Int
  var mode = Mode.reading
  /// The words last looked for, and the lines on which they stand.
  var search: (words: String, lines: [Int])?
  /// The line on which the words were found last.
  var lastFound: Int?
  /// What is said instead of the keys, until the next key.
  var notice: String?
  /// The first line on screen, from 0.
  public internal(set) var top: Int

  /// Opens a text.
  ///
  /// - Parameters:
  ///   - layout: The text.
  ///   - surroundings: What the lines at the bottom say.
  ///   - style: The terminal.
  ///   - rows: Its height, three or more.
  ///   - block: The block at which reading begins.
  public init(
    _ layout: DocumentLayout, surroundings: Surroundings, style: TerminalStyle, rows: Int, block: Int = 0
  ) {
    self.layout = layout
    self.surroundings = surroundings
    self.style = style
    self.rows = max(rows, 4)
    top = 0
    if block > 0 { move(to: layout.line(ofBlock: block)) }
  }

  /// The lines of text on a screen; two are for the keys.
  var page: Int { max(1, rows - 2) }
  var lastTop: Int { max(0, layout.lines.count - page) }
  /// Whether the last line is on the screen.
  public var isAtEnd: Bool { top >= lastTop }
  /// The block in which the screen begins, to go on from another time.
  public var block: Int { layout.block(at: top) }

  /// Takes a key.
  public mutating func press(_ key: Key) -> Outcome {
    notice = nil
    switch mode {
    case .searching(let words):
      searchKey(key, words)
      return .stay
    case .choosing(let digits):
      chooseKey(key, digits)
      return .stay
    case .reading: return readingKey(key)
    }
  }

  private mutating func readingKey(_ key: Key) -> Outcome {
    switch key {
    case .enter, .pageDown, .character(" "): return forward()
    case .down, .character("j"): move(to: top + 1)
    case .up, .character("k"): move(to: top - 1)
    case .pageUp, .erase, .character("b"), .character("B"): move(to: top - page + 1)
    case .home, .character("g"): move(to: 0)
    case .end, .character("G"): move(to: lastTop)
    case .character("c"), .character("C"), .character("/"): mode = .searching("")
    case .character("i"), .character("I"): mode = .choosing("")
    case .character("n"), .character("N"): return step(.next, surroundings.next, "Ini yang terakhir.")
    case .character("p"), .character("P"):
      return step(.previous, surroundings.previous, "Ini yang pertama.")
    case .character("d"), .character("D"): return .contents
    case .interrupt, .escape, .character("q"), .character("Q"): return .quit
    case .character: notice = "Tombol itu tidak dipakai. Lihat baris di bawah."
    }
    return .stay
  }

  /// A page on, one line kept; at the end the next text.
  private mutating func forward() -> Outcome {
    if isAtEnd { return surroundings.next == nil ? .contents : .next }
    move(to: top + max(1, page - 1))
    return .stay
  }

  private mutating func step(_ outcome: Outcome, _ name: String?, _ otherwise: String) -> Outcome {
    if name != nil { return outcome }
    notice = otherwise
    return .stay
  }

  mutating func move(to line: Int) { top = min(max(0, line), lastTop) }
}
