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
  /// What is known of a word by its letters; of anything else, its hash.
  let form: WordForm

  /// What may be left of a word when its affixes are taken off, as hashes; empty for quantities.
  var stems: Stems { form.stems }
  /// The hash of a word in lower case; of anything else, of what it stands for.
  var hash: WordHash { form.hash }
  /// The closed lists that a word stands in; none for anything else.
  var traits: WordTraits { form.traits }

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
    if isWord { return other.isWord && stems.meet(other.stems) }
    if case .date(let left) = value, case .date(let right) = other.value { return left.agrees(with: right) }
    return value == other.value
  }
}
