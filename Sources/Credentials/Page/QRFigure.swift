internal import Drawing
internal import QRCode

/// A QR with its quiet zone and the caption that says what it is and is not.
struct QRFigure {
  static let caption = "QR ini memeriksa keaslian data; bukan tanda tangan elektronik tersertifikasi."

  let code: VerificationCode
  let ink: Color

  /// The figure with the caption to its right.
  func elements(in box: Rectangle) throws(QRCodeError) -> [Element] {
    let square = Rectangle(box.origin.x, box.origin.y, box.size.height, box.size.height)
    let picture: [Element] = [.fill(try path(in: square), Color(0x000000))]
    let figure = Element.figure(
      alternative: "Kode QR untuk memeriksa keaslian sertifikat nomor \(code.number).", picture)
    let isLink = code.text.hasPrefix("https://") || code.text.hasPrefix("http://")
    let width = box.size.width - square.size.width - 8
    let caption = Text(Self.caption, font: Typeface.roman(8.5), color: ink)
    let captionHeight = caption.size(width: width).height
    let digest = Text(code.digest, font: Typeface.code(6.5), color: ink)
    let digestHeight = digest.size(width: width).height
    let top = square.bottom - 3 - digestHeight - 2 - captionHeight
    return [
      isLink ? .link(code.text, description: "Periksa keaslian sertifikat ini", [figure]) : figure,
      paragraph(caption, Rectangle(square.right + 8, top, width, captionHeight)),
      paragraph(digest, Rectangle(square.right + 8, top + captionHeight + 2, width, digestHeight)),
    ]
  }

  private func paragraph(_ text: Text, _ room: Rectangle) -> Element {
    .structure(.paragraph, [.text(text, in: room)])
  }

  /// Dark modules; neighbours in a row are one piece, so that no hairline shows between them.
  private func path(in square: Rectangle) throws(QRCodeError) -> Path {
    let matrix = try QRCode(code.text, correction: .medium)
    let module = square.size.width / Double(matrix.side + 4)
    var path = Path()
    for row in 0..<matrix.side {
      var column = 0
      while column < matrix.side {
        let start = column
        while column < matrix.side, matrix[row, column] { column += 1 }
        if column > start {
          path.add(
            Rectangle(
              square.origin.x + Double(start + 2) * module, square.origin.y + Double(row + 2) * module,
              Double(column - start) * module, module))
        }
        column += 1
      }
    }
    return path
  }
}
