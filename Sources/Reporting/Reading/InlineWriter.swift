import Markdown

/// Writes inlines as text for a terminal.
///
/// Every word carries its own escape sequences, so that wrapping and paging never cut one open. Without colour
/// emphasis is written as in a chat: `_miring_`, `*tebal*`.
struct InlineWriter {
  let style: TerminalStyle

  /// The longest code span, in columns, that is kept on one line.
  private static let unbroken = 40
  /// Stands for a blank that must not become a line break, until the line is filled.
  private static let tie: Character = "\u{E000}"

  /// Fills lines of a width with inlines; hard breaks begin new ones.
  func fill(_ inlines: [Inline], width: Int, first: String = "", rest: String = "") -> [String] {
    let pieces = text(inlines).split(separator: "\u{2028}", omittingEmptySubsequences: false)
    return pieces.enumerated().flatMap { index, piece in
      Wrapping.fill(String(piece), width: width, first: index == 0 ? first : rest, rest: rest)
    }.map { InlineWriter.untied($0) }
  }

  /// The text in one piece, for measuring; U+2028 stands for a hard break.
  func text(_ inlines: [Inline]) -> String {
    inlines.map { text($0) }.joined()
  }

  /// A line with its unbreakable blanks as blanks.
  static func untied(_ line: String) -> String { String(line.map { $0 == tie ? " " : $0 }) }

  private func text(_ inline: Inline) -> String {
    switch inline {
    case .text(let text): style.printable(text)
    case .emphasis(let children): set(children, .emphasized, mark: "_")
    case .strong(let children): set(children, .strong, mark: "*")
    case .code(let code): self.code(style.printable(code))
    case .link(let destination, _, let children): link(destination, text(children))
    case .image(_, _, let description): "[Gambar: \(text(description))]"
    case .softBreak: " "
    case .hardBreak: "\u{2028}"
    case .html: ""
    }
  }

  private func set(_ children: [Inline], _ emphasis: TerminalStyle.Emphasis, mark: String) -> String {
    let inside = text(children)
    return style.hasColor ? eachWord(of: inside) { style.set($0, emphasis) } : mark + inside + mark
  }

  private func code(_ code: String) -> String {
    let isShort = DisplayWidth.of(code) <= InlineWriter.unbroken
    let tied = isShort ? String(code.map { $0 == " " ? InlineWriter.tie : $0 }) : code
    return style.hasColor ? eachWord(of: tied) { style.set($0, .advice) } : "`\(tied)`"
  }

  private func link(_ destination: String, _ words: String) -> String {
    let address = style.printable(destination)
    let shown = style.hasColor ? eachWord(of: words) { style.set($0, .underlined) } : words
    return address.isEmpty || words.contains(address) ? shown : "\(shown) (\(address))"
  }

  private func eachWord(of text: String, _ change: (String) -> String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { change(String($0)) }
      .joined(separator: " ")
  }
}
