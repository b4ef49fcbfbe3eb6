/// A text wrapped at a width, to be parted between lines.
struct TextLines {
  let text: Text
  let width: Double
  private let lines: [Range<Int>]

  var count: Int { lines.count }

  init(_ text: Text, width: Double) {
    self.text = text
    self.width = width
    lines = TextLayout(text, width: width).lines
  }

  /// The text of some of the lines.
  func text(of range: Range<Int>) -> Text {
    guard range.count < lines.count, let first = lines[range].first, let last = lines[range].last else {
      return text
    }
    let bytes = first.lowerBound..<last.upperBound
    var part = text
    part.string = String(decoding: Array(text.string.utf8)[bytes], as: UTF8.self)
    part.spans = text.spans.compactMap { span in
      let range = span.range.clamped(to: bytes)
      guard !range.isEmpty else { return nil }
      return TextSpan(
        range.lowerBound - bytes.lowerBound..<range.upperBound - bytes.lowerBound, font: span.font)
    }
    return part
  }

  func height(of range: Range<Int>) -> Double { text(of: range).size(width: width).height }

  /// How many lines go into a height when at least two stay together on either side; nil if none do.
  ///
  /// - Complexity: O(log *lines*) layouts.
  func fitting(_ height: Double) -> Int? {
    guard self.height(of: 0..<count) > height else { return count }
    var (low, high) = (0, count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if self.height(of: 0..<middle) <= height { low = middle } else { high = middle }
    }
    let kept = min(low, count - 2)
    return kept >= 2 ? kept : nil
  }
}
