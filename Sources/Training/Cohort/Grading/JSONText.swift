import Reporting

/// JSON written member by member, for what is kept of every draft: an encoder of any value takes ten times as long.
struct JSONText {
  private var bytes: [UInt8] = []
  private var needsComma = false

  /// What was written.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The text of one object; the body writes its keys and values.
  static func object(_ body: (inout JSONText) -> Void) -> String {
    var text = JSONText()
    text.object(body)
    return text.string
  }

  /// Writes an object; the body writes its keys and values.
  mutating func object(_ body: (inout JSONText) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array; the body writes one element.
  mutating func array<Element>(_ elements: [Element], _ body: (Element, inout JSONText) -> Void) {
    open(UInt8(ascii: "["))
    for element in elements { body(element, &self) }
    close(UInt8(ascii: "]"))
  }

  /// Writes a key; its value must follow.
  mutating func key(_ name: String) {
    separate()
    JSONString.append(name, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a member with a text; nothing where there is none.
  mutating func member(_ name: String, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  /// Writes a text.
  mutating func string(_ text: String) {
    separate()
    JSONString.append(text, to: &bytes)
  }

  /// Writes an array of texts.
  mutating func strings(_ texts: [String]) { array(texts) { $1.string($0) } }

  /// Writes true or false.
  mutating func flag(_ value: Bool) { plain(value ? "true" : "false") }

  /// Writes a whole number, or one that is finite.
  mutating func number(_ value: some Numeric & LosslessStringConvertible) { plain(value.description) }

  private mutating func plain(_ text: String) {
    separate()
    bytes += text.utf8
  }

  private mutating func open(_ mark: UInt8) {
    separate()
    bytes.append(mark)
    needsComma = false
  }

  private mutating func close(_ mark: UInt8) {
    bytes.append(mark)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}
