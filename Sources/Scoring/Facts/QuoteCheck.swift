import Bahasa
import Curriculum

/// Compares what stands in quotation marks with the quotations of the sheet.
struct QuoteCheck {
  let grounding: Grounding

  /// Quotations of four words or more that are changed or unknown.
  var findings: [Ungrounded] {
    let ranges = self.ranges
    return ranges.compactMap { units in
      let words = units.filter { grounding.text.units[$0].word != nil || grounding.text.units[$0].isQuantity }
      guard words.count >= 4 else { return nil }
      let quoted = units.map { grounding.text.units[$0] }
      if let quote = exact(quoted) {
        let check = SpeakerCheck(grounding: grounding, quotes: ranges)
        return check.misattribution(of: units, quote: grounding.index.sheet.quotes[quote])
      }
      let shares = grounding.index.quotes.map { share(quoted, $0) }
      let closest = shares.indices.max { shares[$0] < shares[$1] }
      if let closest, shares[closest] >= 0.5 {
        let words = grounding.index.sheet.quotes[closest].words
        return grounding.ungrounded(.quote, units: units, contradicts: "kutipannya “\(words)”")
      }
      let isSpeech = SpeakerCheck(grounding: grounding, quotes: ranges).isAttributed(units)
      return grounding.ungrounded(isSpeech ? .speech : .quote, units: units, contradicts: nil)
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
    grounding.text.bytes.withUnsafeBufferPointer { bytes in
      var marks: [(offset: Int, mark: Mark)] = []
      for index in bytes.indices {
        if bytes[index] == UInt8(ascii: "\"") {
          marks.append((index, .straight))
        } else if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
          if bytes[index + 2] == 0x9C { marks.append((index, .opening)) }
          if bytes[index + 2] == 0x9D { marks.append((index, .closing)) }
        }
      }
      return marks
    }
  }

  /// The quotation of the sheet in which the words stand just so, one after the other.
  private func exact(_ quoted: [Unit]) -> Int? {
    grounding.index.quotes.firstIndex { quote in
      guard quoted.count <= quote.units.count else { return false }
      return (0...quote.units.count - quoted.count).contains { start in
        zip(quoted, quote.units[start...]).allSatisfy { $0.hash == $1.hash && $0.value == $1.value }
      }
    }
  }

  private func share(_ quoted: [Unit], _ quote: FactIndex.Quote) -> Double {
    Double(quoted.count { quote.hashes.contains($0.hash) }) / Double(max(quoted.count, 1))
  }
}
