import Foundation

/// A JSON value written as Swift literals, for formats whose shape is not ours.
enum JSONValue: Encodable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation,
  ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  case string(String)
  case integer(Int)
  case array([JSONValue])
  case object([String: JSONValue])
  /// Nothing: an object leaves the key out.
  case absent

  typealias Key = String
  typealias Value = JSONValue
  typealias ArrayLiteralElement = JSONValue

  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { first, _ in first }))
  }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .string(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .integer(let number):
      var container = encoder.singleValueContainer()
      try container.encode(number)
    case .array(let elements):
      var container = encoder.unkeyedContainer()
      try container.encode(contentsOf: elements)
    case .object(let members):
      var container = encoder.container(keyedBy: MemberName.self)
      for (name, member) in members {
        if case .absent = member { continue }
        try container.encode(member, forKey: MemberName(stringValue: name))
      }
    case .absent:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    }
  }

  /// The value as text with sorted keys and a line end.
  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { return "" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private struct MemberName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
