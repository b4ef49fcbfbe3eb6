import Bahasa
import RuleKit

/// A number with what it counts, or an amount of money.
struct CountedAmount {
  let value: Double
  let tokens: Range<Int>
  /// The token of the counted word; nil for money and bare numbers.
  let counted: Int?
  let isMoney: Bool

  init?(_ entity: Entity) {
    tokens = entity.tokens
    switch entity.value {
    case .quantity(let quantity):
      value = quantity.value
      counted = quantity.counted
      isMoney = false
    case .money(let amount):
      value = amount
      counted = nil
      isMoney = true
    default: return nil
    }
  }

  private init(_ written: WrittenNumber, counted: Int?) {
    value = written.value
    tokens = written.tokens.lowerBound..<(counted ?? written.tokens.upperBound - 1) + 1
    self.counted = counted
    isMoney = false
  }

  /// The amounts of a range in order, in figures and in words.
  static func all(in range: Range<Int>, of reading: Reading) -> [CountedAmount] {
    var amounts = reading.entities(in: range).compactMap { CountedAmount($0) }
    guard reading.contains(.numberWord, in: range) else { return amounts }
    var index = range.lowerBound
    while index < range.upperBound {
      guard reading.tokens[index].classes.contains(.numberWord),
        reading.token(index - 1).map({ $0.kind != .number && !$0.classes.contains(.currency) }) != false,
        let written = WrittenNumber(at: index, in: reading), written.tokens.upperBound < range.upperBound
      else {
        index += 1
        continue
      }
      let noun = written.tokens.upperBound
      amounts.append(CountedAmount(written, counted: reading.tokens[noun].isWord ? noun : nil))
      index = noun
    }
    return amounts.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}
