/// Words made from a base, with the assimilation that the rules of *KPST* ask for.
public enum Derivation {
  /// meN- before a base: *menulis*, *mengebom*, *memengaruhi*, *memproduksi*.
  public static func meN(_ base: String) -> String { "me" + nasal(base, isNoun: false) }

  /// peN- before a base: *penulis*, *pengebom*, *pemrogram*.
  public static func peN(_ base: String) -> String { "pe" + nasal(base, isNoun: true) }

  /// ber- before a base: *bermain*, *berenang*, *beternak*, *belajar*.
  public static func ber(_ base: String) -> String {
    base == "ajar" ? "belajar" : (dropsR(base) ? "be" : "ber") + base
  }

  /// ter- before a base: *tertulis*, *terasa*, *tepercaya*.
  public static func ter(_ base: String) -> String { (dropsR(base) ? "te" : "ter") + base }

  /// memper- before a base: *memperbaiki* of *baiki*, *memperendah* of *rendah*, *mempelajari* of *ajari*.
  public static func memper(_ base: String) -> String {
    base.hasPrefix("ajar") ? "mempel" + base : (base.hasPrefix("r") ? "mempe" : "memper") + base
  }

  private static func dropsR(_ base: String) -> Bool {
    withStem(base) { $0.first == Letter.r || $0.beginsWithClosedEr }
  }

  private static func nasal(_ base: String, isNoun: Bool) -> String {
    withStem(base) { stem in
      if NasalPrefix.isMonosyllable(stem) { return "nge" + base }
      let hasCluster = Letter.isConsonant(stem[1])
      let rest = base.dropFirst()
      return switch stem.first {
      case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "v"): "m" + base
      case UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "j"), UInt8(ascii: "z"): "n" + base
      case Letter.g, Letter.h, UInt8(ascii: "q"): "ng" + base
      case let vowel where Letter.isVowel(vowel): "ng" + base
      case Letter.p where hasCluster: isNoun ? "m" + rest : "m" + base
      case Letter.p: base.hasPrefix("punya") ? "m" + base : "m" + rest
      case Letter.t where hasCluster, Letter.s where hasCluster: "n" + base
      case Letter.t: "n" + rest
      case Letter.s: "ny" + rest
      case Letter.k where hasCluster || base.hasPrefix("kaji"): "ng" + base
      case Letter.k: "ng" + rest
      default: base
      }
    }
  }

  private static func withStem<Result>(_ base: String, _ body: (Stem) -> Result) -> Result {
    Array(base.utf8).withUnsafeBufferPointer { body(Stem($0)) }
  }
}
