/// A piece of a text in letters of its own.
public struct TextSpan: Sendable, Hashable {
  /// The piece, in UTF-8 bytes of the text.
  public var range: Range<Int>
  /// Its letters; features and tracking are those of the whole text.
  public var font: Font

  /// Sets a piece off.
  public init(_ range: Range<Int>, font: Font) {
    self.range = range
    self.font = font
  }
}

/// A text to be set: its characters and how they look.
public struct Text: Sendable, Hashable {
  /// Where lines stand within their box.
  public enum Alignment: Sendable, Hashable {
    /// Flush left.
    case left
    /// In the middle.
    case center
    /// Flush right.
    case right
  }

  /// The characters; a line feed starts a new line.
  public var string: String
  /// The letters to draw with.
  public var font: Font
  /// The colour of the letters.
  public var color: Color
  /// Where lines stand within their box.
  public var alignment: Alignment
  /// The distance of base lines as a multiple of the font's own.
  public var lineSpacing: Double
  /// Whether wrapped lines are made about equally long.
  public var isBalanced: Bool
  /// Pieces that are set in other letters than the rest.
  public var spans: [TextSpan] = []

  /// Creates a text.
  public init(
    _ string: String, font: Font, color: Color = .black, alignment: Alignment = .left,
    lineSpacing: Double = 1,
    isBalanced: Bool = false
  ) {
    self.string = string
    self.font = font
    self.color = color
    self.alignment = alignment
    self.lineSpacing = lineSpacing
    self.isBalanced = isBalanced
  }

  /// The space the text takes when wrapped at `width`, or on one line a paragraph when `width` is nil.
  public func size(width: Double? = nil) -> Size { TextLayout(self, width: width).size }

  /// The same text in the largest size that fits a box.
  ///
  /// One line is preferred down to `minimumSize`; only then the text wraps, and shrinks further if it must.
  ///
  /// - Parameters:
  ///   - box: The room there is.
  ///   - minimumSize: The smallest size in points for which one line is kept.
  /// - Returns: The text with a size of at most its own; never below 3 points.
  public func fitted(in box: Size, minimumSize: Double) -> Text {
    var text = self
    let natural = size().width
    if natural > box.width {
      text.font.size = max(3, (font.size * box.width / natural * 4).rounded(.down) / 4)
      text.font.tracking = font.tracking * text.font.size / font.size
      if text.font.size >= minimumSize, text.size(width: box.width).height <= box.height { return text }
      text.font.size = font.size
    }
    // Area grows with the square of the size: jump close to the fit, then go in small steps.
    while case let height = text.size(width: box.width).height, height > box.height, text.font.size > 3 {
      let size = text.font.size
      let step = size - max(0.25, size / 32)
      text.font.size = max(3, min(step, size * (box.height / height).squareRoot() * 1.1))
      text.font.tracking = font.tracking * text.font.size / font.size
    }
    return text
  }
}
