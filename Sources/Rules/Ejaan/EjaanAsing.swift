import Bahasa
import RuleKit

/// English words that Indonesian has taken over in its own spelling: *informative*, *textile*, *industry*.
enum EjaanAsing {
  /// The Indonesian word of an unknown folded one, spelt by the rules for loan words; nil if there is none in use.
  static func indonesian(_ word: String) -> String? {
    guard word.utf8.count >= 5, word.utf8.allSatisfy(Letter.isSmall) else { return nil }
    for (ending, endings) in suffixes where word.hasSuffix(ending) {
      let stem = inner(word.dropLast(ending.count))
      let least: UInt8 = learned.contains(ending) ? 1 : 34
      for end in endings where isInUse(stem + end, atLeast: least) && stem + end != word { return stem + end }
    }
    return nil
  }

  /// Whether a word belongs to terms that stay English: *video conference*, *mobile*.
  static func isTerm(_ token: Token) -> Bool { terms.contains(token.hash) }

  private static let terms = WordSet(
    words: "mobile conference action physical gorilla general mode live online")

  private static func isInUse(_ word: String, atLeast frequency: UInt8) -> Bool {
    Lexicon.standard.entry(WordHash(word.utf8)).map {
      !$0.kinds.isDisjoint(with: [.base, .form]) && $0.kinds.isDisjoint(with: [.refused, .name])
        && $0.frequency >= frequency
    } == true
  }

  /// The letters before the ending in Indonesian spelling.
  private static func inner(_ part: Substring) -> String {
    var letters = Array(part.utf8)
    var result: [UInt8] = []
    letters.append(0)
    var index = 0
    while index + 1 < letters.count {
      let (letter, next) = (letters[index], letters[index + 1])
      switch (letter, next) {
      case (Letter.p, Letter.h):
        result.append(UInt8(ascii: "f"))
        index += 1
      case (Letter.t, Letter.h):
        result.append(Letter.t)
        index += 1
      case (Letter.c, Letter.e), (Letter.c, Letter.i), (Letter.c, Letter.y): result.append(UInt8(ascii: "s"))
      case (Letter.c, Letter.k), (Letter.c, Letter.h), (Letter.c, Letter.c):
        result.append(Letter.k)
        index += 1
      case (Letter.c, _): result.append(Letter.k)
      case (Letter.x, _): result += [Letter.k, UInt8(ascii: "s")]
      case (Letter.y, _) where index > 0: result.append(UInt8(ascii: "i"))
      case _ where letter == next: break
      default: result.append(letter)
      }
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Endings by which a word is told so surely that a rare Indonesian one will do.
  private static let learned: Set = ["ive", "ity", "ivity", "ism", "ization"]

  /// English endings, the longest first, with what Indonesian has for them.
  private static let suffixes: [(String, [String])] = [
    ("ization", ["isasi"]), ("isation", ["isasi"]), ("ction", ["ksi"]), ("tion", ["si"]), ("ssion", ["si"]),
    ("sion", ["si"]), ("ive", ["if"]), ("ivity", ["ivitas"]), ("ity", ["itas"]), ("ties", ["tas"]),
    ("ism", ["isme"]), ("ency", ["ensi"]), ("ancy", ["ansi"]), ("ence", ["ensi"]), ("ance", ["ansi"]),
    ("ment", ["men"]), ("ical", ["is", "ikal", "ik"]), ("ics", ["ik", "ika"]), ("ic", ["ik", "is"]),
    ("ous", ["us"]),
    ("ct", ["k"]), ("cts", ["k"]), ("pt", ["p"]), ("ist", ["is"]), ("nt", ["n"]), ("rd", ["r"]),
    ("rt", ["r"]),
    ("st", ["s"]), ("ile", ["il"]), ("ine", ["in", "ina"]), ("phone", ["fon"]), ("ase", ["asa", "ase"]),
    ("ure", ["ur"]), ("or", ["or"]), ("al", ["al"]), ("ar", ["ar"]), ("y", ["i"]), ("e", ["e"]),
    ("a", ["a"]), ("m", ["m"]), ("n", ["n"]), ("t", ["t"]), ("s", ["s"]), ("k", ["k"]), ("p", ["p"]),
    ("l", ["l"]),
  ]
}

private enum Letter {
  static let c = UInt8(ascii: "c"), e = UInt8(ascii: "e"), h = UInt8(ascii: "h"), i = UInt8(ascii: "i")
  static let k = UInt8(ascii: "k"), p = UInt8(ascii: "p"), t = UInt8(ascii: "t"), x = UInt8(ascii: "x")
  static let y = UInt8(ascii: "y")

  static func isSmall(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
}
