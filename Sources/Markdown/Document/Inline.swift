/// A piece of the text of a block.
public indirect enum Inline: Sendable, Hashable {
  /// Text, with escapes and entities resolved.
  case text(String)
  /// Emphasis.
  case emphasis([Inline])
  /// Strong emphasis.
  case strong([Inline])
  /// A code span.
  case code(String)
  /// A link; the title is empty without one.
  case link(destination: String, title: String, [Inline])
  /// An image with its description; the title is empty without one.
  case image(source: String, title: String, description: [Inline])
  /// Raw HTML, as it stands.
  case html(String)
  /// A line break that shows as a blank.
  case softBreak
  /// A line break that shows as one.
  case hardBreak
}

extension Sequence<Inline> {
  /// The words alone: markup and HTML left out, an image as its description, a break as a blank.
  public var plainText: String {
    reduce(into: "") { text, inline in
      switch inline {
      case .text(let string), .code(let string): text += string
      case .emphasis(let children), .strong(let children), .link(_, _, let children),
        .image(_, _, let children):
        text += children.plainText
      case .softBreak, .hardBreak: text += " "
      case .html: break
      }
    }
  }
}
