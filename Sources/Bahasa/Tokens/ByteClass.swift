/// What a byte can begin or continue.
enum ByteClass: UInt8 {
  case other, lower, upper, digit, space, newline, mark, high, object
}

extension ByteClass {
  /// The class of every byte value.
  static let table: [ByteClass] = (0...255).map { value in
    switch UInt8(value) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0B, 0x0C: .space
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): .newline
    case 1: .object
    case 0x80...: .high
    case 0x21...0x7E: .mark
    default: .other
    }
  }
}

extension Mark {
  /// The mark that an ASCII byte is.
  static func ascii(_ byte: UInt8) -> Mark {
    switch byte {
    case UInt8(ascii: "."): .period
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: "!"): .exclamation
    case UInt8(ascii: "\""): .straightQuote
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .straightSingleQuote
    case UInt8(ascii: "("): .openParenthesis
    case UInt8(ascii: ")"): .closeParenthesis
    case UInt8(ascii: "["), UInt8(ascii: "{"): .openBracket
    case UInt8(ascii: "]"), UInt8(ascii: "}"): .closeBracket
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: "&"): .ampersand
    case UInt8(ascii: "*"): .bullet
    default: .other
    }
  }

  /// The mark that a code point beyond ASCII is, or nil.
  static func scalar(_ value: UInt32) -> Mark? {
    switch value {
    case 0x201C, 0x201E, 0x00AB: .openQuote
    case 0x201D, 0x00BB: .closeQuote
    case 0x2018, 0x201A: .openSingleQuote
    case 0x2019, 0x00B4: .closeSingleQuote
    case 0x2010, 0x2011: .hyphen
    case 0x2012, 0x2013, 0x2212: .enDash
    case 0x2014, 0x2015: .emDash
    case 0x2026: .ellipsis
    case 0x2022, 0x25CF, 0x25AA, 0x25A0, 0x00B7, 0x2043: .bullet
    case 0x2016...0x205E: .other
    default: nil
    }
  }
}
