/// What was taken out of a document.
struct Extraction: Sendable, Equatable {
  /// The text.
  var text: String
  /// Whether the text is Markdown.
  var isMarkdown = true
  /// Whether reading stopped at the limit, so that the text lacks its end.
  var isCutShort = false
  /// What a reader should know.
  var notes: [DocumentNote] = []

  /// Nothing of a document whose markup alone shows that it is too long.
  static let refused = Extraction([], isCutShort: true, notes: ExtractionCounts())

  /// How many times the bytes of its text the markup of a document may take; real ones stay under twenty.
  static let mostMarkup = 48

  /// Text that is no Markdown.
  init(plain text: String) {
    self.text = text
    isMarkdown = false
  }

  /// Blocks, with the title marked.
  init(_ blocks: [DocumentBlock], isCutShort: Bool = false, notes: ExtractionCounts) {
    self.isCutShort = isCutShort
    text = MarkdownBlocks(TitleGuess.mark(blocks)).text
    self.notes = notes.notes
  }
}

/// How often what a reader should know was met.
struct ExtractionCounts: Sendable, Equatable {
  var insertions = 0
  var deletions = 0
  var comments = 0
  var hidden = 0
  var hasPageHeaders = false
  var textBoxes = 0
  var footnotes = 0
  var pictures = 0

  var notes: [DocumentNote] {
    let counted: [(Int, DocumentNote)] = [
      (insertions, .insertionsTaken(insertions)), (deletions, .deletionsDropped(deletions)),
      (comments, .commentsLeftOut(comments)), (hidden, .hiddenLeftOut(hidden)),
      (hasPageHeaders ? 1 : 0, .pageHeadersLeftOut), (textBoxes, .textBoxes(textBoxes)),
      (footnotes, .footnotes(footnotes)), (pictures, .pictures(pictures)),
    ]
    return counted.filter { $0.0 > 0 }.map(\.1)
  }
}
