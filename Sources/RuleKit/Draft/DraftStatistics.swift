import Bahasa

/// The size of a draft and the drivers of its difficulty, as counts.
public struct DraftStatistics: Sendable, Equatable {
  /// Words and numbers.
  public let words: Int
  /// Sentences.
  public let sentences: Int
  /// Headings, paragraphs and list items.
  public let blocks: Int
  /// Sentences of more than twenty words.
  public let longSentences: Int
  /// Words inside direct quotes.
  public let quotedWords: Int

  /// Counts an analysed draft.
  public init(_ reading: Reading) {
    let analysis = reading.analysis
    words = analysis.sentences.reduce(0) { $0 + $1.words }
    sentences = analysis.sentences.count
    blocks = analysis.blocks.count
    longSentences = analysis.sentences.count { $0.words > 20 }
    quotedWords = analysis.quotes.reduce(0) { $0 + $1.words }
  }

  /// Words a sentence, 0 for an empty draft.
  public var wordsPerSentence: Double { sentences == 0 ? 0 : Double(words) / Double(sentences) }
}
