internal import Drawing

/// The pages behind the certificate: what was taught, and for how many hours.
struct ModulePages {
  let certificate: Certificate
  let design: CertificateDesign
  let size: Size

  private let columns = (number: 36.0, hours: 70.0)

  private struct Row {
    var cells: [Text]
    var height: Double
  }

  /// As many pages as the rows need; none when the training names no modules.
  func pages() -> [Document.Page] {
    let modules = certificate.training.modules
    guard !modules.isEmpty else { return [] }
    let border = BorderMotif(design: design, page: size)
    let table = border.inner.inset(by: 34)
    var pages: [[Element]] = []
    var rest = modules.enumerated().map { index, module in
      row(
        "\(index + 1)", module.title, IndonesianWords.number(module.hours), table.size.width,
        Typeface.roman(11.5))
    }[...]
    let totals = totals.map { name, hours in
      row("", name, "\(IndonesianWords.number(hours)) JP", table.size.width, Typeface.bold(11.5))
    }
    let totalHeight = totals.reduce(0) { $0 + $1.height }
    repeat {
      var elements = border.elements
      var top = heading(in: table, &elements)
      var rows: [Element] = [.structure(.row, drawn(header(table.size.width), table, &top, .headerCell))]
      // At least one row a page: a title of a thousand words must not make pages without end.
      while let next = rest.first, rows.count == 1 || top + next.height + totalHeight <= table.bottom {
        rows.append(.structure(.row, drawn(next, table, &top, .dataCell)))
        rest.removeFirst()
      }
      if rest.isEmpty {
        for total in totals { rows.append(.structure(.row, drawn(total, table, &top, .dataCell))) }
      }
      elements.append(.structure(.table, rows))
      pages.append(elements)
    } while !rest.isEmpty
    return pages.map { Document.Page(size: size, elements: $0) }
  }

  /// All hours, and those of the participant where they are not the same.
  private var totals: [(String, Double)] {
    let all = certificate.training.hours
    return [("Jumlah", all)] + (certificate.hours == all ? [] : [("Diikuti peserta", certificate.hours)])
  }

  private func heading(in box: Rectangle, _ elements: inout [Element]) -> Double {
    var top = box.origin.y
    let lines: [(String, Font, Structure)] = [
      ("Materi Pelatihan", Typeface.roman(22, tracking: 1), .heading2),
      (certificate.training.title, Typeface.bold(12.5), .paragraph),
      (
        "Lampiran Sertifikat Nomor \(certificate.number) atas nama \(certificate.recipient.name)",
        Typeface.roman(11), .paragraph
      ),
    ]
    for (string, font, structure) in lines {
      let text = Text(string, font: font, color: design.ink, alignment: .center, isBalanced: true)
        .fitted(in: Size(width: box.size.width, height: 34), minimumSize: font.size * 0.8)
      let height = text.size(width: box.size.width).height
      let room = Rectangle(box.origin.x, top, box.size.width, height)
      elements.append(.structure(structure, [.text(text, in: room)]))
      top += height + 2
    }
    return top + 12
  }

  private func header(_ width: Double) -> Row { row("No.", "Materi", "JP", width, Typeface.bold(11.5)) }

  /// A row of three cells; a long title wraps, and shrinks only beyond four lines.
  private func row(_ number: String, _ title: String, _ hours: String, _ width: Double, _ font: Font) -> Row {
    let titleWidth = width - columns.number - columns.hours - 16
    let titleText = Text(title, font: font, color: design.ink)
      .fitted(in: Size(width: titleWidth, height: 62), minimumSize: font.size)
    let cells = [
      Text(number, font: font, color: design.ink, alignment: .right), titleText,
      Text(hours, font: font, color: design.ink, alignment: .right),
    ]
    return Row(cells: cells, height: titleText.size(width: titleWidth).height + 7)
  }

  private func drawn(
    _ row: Row, _ box: Rectangle, _ top: inout Double, _ structure: Structure
  ) -> [Element] {
    let titleWidth = box.size.width - columns.number - columns.hours - 16
    let rooms = [
      Rectangle(box.origin.x, top + 3, columns.number - 8, row.height),
      Rectangle(box.origin.x + columns.number + 4, top + 3, titleWidth, row.height),
      Rectangle(box.right - columns.hours, top + 3, columns.hours - 6, row.height),
    ]
    top += row.height
    let isHead = structure == .headerCell
    let rule = Path(from: Point(box.origin.x, top), to: Point(box.right, top))
    return zip(row.cells, rooms).map { .structure(structure, [.text($0, in: $1)]) } + [
      .stroke(rule, isHead ? design.accent : design.tint(0.4), width: isHead ? 1 : 0.4)
    ]
  }
}
