/// Collects words and their classes; what is added twice keeps its number and gains classes.
///
/// An open-addressing table of numbers by hash: every start of the program fills it with all words of all rules.
public struct VocabularyBuilder: Sendable {
  /// The hash of each word, by number less one.
  private(set) var hashes: [WordHash] = []
  /// The classes of each word, by number less one.
  private(set) var classes: [WordClass] = []
  private var slots = [WordID](repeating: 0, count: 1 << 14)

  /// How many words it holds; the numbers go from 1 to this.
  public var count: Int { hashes.count }

  /// Begins with the word lists of the language (see `ClosedClasses`).
  public init() {
    hashes.reserveCapacity(slots.count / 2)
    classes.reserveCapacity(slots.count / 2)
    for list in ClosedClasses.all { add(list.words, list.classes) }
  }

  /// Adds one word as UTF-8, in any case; returns its number.
  @discardableResult
  public mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ classes: WordClass = []) -> WordID {
    var hash = WordHash.Builder()
    for byte in word {
      guard byte < 0x80 else {
        return add(WordHash(folding: String(decoding: word, as: UTF8.self)), classes)
      }
      hash.combine(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    return add(hash.finalized, classes)
  }

  /// Adds a word by its hash; returns its number.
  @discardableResult
  public mutating func add(_ hash: WordHash, _ classes: WordClass = []) -> WordID {
    let place = place(of: hash)
    if slots[place] != 0 {
      self.classes[Int(slots[place]) - 1].formUnion(classes)
      return slots[place]
    }
    hashes.append(hash)
    self.classes.append(classes)
    let id = WordID(hashes.count)
    slots[place] = id
    if hashes.count * 2 > slots.count { grow() }
    return id
  }

  /// Where a word stands, or the free slot that is its.
  private func place(of hash: WordHash) -> Int {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash.value) & mask
    while slots[index] != 0, hashes[Int(slots[index]) - 1] != hash { index = (index + 1) & mask }
    return index
  }

  private mutating func grow() {
    slots = [WordID](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() { slots[place(of: hash)] = WordID(number + 1) }
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
