/// A prefix in the grammar of words: what may follow it, and which suffix goes with it.
enum Prefix: UInt8 {
  case meN, memper, di, ber, ter, per, ku, kau, peN, pe, ke, se, ketidak

  var affix: Affix {
    switch self {
    case .meN: .meN
    case .memper: .per
    case .di: .di
    case .ber: .ber
    case .ter: .ter
    case .per: .per
    case .ku: .ku
    case .kau: .kau
    case .peN: .peN
    case .pe: .pe
    case .ke: .ke
    case .se: .se
    case .ketidak: .ketidak
    }
  }

  /// Whether another prefix may stand between this one and the base, given the suffix.
  func mayPrecede(_ inner: Prefix, _ suffix: Affix?) -> Bool {
    switch (self, inner) {
    case (.meN, .ber), (.meN, .ke), (.meN, .pe), (.di, .ber), (.di, .ke), (.di, .pe):
      suffix == .kan  // memberdayakan, dikemukakan, mempekerjakan
    case (.meN, .per), (.di, .per), (.ter, .per), (.ku, .per), (.kau, .per): true
    case (.ber, .ke), (.ber, .peN), (.ber, .pe), (.ber, .per), (.ber, .se): suffix != .kan
    case (.ke, .ber), (.ke, .ter), (.ke, .peN), (.ke, .pe), (.ke, .se), (.ketidak, .ber), (.ketidak, .ter):
      true
    case (.peN, .ber), (.peN, .ke), (.peN, .se), (.per, .se), (.se, .peN), (.se, .per), (.se, .ke):
      suffix == .an
    default: false
    }
  }

  /// Whether the word may end in that suffix when this is its outermost prefix.
  func accepts(_ suffix: Affix?) -> Bool {
    switch self {
    case .meN, .memper, .di, .ku, .kau, .ter: suffix != .an
    case .per: suffix == .an
    case .ber: suffix != .i
    case .peN, .se: suffix == nil || suffix == .an
    case .pe: suffix == nil  // petani
    case .ke, .ketidak: suffix == .an
    }
  }

  /// How long a base must be: *ter-…-i* stands on no base of three letters.
  func minimumBase(_ suffix: Affix?) -> Int {
    self == .ter && suffix == .i ? 4 : 3
  }

  /// Calls for each prefix that the stem may start with, and what then is left, until one call returns true.
  static func strip(_ stem: Stem, _ take: (Prefix, Stem) -> Bool) -> Bool {
    switch stem.first {
    case Letter.m:
      guard stem[1] == Letter.e else { return false }
      if stem.starts(with: "memper"), take(.memper, stem.dropping(6)) { return true }
      return NasalPrefix.strip(stem, isNoun: false) { take(.meN, $0) }
    case UInt8(ascii: "d"):
      return stem[1] == Letter.i && take(.di, stem.dropping(2))
    case UInt8(ascii: "b"):
      return liquid(stem, .ber, take)
    case Letter.t:
      return liquid(stem, .ter, take)
    case Letter.p:
      return stem[1] == Letter.e && stripPe(stem, take)
    case Letter.k:
      return stripK(stem, take)
    case Letter.s:
      return stem[1] == Letter.e && take(.se, stem.dropping(2))
    default:
      return false
    }
  }

  private static func stripPe(_ stem: Stem, _ take: (Prefix, Stem) -> Bool) -> Bool {
    NasalPrefix.strip(stem, isNoun: true) { take(.peN, $0) } || liquid(stem, .per, take)
      || (Letter.isConsonant(stem[2]) && stem.count >= 6 && take(.pe, stem.dropping(2)))
  }

  private static func stripK(_ stem: Stem, _ take: (Prefix, Stem) -> Bool) -> Bool {
    switch stem[1] {
    case UInt8(ascii: "u"): take(.ku, stem.dropping(2))
    case Letter.a: stem[2] == UInt8(ascii: "u") && take(.kau, stem.dropping(3))
    case Letter.e:
      take(.ke, stem.dropping(2)) || (stem.starts(with: "ketidak") && take(.ketidak, stem.dropping(7)))
    default: false
    }
  }

  /// ber-, ter-, per-: without their *r* before *r* and before a first syllable in *er*; *bel-*, *pel-ajar*.
  private static func liquid(_ stem: Stem, _ prefix: Prefix, _ take: (Prefix, Stem) -> Bool) -> Bool {
    guard stem[1] == Letter.e else { return false }
    let isShort = stem[2] == Letter.r || stem.dropping(2).beginsWithClosedEr
    return (stem[2] == Letter.r && take(prefix, stem.dropping(3)))
      || (isShort && take(prefix, stem.dropping(2)))
      || (stem.dropping(2).starts(with: "lajar") && prefix != .ter && take(prefix, stem.dropping(3)))
  }
}
