import Bahasa
import Markdown

extension TextBlock {
  /// A block of a document's prose as the language analysis sees it.
  init(_ block: ProseBlock) {
    let role: Role =
      switch block.kind {
      case .heading: .heading
      case .listItem: .listItem
      case .tableCell: .tableCell
      default: block.quoteDepth > 0 ? .quote : .paragraph
      }
    self.init(block.range, role)
  }
}
