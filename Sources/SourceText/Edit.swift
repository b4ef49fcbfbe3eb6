/// A replacement of a byte range.
public struct Edit: Sendable, Hashable {
  /// The bytes to take out.
  public let range: Range<Int>
  /// The text to put there.
  public let replacement: String

  /// Replaces `range` by `replacement`.
  public init(_ range: Range<Int>, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

extension SourceText {
  /// The text with edits applied, in order of place; of two that overlap the later one is left out.
  ///
  /// - Complexity: O(*n* + *m* log *m*) for *n* bytes and *m* edits.
  public func applying(_ edits: [Edit]) -> SourceText {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.count * 4)
    var copied = 0
    let ordered = edits.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    for edit in ordered where edit.range.lowerBound >= copied && edit.range.upperBound <= bytes.count {
      result.append(contentsOf: bytes[copied..<edit.range.lowerBound])
      result.append(contentsOf: edit.replacement.utf8)
      copied = edit.range.upperBound
    }
    result.append(contentsOf: bytes[copied...])
    return SourceText(result)
  }
}
