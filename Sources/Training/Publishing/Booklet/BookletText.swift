import Drawing
import Markdown

/// Makes a text with spans of the inlines of Markdown.
struct BookletText {
  private let base: Font
  private var string = ""
  private var length = 0
  private var spans: [TextSpan] = []

  private init(base: Font) { self.base = base }

  /// A text of inlines.
  ///
  /// - Parameters:
  ///   - inlines: What it says.
  ///   - font: The letters of what is not set off.
  /// - Returns: The text with a span for each piece that is set off.
  static func text(_ inlines: [Inline], font: Font = BookletType.body) -> Text {
    var writer = BookletText(base: font)
    writer.add(inlines, font)
    var text = BookletType.text(writer.string, font)
    text.spans = writer.spans
    return text
  }

  private mutating func add(_ inlines: [Inline], _ font: Font) {
    for inline in inlines {
      switch inline {
      case .text(let text): add(text, font)
      case .softBreak: add(" ", font)
      case .hardBreak: add("\n", font)
      case .code(let code): add(code, monospaced(font))
      case .emphasis(let children):
        var slanted = font
        slanted.isItalic = true
        add(children, slanted)
      case .strong(let children):
        var heavy = font
        heavy.weight = .bold
        add(children, heavy)
      case .link(let destination, _, let children):
        add(children, font)
        // On paper nobody can click.
        if !destination.isEmpty, !children.plainText.contains(destination) { add(" (\(destination))", font) }
      case .image(_, _, let description): add("[Gambar: \(description.plainText)]", font)
      case .html: break
      }
    }
  }

  private func monospaced(_ font: Font) -> Font {
    var font = font
    font.families = BookletType.code.families
    font.size *= 0.84
    return font
  }

  private mutating func add(_ text: String, _ font: Font) {
    let start = length
    string += text
    length += text.utf8.count
    if font != base, length > start { spans.append(TextSpan(start..<length, font: font)) }
  }
}
