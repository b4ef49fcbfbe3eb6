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
    return OppositeClaims.claims(at: place, side, in: text).contains { claim in
      let opposite = Claim(side: side.opposite, isAfter: claim.isAfter, neighbour: claim.neighbour)
      return claims.contains(opposite) && !claims.contains(claim)
    }
  }

  private static func claims(at place: Int, _ side: Opposites.Side, in text: UnitText) -> [Claim] {
    let sentence = text.units[place].sentence
    func neighbour(_ places: some Sequence<Int>) -> Unit.Value? {
      places.first { other in
        text.units[other].sentence == sentence && !FunctionWords.isFunction(text.units[other])
      }.map { OppositeClaims.key(text.units[$0].value) }
    }
    let before = neighbour((max(0, place - 3)..<place).reversed())
    let after = neighbour(place + 1..<min(place + 4, text.units.count))
    return [
      before.map { Claim(side: side, isAfter: false, neighbour: $0) },
      after.map { Claim(side: side, isAfter: true, neighbour: $0) },
    ]
    .compactMap(\.self)
  }

  /// A value as it is compared: dates without their year.
  private static func key(_ value: Unit.Value) -> Unit.Value {
    guard case .date(let date) = value else { return value }
    return .date(PartialDate(day: date.day, month: date.month, year: nil))
  }
}
