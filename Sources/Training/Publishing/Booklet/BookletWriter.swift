import Drawing
import Markdown

/// Makes blocks that run over pages of the blocks of Markdown.
struct BookletWriter {
  private(set) var blocks: [FlowBlock] = []
  private var groups = 0

  /// Adds a block as it is.
  mutating func add(_ block: FlowBlock) { blocks.append(block) }

  /// Adds blocks that form one part of the structure.
  mutating func add(_ blocks: [FlowBlock], as structure: Structure) {
    groups += 1
    for var block in blocks {
      block.group = FlowBlock.Group(groups, structure)
      add(block)
    }
  }

  /// Adds a heading.
  mutating func addHeading(_ text: Text, level: Int, destination: String? = nil, startsPage: Bool = false) {
    let look = BookletType.heading(level)
    var block = FlowBlock(.text(text, look.structure), spaceBefore: look.space)
    block.isKeptWithNext = true
    block.destination = destination
    block.startsPage = startsPage
    add(block)
  }

  /// Adds the blocks of a document, its headings moved down.
  mutating func add(_ document: [Markdown.Block], shift: Int, indent: Double = 0) {
    for block in document {
      switch block.kind {
      case .heading(let level, let title):
        let text = BookletText.text(title, font: BookletType.heading(level + shift).font)
        addHeading(text, level: level + shift)
      case .paragraph(let inlines): addText(BookletText.text(inlines), indent)
      case .list(let list): addList(list, indent)
      case .quote(let inner): add(inner, shift: shift, indent: indent + 16)
      case .code(let info, let text): addFence(info, text, indent)
      case .table(let table): addTable(table)
      case .thematicBreak, .html: break
      }
    }
    keepTogether()
  }

  private mutating func addText(_ text: Text, _ indent: Double) {
    var block = FlowBlock(.text(text, .paragraph), spaceBefore: BookletType.space)
    block.indent = indent
    add(block)
  }

  private mutating func addList(_ list: Markdown.List, _ indent: Double) {
    groups += 1
    let group = FlowBlock.Group(groups, .list)
    let labelWidth = list.start == nil ? 15.0 : 22.0
    for (index, item) in list.items.enumerated() {
      var rest = item[...]
      var text = BookletType.text("")
      if case .paragraph(let inlines) = rest.first?.kind {
        text = BookletText.text(inlines)
        rest = rest.dropFirst()
      }
      let sign = list.start.map { "\($0 + index)." } ?? "•"
      var label = BookletType.text(sign)
      label.alignment = list.start == nil ? .left : .right
      var block = FlowBlock(
        .item(label: label, labelWidth: labelWidth, text),
        spaceBefore: index == 0 ? BookletType.space : list.isTight ? 2.5 : 5)
      block.indent = indent
      block.group = group
      add(block)
      if !rest.isEmpty { add(Array(rest), shift: 0, indent: indent + labelWidth) }
    }
  }

  private mutating func addFence(_ info: String, _ text: String, _ indent: Double) {
    let words = info.split(separator: " ")
    let codes = words.dropFirst().filter { !$0.contains("=") }.joined(separator: ", ")
    let content = text.hasSuffix("\n") ? String(text.dropLast()) : text
    switch words.first {
    case "contoh-salah":
      addFrame("✗ Belum tepat", codes, content, BookletType.wrong, isDashed: true)
    case "contoh-benar", "jawaban":
      addFrame("✓ Sudah tepat", codes, content, BookletType.right, isDashed: false)
    case "teks": addText(BookletType.text(content), indent + 16)
    default: addText(BookletType.text(content, BookletType.code), indent + 16)
    }
  }

  private mutating func addFrame(
    _ label: String, _ codes: String, _ content: String, _ colors: (border: Color, fill: Color),
    isDashed: Bool
  ) {
    let title = codes.isEmpty ? label : "\(label)  (\(codes))"
    let frame = FlowFrame(
      label: BookletType.text(title, BookletType.label, color: colors.border), border: colors.border,
      fill: colors.fill, isDashed: isDashed)
    add(FlowBlock(.framed(frame, BookletType.text(content)), spaceBefore: BookletType.space + 2))
  }

  private mutating func addTable(_ table: Markdown.Table) {
    groups += 1
    let group = FlowBlock.Group(groups, .table)
    let rows = table.rows.map { $0.map { BookletText.text($0, font: BookletType.roman(10)) } }
    let header = table.header.map { BookletText.text($0, font: BookletType.bold(10)) }
    let shares = BookletWriter.shares([header] + rows)
    var head = FlowBlock(.row(header, shares: shares, isHeader: true), spaceBefore: BookletType.space + 1)
    head.group = group
    head.isKeptWithNext = true
    add(head)
    for row in rows {
      var block = FlowBlock(.row(row, shares: shares, isHeader: false), spaceBefore: 0)
      block.group = group
      block.repeatedHeader = [head]
      add(block)
    }
  }

  /// The share of each column: what it would take alone, within limits.
  private static func shares(_ rows: [[Text]]) -> [Double] {
    let width = BookletType.area.size.width
    let columns = rows.first?.count ?? 0
    let wanted = (0..<columns).map { column -> Double in
      let natural = rows.map { column < $0.count ? $0[column].size().width + 12 : 0 }.max() ?? 0
      return min(max(natural, 40), width * 0.62)
    }
    let total = wanted.reduce(0, +)
    guard total > 0 else { return [] }
    return wanted.map { $0 / total }
  }

  /// A line that announces what follows stays with it, and a wrong example with the right one.
  private mutating func keepTogether() {
    for index in blocks.indices.dropLast() {
      switch (blocks[index].content, blocks[index + 1].content) {
      case (.text(let text, .paragraph), _) where text.string.hasSuffix(":"):
        blocks[index].isKeptWithNext = true
      case (.framed(let wrong, _), .framed(let right, _)) where wrong.isDashed && !right.isDashed:
        blocks[index].isKeptWithNext = true
      default: continue
      }
    }
  }
}
