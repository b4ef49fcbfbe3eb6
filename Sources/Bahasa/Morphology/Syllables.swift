/// The syllables of Indonesian words.
public enum Syllables {
  /// How many syllables a word has: its vowels, less one for a final *ai*, *au* or *oi* of a longer word.
  ///
  /// Known misses: diphthongs inside a word, *eu* and *ei*, acronyms that are spelled out.
  public static func count(_ word: some BidirectionalCollection<UInt8>) -> Int {
    var vowels = 0
    for byte in word where Letter.isVowel(byte | 0x20) { vowels += 1 }
    guard vowels > 1, word.count > 4, let last = word.last, let before = word.dropLast().last else {
      return max(vowels, 1)
    }
    switch (before | 0x20, last | 0x20) {
    case (Letter.a, Letter.i), (Letter.a, UInt8(ascii: "u")), (UInt8(ascii: "o"), Letter.i): return vowels - 1
    default: return vowels
    }
  }
}
