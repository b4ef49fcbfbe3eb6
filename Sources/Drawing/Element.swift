/// One thing on a page; later ones lie over earlier ones.
public indirect enum Element: Sendable, Hashable {
  /// A text, wrapped at the width of the box, from the top of the box down.
  case text(Text, in: Rectangle)
  /// A filled path; overlapping pieces wound the other way are holes.
  case fill(Path, Color)
  /// The outline of a path, `width` points wide.
  case stroke(Path, Color, width: Double)
  /// A picture, stretched to the box.
  case image(Image, in: Rectangle)
  /// Elements that come again on other pages; a PDF keeps them once.
  case shared([Element])
  /// Elements on a tile that covers a box side by side from its top left corner; a PDF keeps the tile once.
  case tiled([Element], tile: Size, in: Rectangle)
  /// Elements that lead to an address when clicked; the description is read aloud.
  case link(String, description: String, [Element])
  /// Elements that lead to a place of the same document; the description is read aloud.
  case jump(to: String, description: String, [Element])
  /// A place that jumps and bookmarks lead to, by a name of ASCII letters, digits and hyphens.
  case destination(String, at: Point)
  /// Elements that form one part of the document's structure, for screen readers and text extraction.
  case structure(Structure, [Element])
  /// Elements that form a figure; the alternative is read aloud in its place.
  case figure(alternative: String, [Element])
}

/// A kind of part in the structure of a document (PDF 32000-1, 14.8.4).
public enum Structure: String, Sendable, Hashable, CaseIterable {
  /// A part of the document.
  case section = "Sect"
  /// The main heading.
  case heading1 = "H1"
  /// A heading below the main one.
  case heading2 = "H2"
  /// A heading of the third level.
  case heading3 = "H3"
  /// A heading of the fourth level.
  case heading4 = "H4"
  /// A table of contents.
  case contents = "TOC"
  /// A line of a table of contents.
  case contentsItem = "TOCI"
  /// A list.
  case list = "L"
  /// An item of a list.
  case listItem = "LI"
  /// The sign or number before an item.
  case listLabel = "Lbl"
  /// What an item says.
  case listBody = "LBody"
  /// A text quoted from elsewhere, such as an example.
  case quotation = "BlockQuote"
  /// A paragraph.
  case paragraph = "P"
  /// A table.
  case table = "Table"
  /// A row of a table.
  case row = "TR"
  /// A cell that names a column.
  case headerCell = "TH"
  /// A cell that holds data.
  case dataCell = "TD"
}
