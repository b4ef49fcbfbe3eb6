/// meN- and peN- taken off: the nasal tells the first sound of the base, or has swallowed it.
enum NasalPrefix {
  /// The stems that may follow meN- or peN- at the start of a stem; stops and returns true once one is taken.
  ///
  /// The stem starts with `me` or `pe`. As a noun, peN- drops the *p* of *pr-* and *pl-*: `pemrogram`.
  static func strip(_ stem: Stem, isNoun: Bool, _ take: (Stem) -> Bool) -> Bool {
    let next = stem[2]
    switch next {
    case UInt8(ascii: "l"), Letter.r, UInt8(ascii: "w"), Letter.y:
      return take(stem.dropping(2))
    case Letter.m:
      if Letter.isVowel(stem[3]) {  // memukul ← pukul, memakan ← makan
        return take(stem.dropping(2, restoring: Letter.p)) || take(stem.dropping(2))
      }
      return stripM(stem, isNoun: isNoun, take)
    case Letter.n:
      return stripN(stem, take)
    default:
      return false
    }
  }

  private static func stripM(_ stem: Stem, isNoun: Bool, _ take: (Stem) -> Bool) -> Bool {
    switch stem[3] {
    case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "v"):
      take(stem.dropping(3))
    case Letter.p where !isNoun && (Letter.isConsonant(stem[4]) || keepsP(stem.dropping(3))):
      take(stem.dropping(3))
    case Letter.r where isNoun, UInt8(ascii: "l") where isNoun:  // pemrogram ← program
      take(stem.dropping(2, restoring: Letter.p))
    default:
      false
    }
  }

  /// The few that keep their *p* before a vowel: *mempunyai*, *mempelajari*, *mempekerjakan*.
  private static func keepsP(_ stem: Stem) -> Bool {
    stem.starts(with: "punya") || stem.starts(with: "pelajar") || stem.starts(with: "pekerja")
  }

  private static func stripN(_ stem: Stem, _ take: (Stem) -> Bool) -> Bool {
    switch stem[3] {
    case UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "j"), UInt8(ascii: "z"):
      return take(stem.dropping(3))
    case Letter.t where Letter.isConsonant(stem[4]), Letter.s where Letter.isConsonant(stem[4]):
      return take(stem.dropping(3))  // mentransfer, menstabilkan, mensyaratkan
    case Letter.y:  // menyapu ← sapu, menyanyi ← nyanyi
      return Letter.isVowel(stem[4])
        && (take(stem.dropping(3, restoring: Letter.s)) || take(stem.dropping(2)))
    case Letter.g:
      return stripNg(stem, take)
    case let vowel where Letter.isVowel(vowel):  // menulis ← tulis, menanti ← nanti
      return take(stem.dropping(2, restoring: Letter.t)) || take(stem.dropping(2))
    default:
      return false
    }
  }

  private static func stripNg(_ stem: Stem, _ take: (Stem) -> Bool) -> Bool {
    switch stem[4] {
    case Letter.g, Letter.h, UInt8(ascii: "q"):
      return take(stem.dropping(4))
    case Letter.k where Letter.isConsonant(stem[5]) || stem.dropping(4).starts(with: "kaji"):
      return take(stem.dropping(4))  // mengkritik; mengkaji, beside mengaji
    case let vowel where Letter.isVowel(vowel):
      if vowel == Letter.e, isMonosyllable(stem.dropping(5)), take(stem.dropping(5)) { return true }
      return take(stem.dropping(4)) || take(stem.dropping(3, restoring: Letter.k)) || take(stem.dropping(2))
    default:
      return false
    }
  }

  /// Whether a base has one syllable, so that menge- and penge- stand before it: *cek*, *las*, *sah*.
  static func isMonosyllable(_ stem: Stem) -> Bool {
    let vowels = (0..<stem.count).count { Letter.isVowel(stem[$0]) }
    return vowels == 1 && stem.count >= 3 && !Letter.isVowel(stem.first)
  }
}
