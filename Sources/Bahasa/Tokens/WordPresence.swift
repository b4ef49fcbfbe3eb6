/// Which words a text has, as a Bloom filter of one hash: it may say yes wrongly, never no.
///
/// Lets a rule that waits for rare words pass over most texts without reading them.
public struct WordPresence: Sendable {
  private var bits: [UInt64]

  /// The words among these tokens: sixteen bits a word, so that one in twenty asks in vain.
  init(_ tokens: [Token]) {
    var size = 64
    while size * 4 < tokens.count, size < 1 << 16 { size *= 2 }
    bits = Array(repeating: 0, count: size)
    let mask = size - 1
    bits.withUnsafeMutableBufferPointer { bits in
      for token in tokens where token.isWord {
        bits[Int(truncatingIfNeeded: token.hash.value) & mask] |= 1 << (token.hash.value >> 58)
      }
    }
  }

  /// Whether the text may have this word.
  public func mayContain(_ hash: WordHash) -> Bool {
    bits[place(hash)] & (1 << (hash.value >> 58)) != 0
  }

  private func place(_ hash: WordHash) -> Int { Int(truncatingIfNeeded: hash.value) & (bits.count - 1) }
}
