import Foundation
import Testing

@testable import Reporting

struct JSONWriterTests {
  private func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  @Test(
    "text is escaped as Foundation escapes it",
    arguments: [
      "", "biasa", "kutip \" dan \\ miring /", "baris\nbaru\r\n\ttab",
      "\u{8}\u{C}\u{0}\u{1}\u{F}\u{10}\u{1F}\u{7F}",
      "é 😀 👨‍👩‍👧 \u{2028} \u{FEFF}",
    ])
  func escapesText(text: String) throws {
    #expect(JSONValue.array([.string(text)]).text == (try encoded([text])))
  }

  @Test(
    "text is escaped wherever in it the mark stands", arguments: ["\"", "\\", "\u{1F}", "é", "/", "\u{80}"])
  func escapesAnywhere(mark: String) throws {
    for place in 0..<20 {
      let text = String(repeating: "a", count: place) + mark + String(repeating: "~", count: 19 - place)
      #expect(JSONValue.array([.string(text)]).text == (try encoded([text])), "\(place)")
    }
  }

  @Test("nested values stand as Foundation sets them, the empty ones too")
  func nestsValues() throws {
    let value: JSONValue = ["b": ["dua", "tiga"], "a": [], "c": ["satu"]]
    #expect(value.text == (try encoded(["b": ["dua", "tiga"], "a": [], "c": ["satu"]])))
    let objects: JSONValue = ["z": ["y": 1, "x": 2], "a": [:]]
    #expect(objects.text == (try encoded(["z": ["y": 1, "x": 2], "a": [String: Int]()])))
  }

  @Test("numbers have no needless decimals", arguments: [0, 12, 12.5, 0.1, -3, 1_000_000])
  func writesNumbers(number: Double) throws {
    #expect(JSONValue.array([.number(number)]).text == (try encoded([number])))
  }

  @Test("what is absent is left out of an object, null stays")
  func leavesOutAbsent() {
    let value: JSONValue = ["a": .absent, "b": .null]
    #expect(value.text == "{\n  \"b\" : null\n}\n")
  }
}
