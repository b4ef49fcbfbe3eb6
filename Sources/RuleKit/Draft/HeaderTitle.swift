import Markdown
import SourceText

/// Where the title of a draft's front matter stands: `judul: …`.
enum HeaderTitle {
  /// The source bytes of the title; nil where they are not the title byte for byte, as with YAML escapes.
  static func range(of title: String, in frontMatter: Range<Int>, of source: SourceText) -> Range<Int>? {
    let bytes = source.bytes
    var start = frontMatter.lowerBound
    while start < frontMatter.upperBound {
      let end =
        bytes[start..<frontMatter.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? frontMatter.upperBound
      if bytes[start..<end].starts(with: key) {
        let value = trimmed(start + key.count..<end, bytes)
        return bytes[value].elementsEqual(title.utf8) ? value : nil
      }
      start = end + 1
    }
    return nil
  }

  private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, isMargin(bytes[lower]) { lower += 1 }
    while upper > lower, isMargin(bytes[upper - 1]) { upper -= 1 }
    if upper - lower > 1, bytes[lower] == bytes[upper - 1], quotes.contains(bytes[lower]) {
      return lower + 1..<upper - 1
    }
    return lower..<upper
  }

  private static func isMargin(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  private static let key = Array("judul:".utf8)
  private static let quotes: Set<UInt8> = [UInt8(ascii: "\""), UInt8(ascii: "'")]
}
