/// The strings of JSON (RFC 8259 §7).
public enum JSONString {
  /// Appends a text between quotation marks, escaped as `JSONEncoder` escapes it without slashes.
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &bytes) }
    if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { append($0, to: &bytes) } }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Hardly a byte needs escaping, so what lies between two that do is copied as a whole.
  private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    var place = 0
    while place < text.count {
      if place + 8 <= text.count, isPlain(UnsafeRawBufferPointer(text), at: place) {
        place += 8
        continue
      }
      if text[place] < 0x20 || text[place] == UInt8(ascii: "\"") || text[place] == UInt8(ascii: "\\") {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
        escape(text[place], to: &bytes)
        start = place + 1
      }
      place += 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Whether none of eight bytes needs escaping; seldom says no where none does.
  private static func isPlain(_ text: UnsafeRawBufferPointer, at place: Int) -> Bool {
    let eight = text.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    // The highest bit of a byte is set where the byte less another is below zero.
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = eight ^ (ones &* 0x22)
    let slashes = eight ^ (ones &* 0x5C)
    let low = (eight &- (ones &* 0x20)) & ~eight
    return (low | ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)) & (ones &* 0x80) == 0
  }

  private static func escape(_ byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case ..<0x20: bytes += "u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
    default: bytes.append(byte)
    }
  }
}
