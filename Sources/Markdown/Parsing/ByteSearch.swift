import CCmark

extension UnsafeBufferPointer<UInt8> {
  /// The first place of a byte in a range, or nil.
  @inline(__always)
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard let base = baseAddress, let found = memchr(base + range.lowerBound, Int32(byte), range.count) else {
      return nil
    }
    return UnsafeRawPointer(base).distance(to: found)
  }

  /// The first offset from `offset` on that holds no blank.
  @inline(__always)
  func skippingBlanks(_ offset: Int) -> Int {
    var offset = offset
    while offset < count, self[offset].isBlank { offset += 1 }
    return offset
  }
}
