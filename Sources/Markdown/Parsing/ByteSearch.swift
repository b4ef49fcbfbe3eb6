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
}
