/// Writes JSON (RFC 8259) piece by piece, two spaces a level, as `JSONEncoder` prints it prettily.
///
/// `JSONEncoder` holds a tree of the whole report before the first byte, several times the size of its text; a
/// report on a thousand drafts is written here one finding after the other.
struct JSONWriter {
  private var bytes: [UInt8] = []
  private var level: Int

  /// Writes values that stand so many levels deep.
  init(level: Int = 0) { self.level = level }

  /// What was written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes a value; the members of objects in the order of their names.
  mutating func write(_ value: JSONValue) {
    switch value {
    case .string(let text): JSONString.append(text, to: &bytes)
    case .integer(let number): append(number.description)
    case .number(let number):
      append(number == number.rounded() && abs(number) < 1e15 ? Int(number).description : number.description)
    case .null, .absent: append("null")
    case .array(let elements): writeArray(elements) { $0.write($1) }
    case .object(let members):
      let present = members.filter { if case .absent = $0.value { false } else { true } }
      writeItems(open: "{", present.sorted { $0.key < $1.key }, close: "}") { writer, member in
        JSONString.append(member.key, to: &writer.bytes)
        writer.append(" : ")
        writer.write(member.value)
      }
    }
  }

  /// Writes an array whose elements are written one by one.
  mutating func writeArray<Element>(
    _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    writeItems(open: "[", elements, close: "]", write)
  }

  /// Writes an object whose members are written one by one, in the order given.
  mutating func writeObject(_ members: [(name: String, write: (inout JSONWriter) -> Void)]) {
    writeItems(open: "{", members, close: "}") { writer, member in
      JSONString.append(member.name, to: &writer.bytes)
      writer.append(" : ")
      member.write(&writer)
    }
  }

  private mutating func writeItems<Item>(
    open: StaticString, _ items: [Item], close: StaticString, _ write: (inout JSONWriter, Item) -> Void
  ) {
    append("\(open)\n")
    level += 1
    for (number, item) in items.enumerated() {
      if number > 0 { append(",\n") }
      indent()
      write(&self, item)
    }
    level -= 1
    append("\n")
    indent()
    append("\(close)")
  }

  private mutating func indent() {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: level * 2))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
