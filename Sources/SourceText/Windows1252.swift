/// The Windows-1252 encoding (WHATWG and Microsoft agree but for five bytes that stand for nothing).
enum Windows1252 {
  /// The characters of bytes 0x80 to 0x9F; 0 where there is none.
  private static let upper: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0,
    0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0, 0x017E, 0x0178,
  ]

  /// Whether every byte stands for a character.
  static func canHold(_ bytes: [UInt8]) -> Bool {
    !bytes.contains { (0x80...0x9F).contains($0) && upper[Int($0) - 0x80] == 0 }
  }

  static func utf8(of bytes: [UInt8]) -> [UInt8] {
    let units = bytes.map { (0x80...0x9F).contains($0) ? upper[Int($0) - 0x80] : UInt16($0) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
