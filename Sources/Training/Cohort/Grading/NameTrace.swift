/// The pairs of letters of a name, by which names are found alike in spite of a slip or another order.
///
/// Source: the coefficient of L. Dice, “Measures of the amount of ecologic association between species”, Ecology
/// 26 (1945), over pairs of letters.
struct NameTrace: Sendable {
  /// From here on a person is asked whether two names are one: one slip in a name of twelve letters passes.
  static let alike = 0.6

  private let pairs: Set<String>

  /// Takes the trace of a name's words; each word counts for itself.
  init(_ words: [String]) {
    pairs = Set(
      words.flatMap { word -> [String] in
        let letters = [" "] + word.lowercased().map(String.init) + [" "]
        return zip(letters, letters.dropFirst()).map { $0 + $1 }
      })
  }

  /// The share of pairs that both have, from 0 to 1.
  func likeness(to other: NameTrace) -> Double {
    let sum = pairs.count + other.pairs.count
    return sum == 0 ? 0 : 2 * Double(pairs.intersection(other.pairs).count) / Double(sum)
  }
}
