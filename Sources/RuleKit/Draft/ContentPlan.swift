import Bahasa
import Markdown
import SourceText

/// A content plan: the first table of a draft, its columns known by what their heads say.
public struct ContentPlan: Sendable {
  /// What a column holds.
  public enum Column: String, Sendable, CaseIterable {
    /// The day of the post.
    case tanggal
    /// The theme it serves.
    case pilar
    /// Its working title.
    case judul
    /// Where it goes.
    case kanal
    /// Text, picture, film…
    case format
    /// For whom it is.
    case sasaran
    /// Who makes it.
    case penanggungJawab = "penanggung jawab"
    /// Who edits it.
    case penyunting
    /// Who approves it.
    case penyetuju
    /// The time of day.
    case jam
    /// The one thing it says.
    case pesan = "pesan kunci"

    /// The column whose head this is, in any case and with words around it.
    init?(head: String) {
      let words = head.lowercased().utf8.split { (0..<97).contains($0) || (123..<128).contains($0) }
      guard
        let found = Column.heads.first(where: { known in words.contains { $0.starts(with: known.0.utf8) } })
      else { return nil }
      self = found.1
    }

    /// The beginnings of words in heads with the columns they mean; the first of the list counts.
    private static let heads: [(String, Column)] = [
      ("tanggal", .tanggal), ("hari", .tanggal), ("tgl", .tanggal), ("pilar", .pilar), ("judul", .judul),
      ("topik", .judul),
      ("tema", .judul), ("kanal", .kanal), ("platform", .kanal), ("format", .format), ("sasaran", .sasaran),
      ("penanggung", .penanggungJawab), ("pic", .penanggungJawab), ("penyunting", .penyunting),
      ("editor", .penyunting),
      ("penyetuju", .penyetuju), ("persetujuan", .penyetuju), ("jam", .jam), ("pukul", .jam),
      ("waktu", .jam), ("pesan", .pesan),
    ]
  }

  /// One planned post.
  public struct Row: Sendable {
    /// Its cells by column, without blanks around them; an empty cell is an empty text.
    public let cells: [Column: String]
    /// Its tokens.
    public let tokens: Range<Int>
  }

  /// The columns in order; nil for one whose head says nothing known.
  public let columns: [Column?]
  /// The tokens of the heads.
  public let head: Range<Int>
  /// The planned posts.
  public let rows: [Row]
}

extension Reading {
  /// The content plan that the draft holds, or nil without a table.
  public var contentPlan: ContentPlan? {
    let blocks = draft.prose.blocks
    var lines: [(line: Int, tokens: Range<Int>)] = []
    for (index, block) in blocks.enumerated() where block.kind == .tableCell {
      let tokens = analysis.blockTokens[index]
      if let last = lines.last, last.line == block.line {
        lines[lines.count - 1].tokens =
          last.tokens.lowerBound..<max(last.tokens.upperBound, tokens.upperBound)
      } else {
        lines.append((block.line, tokens))
      }
    }
    guard let first = lines.first else { return nil }
    let columns = cells(ofLine: first.line).map(ContentPlan.Column.init(head:))
    let rows = lines.dropFirst().map { line in
      var cells: [ContentPlan.Column: String] = [:]
      for (column, text) in zip(columns, self.cells(ofLine: line.line)) {
        if let column, cells[column] == nil { cells[column] = text }
      }
      return ContentPlan.Row(cells: cells, tokens: line.tokens)
    }
    return ContentPlan(columns: columns, head: first.tokens, rows: rows)
  }

  /// The texts between the pipes of a source line.
  private func cells(ofLine line: Int) -> [String] {
    var text = Reading.withoutBlanks(draft.source[draft.source.lineRange(line)].utf8[...])
    let pipe = UInt8(ascii: "|")
    if text.first == pipe { text.removeFirst() }
    if text.last == pipe { text.removeLast() }
    return text.split(separator: pipe, omittingEmptySubsequences: false).map {
      String(Substring(Reading.withoutBlanks($0)))
    }
  }

  private static func withoutBlanks(_ text: Substring.UTF8View) -> Substring.UTF8View {
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (9...13).contains(byte) }
    let start = text.drop(while: isBlank)
    return start.lastIndex { !isBlank($0) }.map { start[...$0] } ?? start.prefix(0)
  }
}
