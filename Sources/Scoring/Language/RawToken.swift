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

/// Cuts a text into raw tokens, byte by byte; only what is no ASCII is looked at as a letter.
///
/// - Complexity: O(*n*).
struct TextScanner {
  private let bytes: [UInt8]
  private var index = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func tokens(_ text: String) -> [RawToken] { tokens(Array(text.utf8)) }

  /// The tokens of text in UTF-8.
  static func tokens(_ bytes: [UInt8]) -> [RawToken] {
    var scanner = TextScanner(bytes)
    return scanner.scan()
  }

  private mutating func scan() -> [RawToken] {
    var tokens: [RawToken] = []
    tokens.reserveCapacity(bytes.count / 5)
    var startsLine = true
    while index < bytes.count {
      let scalar = scalar(at: index)
      if TextScanner.isBlank(scalar) {
        if scalar == "\n" || scalar == "\r" { startsLine = true }
        index += UTF8.width(scalar)
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
        index += UTF8.width(scalar)
        kind = .mark
      }
      let (text, hash) = lowered(start..<index)
      tokens.append(
        RawToken(
          kind: kind, text: text, hash: hash, first: scalar, range: start..<index,
          isCapitalized: TextScanner.isCapital(scalar), startsLine: startsLine))
      startsLine = false
    }
    return tokens
  }

  /// Takes a word with its inner hyphens, or a link as far as the next blank.
  private mutating func word() -> RawToken.Kind {
    let start = index
    while index < bytes.count {
      let scalar = scalar(at: index)
      let next = index + UTF8.width(scalar)
      if TextScanner.isLetter(scalar)
        || (TextScanner.isDigit(scalar) && !TextScanner.leadsNumber(text(start..<index)))
      {
        index = next
      } else if TextScanner.joins(scalar), isLetter(next), !Calendar.isDayOrMonth(text(start..<index)) {
        index = next
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
    while index < bytes.count {
      guard isDigit(index) || (TextScanner.groups(bytes[index]) && isDigit(index + 1)) else { break }
      index += 1
    }
  }

  /// Where a link ends that begins with the word just read; nil if it is no link.
  private func linkEnd(from start: Int) -> Int? {
    guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ":"),
      !TextScanner.isBlank(scalar(at: index + 1))
    else { return nil }
    var end = index
    while end < bytes.count, end - start < TextScanner.longestLink {
      let scalar = scalar(at: end)
      guard !TextScanner.isBlank(scalar) else { break }
      end += UTF8.width(scalar)
    }
    while let mark = TextScanner.closings.first(where: { bytes[index..<end].reversed().starts(with: $0) }) {
      end -= mark.count
    }
    let run = text(start..<end)
    if run.contains("://") || run.hasPrefix("www.") { return end }
    let host = run.prefix { $0 != "/" && $0 != ":" }.split(separator: ".", omittingEmptySubsequences: false)
    let isHost =
      host.count > 1 && host.allSatisfy { !$0.isEmpty } && TextScanner.endings.contains(host[host.count - 1])
    return isHost ? end : nil
  }

  /// How many bytes of a link are looked at.
  private static let longestLink = 2_000
  /// The bytes, backwards, of marks that end a sentence, not the link before them.
  private static let closings = ".,;:!?)]\"”’".unicodeScalars.map { Array(String($0).utf8.reversed()) }
  private static let endings: Set<Substring> = [
    "id", "com", "org", "net", "info", "gov", "int", "edu", "io", "me", "ly", "top", "xyz", "site", "online",
  ]

  private func text(_ range: Range<Int>) -> String { lowered(range).text }

  /// The bytes of a range in lower case, and their hash.
  private func lowered(_ range: Range<Int>) -> (text: String, hash: WordHash) {
    var builder = WordHash.Builder()
    var isASCII = true
    // A letter of ASCII is lowered by one bit.
    let text = String(unsafeUninitializedCapacity: range.count) { buffer in
      for place in range {
        let byte = bytes[place]
        let low = (65...90).contains(byte) ? byte | 0x20 : byte
        isASCII = isASCII && byte < 0x80
        builder.combine(low)
        buffer[place - range.lowerBound] = low
      }
      return range.count
    }
    guard !isASCII else { return (text, builder.finalized) }
    let folded = String(decoding: bytes[range], as: UTF8.self).lowercased()
    return (folded, WordHash(folded.utf8))
  }

  /// The letter or mark that begins at a byte.
  private func scalar(at place: Int) -> Unicode.Scalar {
    let first = bytes[place]
    guard first >= 0x80 else { return Unicode.Scalar(first) }
    var decoder = UTF8()
    var rest = bytes[place...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return "\u{FFFD}" }
    return scalar
  }

  /// Whether a mark stands inside words.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "'" || scalar == "’"
  }

  /// Whether a mark stands inside numbers.
  private static func groups(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
  }

  private func isLetter(_ index: Int) -> Bool {
    index < bytes.count && TextScanner.isLetter(scalar(at: index))
  }

  private func isDigit(_ index: Int) -> Bool { index < bytes.count && (48...57).contains(bytes[index]) }

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
