/// The words in frequent use by first letter and length: where to look for what lies two edits away.
struct FrequentWords: Sendable {
  /// Those of the shipped lists, collected when a word first needs them (about a third of a millisecond).
  static let standard = FrequentWords(WordLists.all)

  /// The Zipf × 10 from which a word counts as frequent.
  private static let least: UInt8 = 30

  private struct Entry: Sendable {
    let list: UInt8
    let length: UInt8
    let frequency: UInt8
    let start: UInt32
    let letters: UInt32
  }

  private let lists: [WordList]
  /// By `place`, then in the order of the lists.
  private let entries: [Entry]
  /// By `place`, where its entries begin; one more at the end.
  private let starts: [Int]

  init(_ lists: [WordList]) {
    var found: [(place: Int, entry: Entry)] = []
    for (number, list) in lists.enumerated() where !list.kinds.isDisjoint(with: [.base, .form]) {
      list.forEachFrequent(atLeast: FrequentWords.least) { word, start, frequency in
        guard let place = FrequentWords.place(word[0], word.count) else { return }
        let entry = Entry(
          list: UInt8(number), length: UInt8(word.count), frequency: frequency, start: UInt32(start),
          letters: Letter.set(word))
        found.append((place, entry))
      }
    }
    var starts = Array(repeating: 0, count: 26 * AffixSearch.maximumLength + 1)
    for word in found { starts[word.place + 1] += 1 }
    for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
    var next = starts
    var entries = found.map(\.entry)
    for word in found {
      entries[next[word.place]] = word.entry
      next[word.place] += 1
    }
    (self.lists, self.entries, self.starts) = (lists, entries, starts)
  }

  /// Calls for each word two edits away that has the same first letter.
  ///
  /// - Complexity: one test of a set of letters for each word of about that length and that first letter.
  func forEach(
    twoEditsFrom word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, UInt8) -> Void
  ) {
    let letters = Letter.set(word)
    for length in max(1, word.count - 2)...word.count + 2 {
      guard let place = FrequentWords.place(word[0], length) else { continue }
      for entry in entries[starts[place]..<starts[place + 1]]
      where (entry.letters ^ letters).nonzeroBitCount <= 4 {
        let text = lists[Int(entry.list)].text
        let candidate = UnsafeBufferPointer(
          start: text.utf8Start + Int(entry.start), count: Int(entry.length))
        if EditDistance.within2(word, candidate) == 2 { body(candidate, entry.frequency) }
      }
    }
  }

  /// The number of a first letter and a length; nil for what is no plain word.
  private static func place(_ first: UInt8, _ length: Int) -> Int? {
    guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first), length < AffixSearch.maximumLength else {
      return nil
    }
    return Int(first - UInt8(ascii: "a")) * AffixSearch.maximumLength + length
  }
}
