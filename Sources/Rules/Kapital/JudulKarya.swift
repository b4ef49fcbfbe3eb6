import Bahasa
import RuleKit

/// The title of a work between quotation marks: “Lumbung yang Bernyanyi”.
enum JudulKarya {
  /// Whether a token stands in a short quote all of whose words but the function words have a capital.
  ///
  /// - Complexity: logarithmic in the number of quotes.
  static func holds(_ index: Int, _ reading: Reading) -> Bool {
    let quotes = reading.analysis.quotes
    var low = 0
    var high = quotes.count
    while low < high {
      let middle = (low + high) / 2
      if quotes[middle].tokens.upperBound <= index { low = middle + 1 } else { high = middle }
    }
    guard low < quotes.count, quotes[low].tokens.contains(index), quotes[low].words <= 8 else { return false }
    return quotes[low].tokens.allSatisfy { place in
      let token = reading.tokens[place]
      return !token.isWord || token.isCapitalized || token.classes.contains(.function)
    }
  }
}
