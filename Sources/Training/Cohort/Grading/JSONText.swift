/// JSON written member by member, for what is kept of every draft: an encoder of any value takes ten times as long.
struct JSONText {
  private var bytes: [UInt8] = []
  private var needsComma = false

  /// What was written.
  var string: String { String(decoding: bytes, as: UTF8.self) }

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
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func string(_ text: String) {
    separate()
    quote(text)
  }

  mutating func strings(_ texts: [String]) { array(texts) { $1.string($0) } }

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

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += "\\n".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20: bytes += "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
