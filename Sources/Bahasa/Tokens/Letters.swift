/// Tests of eight bytes at once, in one integer ("SIMD within a register").
enum Letters {
  /// The high bit of each byte that is not `a`…`z`; 0 if all eight are.
  @inline(__always)
  static func othersThanLower(in word: UInt64) -> UInt64 {
    let high: UInt64 = 0x8080_8080_8080_8080
    let atLeastA = (word | high) &- 0x6161_6161_6161_6161
    let beyondZ = (word & ~high) &+ 0x0505_0505_0505_0505
    return ~(atLeastA & ~beyondZ & ~word) & high
  }
}
