/// Text of strangers, made safe for a terminal.
///
/// Escape sequences could recolour, retitle or overwrite the screen; marks for the direction of writing could
/// put words where they do not stand.
public enum VisibleText {
  /// The text with U+FFFD for each control character and direction mark; tabs become spaces.
  public static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(scalar == "\t" ? " " : isHidden(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }

  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0x61C: true
    default: false
    }
  }
}
