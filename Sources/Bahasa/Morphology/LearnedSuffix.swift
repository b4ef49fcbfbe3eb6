/// Suffixes of borrowed and learned words, each on a base that stands alone: *digital-isasi*, *kreativ-itas*.
enum LearnedSuffix {
  private static let table: [(suffix: StaticString, affix: Affix)] = [
    ("isasi", .isasi), ("itas", .itas), ("isme", .isme), ("wan", .wan), ("wati", .wati), ("wi", .wi),
    ("iah", .iah), ("is", .suffixIs),
  ]

  /// Offers the base before each such suffix, of four letters or more, until one is taken.
  static func strip(_ stem: Stem, _ take: (Stem, Affix) -> Bool) -> Bool {
    for (suffix, affix) in table where stem.ends(with: suffix) {
      let base = stem.droppingLast(suffix.utf8CodeUnitCount)
      guard base.count >= 4, base.last != UInt8(ascii: "f") else { continue }
      if take(base, affix) { return true }
    }
    return false
  }
}
