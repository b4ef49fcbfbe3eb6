/// Something a reader should know of how the text was taken out of a document.
public enum DocumentNote: Sendable, Hashable {
  /// Tracked insertions were taken as text.
  case insertionsTaken(Int)
  /// Tracked deletions were left out.
  case deletionsDropped(Int)
  /// Comments in the margin were left out.
  case commentsLeftOut(Int)
  /// Hidden text was left out.
  case hiddenLeftOut(Int)
  /// Headers and footers of the page were left out.
  case pageHeadersLeftOut
  /// Text boxes come after the paragraph that holds them.
  case textBoxes(Int)
  /// Footnotes come at the end.
  case footnotes(Int)
  /// Pictures were not looked at.
  case pictures(Int)
}
