import Bahasa

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
}
