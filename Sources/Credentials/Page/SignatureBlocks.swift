internal import Drawing

/// Date, office, room for a signature and name, for one or two people at the foot of the page.
struct SignatureBlocks {
  let certificate: Certificate
  let design: CertificateDesign

  func elements(in foot: Rectangle) -> [Element] {
    let width = 222.0
    let people = certificate.signatories.prefix(2)
    return people.enumerated().flatMap { index, person -> [Element] in
      let place = Double(people.count - 1 - index)
      let left = foot.right - width - place * (width + 10)
      let isLast = index == people.count - 1
      return column(person, in: Rectangle(left, foot.origin.y, width, foot.size.height), hasDate: isLast)
    }
  }

  private func column(_ person: Signatory, in box: Rectangle, hasDate: Bool) -> [Element] {
    let date = [design.town, IndonesianWords.date(certificate.issuedOn)].compactMap { $0 }
      .joined(separator: ", ")
    let top = line(hasDate ? date : " ", Typeface.roman(12), box, y: box.origin.y, height: 16)
    let office = line(person.office + ",", Typeface.roman(12), box, y: top.bottom, height: 31)
    let note = fitted(person.note ?? "", Typeface.roman(10), box.size.width, 14)
    // Names stand on one line, also where only one of two people has a note.
    let hasNotes = certificate.signatories.prefix(2).contains { $0.note != nil }
    let noteHeight = hasNotes ? max(note.size(width: box.size.width).height, 12) : 0
    let name = fitted(person.name, Typeface.bold(12.5), box.size.width, 32)
    let nameHeight = name.size(width: box.size.width).height
    let nameTop = box.bottom - noteHeight - nameHeight
    var elements = top.elements + office.elements
    elements.append(paragraph(name, Rectangle(box.origin.x, nameTop, box.size.width, nameHeight)))
    if person.note != nil {
      elements.append(
        paragraph(note, Rectangle(box.origin.x, nameTop + nameHeight, box.size.width, noteHeight)))
    }
    return elements
  }

  private func line(
    _ string: String, _ font: Font, _ box: Rectangle, y: Double, height: Double
  ) -> (elements: [Element], bottom: Double) {
    let text = fitted(string, font, box.size.width, height)
    let measured = text.size(width: box.size.width).height
    let room = Rectangle(box.origin.x, y, box.size.width, measured)
    return (string == " " ? [] : [paragraph(text, room)], y + measured)
  }

  private func fitted(_ string: String, _ font: Font, _ width: Double, _ height: Double) -> Text {
    Text(string, font: font, color: design.ink, alignment: .center, isBalanced: true)
      .fitted(in: Size(width: width, height: height), minimumSize: font.size * 0.85)
  }

  private func paragraph(_ text: Text, _ room: Rectangle) -> Element {
    .structure(.paragraph, [.text(text, in: room)])
  }
}
