import Bahasa
import RuleKit

/// A number written in words, such as `dua puluh lima` or `lima belas ribu`.
struct WrittenNumber {
  /// Its value.
  let value: Double
  /// Its tokens.
  let tokens: Range<Int>

  /// Reads the words from a token on; nil if no number word stands there.
  init?(at start: Int, in reading: Reading) {
    var total = 0.0
    var group = 0.0
    var last = 0.0
    var index = start
    while let token = reading.token(index), token.kind == .word,
      !token.classes.isDisjoint(with: [.numberWord, .magnitude]),
      let step = WrittenNumber.steps[token.hash]
    {
      switch step {
      case .units(let value): last = value
      case .teen:
        group += (last == 0 ? 1 : last) + 10
        last = 0
      case .times(let factor):
        group += (last == 0 ? 1 : last) * factor
        last = 0
      case .whole(let value):
        group += value
        last = 0
      case .magnitude(let factor):
        total += max(group + last, 1) * factor
        group = 0
        last = 0
      }
      index += 1
    }
    guard index > start else { return nil }
    value = total + group + last
    tokens = start..<index
  }

  private enum Step {
    case units(Double)
    case teen
    case times(Double)
    case whole(Double)
    case magnitude(Double)
  }

  private static let steps: [WordHash: Step] = [
    "satu": .units(1), "dua": .units(2), "tiga": .units(3), "empat": .units(4), "lima": .units(5),
    "enam": .units(6), "tujuh": .units(7), "delapan": .units(8), "sembilan": .units(9), "belas": .teen,
    "puluh": .times(10), "ratus": .times(100), "sepuluh": .whole(10), "sebelas": .whole(11),
    "seratus": .whole(100), "seribu": .whole(1000), "sejuta": .whole(1_000_000), "ribu": .magnitude(1e3),
    "juta": .magnitude(1e6), "miliar": .magnitude(1e9), "milyar": .magnitude(1e9),
    "triliun": .magnitude(1e12),
  ].reduce(into: [:]) { $0[WordHash(folding: $1.key)] = $1.value }
}
