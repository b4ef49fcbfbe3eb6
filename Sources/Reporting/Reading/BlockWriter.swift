import Markdown

/// Lays blocks out as lines of a terminal.
struct BlockWriter {
  let style: TerminalStyle
  let inlines: InlineWriter

  /// The columns that stay for text however deep it lies.
  private static let narrowest = 16
  /// The widest lines of prose that are still easy to read.
  static let measure = 100

  init(style: TerminalStyle) {
    self.style = style
    inlines = InlineWriter(style: style)
  }

  /// The lines of blocks, one blank line between them unless they stand close.
  func lines(_ blocks: [Block], width: Int, isTight: Bool = false) -> [String] {
    var result: [String] = []
    for block in blocks {
      let lines = lines(block, width: width)
      guard !lines.isEmpty else { continue }
      if !result.isEmpty, !isTight { result.append("") }
      result += lines
    }
    return result
  }

  /// The lines of a block.
  func lines(_ block: Block, width: Int) -> [String] {
    let width = max(width, BlockWriter.narrowest)
    let prose = min(width, BlockWriter.measure)
    switch block.kind {
    case .heading(let level, let title): return heading(title, level: level, width: prose)
    case .paragraph(let text): return inlines.fill(text, width: prose)
    case .list(let list): return self.list(list, width: width)
    case .quote(let blocks):
      return lines(blocks, width: width - 2).map { "\(style.set(style.bar, .faint)) \($0)" }
    case .code(let info, let text):
      return FenceWriter(style: style).lines(info: info, text: text, width: prose)
    case .table(let table): return TableWriter(table, style: style).lines(width: width)
    case .thematicBreak: return [style.set(style.rule(prose), .faint)]
    case .html: return []
    }
  }

  private func heading(_ title: [Inline], level: Int, width: Int) -> [String] {
    let lines = Wrapping.fill(style.printable(title.plainText), width: width)
    let longest = lines.map { DisplayWidth.of($0) }.max() ?? 0
    let set = lines.map { level < 3 ? style.set($0, .strong) : style.set($0, .strong, .advice) }
    switch level {
    case 1: return set + [style.set(style.doubleRule(longest), .strong)]
    case 2: return set + [style.set(style.rule(longest), .faint)]
    default: return set
    }
  }

  private func list(_ list: List, width: Int) -> [String] {
    let last = (list.start ?? 1) + list.items.count - 1
    let markWidth = list.start == nil ? 1 : "\(last).".count
    var result: [String] = []
    for (index, item) in list.items.enumerated() {
      let mark = list.start.map { "\($0 + index)." } ?? style.bullet
      let padded = String(repeating: " ", count: max(0, markWidth - DisplayWidth.of(mark))) + mark
      let inside = lines(item, width: width - markWidth - 3, isTight: list.isTight)
      if !result.isEmpty, !list.isTight { result.append("") }
      let indent = String(repeating: " ", count: markWidth + 3)
      result.append("  \(padded) \(inside.first ?? "")")
      result += inside.dropFirst().map { $0.isEmpty ? "" : indent + $0 }
    }
    return result
  }
}

extension TerminalStyle {
  /// A heavier horizontal line.
  func doubleRule(_ length: Int) -> String { String(repeating: isPlain ? "=" : "═", count: length) }
}
