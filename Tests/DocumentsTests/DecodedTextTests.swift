import SourceText
import Testing

struct DecodedTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let stored: [UInt8]
    let text: String
    var encoding = TextEncoding.utf8
    var repairs = 0
    var firstBroken: Int?

    init(
      _ description: String, _ stored: [UInt8], _ text: String, _ encoding: TextEncoding = .utf8,
      repairs: Int = 0, firstBroken: Int? = nil
    ) {
      testDescription = description
      self.stored = stored
      self.text = text
      self.encoding = encoding
      self.repairs = repairs
      self.firstBroken = firstBroken
    }
  }

  static let cases = [
    Case("ASCII", Array("Banjir surut.".utf8), "Banjir surut."),
    Case("UTF-8", Array("“Warga” 😀".utf8), "“Warga” 😀"),
    Case("UTF-8 with mark", [0xEF, 0xBB, 0xBF, 0x41], "\u{FEFF}A"),
    Case("UTF-16 LE with mark", [0xFF, 0xFE, 0x41, 0, 0x3D, 0xD8, 0, 0xDE], "A😀", .utf16LittleEndian),
    Case("UTF-16 BE with mark", [0xFE, 0xFF, 0, 0x41, 0xD8, 0x3D, 0xDE, 0], "A😀", .utf16BigEndian),
    Case("UTF-16 LE without mark", [0x41, 0, 0x42, 0], "AB", .utf16LittleEndian),
    Case("UTF-16 BE without mark", [0, 0x41, 0, 0x42], "AB", .utf16BigEndian),
    Case(
      "UTF-16 with half a pair", [0xFF, 0xFE, 0x3D, 0xD8, 0x41, 0], "\u{FFFD}A", .utf16LittleEndian,
      repairs: 1,
      firstBroken: 2),
    Case(
      "UTF-16 cut in a unit", [0xFF, 0xFE, 0x41, 0, 0x42], "A\u{FFFD}", .utf16LittleEndian, repairs: 1,
      firstBroken: 4),
    Case("Windows-1252", [0x93, 0x41, 0x94, 0x20, 0x80, 0xE9], "“A” €é", .windows1252),
    Case("a byte Windows-1252 has not", [0x41, 0x81, 0x42], "A\u{FFFD}B", repairs: 1, firstBroken: 1),
    Case(
      "UTF-8 cut in its last character", Array("hai ".utf8) + [0xF0, 0x9F], "hai \u{FFFD}", repairs: 1,
      firstBroken: 4),
    Case(
      "UTF-8 with a stray byte", Array("é".utf8) + [0x93] + Array("é".utf8), "é\u{FFFD}é", repairs: 1,
      firstBroken: 2),
    Case(
      "an overlong form", Array("é".utf8) + [0xC0, 0xAF], "é\u{FFFD}\u{FFFD}", repairs: 2, firstBroken: 2),
    Case(
      "a surrogate in UTF-8", Array("é".utf8) + [0xED, 0xA0, 0x80], "é\u{FFFD}\u{FFFD}\u{FFFD}", repairs: 3,
      firstBroken: 2),
  ]

  @Test(arguments: cases)
  func `Stored bytes become text, and what was broken is said`(example: Case) throws {
    let decoded = try #require(DecodedText(example.stored))
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == example.text)
    #expect(decoded.encoding == example.encoding)
    #expect(decoded.repairs == example.repairs)
    #expect(decoded.firstBroken == example.firstBroken)
  }

  @Test(
    arguments: [
      [0x41, 0, 0x42], [0, 0, 0, 0], [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], Array(repeating: 0x01, count: 20),
      Array(repeating: 0x81, count: 1000), Array("teks".utf8) + [0, 0, 0],
    ] as [[UInt8]])
  func `Bytes that are no text are not taken for one`(bytes: [UInt8]) {
    #expect(DecodedText(bytes) == nil)
  }

  @Test func `Random bytes give valid UTF-8 or nothing, as the standard library repairs them`() {
    var state: UInt64 = 99
    for _ in 0..<4000 {
      let bytes: [UInt8] = (0..<Int(state >> 33 % 40)).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let byte = UInt8(truncatingIfNeeded: state >> 40)
        return byte < 0x60 ? byte | 0x20 : byte
      }
      state = state &* 6_364_136_223_846_793_005 &+ 1
      guard let decoded = DecodedText(bytes) else { continue }
      #expect(String(validating: decoded.bytes, as: UTF8.self) != nil)
      if decoded.encoding == .utf8 {
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
      }
    }
  }
}
