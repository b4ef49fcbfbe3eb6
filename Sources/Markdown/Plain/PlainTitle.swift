/// Tells a title from a first paragraph in plain text, where nothing marks it.
enum PlainTitle {
  /// The longest first line that still counts as a title, in code points.
  private static let longest = 150

  /// Whether a line that is a block of its own looks like a title: short, with a letter, without a final mark.
  static func matches(_ line: PlainLine, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.range.count <= longest * 4, line.length(in: text) <= longest, !line.isListItem,
      let first = line.range.first, let last = line.range.last
    else { return false }
    switch text[first] {
    case UInt8(ascii: "#"), UInt8(ascii: "@"): return false
    default: break
    }
    switch text[last] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"):
      return false
    default:
      return text[line.range].contains { $0.isASCIILetter || $0 >= 0x80 }
    }
  }
}
