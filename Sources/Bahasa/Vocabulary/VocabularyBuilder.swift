/// Collects words and their classes; what is added twice keeps its number and gains classes.
public struct VocabularyBuilder: Sendable {
  struct Entry: Sendable {
    let id: WordID
    var classes: WordClass
  }

  private(set) var entries: [WordHash: Entry] = [:]

  /// How many words it holds; the numbers go from 1 to this.
  public var count: Int { entries.count }

  /// Begins with the word lists of the language (see `ClosedClasses`).
  public init() {
    entries.reserveCapacity(8192)
    for list in ClosedClasses.all { add(list.words, list.classes) }
  }

  /// Adds one word, in any case; returns its number.
  @discardableResult
  public mutating func add(_ word: some StringProtocol, _ classes: WordClass = []) -> WordID {
    add(WordHash(folding: word), classes)
  }

  /// Adds a word by its hash; returns its number.
  @discardableResult
  public mutating func add(_ hash: WordHash, _ classes: WordClass = []) -> WordID {
    if var entry = entries[hash] {
      entry.classes.formUnion(classes)
      entries[hash] = entry
      return entry.id
    }
    let id = WordID(entries.count + 1)
    entries[hash] = Entry(id: id, classes: classes)
    return id
  }

  /// Adds the words of a list that white space separates.
  mutating func add(_ words: StaticString, _ classes: WordClass) {
    words.withUTF8Buffer { bytes in
      var start = 0
      for index in 0...bytes.count where index == bytes.count || bytes[index] <= UInt8(ascii: " ") {
        if index > start { add(WordHash(UnsafeBufferPointer(rebasing: bytes[start..<index])), classes) }
        start = index + 1
      }
    }
  }
}

extension WordHash {
  /// The hash of a word as the tokenizer folds it: lower case, `’` as `'`.
  public init(folding word: some StringProtocol) {
    var builder = Builder()
    for byte in word.utf8 {
      guard byte < 0x80 else {
        self.init(foldingScalars: word)
        return
      }
      builder.combine(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    self = builder.finalized
  }

  /// The same for words with letters beyond ASCII, scalar by scalar.
  private init(foldingScalars word: some StringProtocol) {
    var builder = Builder()
    for scalar in word.unicodeScalars {
      if scalar.value < 0x80 {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        builder.combine(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      } else if scalar.value == 0x2019 || scalar.value == 0x2018 || scalar.value == 0x02BC {
        builder.combine(UInt8(ascii: "'"))
      } else {
        for byte in scalar.properties.lowercaseMapping.utf8 { builder.combine(byte) }
      }
    }
    self = builder.finalized
  }
}
