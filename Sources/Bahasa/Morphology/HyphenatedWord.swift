/// Words with hyphens: reduplication with or without affixes, and parts that are words by themselves.
enum HyphenatedWord {
  /// Whether every part is a word, or two parts are one base said twice under shared affixes.
  static func isWord(_ word: UnsafeBufferPointer<UInt8>, in lexicon: Lexicon) -> Bool {
    let parts = word.split(separator: Letter.hyphen, omittingEmptySubsequences: false)
      .map { UnsafeBufferPointer(rebasing: $0) }
    guard parts.count <= 4, parts.allSatisfy({ !$0.isEmpty }) else { return false }
    if parts.count == 2, reduplicatedBase(parts[0], parts[1], in: lexicon) != nil { return true }
    // *undangan-undang* lacks the suffix of its second half.
    if parts.count == 2, parts[1].count >= 4, parts[0].count == parts[1].count + 2,
      parts[0].starts(with: parts[1]), parts[0].suffix(2).elementsEqual("an".utf8)
    {
      return false
    }
    if parts.count == 2, isSetApart(parts[0], parts[1], in: lexicon) { return false }
    return parts.indices.allSatisfy { index in
      isPart(parts[index], isFirst: index == 0, isLast: index == parts.count - 1, in: lexicon)
    }
  }

  /// Whether a hyphen parts a prefix from an Indonesian word, which is written as one: *di-matikan*; *di-upload* is not.
  private static func isSetApart(
    _ prefix: UnsafeBufferPointer<UInt8>, _ word: UnsafeBufferPointer<UInt8>, in lexicon: Lexicon
  ) -> Bool {
    let stem = Stem(prefix)
    guard joined.contains(where: { stem.count == $0.utf8CodeUnitCount && stem.starts(with: $0) }) else {
      return false
    }
    guard let entry = lexicon.table[WordHash(word)] else { return lexicon.isDerived(word) }
    return entry.kinds.isSubset(of: [.base, .form])
  }

  private static let joined: [StaticString] = ["di", "me", "ber", "ter"]

  /// The base that both parts share, the first with the prefixes and the second with the suffixes.
  ///
  /// *anak-anak*, *mobil-mobilan*, *bersama-sama*, *keanak-anakan*, *tulis-menulis*, *sebaik-baiknya*; and
  /// *menari-nari*, where the second part repeats the nasal of the prefix.
  static func reduplicatedBase(
    _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>, in lexicon: Lexicon
  ) -> Stem? {
    var found: Stem?
    _ = AffixSearch.run(second) { stem, _ in
      if isCopy(first, of: stem), isBase(stem, in: lexicon) {
        found = stem
      } else if stem.lower == 0, stem.count >= 3, let base = nasalBase(first, echo: stem, in: lexicon) {
        found = base
      }
      return found != nil
    }
    return found
  }

  /// Whether the first part is the stem itself, or the stem after a prefix.
  private static func isCopy(_ first: UnsafeBufferPointer<UInt8>, of stem: Stem) -> Bool {
    let lead = first.count - stem.count
    guard lead >= 0, (0..<stem.count).allSatisfy({ first[lead + $0] == stem[$0] }) else { return false }
    return lead == 0
      || prefixes.contains { prefix in
        prefix.utf8CodeUnitCount == lead && (0..<lead).allSatisfy { first[$0] == prefix.utf8Start[$0] }
      }
  }

  /// The base of the first part, where the second says its end again from the nasal on: *menari-nari*.
  private static func nasalBase(
    _ first: UnsafeBufferPointer<UInt8>, echo: Stem, in lexicon: Lexicon
  ) -> Stem? {
    let lead = first.count - echo.count
    guard lead == 2, first[0] == Letter.m || first[0] == Letter.p, first[1] == Letter.e,
      (0..<echo.count).allSatisfy({ first[lead + $0] == echo[$0] })
    else { return nil }
    var base: Stem?
    _ = NasalPrefix.strip(Stem(first), isNoun: first[0] == Letter.p) { stem in
      if isBase(stem, in: lexicon) { base = stem }
      return base != nil
    }
    return base
  }

  private static func isBase(_ stem: Stem, in lexicon: Lexicon) -> Bool {
    guard let entry = lexicon.table[stem.hash] else { return false }
    return entry.isKnown || entry.kinds.contains(.bound)
  }

  private static func isPart(
    _ part: UnsafeBufferPointer<UInt8>, isFirst: Bool, isLast: Bool, in lexicon: Lexicon
  ) -> Bool {
    if let entry = lexicon.table[WordHash(part)] {
      if entry.isKnown || entry.kinds.contains(.foreign) { return true }
      if entry.kinds.contains(.refused) { return false }
    }
    let stem = Stem(part)
    if isFirst, openers.contains(where: { stem.count == $0.utf8CodeUnitCount && stem.starts(with: $0) }) {
      return true
    }
    if isLast, closers.contains(where: { stem.count == $0.utf8CodeUnitCount && stem.starts(with: $0) }) {
      return true
    }
    return part.allSatisfy { $0 >= 48 && $0 <= 57 } || lexicon.isDerived(part)
  }

  private static let prefixes: [StaticString] = [
    "di", "ke", "se", "ber", "be", "ter", "te", "me", "mem", "men", "meng", "pe", "pem", "pen", "peng", "per",
    "ku", "kau", "sepe", "berke", "seke",
  ]

  /// What stands before a hyphen when a name, an abbreviation, a number or a foreign word follows.
  private static let openers: [StaticString] = [
    "se", "ke", "di", "me", "ber", "non", "anti", "pro", "pasca", "pra", "eks", "antar", "sub", "e", "el",
    "al",
    "an", "ar", "as", "at", "co", "ko", "re", "pan", "inter", "trans", "semi", "multi", "mini",
  ]
  /// What stands after the hyphen of a name, an abbreviation or a number.
  private static let closers: [StaticString] = ["nya", "ku", "mu", "an", "kan", "i", "lah", "kah", "pun"]
}
