import Bahasa
import RuleKit

/// Names in a numbered run or a list.
enum NumberedNames {
  /// How many numbered names or list items of a few capitalised words follow within the next 300 tokens.
  static func count(after start: Int, _ reading: Reading) -> Int {
    let end = min(reading.tokens.count, start + 300)
    var count = 0
    for index in start..<max(start, end)
    where reading.tokens[index].kind == .number && reading.token(index + 1)?.mark == .period {
      if let name = reading.token(index + 2), name.kind == .word, name.isCapitalized { count += 1 }
    }
    for (block, tokens) in zip(reading.analysis.blocks, reading.analysis.blockTokens)
    where block.role != .heading && tokens.lowerBound >= start && tokens.upperBound <= end {
      let words = tokens.filter { reading.tokens[$0].isWord }
      if (1...5).contains(words.count),
        words.allSatisfy({
          reading.tokens[$0].isCapitalized
            && reading.tokens[$0].classes.isDisjoint(with: [.placeNoun, .institution, .function])
        })
      {
        count += 1
      }
    }
    return count
  }
}
