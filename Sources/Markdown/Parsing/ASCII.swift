extension UInt8 {
  /// A space or a tab.
  @inline(__always) var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// A line feed or a carriage return.
  @inline(__always) var isLineEnd: Bool { self == 0x0A || self == 0x0D }

  @inline(__always) var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }

  @inline(__always) var isASCIILetter: Bool { self | 0x20 >= 0x61 && self | 0x20 <= 0x7A }

  @inline(__always) var isASCIILowercase: Bool { self >= 0x61 && self <= 0x7A }

  /// ASCII punctuation: what a backslash can escape (CommonMark 2.4).
  @inline(__always) var isASCIIPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
