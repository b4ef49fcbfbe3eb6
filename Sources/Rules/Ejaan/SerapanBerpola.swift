import Bahasa
import RuleKit

/// Unknown words that keep a Dutch suffix, by pattern: *diidentifisir*, *responsifitas*.
enum SerapanBerpola {
  /// What an unknown folded word with `-ifitas`, `-ifisme` or `-ifis` should be.
  static func withV(_ word: String) -> String? {
    for clitic in ["", "nya"] where word.hasSuffix(clitic) {
      let bare = word.dropLast(clitic.count)
      for ending in ["itas", "isme", "is", "asi"] where bare.hasSuffix("if" + ending) {
        let stem = bare.dropLast(ending.count + 2)
        let right = stem + "iv" + ending
        let root = ["ber", "ke", "di"].first(where: stem.hasPrefix).map { stem.dropFirst($0.count) } ?? stem
        guard stem.count > 2, isWord(right) || isWord(stem + "if") || isWord(root + "if") else { continue }
        return right + clitic
      }
    }
    return nil
  }

  /// What an unknown folded word with `-ir` should be: *diidentifisir* → *diidentifikasi*.
  static func withoutIr(_ word: String) -> String? {
    for clitic in ["", "nya"] where word.hasSuffix("ir" + clitic) {
      let bare = word.dropLast(clitic.count)
      for (prefix, lost) in prefixes where bare.hasPrefix(prefix) {
        guard let noun = noun(lost + bare.dropFirst(prefix.count).dropLast(2)) else { continue }
        return (prefix.hasPrefix("me") ? Derivation.meN(noun) : prefix + noun) + clitic
      }
    }
    return nil
  }

  /// The noun of a stem that `-ir` was taken off.
  private static func noun(_ stem: String) -> String? {
    guard stem.count >= 4 else { return nil }
    if let noun = irregular[stem] { return noun }
    if stem.hasSuffix("ifis"), isBase(stem.dropLast() + "kasi") { return stem.dropLast() + "kasi" }
    return ["asi", "si", "ksi"].map { stem + $0 }.first { isBase($0) }
  }

  private static func isWord(_ word: some StringProtocol) -> Bool { Lexicon.standard.knows(String(word)) }

  private static func isBase(_ word: some StringProtocol) -> Bool {
    Lexicon.standard.entry(WordHash(word.utf8))?.isKnown == true
  }

  /// Prefixes, with the first letter that the nasal took away.
  private static let prefixes = [
    ("", ""), ("di", ""), ("ter", ""), ("meng", ""), ("meng", "k"), ("mem", ""), ("mem", "p"), ("men", ""),
    ("men", "t"), ("meny", "s"), ("me", ""),
  ]
  private static let irregular = [
    "toler": "toleransi", "publis": "publikasi", "prod": "produksi", "produs": "produksi",
    "standaris": "standardisasi",
  ]
}
