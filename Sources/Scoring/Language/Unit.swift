import Bahasa

/// A word or a quantity of a text, in the form in which texts are compared.
struct Unit {
  enum Value: Hashable {
    case word(String)
    case number(Double)
    case percent(Double)
    case money(Double)
    case date(PartialDate)
    /// Minutes since midnight.
    case clock(Int)
    /// The digits.
    case phone(String)
    /// Monday is 0.
    case weekday(Int)
    case link(String)
  }

  let value: Value
  /// The bytes it stands on.
  let range: Range<Int>
  /// The sentence it stands in, from 0.
  let sentence: Int
  let isCapitalized: Bool
  /// Whether it came from digits, not from number words.
  let isWrittenInDigits: Bool
  /// What may be left of a word when its affixes are taken off, as hashes; empty for quantities.
  let stems: Stems
  /// The hash of a word in lower case; of anything else, of what it stands for.
  let hash: WordHash
  /// The closed lists that a word stands in; none for anything else.
  let traits: WordTraits

  init(
    _ value: Value, range: Range<Int>, sentence: Int, isCapitalized: Bool = false,
    isWrittenInDigits: Bool = false, hash known: WordHash? = nil
  ) {
    self.value = value
    self.range = range
    self.sentence = sentence
    self.isCapitalized = isCapitalized
    self.isWrittenInDigits = isWrittenInDigits
    if case .word(let text) = value {
      stems = WordStems.of(text)
      hash = known ?? WordHash(text.utf8)
      traits = WordTraits.of(hash)
    } else {
      stems = Stems()
      hash = WordHash(value: UInt64(bitPattern: Int64(value.hashValue)))
      traits = []
    }
  }

  var word: String? {
    guard case .word(let text) = value else { return nil }
    return text
  }

  /// Whether it is a word that carries grammar rather than matter.
  var isFunction: Bool { traits.contains(.function) }

  var isWord: Bool { if case .word = value { true } else { false } }

  var isQuantity: Bool {
    switch value {
    case .word, .weekday, .link: false
    case .number, .percent, .money, .date, .clock, .phone: true
    }
  }

  /// Whether two units say the same: equal quantities, dates that agree, or forms of one word.
  func means(_ other: Unit) -> Bool {
    switch (value, other.value) {
    case (.word, .word): stems.meet(other.stems)
    case (.date(let left), .date(let right)): left.agrees(with: right)
    default: value == other.value
    }
  }
}
