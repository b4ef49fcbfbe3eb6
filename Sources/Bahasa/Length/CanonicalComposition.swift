/// Canonical composition (the second half of NFC) of one character, without Foundation.
///
/// The standard library compares characters by canonical equivalence, so a table from characters to their composed
/// code points answers what a base and a mark make together. It holds the letters of Latin, Greek, Cyrillic,
/// Arabic, kana and Hangul.
enum CanonicalComposition {
  /// The code points of a character after composition.
  static func compose(_ scalars: some Collection<Unicode.Scalar>) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var starter = 0
    var lastClass: UInt8 = 0
    for scalar in ordered(scalars) {
      let combiningClass = scalar.properties.canonicalCombiningClass.rawValue
      let isBlocked = result.count - 1 > starter && lastClass >= combiningClass
      if !result.isEmpty, !isBlocked, let composed = pair(result[starter], scalar) {
        result[starter] = composed
        continue
      }
      if combiningClass == 0 { starter = result.count }
      lastClass = combiningClass
      result.append(scalar)
    }
    return result
  }

  /// The code point that two make together, if there is one.
  private static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    var text = String.UnicodeScalarView()
    text.append(first)
    text.append(second)
    let joined = String(text)
    return joined.count == 1 ? joined.first.flatMap { composed[$0] } : nil
  }

  /// Marks in canonical order: by class, those of one class as they stand.
  private static func ordered(_ scalars: some Collection<Unicode.Scalar>) -> [Unicode.Scalar] {
    scalars.enumerated().sorted { lhs, rhs in
      let left = lhs.element.properties.canonicalCombiningClass.rawValue
      let right = rhs.element.properties.canonicalCombiningClass.rawValue
      return left != right && left != 0 && right != 0 ? left < right : lhs.offset < rhs.offset
    }.map(\.element)
  }

  private static let composed: [Character: Unicode.Scalar] = {
    let blocks: [ClosedRange<UInt32>] = [
      0xC0...0x24F, 0x386...0x3CE, 0x400...0x4F9, 0x622...0x6D3, 0x1E00...0x1FFC, 0x304C...0x30FE,
      0xAC00...0xD7A3,
    ]
    var table: [Character: Unicode.Scalar] = [:]
    for scalar in blocks.joined().lazy.compactMap(Unicode.Scalar.init) { table[Character(scalar)] = scalar }
    return table
  }()
}
