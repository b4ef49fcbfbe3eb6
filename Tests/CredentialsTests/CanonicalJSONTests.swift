import Credentials
import Foundation
import TestSupport
import Testing

@Suite struct CanonicalJSONTests {
  @Test(arguments: ["arrays", "french", "structures", "unicode", "values", "weird"])
  func `the files of RFC 8785 come out byte for byte`(name: String) throws {
    guard let folder = Repository.shared("vectors/jcs") else {
      print("skipped: ../shared/vectors/jcs is absent")
      return
    }
    let value = try JSONValue(parsing: Data(contentsOf: folder.appending(path: "input/\(name).json")))
    let expected = try Data(contentsOf: folder.appending(path: "output/\(name).json"))
    #expect(Data(value.canonical) == expected)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (1, "1"), (-1.5, "-1.5"), (1e21, "1e+21"), (1e20, "100000000000000000000"),
    (123_456_789_012_345_683_968, "123456789012345680000"), (1e-6, "0.000001"), (1e-7, "1e-7"),
    (9.5e-7, "9.5e-7"), (.leastNonzeroMagnitude, "5e-324"),
    (1.7976931348623157e308, "1.7976931348623157e+308"),
    (0.1, "0.1"), (333333333.3333333, "333333333.3333333"), (4.5, "4.5"), (100, "100"),
  ])
  func `numbers are written as ECMAScript writes them`(number: Double, text: String) {
    #expect(String(decoding: JSONValue.number(number).canonical, as: UTF8.self) == text)
  }

  @Test func `names are sorted by UTF-16 and strings keep their normal form`() throws {
    let text = #"{"\ufb33":1,"\ud83d\ude02":2,"e\u0301":3,"\u00e9":4,"a\/\u0007":5}"#
    let value = try JSONValue(parsing: text.utf8)
    #expect(
      String(decoding: value.canonical, as: UTF8.self).utf8.elementsEqual(
        "{\"a/\\u0007\":5,\"e\u{301}\":3,\"\u{E9}\":4,\"😂\":2,\"\u{FB33}\":1}".utf8))
  }

  @Test func `canonical bytes parse to the same canonical bytes`() throws {
    let value: JSONValue = ["b": [1, 2.5, .null, true], "a": "\u{1}\"\\\u{7F}é"]
    #expect(try JSONValue(parsing: value.canonical).canonical == value.canonical)
  }

  @Test(arguments: [
    ("", JSONError.unexpected(offset: 0)), ("{\"a\":1,\"a\":2}", .duplicateName("a", offset: 7)),
    ("[1,]", .unexpected(offset: 3)), ("01", .unexpected(offset: 1)), ("1.", .unexpected(offset: 2)),
    ("\"\\ud800\"", .loneSurrogate(offset: 2)), ("\"\\udc00\"", .loneSurrogate(offset: 2)),
    ("\"\\ud800\\u0041\"", .loneSurrogate(offset: 2)), ("1e999", .numberOutOfRange(offset: 0)),
    ("nul", .unexpected(offset: 0)), ("\"\u{1}\"", .unexpected(offset: 1)), ("{} x", .unexpected(offset: 3)),
    ("NaN", .unexpected(offset: 0)), ("+1", .unexpected(offset: 0)),
    (String(repeating: "[", count: 100_000), .tooDeep(offset: 64)),
  ])
  func `what is no JSON is refused where it goes wrong`(text: String, error: JSONError) {
    #expect(throws: error) { try JSONValue(parsing: text.utf8) }
  }

  @Test func `broken UTF-8 is refused`() {
    #expect(throws: JSONError.invalidUTF8(offset: 0)) { try JSONValue(parsing: [0x22, 0xC3, 0x28, 0x22]) }
  }
}
