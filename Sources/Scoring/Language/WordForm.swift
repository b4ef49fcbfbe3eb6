import Bahasa

/// What is known of a word by its letters alone.
struct WordForm: Sendable {
  /// The hash of the word in lower case; of anything else, of what it stands for.
  let hash: WordHash
  /// What may be left of the word when its affixes are taken off, as hashes; empty for anything else.
  let stems: Stems
  /// The closed lists that the word stands in; none for anything else.
  let traits: WordTraits
  /// Whether it is a word of three bytes or more that Indonesian knows.
  let isKnown: Bool

  /// Looks a word in lower case up, its hash being at hand.
  init(_ word: String, _ hash: WordHash) {
    self.hash = hash
    stems = WordStems.of(word)
    traits = WordTraits.of(hash)
    isKnown = word.utf8.count >= 3 && Lexicon.standard.knows(word, hash)
  }

  /// What there is to know of something that is no word.
  init(value hash: WordHash) {
    self.hash = hash
    stems = Stems()
    traits = []
    isKnown = false
  }
}

/// The words met last, so that those which text after text uses are looked up once.
///
/// Every word has one place by its hash and drives out the word that was there: it never grows, and nothing
/// depends on what it holds but time.
public struct FormMemory: Sendable {
  private var forms: [WordForm]

  /// A memory that has met no word yet; for fewer than two words it remembers nothing to speak of.
  ///
  /// - Parameter words: How many words it holds at most, rounded up to a power of two.
  public init(words: Int = 4096) {
    var capacity = 1
    while capacity < words { capacity *= 2 }
    forms = Array(repeating: WordForm(value: WordHash(value: 0)), count: capacity)
  }

  /// The form of a word in lower case, its hash being at hand.
  mutating func form(of word: String, _ hash: WordHash) -> WordForm {
    let place = Int(truncatingIfNeeded: hash.value) & (forms.count - 1)
    if forms[place].hash != hash { forms[place] = WordForm(word, hash) }
    return forms[place]
  }
}
