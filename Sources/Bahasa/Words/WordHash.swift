/// The 64-bit identity of a word: a hash of its folded (lower-case, UTF-8) bytes.
///
/// Bytes go in one by one, so that a tokeniser can hash while it scans; eight of them at a time are mixed by the
/// finaliser of MurmurHash3, which spreads the entropy to the low bits that index a table. Not keyed: the tables that it indexes are fixed and probe linearly in a
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
    /// Up to seven bytes that wait to be mixed in.
    @usableFromInline var chunk: UInt64
    @usableFromInline var shift: UInt64

    /// The state before the first byte.
    @inlinable
    @inline(__always)
    public init() {
      state = 0x9e37_79b9_7f4a_7c15
      chunk = 0
      shift = 0
    }

    /// Takes in the next folded byte.
    @inlinable
    @inline(__always)
    public mutating func combine(_ byte: UInt8) {
      chunk |= UInt64(byte) &<< shift
      shift &+= 8
      if shift == 64 {
        state = Builder.mix(state ^ chunk)
        chunk = 0
        shift = 0
      }
    }

    /// The hash of the bytes so far; more may follow.
    @inlinable
    @inline(__always)
    public var finalized: WordHash {
      WordHash(value: Builder.mix(state ^ chunk ^ (shift &* 0x9e37_79b9_7f4a_7c15)))
    }

    /// Takes in eight folded bytes at once, the first in the low bits; only at a multiple of eight bytes.
    @inlinable
    @inline(__always)
    mutating func combine(eight bytes: UInt64) {
      state = Builder.mix(state ^ bytes)
    }

    /// Takes in up to seven folded bytes at once, the first in the low bits; only at a multiple of eight bytes.
    @inlinable
    @inline(__always)
    mutating func combine(_ bytes: UInt64, count: Int) {
      chunk = bytes
      shift = UInt64(truncatingIfNeeded: count &* 8)
    }

    @inlinable
    @inline(__always)
    static func mix(_ value: UInt64) -> UInt64 {
      var mixed = value
      mixed = (mixed ^ (mixed >> 33)) &* 0xff51_afd7_ed55_8ccd
      mixed = (mixed ^ (mixed >> 33)) &* 0xc4ce_b9fe_1a85_ec53
      return mixed ^ (mixed >> 33)
    }
  }
}
