/// A piece of a document's text.
enum DocumentBlock: Sendable, Equatable {
  /// A heading; level 1 is the title.
  case heading(level: Int, String)
  /// A paragraph; a line feed is a line break that the writer made.
  case paragraph(String)
  /// An item of a list; level 0 is the outermost.
  case listItem(level: Int, isOrdered: Bool, String)
  /// A table of at least two columns, row by row.
  case table([[String]])

  /// Its text without regard to what it is.
  var text: String {
    switch self {
    case .heading(_, let text), .paragraph(let text), .listItem(_, _, let text): text
    case .table(let rows): rows.map { $0.joined(separator: " ") }.joined(separator: "\n")
    }
  }
}
