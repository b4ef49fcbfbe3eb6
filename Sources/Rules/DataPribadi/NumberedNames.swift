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
    let blocks = reading.analysis.blocks
    var number = start < reading.tokens.count ? reading.analysis.block(ofToken: start) : blocks.count
    while number < blocks.count, reading.analysis.blockTokens[number].lowerBound < end {
      let tokens = reading.analysis.blockTokens[number]
      if tokens.lowerBound >= start, blocks[number].role != .heading, isName(tokens, reading) { count += 1 }
      number += 1
    }
    return count
  }

  private static func isName(_ block: Range<Int>, _ reading: Reading) -> Bool {
    let words = block.prefix(12).filter { reading.tokens[$0].isWord }
    return (1...5).contains(words.count)
      && words.allSatisfy { index in
        reading.tokens[index].isCapitalized
          && reading.tokens[index].classes.isDisjoint(with: [.placeNoun, .institution, .function])
      }
  }
}
