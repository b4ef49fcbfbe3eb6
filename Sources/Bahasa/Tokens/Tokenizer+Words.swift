extension Tokenizer {
  /// What the word loop learns of a word while it hashes it.
  private struct Form {
    var hash = WordHash.Builder()
    var letters = 0
    var capitals = 0
    /// Capitals that begin the word or a part of it.
    var initials = 0
    var flags: Token.Flags = []

    var shape: Token.Shape {
      if capitals == 0 { return .lower }
      if capitals == letters, letters > 1 { return .upper }
      return capitals == initials ? .capitalized : .mixed
    }
  }

  /// A word, or what begins like one: an abbreviation, a web address, an e-mail address.
  mutating func word() {
    var form = Form()
    let start = index
    let wordEnd = scan(from: start, into: &form)
    if wordEnd < end {
      let next = bytes[wordEnd]
      if next == UInt8(ascii: ".") || next == UInt8(ascii: "@") || next == UInt8(ascii: ":")
        || next == UInt8(ascii: "_"),
        dotted(start: start, wordEnd: wordEnd)
      {
        return
      }
    }
    // `Rp10.000`: the amount is a number of its own.
    if form.flags.contains(.digit), wordEnd - start > 2, isRupiah(start) {
      var rupiah = Form()
      for offset in start..<start + 2 { rupiah.hash.combine(bytes[offset] | 0x20) }
      rupiah.letters = 2
      rupiah.capitals = (bytes[start] < 0x60 ? 1 : 0) + (bytes[start + 1] < 0x60 ? 1 : 0)
      rupiah.initials = bytes[start] < 0x60 ? 1 : 0
      appendWord(rupiah, .word, start: start, end: start + 2)
      return
    }
    appendWord(form, .word, start: start, end: wordEnd)
  }

  private func isRupiah(_ start: Int) -> Bool {
    bytes[start] | 0x20 == UInt8(ascii: "r") && bytes[start + 1] | 0x20 == UInt8(ascii: "p")
      && classes[Int(bytes[start + 2])] == .digit
  }

  /// Digits with inner separators; with letters at the end it is a word (`3M`, `1990-an`).
  mutating func number() {
    let start = index
    var cursor = start
    while cursor < end {
      let byte = bytes[cursor]
      if classes[Int(byte)] == .digit {
        cursor += 1
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":"),
        cursor + 1 < end, classes[Int(bytes[cursor + 1])] == .digit
      {
        cursor += 2
      } else {
        break
      }
    }
    let hasSuffix =
      cursor < end && (classes[Int(bytes[cursor])] == .lower || classes[Int(bytes[cursor])] == .upper)
    if hasSuffix || isDecade(cursor) {
      var form = Form()
      let wordEnd = scan(from: start, into: &form)
      if wordEnd > cursor {
        appendWord(form, .word, start: start, end: wordEnd)
        return
      }
    }
    append(.number, length: cursor - start, flags: .digit)
  }

  /// Whether `-an` follows and ends there.
  private func isDecade(_ cursor: Int) -> Bool {
    guard cursor + 2 < end, bytes[cursor] == UInt8(ascii: "-"), bytes[cursor + 1] == UInt8(ascii: "a"),
      bytes[cursor + 2] == UInt8(ascii: "n")
    else { return false }
    return cursor + 3 == end || classes[Int(bytes[cursor + 3])] != .lower
  }

  private mutating func appendWord(_ form: Form, _ kind: Token.Kind, start: Int, end wordEnd: Int) {
    let hash = form.hash.finalized
    let (id, classes) = vocabulary.find(hash)
    wordClasses.formUnion(classes)
    let shape = form.shape
    if shape != .lower { capitals.append(Int32(truncatingIfNeeded: tokens.count)) }
    if form.flags.contains(.nonASCII) { hasNonASCII = true }
    tokens.append(
      Token(
        start: Int32(truncatingIfNeeded: start), length: Int32(truncatingIfNeeded: wordEnd - start),
        kind: kind,
        shape: shape, mark: .none, flags: before.union(form.flags), word: id, hash: hash,
        classes: classes))
    index = wordEnd
    before = []
  }

  /// Steps over the lower-case letters of ASCII that begin a word, after one capital perhaps, eight at a time.
  @inline(__always)
  private func scanLetters(from start: Int, into form: inout Form) -> Int {
    var cursor = start
    let capital = classes[Int(bytes[start])] == .upper
    var fold: UInt64 = capital ? 0x20 : 0
    while cursor + 8 <= end {
      let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: cursor, as: UInt64.self) | fold
      fold = 0
      let others = Letters.othersThanLower(in: word)
      guard others == 0 else {
        let count = others.trailingZeroBitCount / 8
        form.hash.combine(word & ((1 << UInt64(count * 8)) - 1), count: count)
        cursor += count
        break
      }
      form.hash.combine(eight: word)
      cursor += 8
    }
    form.letters = cursor - start
    if capital, cursor > start {
      form.capitals = 1
      form.initials = 1
    }
    return cursor
  }

  /// Steps over letters, digits and what stands inside a word; returns the byte after it.
  @inline(__always)
  private func scan(from start: Int, into form: inout Form) -> Int {
    let cursor = scanLetters(from: start, into: &form)
    guard cursor < end else { return cursor }
    // Most words end here, at a blank or a mark that joins nothing.
    let next = classes[Int(bytes[cursor])]
    if cursor > start, next == .space || next == .newline { return cursor }
    return scanRest(from: cursor, start: start, into: &form)
  }

  private func scanRest(from first: Int, start: Int, into form: inout Form) -> Int {
    var cursor = first
    var beginsPart = cursor == start
    while cursor < end {
      let byte = bytes[cursor]
      switch classes[Int(byte)] {
      case .lower:
        form.hash.combine(byte)
        form.letters += 1
        beginsPart = false
        cursor += 1
      case .upper:
        form.hash.combine(byte | 0x20)
        form.letters += 1
        form.capitals += 1
        if beginsPart { form.initials += 1 }
        beginsPart = false
        cursor += 1
      case .digit:
        form.hash.combine(byte)
        form.flags.insert(.digit)
        beginsPart = false
        cursor += 1
      case .mark where byte == UInt8(ascii: "-") && joins(cursor + 1) && cursor > start:
        form.hash.combine(byte)
        form.flags.insert(.hyphen)
        beginsPart = true
        cursor += 1
      case .mark where byte == UInt8(ascii: "'") && joinsLetter(cursor + 1) && cursor > start:
        form.hash.combine(byte)
        form.flags.insert(.apostrophe)
        cursor += 1
      case .high:
        let scalar = Scalar(bytes, at: cursor, end: end)
        if scalar.isApostrophe, cursor > start, joinsLetter(cursor + scalar.length) {
          form.hash.combine(UInt8(ascii: "'"))
          form.flags.insert(.apostrophe)
        } else if scalar.continuesWord {
          combine(scalar, at: cursor, into: &form, beginsPart: beginsPart)
          beginsPart = false
        } else {
          return cursor
        }
        cursor += scalar.length
      default: return cursor
      }
    }
    return cursor
  }

  private func combine(_ scalar: Scalar, at cursor: Int, into form: inout Form, beginsPart: Bool) {
    form.flags.insert(.nonASCII)
    form.letters += 1
    guard scalar.isUppercase, let unicode = Unicode.Scalar(scalar.value) else {
      for offset in cursor..<cursor + scalar.length { form.hash.combine(bytes[offset]) }
      return
    }
    form.capitals += 1
    if beginsPart { form.initials += 1 }
    for byte in unicode.properties.lowercaseMapping.utf8 { form.hash.combine(byte) }
  }

  private func joins(_ cursor: Int) -> Bool {
    guard cursor < end else { return false }
    switch classes[Int(bytes[cursor])] {
    case .lower, .upper, .digit: return true
    default: return false
    }
  }

  private func joinsLetter(_ cursor: Int) -> Bool {
    guard cursor < end else { return false }
    let next = classes[Int(bytes[cursor])]
    return next == .lower || next == .upper
  }

  /// Appends an abbreviation whose parts end at `wordEnd`, hashed with its dots.
  mutating func appendAbbreviation(start: Int, end wordEnd: Int) {
    var form = Form()
    var beginsPart = true
    for offset in start..<wordEnd {
      let byte = bytes[offset]
      switch classes[Int(byte)] {
      case .upper:
        form.capitals += 1
        if beginsPart { form.initials += 1 }
        form.letters += 1
      case .lower: form.letters += 1
      default: break
      }
      beginsPart = byte == UInt8(ascii: ".")
      form.hash.combine(classes[Int(byte)] == .upper ? byte | 0x20 : byte)
    }
    appendWord(form, .abbreviation, start: start, end: wordEnd)
  }
}
