/// A text as it is stored: UTF-8 bytes, and where its lines begin.
///
/// Offsets count bytes from 0, byte order mark included. Lines and columns count from 1, columns in Unicode
/// code points. A line ends at LF, at CRLF, or at a CR that stands alone.
public struct SourceText: Sendable, Equatable {
  /// The bytes, as read.
  public let bytes: [UInt8]
  /// The offset at which each line begins; never empty.
  public let lineStarts: [Int]

  /// Takes bytes as they are; nothing is decoded or replaced.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lineStarts = SourceText.lineStarts(of: bytes)
  }

  /// Takes the UTF-8 of a string.
  public init(_ string: String) {
    self.init(Array(string.utf8))
  }

  /// The text of a byte range; broken UTF-8 becomes U+FFFD.
  public subscript(range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<bytes.count)
    return bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
    }
  }

  /// The whole text as a string.
  public var string: String { self[0..<bytes.count] }

  /// Whether a byte offset stands between two code points (or at either end).
  public func isBoundary(_ offset: Int) -> Bool {
    guard offset > 0, offset < bytes.count else { return offset == 0 || offset == bytes.count }
    return bytes[offset] & 0xC0 != 0x80
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(bytes.count / 64 + 8)
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        if index + 8 <= bytes.count, !mayEndLine(UnsafeRawBufferPointer(bytes), at: index) {
          index += 8
          continue
        }
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "\n") {
          starts.append(index)
        } else if byte == UInt8(ascii: "\r") {
          if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
          starts.append(index)
        }
      }
    }
    return starts
  }

  /// Whether one of the eight bytes from `index` may be LF or CR: zero-byte test of the difference, in one word.
  @inline(__always)
  private static func mayEndLine(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Bool {
    let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let feeds = word ^ 0x0A0A_0A0A_0A0A_0A0A
    let returns = word ^ 0x0D0D_0D0D_0D0D_0D0D
    let zeros = (feeds &- 0x0101_0101_0101_0101) & ~feeds | (returns &- 0x0101_0101_0101_0101) & ~returns
    return zeros & 0x8080_8080_8080_8080 != 0
  }
}
