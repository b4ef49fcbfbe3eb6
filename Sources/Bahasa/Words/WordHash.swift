/// The 64-bit identity of a word: a hash of its folded (lower-case, UTF-8) bytes.
///
/// Bytes go in one by one, so that a tokeniser can hash while it scans: FNV-1a in the loop (one xor and
/// one multiplication a byte), and the finaliser of MurmurHash3 at the end, which spreads the entropy to
/// the low bits that index a table. Not keyed: the tables that it indexes are fixed and probe linearly in a
/// bounded way; for words of unknown text use a collection that seeds its own hashing.
public struct WordHash: Hashable, Sendable {
  /// The finished hash.
  public let value: UInt64

  /// A hash that was finished earlier.
  @inlinable
  public init(value: UInt64) {
    self.value = value
  }

  /// The hash of folded bytes, in time linear in their number.
  @inlinable
  public init(_ bytes: some Sequence<UInt8>) {
    var builder = Builder()
    for byte in bytes { builder.combine(byte) }
    self = builder.finalized
  }

  /// The hash of folded bytes that lie in memory, in time linear in their number.
  @inlinable
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var builder = Builder()
    for byte in bytes { builder.combine(byte) }
    self = builder.finalized
  }

  /// A hash in the making.
  @frozen
  public struct Builder: Sendable {
    @usableFromInline var state: UInt64

    /// The state before the first byte (the FNV-1a offset basis).
    @inlinable
    @inline(__always)
    public init() {
      state = 0xcbf2_9ce4_8422_2325
    }

    /// Takes in the next folded byte.
    @inlinable
    @inline(__always)
    public mutating func combine(_ byte: UInt8) {
      state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    /// The hash of the bytes so far; more may follow.
    @inlinable
    @inline(__always)
    public var finalized: WordHash {
      var mixed = state
      mixed = (mixed ^ (mixed >> 33)) &* 0xff51_afd7_ed55_8ccd
      mixed = (mixed ^ (mixed >> 33)) &* 0xc4ce_b9fe_1a85_ec53
      return WordHash(value: mixed ^ (mixed >> 33))
    }
  }
}
