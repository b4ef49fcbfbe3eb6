import Drawing

/// Letters, colours and measures of the booklet.
enum BookletType {
  static let ink = Color(0x1B1F24)
  static let faint = Color(0x545D68)
  static let page = Size.a4Portrait
  /// The part of a page that is filled: about 75 letters a line.
  static let area = Rectangle(82, 84, page.width - 164, page.height - 168)

  private static let families = ["Linux Libertine O", "DejaVu Serif", "DejaVu Sans"]

  static let body = Font(families, size: 11)
  static let small = Font(families, size: 9.5)
  static let code = Font(["DejaVu Sans Mono"], size: 9)
  static let label = Font(["DejaVu Sans"], size: 8.5, weight: .bold)

  static func bold(_ size: Double) -> Font { Font(families, size: size, weight: .bold) }
  static func roman(_ size: Double) -> Font { Font(families, size: size) }

  /// A heading's letters, structure and the room above it, by its level in the booklet from 1.
  static func heading(_ level: Int) -> (font: Font, structure: Structure, space: Double) {
    switch level {
    case 1: (bold(13), .heading1, 0)
    case 2: (bold(21), .heading2, 4)
    case 3: (bold(14), .heading3, 16)
    default: (bold(11.5), .heading4, 11)
    }
  }

  static func text(_ string: String, _ font: Font = body, color: Color = ink) -> Text {
    Text(string, font: font, color: color, lineSpacing: lineSpacing)
  }

  static let lineSpacing = 1.06
  /// The room above a paragraph.
  static let space = 7.0

  static let wrong = (border: Color(0xA3211B), fill: Color(0xFDF4F3))
  static let right = (border: Color(0x17613A), fill: Color(0xF1F8F3))
}
