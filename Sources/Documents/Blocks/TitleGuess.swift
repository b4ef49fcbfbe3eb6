/// Finds the title of a document in which no style marks it.
enum TitleGuess {
  /// The longest line that still counts as a title, in characters.
  private static let longest = 150
  /// A paragraph of so many words is running text.
  private static let runningText = 12
  /// What stands above a title and is none.
  private static let labels: Set<String> = [
    "siaran pers", "press release", "rilis", "rilis pers", "berita", "naskah berita", "draf berita",
  ]

  /// The blocks with the title made a heading; as they were where a heading opens the text, or nothing looks
  /// like a title.
  static func mark(_ blocks: [DocumentBlock]) -> [DocumentBlock] {
    for (index, block) in blocks.enumerated() {
      guard case .paragraph(let text) = block else { return blocks }
      if text.split(separator: "\n").allSatisfy({ FormFields.matches(String($0)) }) { continue }
      if labels.contains(text.lowercased().filter { $0.isLetter || $0 == " " }) { continue }
      guard isTitle(text), index + 1 < blocks.count, !opensWithHeading(blocks[(index + 1)...]) else {
        return blocks
      }
      var marked = blocks
      marked[index] = .heading(level: 1, text)
      return marked
    }
    return blocks
  }

  /// Whether a heading comes before any running text.
  private static func opensWithHeading(_ blocks: ArraySlice<DocumentBlock>) -> Bool {
    for block in blocks {
      if case .heading(let level, _) = block { return level == 1 }
      if block.text.split(whereSeparator: \.isWhitespace).count >= runningText { return false }
    }
    return false
  }

  private static func isTitle(_ text: String) -> Bool {
    guard text.count <= longest, !text.contains("\n"), let first = text.first, let last = text.last else {
      return false
    }
    return !"#@".contains(first) && !".,;:!".contains(last) && text.contains(where: \.isLetter)
  }
}
