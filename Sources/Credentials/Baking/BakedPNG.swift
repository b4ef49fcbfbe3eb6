internal import CZlib

/// A credential in a PNG, as the text chunk `openbadgecredential` (Open Badges 3.0, 5.3.1).
struct BakedPNG {
  /// The JSON.
  let credential: [UInt8]
  /// The file without the chunk.
  let picture: [UInt8]

  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let keyword = Array("openbadgecredential".utf8)

  /// The picture with the credential in a chunk of its own behind the header.
  static func baked(_ picture: [UInt8], with credential: [UInt8]) -> [UInt8] {
    // Signature, then the header chunk: length, type, 13 bytes, checksum.
    let head = signature.count + 25
    return picture.prefix(head) + chunk(credential) + picture.dropFirst(head)
  }

  /// Takes a baked PNG apart; nil when a checksum is wrong or there is not exactly one credential.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Self.signature) else { return nil }
    var index = Self.signature.count
    var found: Range<Int>?
    var isEnded = false
    while index < bytes.count {
      guard !isEnded, index + 12 <= bytes.count else { return nil }
      let length = Self.number(bytes[index..<index + 4])
      let end = index + 12 + length
      guard end <= bytes.count,
        Self.checksum(bytes[index + 4..<end - 4]) == Self.number(bytes[end - 4..<end])
      else { return nil }
      if bytes[index + 4..<end - 4].starts(with: Array("iTXt".utf8) + Self.keyword + [0]) {
        guard found == nil else { return nil }
        found = index..<end
      }
      isEnded = bytes[index + 4..<index + 8].elementsEqual("IEND".utf8)
      index = end
    }
    guard isEnded, let found else { return nil }
    let text = bytes[(found.lowerBound + 8 + Self.keyword.count + 5)..<(found.upperBound - 4)]
    // The chunk must be the one that we would write: uncompressed, without language.
    guard bytes[found].elementsEqual(Self.chunk(Array(text))) else { return nil }
    credential = Array(text)
    picture = Array(bytes[..<found.lowerBound] + bytes[found.upperBound...])
  }

  private static func chunk(_ credential: [UInt8]) -> [UInt8] {
    let body = Array("iTXt".utf8) + keyword + [0, 0, 0, 0, 0] + credential
    return bigEndian(body.count - 4) + body + bigEndian(checksum(body[...]))
  }

  private static func checksum(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { Int(crc32(0, $0.baseAddress, UInt32($0.count))) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

  private static func bigEndian(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(number >> $0 & 0xFF) }
  }
}
