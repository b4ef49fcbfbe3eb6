/// What is left of a word while affixes are taken off: a range of its bytes whose first byte may be restored.
///
/// Every assimilation of Indonesian leaves the base with its own length in place: *me-n-ulis* is *tulis* with
/// the `n` read as `t`, *me-ng-irim* is *kirim* with the `g` read as `k`. So no bytes are copied.
struct Stem {
  let word: UnsafeBufferPointer<UInt8>
  let lower: Int
  let upper: Int
  /// The byte at `lower`, as it is or as restored.
  let first: UInt8

  init(_ word: UnsafeBufferPointer<UInt8>) {
    self.init(word, 0, word.count, word.first ?? 0)
  }

  private init(_ word: UnsafeBufferPointer<UInt8>, _ lower: Int, _ upper: Int, _ first: UInt8) {
    self.word = word
    self.lower = lower
    self.upper = upper
    self.first = first
  }

  var count: Int { upper - lower }

  /// The byte at an offset from the start, or 0 past the end.
  subscript(offset: Int) -> UInt8 {
    offset == 0 ? first : lower + offset < upper ? word[lower + offset] : 0
  }

  /// Whether the first byte is not the one that stands in the word.
  var restored: Bool { first != word[lower] }

  var last: UInt8 { self[count - 1] }

  func starts(with prefix: StaticString) -> Bool {
    let length = prefix.utf8CodeUnitCount
    guard length <= count else { return false }
    for offset in 0..<length where self[offset] != prefix.utf8Start[offset] { return false }
    return true
  }

  func ends(with suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard length < count else { return false }
    for offset in 0..<length where word[upper - length + offset] != suffix.utf8Start[offset] { return false }
    return true
  }

  /// Without the first bytes, of which there are more.
  func dropping(_ length: Int) -> Stem {
    Stem(word, lower + length, upper, self[length])
  }

  /// Without the last bytes.
  func droppingLast(_ length: Int) -> Stem {
    Stem(word, lower, upper - length, first)
  }

  /// Without the bytes before an offset, with the byte there read as another.
  func dropping(_ length: Int, restoring byte: UInt8) -> Stem {
    Stem(word, lower + length, upper, byte)
  }

  var hash: WordHash {
    var builder = WordHash.Builder()
    builder.combine(first)
    for index in (lower + 1)..<max(upper, lower + 1) { builder.combine(word[index]) }
    return builder.finalized
  }

  var string: String {
    String(decoding: [first] + word[(lower + 1)..<max(upper, lower + 1)], as: UTF8.self)
  }

  /// Whether the first syllable is closed by *er*: *kerja*, *ternak*, *cermin*, *percaya*.
  var beginsWithClosedEr: Bool {
    let onset = Letter.isVowel(self[1]) ? 1 : 2
    return !Letter.isVowel(first) && self[onset] == Letter.e && self[onset + 1] == Letter.r
      && Letter.isConsonant(self[onset + 2])
  }
}

/// The letters that rules of sound ask about.
public enum Letter {
  static let a = UInt8(ascii: "a")
  static let e = UInt8(ascii: "e")
  static let g = UInt8(ascii: "g")
  static let h = UInt8(ascii: "h")
  static let i = UInt8(ascii: "i")
  static let k = UInt8(ascii: "k")
  static let m = UInt8(ascii: "m")
  static let n = UInt8(ascii: "n")
  static let p = UInt8(ascii: "p")
  static let r = UInt8(ascii: "r")
  static let s = UInt8(ascii: "s")
  static let t = UInt8(ascii: "t")
  static let y = UInt8(ascii: "y")
  static let hyphen = UInt8(ascii: "-")

  static let all = UInt8(ascii: "a")...UInt8(ascii: "z")

  /// The letters of a word as bits.
  static func set(_ word: some Sequence<UInt8>) -> UInt32 {
    word.reduce(0) { $0 | (1 << UInt32($1 & 31)) }
  }

  /// Whether a small letter is a, e, i, o or u.
  public static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }

  static func isConsonant(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") && !isVowel(byte)
  }
}
