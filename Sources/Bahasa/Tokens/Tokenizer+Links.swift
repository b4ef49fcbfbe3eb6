extension Tokenizer {
  /// Tries what a word with `.`, `@`, `:` or `_` behind it may be; appends it and returns true if it is one.
  mutating func dotted(start: Int, wordEnd: Int) -> Bool {
    let next = bytes[wordEnd]
    if next == UInt8(ascii: ":") {
      guard wordEnd + 2 < end, bytes[wordEnd + 1] == UInt8(ascii: "/"),
        bytes[wordEnd + 2] == UInt8(ascii: "/"),
        equalsFolded(start..<wordEnd, "http") || equalsFolded(start..<wordEnd, "https")
      else { return false }
      append(.url, length: linkEnd(from: wordEnd + 3) - start)
      return true
    }
    if let emailEnd = emailEnd(from: start) {
      append(.email, length: emailEnd - start)
      return true
    }
    guard next == UInt8(ascii: "."), wordEnd + 1 < end else { return false }
    switch classes[Int(bytes[wordEnd + 1])] {
    case .lower, .upper, .digit: break
    default: return false
    }
    if let hostEnd = hostEnd(from: start) {
      let isPath =
        hostEnd < end && (bytes[hostEnd] == UInt8(ascii: "/") || bytes[hostEnd] == UInt8(ascii: "?"))
      append(.url, length: (isPath ? linkEnd(from: hostEnd) : hostEnd) - start)
      return true
    }
    if let abbreviationEnd = abbreviationEnd(from: start) {
      appendAbbreviation(start: start, end: abbreviationEnd)
      return true
    }
    return false
  }

  /// Whether a byte can stand in a hashtag or account name.
  func continuesName(_ byte: UInt8) -> Bool {
    switch classes[Int(byte)] {
    case .lower, .upper, .digit, .high: true
    default: byte == UInt8(ascii: "_")
    }
  }

  /// The bytes of a hashtag's or an account's name.
  func nameLength(from start: Int, dots: Bool = false) -> Int {
    var cursor = start
    while cursor < end {
      let byte = bytes[cursor]
      if classes[Int(byte)] == .high {
        let scalar = Scalar(bytes, at: cursor, end: end)
        guard scalar.continuesWord else { break }
        cursor += scalar.length
      } else if continuesName(byte)
        || dots && byte == UInt8(ascii: ".") && cursor + 1 < end && continuesName(bytes[cursor + 1])
      {
        cursor += 1
      } else {
        break
      }
    }
    return cursor - start
  }

  /// Where a link ends: at white space or a quote, without the punctuation that closes the sentence.
  private func linkEnd(from start: Int) -> Int {
    var cursor = start
    while cursor < end {
      let byte = bytes[cursor]
      if byte <= UInt8(ascii: " ") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "<")
        || byte == UInt8(ascii: ">")
      {
        break
      }
      if byte >= 0x80 {
        let scalar = Scalar(bytes, at: cursor, end: end)
        if scalar.isSpace || scalar.isEmoji || Mark.scalar(scalar.value) != nil { break }
        cursor += scalar.length
      } else {
        cursor += 1
      }
    }
    while cursor > start, isClosing(bytes[cursor - 1], in: start..<cursor) { cursor -= 1 }
    return cursor
  }

  private func isClosing(_ byte: UInt8, in range: Range<Int>) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"),
      UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "]"):
      return true
    case UInt8(ascii: ")"): return !bytes[range].contains(UInt8(ascii: "("))
    default: return false
    }
  }

  private func emailEnd(from start: Int) -> Int? {
    var cursor = start
    let limit = min(end, start + 80)
    while cursor < limit,
      isHost(bytes[cursor]) || bytes[cursor] == UInt8(ascii: "_") || bytes[cursor] == UInt8(ascii: "+")
    {
      cursor += 1
    }
    guard cursor < limit, bytes[cursor] == UInt8(ascii: "@"), cursor + 1 < end else { return nil }
    let host = cursor + 1
    cursor = host
    var dots = 0
    while cursor < end, isHost(bytes[cursor]) {
      if bytes[cursor] == UInt8(ascii: ".") { dots += 1 }
      cursor += 1
    }
    while cursor > host, bytes[cursor - 1] == UInt8(ascii: ".") {
      dots -= 1
      cursor -= 1
    }
    return dots > 0 ? cursor : nil
  }

  private func isHost(_ byte: UInt8) -> Bool {
    switch classes[Int(byte)] {
    case .lower, .upper, .digit: true
    default: byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
  }

  /// The end of a host name whose last label is one that web addresses end in.
  private func hostEnd(from start: Int) -> Int? {
    var cursor = start
    var label = start
    while cursor < end, isHost(bytes[cursor]) {
      if bytes[cursor] == UInt8(ascii: ".") {
        guard cursor + 1 < end, isHost(bytes[cursor + 1]), bytes[cursor + 1] != UInt8(ascii: ".") else {
          break
        }
        label = cursor + 1
      }
      cursor += 1
    }
    guard label > start else { return nil }
    if bytes[label] > 0x60, Tokenizer.topLevelDomains.contains(where: { equalsFolded(label..<cursor, $0) }) {
      return cursor
    }
    return equalsFolded(start..<min(start + 4, end), "www.") ? cursor : nil
  }

  private static let topLevelDomains: [StaticString] = [
    "id", "com", "org", "gle", "net", "info", "gov", "edu", "ly", "gl", "me", "top", "xyz", "link", "site",
    "online",
    "io", "tv",
    "app", "club", "vip", "biz", "cc",
  ]

  /// The end of `S.Sos`, `M.Si`, `B.Econ`, `a.n`: a short first part, further parts of at most six letters.
  private func abbreviationEnd(from start: Int) -> Int? {
    var cursor = start
    var part = start
    var parts = 0
    var complete = start
    var single = true
    while cursor <= end {
      let isLetter =
        cursor < end && (classes[Int(bytes[cursor])] == .lower || classes[Int(bytes[cursor])] == .upper)
      if isLetter {
        cursor += 1
        continue
      }
      let length = cursor - part
      guard length >= 1, length <= (parts == 0 ? 3 : 6) else { break }
      if length > 1 { single = false }
      parts += 1
      complete = cursor
      guard cursor + 1 < end, bytes[cursor] == UInt8(ascii: "."), joinsNextPart(cursor + 1) else { break }
      cursor += 1
      part = cursor
    }
    guard parts >= 2 else { return nil }
    let isCapital = classes[Int(bytes[start])] == .upper
    return single || isCapital ? complete : nil
  }

  private func joinsNextPart(_ cursor: Int) -> Bool {
    classes[Int(bytes[cursor])] == .lower || classes[Int(bytes[cursor])] == .upper
  }

  /// Whether the bytes, in lower case, are exactly these.
  func equalsFolded(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    let expected = word.utf8Start
    for offset in 0..<range.count {
      let byte = bytes[range.lowerBound + offset]
      guard (classes[Int(byte)] == .upper ? byte | 0x20 : byte) == expected[offset] else { return false }
    }
    return true
  }
}
