public import Markdown
import SourceText

/// A Markdown document laid out as lines for a terminal, and where its parts begin.
///
/// A pure function of document and terminal; no escape sequence crosses the end of a line.
public struct DocumentLayout: Sendable {
  /// A heading and its place.
  public struct Section: Sendable, Equatable {
    /// The words of the heading.
    public let title: String
    /// Its level, from 1.
    public let level: Int
    /// Its line, from 0.
    public let line: Int
  }

  /// The lines, without line ends.
  public let lines: [String]
  /// The headings in order.
  public let sections: [Section]
  /// The line on which each block of the document begins; the same blocks at every width.
  public let blockStarts: [Int]

  /// Lays a document out.
  ///
  /// - Parameters:
  ///   - document: What is to be read.
  ///   - subtitle: A line below the first heading.
  ///   - style: The terminal.
  /// - Complexity: O(*n*).
  public init(_ document: Document, subtitle: String? = nil, style: TerminalStyle) {
    let writer = BlockWriter(style: style)
    var lines: [String] = []
    var sections: [Section] = []
    var starts: [Int] = []
    var subtitle = subtitle
    for block in document.blocks {
      let own = writer.lines(block, width: style.width)
      if !lines.isEmpty, !own.isEmpty { lines.append("") }
      starts.append(lines.count)
      if case .heading(let level, let title) = block.kind {
        sections.append(Section(title: style.printable(title.plainText), level: level, line: lines.count))
      }
      lines += own
      if let text = subtitle, case .heading = block.kind {
        lines += Wrapping.fill(style.printable(text), width: min(style.width, BlockWriter.measure)).map {
          style.set($0, .faint)
        }
        subtitle = nil
      }
    }
    self.lines = lines
    self.sections = sections
    blockStarts = starts
  }

  /// Lays a Markdown text out.
  public init(markdown: String, subtitle: String? = nil, style: TerminalStyle) {
    self.init(Document(parsing: SourceText(markdown)), subtitle: subtitle, style: style)
  }

  /// Everything as one text.
  public var text: String { lines.joined(separator: "\n") + "\n" }

  /// The block that a line belongs to.
  public func block(at line: Int) -> Int {
    (blockStarts.lastIndex { $0 <= line }) ?? 0
  }

  /// The line on which a block begins; the last block for one that is not there.
  public func line(ofBlock block: Int) -> Int {
    guard !blockStarts.isEmpty else { return 0 }
    return blockStarts[min(max(block, 0), blockStarts.count - 1)]
  }
}
