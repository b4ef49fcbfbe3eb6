/// What the word table says about one word.
public struct WordEntry: Sendable, Hashable {
  /// What kinds of word share this spelling.
  public struct Kinds: OptionSet, Sendable, Hashable {
    /// The bits as stored.
    public let rawValue: UInt8

    /// The kinds of stored bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// An Indonesian base, to which affixes attach.
    public static let base = Kinds(rawValue: 1)
    /// An Indonesian word that is derived, or takes no affixes.
    public static let form = Kinds(rawValue: 2)
    /// A common given name, family name or place.
    public static let name = Kinds(rawValue: 4)
    /// An English word that is not Indonesian.
    public static let foreign = Kinds(rawValue: 8)
    /// A base that is written only with affixes: *juang*, *tindaklanjut*.
    public static let bound = Kinds(rawValue: 16)
    /// Casual or texting language: *banget*, *yg*.
    public static let colloquial = Kinds(rawValue: 32)
    /// Not a word, though its parts would make one by the rules: *merubah*, *berkerja*.
    public static let refused = Kinds(rawValue: 64)
    /// An abbreviation that is written in small letters when folded: *dprd*, *umkm*.
    public static let acronym = Kinds(rawValue: 128)
  }

  /// Ten times the Zipf frequency (log10 of uses in a billion words), 1…80; 1 for words of unknown frequency.
  public let frequency: UInt8
  /// What kinds of word share the spelling.
  public let kinds: Kinds

  /// Whether a text may use the word as it stands.
  public var isKnown: Bool {
    !kinds.isDisjoint(with: [.base, .form, .name, .acronym]) && !kinds.contains(.refused)
  }
}
