import Bahasa

/// Words that say the word right before them again, whole or behind its prefix.
enum Echo {
  /// Whether the second word is the first one, or begins like it behind a prefix of two or three letters.
  ///
  /// Judged by four letters: quick, and wrong only towards yes.
  @inline(__always)
  static func isHeard(_ first: Token, _ second: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard first.kind == .word, second.length > 1 else { return false }
    if first.hash == second.hash { return true }
    guard second.length > 2, first.length > 4 else { return false }
    let letter = bytes[Int(second.start)]
    let start = Int(first.start)
    return bytes[start + 2] == letter && begins(at: start + 2, like: second, bytes)
      || bytes[start + 3] == letter && begins(at: start + 3, like: second, bytes)
  }

  private static func begins(at start: Int, like word: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for offset in 1..<min(4, Int(word.length))
    where bytes[start + offset] != bytes[Int(word.start) + offset] {
      return false
    }
    return true
  }
}
