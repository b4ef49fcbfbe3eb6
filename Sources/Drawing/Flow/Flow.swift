/// Sets blocks on pages one after another.
///
/// Two lines of a paragraph stay together at the foot and at the head of a page; headings stay with what follows;
/// short frames and rows are never parted.
public struct Flow: Sendable {
  /// The part of each page that is filled.
  public var area: Rectangle

  /// Creates a flow.
  public init(in area: Rectangle) { self.area = area }

  /// A filled page.
  public struct Page: Sendable {
    /// What lies on it.
    public var elements: [Element]
    /// The destinations on it, from top to bottom.
    public var destinations: [String]
  }

  /// Fills as many pages as the blocks need.
  ///
  /// - Complexity: O(blocks), with a few layouts for each.
  public func pages(of blocks: [FlowBlock]) -> [Page] {
    var setter = FlowSetter(area: area)
    for (index, block) in blocks.enumerated() { setter.set(block, before: blocks[(index + 1)...].prefix(3)) }
    return setter.finish()
  }
}

/// The page in hand and those that are full.
private struct FlowSetter {
  let area: Rectangle
  private var pages: [Flow.Page] = []
  private var pieces: [(elements: [Element], group: FlowBlock.Group?)] = []
  private var destinations: [String] = []
  private var top: Double

  init(area: Rectangle) {
    self.area = area
    top = area.origin.y
  }

  private var isEmpty: Bool { pieces.isEmpty }

  mutating func set(_ block: FlowBlock, before next: ArraySlice<FlowBlock>) {
    if block.startsPage, !isEmpty { breakPage() }
    if !isEmpty, room(for: block) < needed(block, next) { breakPage(repeating: block.repeatedHeader) }
    var rest: FlowBlock? = block
    while let part = rest {
      let parted = part.parted(at: room(for: part), width: area.size.width)
      if let head = parted.head {
        place(head)
        rest = parted.tail
        if rest != nil { breakPage() }
      } else if isEmpty {
        // Higher than a page and not to be parted: it runs over the foot.
        place(part)
        rest = nil
      } else {
        breakPage(repeating: block.repeatedHeader)
      }
    }
  }

  mutating func finish() -> [Flow.Page] {
    if !isEmpty { breakPage() }
    return pages
  }

  private func room(for block: FlowBlock) -> Double {
    area.bottom - top - (isEmpty ? 0 : block.spaceBefore)
  }

  /// The height that must be free for a block to begin here, with what it must not be parted from.
  private func needed(_ block: FlowBlock, _ next: ArraySlice<FlowBlock>) -> Double {
    guard block.isKeptWithNext, let following = next.first else {
      return block.leastHeight(width: area.size.width)
    }
    return block.height(width: area.size.width) + following.spaceBefore + needed(following, next.dropFirst())
  }

  private mutating func place(_ block: FlowBlock) {
    if !isEmpty { top += block.spaceBefore }
    pieces.append((block.elements(at: Point(area.origin.x, top), width: area.size.width), block.group))
    if let name = block.destination { destinations.append(name) }
    top += block.height(width: area.size.width)
  }

  private mutating func breakPage(repeating header: [FlowBlock] = []) {
    var elements: [Element] = []
    var rest = pieces[...]
    while let piece = rest.first {
      let run = rest.prefix { $0.group == piece.group }
      rest = rest.dropFirst(run.count)
      let own = run.flatMap(\.elements)
      elements += piece.group.map { [.structure($0.structure, own)] } ?? own
    }
    pages.append(Flow.Page(elements: elements, destinations: destinations))
    pieces = []
    destinations = []
    top = area.origin.y
    for block in header { place(block) }
  }
}
