/// An affix, clitic or particle of Indonesian, in its underlying form (meN- stands for me-, mem-, men-…).
public enum Affix: UInt8, Sendable, Hashable, CaseIterable {
  /// Prefixes of verbs.
  case meN = 1, di, ber, ter, per, ku, kau
  /// Prefixes of nouns, adjectives and numerals.
  case peN, pe, ke, se, ketidak
  /// Suffixes.
  case kan, i, an
  /// Suffixes of borrowed and learned words.
  case isasi, itas, isme, suffixIs, wan, wati, iah, wi
  /// Possessive and object clitics.
  case cliticKu, mu, nya
  /// Particles.
  case lah, kah, tah, pun
  /// A combining form before a whole word: antar-, pasca-, non-…
  case combiningForm
  /// The word or its base said twice.
  case reduplication
}

/// The affixes that were taken off a word on the way to its base, outermost clitic first, packed into a word.
struct AffixChain: Sendable, Hashable {
  private var packed: UInt64 = 0

  func adding(_ affix: Affix) -> AffixChain {
    var longer = self
    longer.packed = packed << 8 | UInt64(affix.rawValue)
    return longer
  }

  var isEmpty: Bool { packed == 0 }

  /// Whether the particle *pun* was taken off, which comes first.
  var hasPun: Bool {
    var rest = packed
    while rest > 0xff { rest >>= 8 }
    return UInt8(truncatingIfNeeded: rest) == Affix.pun.rawValue
  }

  /// Whether only clitics and particles were taken off, which stand on any word.
  var isCliticsOnly: Bool {
    var rest = packed
    while rest != 0 {
      if UInt8(truncatingIfNeeded: rest) < Affix.cliticKu.rawValue { return false }
      rest >>= 8
    }
    return true
  }

  /// Whether a suggestion may be made with these affixes: not with learned suffixes, which stand on few bases,
  /// nor with the persons and particles of speech, which make a word of every slip (*siap-pun*, *ku-dalam*).
  var isSuggestible: Bool {
    var rest = packed
    while rest != 0 {
      switch Affix(rawValue: UInt8(truncatingIfNeeded: rest)) {
      case .isasi, .itas, .isme, .suffixIs, .wan, .wati, .iah, .wi, .ku, .kau, .cliticKu, .mu: return false
      case .lah, .kah, .tah, .pun, .pe: return false
      default: rest >>= 8
      }
    }
    return true
  }

  var affixes: [Affix] {
    var found: [Affix] = []
    var rest = packed
    while rest != 0 {
      if let affix = Affix(rawValue: UInt8(truncatingIfNeeded: rest)) { found.append(affix) }
      rest >>= 8
    }
    return found.reversed()
  }
}

/// One reading of a word as a base with affixes.
public struct WordParts: Sendable, Hashable {
  /// The base, folded: `tulis` of `menuliskannya`.
  public let base: String
  /// What was taken off, in the order of taking: clitics, suffix, prefixes from the outside in.
  public let affixes: [Affix]
  /// The frequency class of the base (Zipf × 10), by which readings are ranked.
  public let frequency: UInt8
}
