extension FlowBlock {
  /// The block as elements, with its top left corner at a place.
  func elements(at origin: Point, width: Double) -> [Element] {
    let box = Rectangle(origin.x + indent, origin.y, width - indent, height(width: width))
    var elements = destination.map { [Element.destination($0, at: origin)] } ?? []
    switch content {
    case .text(let text, let structure): elements.append(.structure(structure, [.text(text, in: box)]))
    case .item(let label, let labelWidth, let text): elements.append(item(label, labelWidth, text, box))
    case .framed(let frame, let text): elements += frame.elements(around: text, in: box)
    case .row(let cells, let shares, let isHeader):
      elements += row(cells, shares, isHeader ? .headerCell : .dataCell, box)
    case .entry(let title, let page, let destination):
      elements.append(entry(title, page, destination, box))
    }
    return elements
  }

  private func item(_ label: Text, _ labelWidth: Double, _ text: Text, _ box: Rectangle) -> Element {
    let body = Rectangle(
      box.origin.x + labelWidth, box.origin.y, box.size.width - labelWidth, box.size.height)
    let content = Element.structure(.listBody, [.text(text, in: body)])
    guard !label.string.isEmpty else { return .structure(.listItem, [content]) }
    let sign = Rectangle(box.origin.x, box.origin.y, labelWidth - 5, box.size.height)
    return .structure(.listItem, [.structure(.listLabel, [.text(label, in: sign)]), content])
  }

  private func row(_ cells: [Text], _ shares: [Double], _ structure: Structure, _ box: Rectangle) -> [Element]
  {
    var left = box.origin.x
    let parts = zip(cells, shares).map { cell, share in
      defer { left += share * box.size.width }
      let room = Rectangle(
        left, box.origin.y + FlowRow.padding, share * box.size.width - FlowRow.gap,
        box.size.height - 2 * FlowRow.padding)
      return Element.structure(structure, [.text(cell, in: room)])
    }
    let rule = Path(from: Point(box.origin.x, box.bottom), to: Point(box.right, box.bottom))
    let color = cells.first?.color ?? .black
    return [
      .structure(.row, parts), .stroke(rule, color, width: structure == .headerCell ? 0.9 : 0.3),
    ]
  }

  private func entry(_ title: Text, _ page: Text, _ destination: String, _ box: Rectangle) -> Element {
    let titleWidth = FlowEntry.titleWidth(box.size.width)
    let name = Rectangle(box.origin.x, box.origin.y, titleWidth, box.size.height)
    let pageHeight = page.size(width: box.size.width - titleWidth).height
    let number = Rectangle(
      name.right, box.bottom - pageHeight, box.size.width - titleWidth, pageHeight)
    return .structure(
      .contentsItem,
      [
        .jump(
          to: destination, description: "\(title.string), halaman \(page.string)",
          [.text(title, in: name), .text(page, in: number)])
      ])
  }
}

extension FlowFrame {
  /// Background, bar, label and lines.
  func elements(around text: Text, in box: Rectangle) -> [Element] {
    let width = textWidth(box.size.width)
    let left = box.origin.x + inset
    let labelHeight = label.size(width: width).height
    let head = Rectangle(left, box.origin.y + padding, width, labelHeight)
    let body = Rectangle(left, head.bottom + 2, width, text.size(width: width).height)
    return [
      .fill(Path(box), fill), .stroke(Path(box), border, width: 0.5), .fill(bar(box), border),
      .structure(
        .quotation,
        [
          .structure(.paragraph, [.text(label, in: head)]), .structure(.paragraph, [.text(text, in: body)]),
        ]),
    ]
  }

  /// The bar at the left: solid, or in pieces.
  private func bar(_ box: Rectangle) -> Path {
    let thickness = 4.0
    guard isDashed else { return Path(Rectangle(box.origin.x, box.origin.y, thickness, box.size.height)) }
    var path = Path()
    var top = box.origin.y
    while top < box.bottom {
      path.add(Rectangle(box.origin.x, top, thickness, min(5, box.bottom - top)))
      top += 9
    }
    return path
  }
}
