import Bahasa

/// A text as units and sentences.
struct UnitText {
  let tokens: [RawToken]
  let units: [Unit]
  private let words: FormIndex
  /// Where quantities, days and links stand.
  private let others: [Int]
  /// The units of each sentence; a line end that is no wrapped line ends a sentence too.
  let sentences: [Range<Int>]
  let bytes: [UInt8]

  /// Reads a text.
  ///
  /// - Complexity: O(*n*).
  init(_ text: String) {
    bytes = Array(text.utf8)
    tokens = TextScanner.tokens(bytes)
    var reader = UnitReader(tokens, bytes: bytes)
    units = reader.read()
    words = FormIndex(units)
    others = units.indices.filter { [units] in units[$0].stems.isEmpty }
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

  /// The hashes of all tokens but marks, in order.
  var wordHashes: [WordHash] { tokens.lazy.filter { $0.kind != .mark }.map(\.hash) }

  /// Where units stand that mean the same as another, in order.
  func places(of unit: Unit) -> [Int] {
    if unit.stems.isEmpty { return others.filter { units[$0].means(unit) } }
    var places: [Int] = []
    var forms = 0
    for stem in unit.stems {
      let before = places.count
      words.places(of: stem, to: &places)
      if places.count > before { forms += 1 }
    }
    // Words that share one form mostly share another too.
    return forms < 2 ? places : Set(places).sorted()
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
