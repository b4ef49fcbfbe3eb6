/// The clitics and particles that are written on to a word.
enum Clitic: String, Sendable {
  case nya, lah, kah, pun, ku, mu

  /// The clitic that a word of ASCII letters may end in, judged by its last bytes alone.
  @inline(__always)
  static func ending(_ word: UnsafeBufferPointer<UInt8>) -> Clitic? {
    let count = word.count
    guard count > 4 else { return nil }
    let last = word[count - 1] | 0x20
    let second = word[count - 2] | 0x20
    let third = word[count - 3] | 0x20
    switch (last, second, third) {
    case (UInt8(ascii: "a"), UInt8(ascii: "y"), UInt8(ascii: "n")): return count > 5 ? .nya : nil
    case (UInt8(ascii: "h"), UInt8(ascii: "a"), UInt8(ascii: "l")): return count > 5 ? .lah : nil
    case (UInt8(ascii: "h"), UInt8(ascii: "a"), UInt8(ascii: "k")): return count > 5 ? .kah : nil
    case (UInt8(ascii: "n"), UInt8(ascii: "u"), UInt8(ascii: "p")): return count > 5 ? .pun : nil
    case (UInt8(ascii: "u"), UInt8(ascii: "k"), _): return .ku
    case (UInt8(ascii: "u"), UInt8(ascii: "m"), _): return .mu
    default: return nil
    }
  }

  /// Its bytes.
  var length: Int { self == .ku || self == .mu ? 2 : 3 }
}
