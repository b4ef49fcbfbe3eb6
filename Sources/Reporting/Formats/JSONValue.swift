/// A JSON value written as Swift literals.
enum JSONValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  case string(String)
  case integer(Int)
  case number(Double)
  case array([JSONValue])
  case object([String: JSONValue])
  case null
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

  /// The value as text with sorted keys and a line end.
  var text: String {
    var writer = JSONWriter()
    writer.write(self)
    return writer.text + "\n"
  }
}
