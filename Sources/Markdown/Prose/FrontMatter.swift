public import SourceText

/// Where a text's front matter lies and where its body begins.
///
/// Front matter opens with `---` on the first line and closes with `---` or `...` on a line of its own. A text that
/// merely begins with a thematic break has none: the first line with text has to read like `key: value`.
public struct FrontMatter: Sendable, Hashable {
  /// The bytes between the marker lines, or nil without front matter.
  public let content: Range<Int>?
  /// The offset of the first byte after front matter and byte order mark.
  public let bodyStart: Int

  /// Looks for front matter at the start of a text.
  ///
  /// - Complexity: O(length of the front matter), or of the text if it does not close.
  public init(of source: SourceText) {
    let textStart = FrontMatter.afterByteOrderMarks(source, 0)
    let first = source.lineRange(0)
    guard first.upperBound >= textStart,
      FrontMatter.isMarker(source.bytes[textStart..<first.upperBound], [UInt8(ascii: "-")]),
      let close = FrontMatter.closingLine(of: source)
    else {
      content = nil
      bodyStart = textStart
      return
    }
    content = source.lineStarts[1]..<source.lineStarts[close]
    let afterClose = close + 1 < source.lineStarts.count ? source.lineStarts[close + 1] : source.bytes.count
    bodyStart = FrontMatter.afterByteOrderMarks(source, afterClose)
  }

  /// Skips byte order marks, of which careless joining of files leaves several.
  private static func afterByteOrderMarks(_ source: SourceText, _ start: Int) -> Int {
    var start = start
    while source.bytes[start...].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    return start
  }

  private static func closingLine(of source: SourceText) -> Int? {
    var hasKey = false
    for index in source.lineStarts.indices.dropFirst() {
      let line = source.bytes[source.lineRange(index)]
      if isMarker(line, [UInt8(ascii: "-"), UInt8(ascii: ".")]) { return index }
      if !hasKey, let first = line.first(where: { !$0.isBlank }), first != UInt8(ascii: "#") {
        guard opensWithKey(line) else { return nil }
        hasKey = true
      }
    }
    return nil
  }

  /// Three dashes or dots, then only blanks.
  private static func isMarker(_ line: ArraySlice<UInt8>, _ marks: [UInt8]) -> Bool {
    guard let mark = line.first, marks.contains(mark), line.count >= 3 else { return false }
    return line.prefix(3).allSatisfy { $0 == mark } && line.dropFirst(3).allSatisfy(\.isBlank)
  }

  /// `key:` followed by a blank or the end of the line.
  private static func opensWithKey(_ line: ArraySlice<UInt8>) -> Bool {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return false }
    let key = line[line.startIndex..<colon]
    return key.allSatisfy {
      $0.isASCIILetter || $0.isASCIIDigit || [0x20, 0x22, 0x27, 0x2D, 0x5F].contains($0)
    }
      && (colon + 1 == line.endIndex || line[colon + 1].isBlank)
  }
}
