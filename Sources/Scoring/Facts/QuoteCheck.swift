import Curriculum

/// Compares what stands in quotation marks with the quotations of the sheet.
struct QuoteCheck {
  let grounding: Grounding

  /// Quotations of four words or more that are changed or unknown.
  var findings: [Ungrounded] {
    ranges.compactMap { units in
      let words = units.filter { grounding.text.units[$0].word != nil || grounding.text.units[$0].isQuantity }
      guard words.count >= 4 else { return nil }
      let quoted = units.map { grounding.text.units[$0] }
      if let quote = exact(quoted) { return misattributed(units, quote) }
      let closest = grounding.index.quotes.indices.max { share(quoted, $0) < share(quoted, $1) }
      if let closest, share(quoted, closest) >= 0.5 {
        let words = grounding.index.sheet.quotes[closest].words
        return grounding.ungrounded(.quote, units: units, contradicts: "kutipannya “\(words)”")
      }
      return grounding.ungrounded(.quote, units: units, contradicts: nil)
    }
  }

  /// The units between quotation marks, closed ones only.
  var ranges: [Range<Int>] {
    var result: [Range<Int>] = []
    var open: Int?
    for (offset, mark) in marks {
      if let start = open, mark != .opening {
        let units = grounding.text.units
        let first = units.firstIndex { $0.range.lowerBound >= start } ?? units.count
        let end = units.firstIndex { $0.range.lowerBound >= offset } ?? units.count
        if first < end { result.append(first..<end) }
        open = nil
      } else if mark != .closing {
        open = offset
      }
    }
    return result
  }

  private enum Mark { case opening, closing, straight }

  private var marks: [(offset: Int, mark: Mark)] {
    let bytes = grounding.text.bytes
    return bytes.indices.compactMap { index in
      if bytes[index] == UInt8(ascii: "\"") { return (index, .straight) }
      guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80 else { return nil }
      switch bytes[index + 2] {
      case 0x9C: return (index, .opening)
      case 0x9D: return (index, .closing)
      default: return nil
      }
    }
  }

  /// A quotation of the sheet that the text gives to another of its people.
  ///
  /// The speaker is looked for after the quotation, in its line and up to the next one, then before it. Where no
  /// name stands there, or several do, nothing is said.
  private func misattributed(_ units: Range<Int>, _ quote: Int) -> Ungrounded? {
    let speaker = grounding.index.sheet.quotes[quote].person
    let named = speakers(in: after(units)) ?? speakers(in: before(units)) ?? []
    guard let other = named.first, !named.contains(where: { $0.name == speaker }), named.count == 1 else {
      return nil
    }
    guard grounding.index.people.contains(where: { $0.person.name == speaker }) else { return nil }
    return grounding.ungrounded(
      .quote, units: units, contradicts: "itu ucapan \(speaker), bukan \(other.name)")
  }

  private func speakers(in units: Range<Int>) -> [FactSheet.Person]? {
    let words = Set(units.compactMap { grounding.text.units[$0].word })
    let named = grounding.index.people.filter { !$0.names.isDisjoint(with: words) }.map(\.person)
    return named.isEmpty ? nil : named
  }

  /// At most twelve units after a quotation, up to the end of the next sentence or the next quotation.
  private func after(_ quote: Range<Int>) -> Range<Int> {
    let all = grounding.text.units
    let next = ranges.first { $0.lowerBound >= quote.upperBound }?.lowerBound ?? all.count
    let last = all[quote.upperBound - 1].sentence + 1
    let end = (quote.upperBound..<min(quote.upperBound + 12, next)).last { all[$0].sentence <= last }
    return quote.upperBound..<(end.map { $0 + 1 } ?? quote.upperBound)
  }

  /// At most twenty units of the same or the previous sentence before a quotation, after the one before.
  private func before(_ quote: Range<Int>) -> Range<Int> {
    let all = grounding.text.units
    let last = ranges.last { $0.upperBound <= quote.lowerBound }?.upperBound ?? 0
    let start = (max(last, quote.lowerBound - 20)..<quote.lowerBound).first {
      all[$0].sentence >= all[quote.lowerBound].sentence - 1
    }
    return (start ?? quote.lowerBound)..<quote.lowerBound
  }

  /// The quotation of the sheet in which the words stand just so, one after the other.
  private func exact(_ quoted: [Unit]) -> Int? {
    grounding.index.quotes.firstIndex { quote in
      guard quoted.count <= quote.count else { return false }
      return (0...quote.count - quoted.count).contains { start in
        zip(quoted, quote[start...]).allSatisfy { $0.value == $1.value }
      }
    }
  }

  private func share(_ quoted: [Unit], _ quote: Int) -> Double {
    let values = Set(grounding.index.quotes[quote].map(\.value))
    return Double(quoted.count { values.contains($0.value) }) / Double(max(quoted.count, 1))
  }
}
