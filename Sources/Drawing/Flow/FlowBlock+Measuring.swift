extension FlowBlock {
  /// The height of the whole block.
  func height(width: Double) -> Double {
    let width = width - indent
    switch content {
    case .text(let text, _): return text.size(width: width).height
    case .item(_, let labelWidth, let text): return text.size(width: width - labelWidth).height
    case .framed(let frame, let text): return frame.height(of: text, width: width)
    case .row(let cells, let shares, _):
      let heights = zip(cells, shares).map { $0.size(width: $1 * width - FlowRow.gap).height }
      return (heights.max() ?? 0) + 2 * FlowRow.padding
    case .entry(let title, _, _):
      return title.size(width: FlowEntry.titleWidth(width)).height
    }
  }

  /// The height of what must stand together at the block's beginning.
  func leastHeight(width: Double) -> Double {
    switch content {
    case .text(let text, let structure) where structure == .paragraph || structure == .quotation:
      return start(of: text, width - indent)
    case .item(_, let labelWidth, let text): return start(of: text, width - indent - labelWidth)
    case .framed(let frame, let text):
      let lines = TextLines(text, width: frame.textWidth(width - indent))
      guard lines.count > FlowFrame.unbroken else { return height(width: width) }
      return frame.height(of: lines.text(of: 0..<2), width: width - indent)
    default: return height(width: width)
    }
  }

  private func start(of text: Text, _ width: Double) -> Double {
    let lines = TextLines(text, width: width)
    return lines.height(of: 0..<(lines.count < 4 ? lines.count : 2))
  }

  /// The part that goes into a height and the part that goes on; the first is nil where nothing fits.
  func parted(at height: Double, width: Double) -> (head: FlowBlock?, tail: FlowBlock?) {
    guard self.height(width: width) > height else { return (self, nil) }
    let lines: TextLines
    let room: Double
    switch content {
    case .text(let text, let structure) where structure == .paragraph || structure == .quotation:
      (lines, room) = (TextLines(text, width: width - indent), height)
    case .item(_, let labelWidth, let text):
      (lines, room) = (TextLines(text, width: width - indent - labelWidth), height)
    case .framed(let frame, let text):
      lines = TextLines(text, width: frame.textWidth(width - indent))
      room =
        height - frame.height(of: Text("", font: text.font), width: width - indent)
        + Text("", font: text.font, lineSpacing: text.lineSpacing).size().height
      if lines.count <= FlowFrame.unbroken { return (nil, self) }
    default: return (nil, self)
    }
    guard let count = lines.fitting(room) else { return (nil, self) }
    return (holding(lines.text(of: 0..<count)), going(lines.text(of: count..<lines.count)))
  }

  private func holding(_ text: Text) -> FlowBlock {
    var block = self
    switch content {
    case .text(_, let structure): block.content = .text(text, structure)
    case .item(let label, let width, _): block.content = .item(label: label, labelWidth: width, text)
    case .framed(let frame, _): block.content = .framed(frame, text)
    case .row, .entry: break
    }
    return block
  }

  /// The rest on the next page: without the sign of its item, and no destination a second time.
  private func going(_ text: Text) -> FlowBlock {
    var block = holding(text)
    block.destination = nil
    if case .item(var label, let width, let text) = block.content {
      label.string = ""
      block.content = .item(label: label, labelWidth: width, text)
    }
    return block
  }
}

extension FlowFrame {
  /// Frames of so many lines are never parted.
  static let unbroken = 8

  func textWidth(_ width: Double) -> Double { width - inset - padding }

  func height(of text: Text, width: Double) -> Double {
    label.size(width: textWidth(width)).height + 2 + text.size(width: textWidth(width)).height + 2 * padding
  }
}

/// Measures of rows.
enum FlowRow {
  static let padding = 3.0
  static let gap = 10.0
}

/// Measures of lines of contents.
enum FlowEntry {
  static func titleWidth(_ width: Double) -> Double { width - 34 }
}
