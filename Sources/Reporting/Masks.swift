import RuleKit
import SourceText

/// The parts of a file that its findings hide: personal data.
struct Masks: Sendable {
  /// A part and what is shown in its place.
  struct Mask: Sendable {
    let range: Range<Int>
    let shown: String
  }

  /// In order, none over another.
  let all: [Mask]

  /// The masks of findings in order of place.
  init(_ findings: [Finding], in source: SourceText) {
    var masks: [Mask] = []
    for finding in findings where !finding.range.isEmpty && finding.text != source[finding.range] {
      if let last = masks.last, finding.range.lowerBound < last.range.upperBound {
        guard finding.range.upperBound > last.range.upperBound else { continue }
        masks[masks.count - 1] = Mask(
          range: last.range.lowerBound..<finding.range.upperBound, shown: last.shown + "••")
      } else {
        masks.append(Mask(range: finding.range, shown: finding.text))
      }
    }
    all = masks
  }

  /// The index of the first mask that ends after an offset.
  ///
  /// - Complexity: O(log *masks*).
  func first(endingAfter offset: Int) -> Int {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension FileReport {
  /// The text of a byte range as it may be shown: a mask stands whole for what it hides.
  func shown(_ range: Range<Int>) -> String {
    var text = ""
    var copied = range.lowerBound
    for mask in masks.all[masks.first(endingAfter: range.lowerBound)...] {
      guard mask.range.lowerBound < range.upperBound else { break }
      if copied < mask.range.lowerBound { text += source[copied..<mask.range.lowerBound] }
      text += mask.shown
      copied = min(mask.range.upperBound, range.upperBound)
    }
    if copied < range.upperBound { text += source[copied..<range.upperBound] }
    return text
  }

  /// Line and column of a byte offset.
  func position(at offset: Int) -> Position { positions.position(at: offset, in: source) }
}
