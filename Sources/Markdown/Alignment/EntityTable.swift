import CCmark

/// What entities and numeric references stand for, asked of libcmark once each.
struct EntityTable {
  /// The longest reference that HTML 5 names, `&` and `;` included, is 33 bytes.
  private static let longest = 34

  private var known: [String: [UInt8]] = [:]

  /// The reference that begins at an `&`: its length and the bytes it stands for; nil if it is none.
  mutating func reference(
    in text: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int
  ) -> (length: Int, bytes: [UInt8])? {
    var end = start + 1
    let limit = min(limit, start + EntityTable.longest)
    while end < limit, text[end].isASCIILetter || text[end].isASCIIDigit || text[end] == UInt8(ascii: "#") {
      end += 1
    }
    guard end < limit, text[end] == UInt8(ascii: ";"), end > start + 1 else { return nil }
    let length = end + 1 - start
    let name = String(decoding: text[start...end], as: UTF8.self)
    let bytes: [UInt8]
    if let hit = known[name] {
      bytes = hit
    } else {
      bytes = EntityTable.decode(name)
      known[name] = bytes
    }
    return bytes.isEmpty ? nil : (length, bytes)
  }

  /// What libcmark makes of a reference; empty if it leaves it as it stands.
  private static func decode(_ name: String) -> [UInt8] {
    // A letter before it keeps white space that it may stand for.
    let paragraph = Array("x\(name)".utf8)
    return paragraph.withUnsafeBufferPointer { bytes in
      let decoded = ParsedTree(bytes).withRoot { root -> [UInt8] in
        guard let block = cmark_node_first_child(root), let text = cmark_node_first_child(block) else {
          return []
        }
        let literal = text.nodeLiteral
        return literal.elementsEqual(bytes) ? [] : Array(literal.dropFirst())
      }
      return decoded ?? []
    }
  }
}
