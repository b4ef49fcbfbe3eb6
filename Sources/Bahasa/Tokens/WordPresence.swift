/// Which words a text has, as a Bloom filter of one hash: it may say yes wrongly, never no.
///
/// Lets a rule that waits for rare words pass over most texts without reading them.
public struct WordPresence: Sendable {
  private var bits: [UInt64]

  /// A filter for a text of about this many words: sixteen bits a word, so that one in twenty asks in vain.
  init(words: Int) {
    var size = 64
    while size * 4 < words, size < 1 << 16 { size *= 2 }
    bits = Array(repeating: 0, count: size)
  }

  /// Notes a word.
  @inline(__always)
  mutating func insert(_ hash: WordHash) {
    bits[place(hash)] |= 1 << (hash.value >> 58)
  }

  /// Whether the text may have this word.
  public func mayContain(_ hash: WordHash) -> Bool {
    bits[place(hash)] & (1 << (hash.value >> 58)) != 0
  }

  private func place(_ hash: WordHash) -> Int { Int(truncatingIfNeeded: hash.value) & (bits.count - 1) }
}
