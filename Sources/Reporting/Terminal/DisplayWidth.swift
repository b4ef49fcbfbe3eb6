/// How many columns text takes on a terminal.
public enum DisplayWidth {
  /// The side of a column on which text stands.
  public enum Side: Sendable {
    /// As words do.
    case left
    /// As numbers do.
    case right
  }

  /// A string with blanks up to a width in columns; a longer one as it is.
  public static func padded(_ text: String, to width: Int, _ side: Side = .left) -> String {
    let blanks = String(repeating: " ", count: max(0, width - of(text)))
    return side == .left ? text + blanks : blanks + text
  }

  /// The columns of a string; escape sequences take none.
  public static func of(_ text: some StringProtocol) -> Int {
    if let columns = plain(text) { return columns }
    var width = 0
    var isEscape = false
    for character in text {
      if character == "\u{1B}" {
        isEscape = true
      } else if isEscape {
        if character == "m" { isEscape = false }
      } else {
        width += of(character)
      }
    }
    return width
  }

  /// The columns of text in which each code point is a letter or sign of one column; nil for any other.
  ///
  /// Most text is: characters, which are slow to tell apart, need not be.
  static func plain(_ text: some StringProtocol) -> Int? {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
    var columns = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20..<0x7F, 0xA0..<0x300, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x21FF, 0x2500...0x257F:
        columns += 1
      default: return nil
      }
    }
    return columns
  }

  /// The columns of one character: 0 for marks alone, 2 for wide ones and pictographs.
  public static func of(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: return 0
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: return 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x1F1E6...0x1F1FF, 0x20000...0x3FFFD:
      return 2
    default: return character.unicodeScalars.contains { $0.value == 0xFE0F } ? 2 : 1
    }
  }
}
