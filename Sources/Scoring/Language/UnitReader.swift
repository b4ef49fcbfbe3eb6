import Bahasa

/// Puts raw tokens together as words, dates, times, sums and numbers.
struct UnitReader {
  let tokens: [RawToken]
  let bytes: [UInt8]
  var index = 0
  var sentence = 0
  /// The words met last, lent for the time of reading.
  private var memory = FormMemory(words: 1)
  private var units: [Unit] = []

  private init(_ tokens: [RawToken], bytes: [UInt8]) {
    self.tokens = tokens
    self.bytes = bytes
  }

  /// The units of tokens; the memory is lent to the reader and given back.
  static func units(_ tokens: [RawToken], bytes: [UInt8], memory: inout FormMemory) -> [Unit] {
    var reader = UnitReader(tokens, bytes: bytes)
    swap(&reader.memory, &memory)
    defer { swap(&reader.memory, &memory) }
    return reader.read()
  }

  private mutating func read() -> [Unit] {
    units.reserveCapacity(tokens.count)
    while index < tokens.count {
      if tokens[index].startsLine, index > 0, !isWrappedLine { sentence += 1 }
      switch tokens[index].kind {
      case .word: readWord()
      case .number: readNumber()
      case .link:
        append(.link(UnitReader.host(tokens[index].text)), from: index, to: index + 1)
      case .mark: readMark(tokens[index].first)
      }
    }
    return units
  }

  /// Adds a unit that stands on tokens `from` to before `end`, and goes on after them.
  mutating func append(
    _ value: Unit.Value, from: Int, to end: Int, digits: Bool = false, hash: WordHash? = nil
  ) {
    let form =
      if case .word(let word) = value {
        memory.form(of: word, hash ?? WordHash(word.utf8))
      } else {
        WordForm(value: WordHash(value: UInt64(bitPattern: Int64(value.hashValue))))
      }
    units.append(
      Unit(
        value: value, range: tokens[from].range.lowerBound..<tokens[end - 1].range.upperBound,
        sentence: sentence, isCapitalized: tokens[from].isCapitalized, isWrittenInDigits: digits, form: form))
    index = max(index, end)
  }

  /// The token at a distance from the current one.
  func token(_ distance: Int) -> RawToken? {
    tokens.indices.contains(index + distance) ? tokens[index + distance] : nil
  }

  private mutating func readWord() {
    // Hardly a word in ten is more than itself; each question below would look it up once more.
    guard tokens[index].range.count == 1 || SpecialWords.hashes.contains(tokens[index].hash) else {
      return append(.word(tokens[index].text), from: index, to: index + 1, hash: tokens[index].hash)
    }
    let token = tokens[index]
    if let day = Calendar.day(token.text) { return append(.weekday(day), from: index, to: index + 1) }
    if readMoney() || readClock() || readNumberWords() || readMonth() { return }
    if let end = rangeWordEnd(index) { return append(.word("sampai"), from: index, to: end) }
    if UnitReader.unspoken.contains(token.text) {
      index += 1
      return
    }
    let dots = self.token(1)?.text == "." ? 1 : 0
    let start = index
    for word in Abbreviations.expand(token.text) { append(.word(word), from: start, to: start + 1) }
    index = start + (dots == 1 && Abbreviations.takesDot(token.text) ? 2 : 1)
  }

  /// Words that belong to times of day and say nothing by themselves.
  private static let unspoken: Set<String> = ["pukul", "wib", "wita", "wit"]

  /// Words that stand for something with what follows: sums, times and ranges.
  static let markers = ["rp", "idr", "jam", "sampai", "hingga", "sd", "s"] + unspoken

  private mutating func readMark(_ mark: Unicode.Scalar) {
    switch mark {
    case "–", "—", "-":
      if let before = units.last, joins(before), let next = self.token(1),
        next.kind == .number || Calendar.isDayOrMonth(next.text)
      {
        return append(.word("sampai"), from: index, to: index + 1)
      }
    case ".", "!", "?", "…":
      if endsSentence { sentence += 1 }
    default:
      break
    }
    index += 1
  }

  private func joins(_ unit: Unit) -> Bool {
    if case .weekday = unit.value { return true }
    return unit.isQuantity
  }

  /// Whether a full stop here ends a sentence: something follows that can begin one.
  private var endsSentence: Bool {
    guard let next = token(1) else { return true }
    guard next.range.lowerBound > tokens[index].range.upperBound || next.kind == .mark else { return false }
    return next.startsLine || next.isCapitalized || next.kind != .word
  }

  /// Whether the line goes on in a plain paragraph: no blank line, and the line before ended within a sentence.
  private var isWrappedLine: Bool {
    let gap = bytes[tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound]
    return gap.count(where: { $0 == UInt8(ascii: "\n") }) == 1 && tokens[index - 1].kind == .word
      && !tokens[index].isCapitalized && tokens[index].kind == .word
  }

  /// The end of `sampai dengan`, `hingga`, `s.d.` or `s/d` that begins at a token.
  func rangeWordEnd(_ at: Int) -> Int? {
    guard tokens.indices.contains(at) else { return nil }
    func text(_ distance: Int) -> String? {
      tokens.indices.contains(at + distance) ? tokens[at + distance].text : nil
    }
    switch tokens[at].text {
    case "sampai": return text(1) == "dengan" ? at + 2 : at + 1
    case "hingga", "sd": return at + 1
    case "s":
      guard let mark = text(1), mark == "." || mark == "/", text(2) == "d" else { return nil }
      return text(3) == "." && mark == "." ? at + 4 : at + 3
    default: return nil
    }
  }

  private static func host(_ link: String) -> String {
    var text = link[...]
    for prefix in ["https://", "http://", "www."] where text.hasPrefix(prefix) {
      text = text.dropFirst(prefix.count)
    }
    return String(text.reversed().drop { $0 == "/" }.reversed())
  }
}
