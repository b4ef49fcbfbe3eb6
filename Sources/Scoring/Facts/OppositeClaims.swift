/// Which words with an opposite a text uses beside which words.
struct OppositeClaims: Sendable {
  /// A word with an opposite and what stands right before or after it.
  struct Claim: Hashable {
    let side: Opposites.Side
    let isAfter: Bool
    let neighbour: Unit.Value
  }

  private let claims: Set<Claim>
  private let words: Set<String>
  private let sides: Set<Opposites.Side>

  init(_ texts: [UnitText]) {
    var claims: Set<Claim> = []
    var words: Set<String> = []
    var sides: Set<Opposites.Side> = []
    for text in texts {
      for place in text.units.indices {
        guard let word = text.units[place].word, let side = Opposites.side(word) else { continue }
        words.insert(word)
        sides.insert(side)
        claims.formUnion(OppositeClaims.claims(at: place, side, in: text))
      }
    }
    self.claims = claims
    self.words = words
    self.sides = sides
  }

  /// Whether the word at a place says the contrary of these texts: its opposite stands beside the same word there,
  /// or, for words that leave no doubt, anywhere.
  func isContradicted(at place: Int, in text: UnitText) -> Bool {
    guard let word = text.units[place].word, let side = Opposites.side(word) else { return false }
    if Opposites.isStrong(word), !words.contains(word), sides.contains(side.opposite) { return true }
    if Opposites.isForbidding(word), !words.contains(word) { return true }
    return OppositeClaims.claims(at: place, side, in: text).contains { claim in
      let opposite = Claim(side: side.opposite, isAfter: claim.isAfter, neighbour: claim.neighbour)
      return claims.contains(opposite) && !claims.contains(claim)
    }
  }

  /// What stands around a word with an opposite; nothing where it tells a time of day, as `tutup pukul 14.00` does.
  private static func claims(at place: Int, _ side: Opposites.Side, in text: UnitText) -> [Claim] {
    let units = text.units
    if Opposites.isHour(units[place].word ?? ""), place + 1 < units.count, units[place + 1].isQuantity {
      return []
    }
    func isMatter(_ other: Int) -> Bool {
      units[other].sentence == units[place].sentence && !units[other].isFunction
    }
    let before = (max(0, place - 3)..<place).last(where: isMatter).flatMap {
      units[$0].word == nil ? nil : $0
    }
    var after = (place + 1..<min(place + 4, units.count)).first(where: isMatter).map { [$0] } ?? []
    if let day = after.first, case .weekday = units[day].value, day + 1 < units.count {
      after.append(day + 1)
    }
    return (before.map { [Claim(side: side, isAfter: false, neighbour: key(units[$0].value))] } ?? [])
      + after.map { Claim(side: side, isAfter: true, neighbour: key(units[$0].value)) }
  }

  /// A value as it is compared: dates without their year.
  private static func key(_ value: Unit.Value) -> Unit.Value {
    guard case .date(let date) = value else { return value }
    return .date(PartialDate(day: date.day, month: date.month, year: nil))
  }
}
