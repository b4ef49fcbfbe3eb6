import Bahasa

/// A text as units and sentences.
struct UnitText {
  let tokens: [RawToken]
  let units: [Unit]
  private let words: FormIndex
  /// Where quantities, days and links stand.
  let values: [Int]
  /// Where words stand that deny, that have an opposite or that begin the name of a place.
  let markers: [Int]
  /// The units of each sentence; a line end that is no wrapped line ends a sentence too.
  let sentences: [Range<Int>]
  /// The hashes of all tokens but marks, in order.
  let wordHashes: [WordHash]
  /// Those that do not stand in quotation marks; a quotation ends with its line at the latest.
  let wordsOutsideQuotes: [WordHash]
  let bytes: [UInt8]

  /// Reads a text on its own.
  init(_ text: String) {
    var memory = FormMemory(words: 1)
    self.init(text, memory: &memory)
  }

  /// Reads a text with the help of what is remembered of the words of others.
  ///
  /// - Complexity: O(*n*).
  init(_ text: String, memory: inout FormMemory) {
    bytes = Array(text.utf8)
    tokens = TextScanner.tokens(bytes)
    units = UnitReader.units(tokens, bytes: bytes, memory: &memory)
    words = FormIndex(units)
    values = units.indices.filter { [units] in !units[$0].isWord }
    markers = units.indices.filter { [units] in !units[$0].traits.isDisjoint(with: .marker) }
    wordHashes = tokens.indices.compactMap { [tokens] in tokens[$0].kind == .mark ? nil : tokens[$0].hash }
    wordsOutsideQuotes = UnitText.wordsOutsideQuotes(tokens)
    var sentences: [Range<Int>] = []
    for index in units.indices {
      if let last = sentences.last, units[last.lowerBound].sentence == units[index].sentence {
        sentences[sentences.count - 1] = last.lowerBound..<index + 1
      } else {
        sentences.append(index..<index + 1)
      }
    }
    self.sentences = sentences
  }

  private static func wordsOutsideQuotes(_ tokens: [RawToken]) -> [WordHash] {
    var words: [WordHash] = []
    words.reserveCapacity(tokens.count)
    var isQuoted = false
    for place in tokens.indices {
      if tokens[place].startsLine { isQuoted = false }
      switch tokens[place].first {
      case "“": isQuoted = true
      case "”": isQuoted = false
      case "\"": isQuoted.toggle()
      default: if !isQuoted, tokens[place].kind != .mark { words.append(tokens[place].hash) }
      }
    }
    return words
  }

  /// Where units stand that mean the same as another, in order.
  func places(of unit: Unit) -> [Int] {
    unit.isWord ? words.places(of: unit.stems) : values.filter { units[$0].means(unit) }
  }

  /// The two times of day of a range such as `13.00–16.00` that begins at a unit, in minutes.
  func clockRange(at place: Int) -> [Int]? {
    guard place + 2 < units.count, case .clock(let start) = units[place].value,
      units[place + 1].word == "sampai", case .clock(let end) = units[place + 2].value
    else { return nil }
    return [start, end]
  }

  /// The two days of a range such as `Senin–Jumat` that begins at a unit, Monday being 0.
  func dayRange(at place: Int) -> [Int]? {
    guard place + 2 < units.count, case .weekday(let start) = units[place].value,
      units[place + 1].word == "sampai", case .weekday(let end) = units[place + 2].value
    else { return nil }
    return [start, end]
  }

  /// Whether most words of the sentence at a unit are capitalised, as in headlines.
  func isTitle(at place: Int) -> Bool {
    guard let sentence = sentences.first(where: { $0.contains(place) }) else { return false }
    let words = sentence.filter { units[$0].word != nil }
    return words.count { units[$0].isCapitalized } * 2 > words.count
  }

  /// The bytes between two units; none between those of one abbreviation.
  func gap(_ first: Int, _ second: Int) -> ArraySlice<UInt8> {
    let start = units[first].range.upperBound
    return bytes[start..<max(start, units[second].range.lowerBound)]
  }

  /// The text of a byte range.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The bytes from the first to the last unit of a range.
  func bytes(of units: Range<Int>) -> Range<Int> {
    guard let first = units.first, let last = units.last else { return 0..<0 }
    return self.units[first].range
      .lowerBound..<max(self.units[last].range.upperBound, self.units[first].range.upperBound)
  }
}
