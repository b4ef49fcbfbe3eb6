import Bahasa
import RuleKit

/// The words that a draft uses inside names, so that alone they may be short for one.
struct NamaBerulang {
  private var words: Set<WordHash> = []

  init(_ reading: Reading) {
    for index in reading.analysis.capitals.lazy.map(Int.init) where reading.tokens[index].kind == .word {
      let token = reading.tokens[index]
      guard index > 0, reading.tokens[index - 1].kind == .word, reading.tokens[index - 1].shape != .lower,
        token.hasSpaceBefore, let entry = reading.entry(index), entry.kinds.contains(.base),
        entry.frequency < 50
      else { continue }
      words.insert(token.hash)
    }
  }

  func contains(_ index: Int, _ reading: Reading) -> Bool {
    let word = reading.tokens[index].hash
    return words.contains(word) && !KapitalSendiri.general.contains(word)
  }
}
