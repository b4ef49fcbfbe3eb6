import RuleKit
import SourceText

/// A draft as HTML with its findings in place: each is underlined and ends in its number.
struct MarkedDraft {
  private let file: FileReport
  /// The name of the note on the finding of a number from 1.
  private let anchor: (Int) -> String

  init(_ file: FileReport, anchor: @escaping (Int) -> String) {
    self.file = file
    self.anchor = anchor
  }

  /// - Complexity: O(*n* + *m* log *m*) for *n* bytes and *m* findings.
  var html: String {
    let ranges = file.findings.map { whole($0.range) }
    let starts = Dictionary(grouping: ranges.indices.filter { !ranges[$0].isEmpty }) { ranges[$0].lowerBound }
    let ends = Dictionary(grouping: ranges.indices) { ranges[$0].upperBound }
    var active = [Severity: Int]()
    var html = ""
    var copied = 0
    for cut in Set(starts.keys).union(ends.keys).sorted() {
      html += piece(copied..<cut, active)
      for index in ends[cut] ?? [] {
        if !ranges[index].isEmpty { active[file.findings[index].severity, default: 0] -= 1 }
        html += "<sup><a href=\"#\(anchor(index + 1))\">\(index + 1)</a></sup>"
      }
      for index in starts[cut] ?? [] { active[file.findings[index].severity, default: 0] += 1 }
      copied = cut
    }
    return html + piece(copied..<file.source.bytes.count, active)
  }

  private func piece(_ range: Range<Int>, _ active: [Severity: Int]) -> String {
    guard !range.isEmpty else { return "" }
    let text = Markup.escaped(file.shown(range))
    guard let worst = active.filter({ $0.value > 0 }).keys.max() else { return text }
    return "<mark class=\"\(worst.rawValue)\">\(text)</mark>"
  }

  /// A range that ends inside no mask.
  private func whole(_ range: Range<Int>) -> Range<Int> {
    func mask(around offset: Int) -> Range<Int>? {
      let index = file.masks.first(endingAfter: offset)
      guard index < file.masks.all.count, file.masks.all[index].range.lowerBound < offset else { return nil }
      return file.masks.all[index].range
    }
    let start = mask(around: range.lowerBound)?.lowerBound ?? range.lowerBound
    return start..<max(start, mask(around: range.upperBound)?.upperBound ?? range.upperBound)
  }
}
