/// Text put into HTML or XML.
enum Markup {
  /// The text with the signs of markup escaped and characters that markup cannot hold replaced by U+FFFD.
  ///
  /// Marks for the direction of writing are replaced too: in a report they would only move words about.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case "\r": continue
      default:
        result.unicodeScalars.append(
          VisibleText.isHidden(scalar) || isNonCharacter(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return result
  }

  private static func isNonCharacter(_ scalar: Unicode.Scalar) -> Bool { scalar.value & 0xFFFE == 0xFFFE }
}
