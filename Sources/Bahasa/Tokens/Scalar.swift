/// One code point decoded from UTF-8, and what the tokenizer needs to know of it.
struct Scalar {
  let value: UInt32
  let length: Int

  /// Decodes the code point at `index`; a byte that begins none stands for itself as U+FFFD.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) {
    let first = bytes[index]
    let needed = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
    guard needed > 0, index + needed <= end, first < 0xF5 else {
      self.init(value: 0xFFFD, length: 1)
      return
    }
    var value = needed == 1 ? UInt32(first) : UInt32(first) & (0x7F >> UInt32(needed))
    for offset in 1..<max(needed, 1) {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else {
        self.init(value: 0xFFFD, length: 1)
        return
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    self.init(value: value, length: needed)
  }

  private init(value: UInt32, length: Int) {
    self.value = value
    self.length = length
  }

  /// Letters and the marks that combine with them.
  var continuesWord: Bool {
    if value >= 0xC0, value <= 0x24F { return value != 0xD7 && value != 0xF7 }
    if value >= 0x300, value <= 0x36F { return true }
    guard let scalar = Unicode.Scalar(value) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark:
      return !isEmojiModifier
    default: return false
    }
  }

  var isUppercase: Bool {
    guard value > 0x7F, let scalar = Unicode.Scalar(value) else { return value >= 0x41 && value <= 0x5A }
    return scalar.properties.isUppercase
  }

  var isSpace: Bool {
    value == 0xA0 || value == 0x202F || value == 0x3000 || (value >= 0x2000 && value <= 0x200A)
      || value == 0x2028
      || value == 0x2029 || value == 0x85
  }

  /// Characters without a shape of their own: joiners, direction marks, byte order mark, soft hyphen.
  var isInvisible: Bool {
    (value >= 0x200B && value <= 0x200F) || (value >= 0x202A && value <= 0x202E)
      || (value >= 0x2060 && value <= 0x2064) || value == 0xFEFF || value == 0xAD
  }

  var isApostrophe: Bool { value == 0x2019 || value == 0x02BC || value == 0x2018 }

  var isEmoji: Bool {
    switch value {
    case 0x1F000...0x1FAFF, 0x2600...0x27BF, 0x2B05...0x2B55, 0x2190...0x21FF, 0x231A...0x23FF, 0x203C,
      0x2049,
      0x2934...0x2935, 0x3030, 0x303D, 0x3297, 0x3299:
      return true
    default: return false
    }
  }

  var isRegionalIndicator: Bool { value >= 0x1F1E6 && value <= 0x1F1FF }

  /// What may follow an emoji and belongs to it: variation selectors, skin tones, the keycap, tags.
  var isEmojiModifier: Bool {
    value == 0xFE0F || value == 0xFE0E || value == 0x20E3 || (value >= 0x1F3FB && value <= 0x1F3FF)
      || (value >= 0xE0020 && value <= 0xE007F)
  }
}
