import Bahasa
import Markdown
import RuleKit

/// The source bytes that others said: between quotation marks, and in block quotes.
///
/// A quotation mark that is never closed counts to the end of its paragraph: what is said may go on there.
struct QuotedRanges {
  /// In order, none touching another.
  private var ranges: [Range<Int>] = []

  init(_ reading: Reading) {
    let prose = reading.draft.prose
    let blocks = prose.blocks.filter { $0.quoteDepth > 0 }.map { prose.sourceRange(of: $0.range) }
    let spoken = reading.analysis.quotes.map {
      prose.sourceRange(of: QuotedRanges.words($0, reading.analysis))
    }
    for range in (blocks + spoken).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
  }

  /// The prose bytes between the marks of a quote.
  private static func words(_ quote: Quote, _ analysis: Analysis) -> Range<Int> {
    let start = analysis.tokens[quote.tokens.lowerBound].end
    guard quote.isClosed else { return start..<max(start, analysis.byteRange(quote.tokens).upperBound) }
    return start..<max(start, Int(analysis.tokens[quote.tokens.upperBound - 1].start))
  }

  /// Whether a change there would touch what others said; an insertion right at its edge does not.
  ///
  /// - Complexity: O(log *quotes*).
  func overlaps(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < ranges.count else { return false }
    return range.isEmpty ? ranges[low].lowerBound < range.lowerBound : ranges[low].overlaps(range)
  }
}
