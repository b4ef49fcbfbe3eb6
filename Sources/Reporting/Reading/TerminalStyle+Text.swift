extension TerminalStyle {
  /// Text that a terminal may be given: no control characters, and ASCII alone where more cannot be shown.
  ///
  /// - Complexity: O(*n*).
  public func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09: result.append(" ")
      case 0x0A, 0x20...0x7E: result.append(scalar)
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: continue
      default:
        if isPlain {
          result.append(contentsOf: TerminalStyle.ascii(scalar).unicodeScalars)
        } else {
          result.append(scalar)
        }
      }
    }
    return String(result)
  }

  /// The text with ASCII in place of all else where more cannot be shown; control characters stay.
  ///
  /// - Complexity: O(*n*).
  public func folded(_ text: String) -> String {
    guard isPlain, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        result.append(scalar)
      } else {
        result.append(contentsOf: TerminalStyle.ascii(scalar).unicodeScalars)
      }
    }
    return String(result)
  }

  /// What stands for a character on a console that has only ASCII.
  private static func ascii(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "“", "”", "„", "«", "»": "\""
    case "‘", "’": "'"
    case "–", "−", "‑": "-"
    case "—": "--"
    case "…": "..."
    case "•", "·": "*"
    case "×": "x"
    case "÷": "/"
    case "≤": "<="
    case "≥": ">="
    case "≠": "!="
    case "±": "+/-"
    case "→": "->"
    case "←": "<-"
    case "█": "#"
    case "░": "."
    case "│": "|"
    case "─": "-"
    case "✓": "v"
    case "½": "1/2"
    case "²": "^2"
    case "³": "^3"
    case "°": " derajat"
    case "é", "è", "ê": "e"
    case "á", "à", "â": "a"
    case "\u{A0}", "\u{2009}", "\u{202F}": " "
    case "\u{200B}"..."\u{200D}", "\u{FE0E}", "\u{FE0F}", "\u{300}"..."\u{36F}": ""
    default: "?"
    }
  }
}
