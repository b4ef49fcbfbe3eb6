import Bahasa

/// A word, number, link or mark of a text, before dates, sums and the like are put together.
struct RawToken {
  enum Kind {
    case word, number, link, mark
  }

  let kind: Kind
  /// The token in lower case.
  let text: String
  /// The hash of that, by which tokens are compared in runs.
  let hash: WordHash
  /// What it begins with, as it stands; of a mark, all of it.
  let first: Unicode.Scalar
  /// Its bytes in the text.
  let range: Range<Int>
  let isCapitalized: Bool
  /// Whether it is the first of its line.
  let startsLine: Bool
}

/// Cuts a text into raw tokens.
///
/// - Complexity: O(*n*).
struct TextScanner {
  private let scalars: [Unicode.Scalar]
  private let offsets: [Int]
  private var index = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var offset = 0
    var offsets: [Int] = []
    offsets.reserveCapacity(scalars.count + 1)
    for scalar in scalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.offsets = offsets
  }

  static func tokens(_ text: String) -> [RawToken] {
    var scanner = TextScanner(text)
    return scanner.scan()
  }

  private mutating func scan() -> [RawToken] {
    var tokens: [RawToken] = []
    tokens.reserveCapacity(scalars.count / 5)
    var startsLine = true
    while index < scalars.count {
      let scalar = scalars[index]
      if TextScanner.isBlank(scalar) {
        if scalar == "\n" || scalar == "\r" { startsLine = true }
        index += 1
        continue
      }
      let start = index
      let kind: RawToken.Kind
      if TextScanner.isLetter(scalar) {
        kind = word()
      } else if TextScanner.isDigit(scalar) {
        number()
        kind = .number
      } else {
        index += 1
        kind = .mark
      }
      let text = text(start..<index)
      tokens.append(
        RawToken(
          kind: kind, text: text, hash: WordHash(text.utf8), first: scalar,
          range: offsets[start]..<offsets[index],
          isCapitalized: TextScanner.isCapital(scalar), startsLine: startsLine))
      startsLine = false
    }
    return tokens
  }

  /// Takes a word with its inner hyphens, or a link as far as the next blank.
  private mutating func word() -> RawToken.Kind {
    let start = index
    while index < scalars.count {
      if TextScanner.isLetter(scalars[index])
        || (isDigit(index) && !TextScanner.leadsNumber(text(start..<index)))
      {
        index += 1
      } else if TextScanner.joins(scalars[index]), isLetter(index + 1),
        !Calendar.isDayOrMonth(text(start..<index))
      {
        index += 1
      } else {
        break
      }
    }
    guard let end = linkEnd(from: start) else { return .word }
    index = end
    return .link
  }

  /// Takes digits with points, commas and colons inside.
  private mutating func number() {
    while index < scalars.count {
      guard isDigit(index) || (TextScanner.groups(scalars[index]) && isDigit(index + 1)) else {
        break
      }
      index += 1
    }
  }

  /// Where a link ends that begins with the word just read; nil if it is no link.
  private func linkEnd(from start: Int) -> Int? {
    guard index + 1 < scalars.count, scalars[index] == "." || scalars[index] == ":",
      !TextScanner.isBlank(scalars[index + 1])
    else { return nil }
    var end = index
    while end < scalars.count, !TextScanner.isBlank(scalars[end]), end - start < 2_000 { end += 1 }
    while end > index, ".,;:!?)]\"”’".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
    let run = text(start..<end)
    if run.contains("://") || run.hasPrefix("www.") { return end }
    let host = run.prefix { $0 != "/" && $0 != ":" }.split(separator: ".", omittingEmptySubsequences: false)
    let isHost =
      host.count > 1 && host.allSatisfy { !$0.isEmpty } && TextScanner.endings.contains(host[host.count - 1])
    return isHost ? end : nil
  }

  private static let endings: Set<Substring> = [
    "id", "com", "org", "net", "info", "gov", "int", "edu", "io", "me", "ly", "top", "xyz", "site", "online",
  ]

  private func text(_ range: Range<Int>) -> String {
    let count = offsets[range.upperBound] - offsets[range.lowerBound]
    if count == range.count {
      // As many bytes as scalars: ASCII, in which a letter is lowered by one bit.
      return String(unsafeUninitializedCapacity: count) { buffer in
        for (place, scalar) in scalars[range].enumerated() {
          let byte = UInt8(truncatingIfNeeded: scalar.value)
          buffer[place] = (65...90).contains(byte) ? byte | 0x20 : byte
        }
        return count
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view).lowercased()
  }

  /// Whether a mark stands inside words.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "'" || scalar == "’"
  }

  /// Whether a mark stands inside numbers.
  private static func groups(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "," || scalar == ":"
  }

  private func isLetter(_ index: Int) -> Bool {
    index < scalars.count && TextScanner.isLetter(scalars[index])
  }

  private func isDigit(_ index: Int) -> Bool { index < scalars.count && TextScanner.isDigit(scalars[index]) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (65...90).contains(scalar.value & 0xDF) : scalar.properties.isAlphabetic
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (65...90).contains(scalar.value) : scalar.properties.isUppercase
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

  /// Whether a number after these letters is one of its own: `Rp15.000`, `x24`.
  private static func leadsNumber(_ word: String) -> Bool { ["rp", "idr", "x", "km", "no"].contains(word) }
}
