internal import Drawing

/// The letters of a certificate: Linux Libertine, with DejaVu for what it lacks.
enum Typeface {
  private static let families = ["Linux Libertine O", "DejaVu Serif", "DejaVu Sans"]

  /// Figures as tall as capitals and equally wide: in a number 1 must not look like I, nor 0 like o.
  ///
  /// No ligatures: that of T and h has a private code, and a *Thamrin* read aloud or copied would be another name.
  private static let features = "lnum=1, tnum=1, liga=0"

  static func roman(_ size: Double, tracking: Double = 0) -> Font {
    Font(families, size: size, tracking: tracking, features: features)
  }

  static func italic(_ size: Double) -> Font {
    Font(families, size: size, isItalic: true, features: features)
  }

  static func bold(_ size: Double, tracking: Double = 0) -> Font {
    Font(families, size: size, weight: .bold, tracking: tracking, features: features)
  }

  /// Letters that cannot be mistaken for one another, for codes that people compare.
  static func code(_ size: Double) -> Font { Font(["DejaVu Sans Mono"], size: size) }
}
