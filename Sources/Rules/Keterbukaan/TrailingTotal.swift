import Bahasa
import RuleKit

/// A total that follows its parts: `plastik 230 kg, kertas 145 kg. Total 425 kg`, or the last row of a table.
struct TrailingTotal {
  /// The total as written.
  let total: Double
  /// The parts together.
  let sum: Double
  let tokens: Range<Int>

  var addsUp: Bool { abs(sum - total) < 0.5 }

  /// Reads the short sentence that `Total` opens, and the list behind the colon of the sentence before.
  init?(at cue: Int, in reading: Reading) {
    guard reading.tokens[cue].flags.contains(.sentenceStart) else { return nil }
    let sentence = reading.sentence(around: cue)
    let before = reading.neighbourhood(around: cue, before: 1, after: 0)
    let previous = before.lowerBound..<sentence.lowerBound
    guard sentence.count <= 10, !previous.isEmpty,
      let amount = CountedAmount.all(in: cue + 1..<sentence.upperBound, of: reading).first,
      amount.tokens.lowerBound <= cue + 3,
      let colon = previous.first(where: { reading.tokens[$0].mark == .colon }),
      let list = PartList(after: colon + 1, in: previous, of: reading), list.parts.count > 1,
      list.parts.allSatisfy({ TrailingTotal.agree($0, amount, reading) })
    else { return nil }
    total = amount.value
    sum = list.parts.reduce(0) { $0 + $1.value }
    tokens = amount.tokens
  }

  /// Reads a row `Total | 815` of a table of two columns.
  init?(row block: Int, in reading: Reading) {
    let cells = reading.analysis.blockTokens
    guard reading.analysis.blocks[block].role == .tableCell, cells[block].count == 1,
      block + 1 < cells.count, let value = TrailingTotal.number(cell: block + 1, reading)
    else { return nil }
    var parts: [Double] = []
    var last = block - 1
    while last > 0, let part = TrailingTotal.number(cell: last, reading),
      TrailingTotal.number(cell: last - 1, reading) == nil
    {
      parts.append(part)
      last -= 2
    }
    // The head of the table stands above the parts: two cells without numbers.
    guard parts.count > 1, last > 0, reading.analysis.blocks[last].role == .tableCell,
      reading.analysis.blocks[last - 1].role == .tableCell
    else { return nil }
    total = value
    sum = parts.reduce(0, +)
    tokens = cells[block + 1]
  }

  private static func agree(_ part: CountedAmount, _ total: CountedAmount, _ reading: Reading) -> Bool {
    guard part.isMoney == total.isMoney else { return false }
    guard !part.isMoney, let counted = part.counted, let whole = total.counted else { return part.isMoney }
    return reading.tokens[counted].hash == reading.tokens[whole].hash
  }

  private static func number(cell block: Int, _ reading: Reading) -> Double? {
    let tokens = reading.analysis.blockTokens[block]
    guard reading.analysis.blocks[block].role == .tableCell, tokens.count == 1, let token = tokens.first,
      reading.tokens[token].kind == .number
    else { return nil }
    let digits = reading.text(token).filter { $0 != "." }
    return digits.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? Double(digits) : nil
  }
}
