public import Bahasa

/// What makes a text hard to read, as raw drivers, and a band from them.
///
/// No formula for English applies to Indonesian, and no school grade is given: the figures say nothing of truth or
/// use. The bands come from percentiles of edited news (UD Indonesian-CSUI: mean 22.8 words, 19 percent long words) and
/// of 522 posts of a regency (26.2 words, 23 percent).
public struct Readability: Sendable, Equatable {
  /// How hard it is.
  public enum Band: String, Sendable, CaseIterable {
    /// Easier than nine in ten texts of edited news.
    case mudah
    /// Between the others.
    case sedang
    /// Harder than three in four texts of edited news.
    case sulit
  }

  /// Words a sentence.
  public let wordsPerSentence: Double
  /// The share of sentences with more than twenty words, 0 to 1.
  public let longSentences: Double
  /// The share of words with four syllables or more, 0 to 1.
  public let longWords: Double
  /// The band; nil for a text of fewer than three sentences or forty words.
  public let band: Band?

  /// Measures an analysed text; labels of up to three words are no sentences.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public init(_ analysis: Analysis) {
    let sentences = analysis.sentences.filter { $0.words > 3 }
    let total = sentences.reduce(0) { $0 + $1.words }
    var words = 0
    var long = 0
    for sentence in sentences {
      for index in sentence.tokens where analysis.tokens[index].kind == .word {
        words += 1
        if Syllables.count(analysis.bytes[analysis.tokens[index].range]) >= 4 { long += 1 }
      }
    }
    wordsPerSentence = sentences.isEmpty ? 0 : Double(total) / Double(sentences.count)
    longSentences =
      sentences.isEmpty ? 0 : Double(sentences.count { $0.words > 20 }) / Double(sentences.count)
    longWords = words == 0 ? 0 : Double(long) / Double(words)
    guard sentences.count >= 3, total >= 40 else {
      band = nil
      return
    }
    if wordsPerSentence > 25 || wordsPerSentence > 20 && longWords > 0.24 {
      band = .sulit
    } else if wordsPerSentence <= 16, longWords <= 0.2 {
      band = .mudah
    } else {
      band = .sedang
    }
  }
}
