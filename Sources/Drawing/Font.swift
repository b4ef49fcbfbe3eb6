/// Which letters to draw with.
public struct Font: Sendable, Hashable {
  /// How heavy the strokes are.
  public enum Weight: Sendable, Hashable {
    /// Text weight.
    case regular
    /// Heavy.
    case bold
  }

  /// Family names, the best first; later ones fill in letters that the first lacks.
  public var families: [String]
  /// The em size in points.
  public var size: Double
  /// How heavy the strokes are.
  public var weight: Weight
  /// Whether the letters lean.
  public var isItalic: Bool
  /// Extra space after each letter in points.
  public var tracking: Double
  /// OpenType features in CSS notation, such as `smcp=1`.
  public var features: String

  /// Creates a font.
  public init(
    _ families: [String], size: Double, weight: Weight = .regular, isItalic: Bool = false,
    tracking: Double = 0,
    features: String = ""
  ) {
    self.families = families
    self.size = size
    self.weight = weight
    self.isItalic = isItalic
    self.tracking = tracking
    self.features = features
  }
}
