internal import Drawing
internal import QRCode

/// The page to hang on a wall.
struct FrontPage {
  let certificate: Certificate
  let design: CertificateDesign
  let code: VerificationCode
  let size: Size

  private var border: BorderMotif { BorderMotif(design: design, page: size) }
  private let footHeight = 128.0

  func elements() throws(QRCodeError) -> [Element] {
    let inner = border.inner
    let foot = Rectangle(
      inner.origin.x + 30, inner.bottom - footHeight - 12, inner.size.width - 60, footHeight)
    let body = Rectangle(
      inner.origin.x + 40, inner.origin.y + 16, inner.size.width - 80, foot.origin.y - inner.origin.y - 22)
    let qr = QRFigure(code: code, ink: design.ink)
    return border.elements + stacked(blocks(width: body.size.width), in: body)
      + SignatureBlocks(certificate: certificate, design: design).elements(in: foot)
      + (try qr.elements(in: Rectangle(foot.origin.x, foot.bottom - 76, 226, 76)))
  }

  /// A block of the body with the room above it that it likes best.
  private struct Block {
    var gap: Double
    var height: Double
    var draw: (Rectangle) -> [Element]
  }

  /// Blocks below one another; what room is left is shared out, what lacks is taken from the gaps.
  private func stacked(_ blocks: [Block], in box: Rectangle) -> [Element] {
    let heights = blocks.reduce(0) { $0 + $1.height }
    let gaps = blocks.reduce(0) { $0 + $1.gap }
    let scale = min(1.8, max(0, (box.size.height - heights) / max(gaps, 1)))
    var top = box.origin.y + max(0, (box.size.height - heights - gaps * scale) / 2)
    return blocks.flatMap { block -> [Element] in
      top += block.gap * scale
      defer { top += block.height }
      return block.draw(Rectangle(box.origin.x, top, box.size.width, block.height))
    }
  }

  private func blocks(width: Double) -> [Block] {
    let training = certificate.training
    let isCompletion = certificate.stage == .completion
    var blocks: [Block] = []
    if let logo = design.logo {
      blocks.append(
        Block(gap: 0, height: 46) { box in
          [.figure(alternative: "Logo \(certificate.issuer.name)", [.image(logo, in: logo.placed(in: box))])]
        })
    }
    for (index, line) in (design.header.isEmpty ? [certificate.issuer.name] : design.header).enumerated() {
      blocks.append(
        text(line.uppercased(), Typeface.roman(11.5, tracking: 1.4), gap: index == 0 ? 6 : 1, width, 16, 8))
    }
    blocks.append(
      text(
        isCompletion ? "SERTIFIKAT" : "SERTIFIKAT KEIKUTSERTAAN",
        Typeface.roman(isCompletion ? 42 : 33, tracking: isCompletion ? 9 : 5), gap: 8, width, 60, 30,
        structure: .heading1))
    blocks.append(ornament)
    blocks.append(text("Nomor \(certificate.number)", Typeface.roman(12), gap: 5, width, 17, 8))
    blocks.append(text("diberikan kepada", Typeface.italic(13), gap: 9, width, 18, 8))
    blocks.append(
      text(certificate.recipient.name, Typeface.roman(33), gap: 3, width - 60, 58, 18, structure: .heading2))
    let role = [certificate.recipient.position, certificate.recipient.unit].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: ", ")
    if let number = certificate.recipient.employeeNumber, !number.isEmpty {
      blocks.append(text("NIP \(number)", Typeface.roman(10.5), gap: 0, width, 14, 8))
    }
    if !role.isEmpty { blocks.append(text(role, Typeface.roman(12), gap: 1, width - 60, 32, 9)) }
    let statement = isCompletion ? "telah mengikuti dan dinyatakan lulus" : "telah mengikuti"
    blocks.append(text(statement, Typeface.italic(13), gap: 9, width, 18, 8))
    blocks.append(text(training.title, Typeface.bold(17), gap: 3, width - 40, 46, 13))
    blocks.append(text(circumstances, Typeface.roman(12), gap: 5, width - 60, 50, 12))
    return blocks
  }

  private var circumstances: String {
    let training = certificate.training
    let dates = IndonesianWords.dates(training.start, training.end)
    let hours = IndonesianWords.number(certificate.hours)
    let predicate = certificate.predicate.map { ", dengan predikat \($0)" } ?? ""
    return
      "yang diselenggarakan oleh \(certificate.issuer.name) di \(training.place) pada \(dates), "
      + "sebanyak \(hours) JP menurut penyelenggara\(predicate)."
  }

  /// A text in the middle that shrinks or wraps to stay in its room.
  private func text(
    _ string: String, _ font: Font, gap: Double, _ width: Double, _ height: Double, _ minimumSize: Double,
    structure: Structure = .paragraph
  ) -> Block {
    let text = Text(string, font: font, color: design.ink, alignment: .center, isBalanced: true)
      .fitted(in: Size(width: width, height: height), minimumSize: minimumSize)
    let measured = text.size(width: width).height
    return Block(gap: gap, height: measured) { box in
      let room = Rectangle(box.center.x - width / 2, box.origin.y, width, measured)
      return [.structure(structure, [.text(text, in: room)])]
    }
  }

  /// Two fine rules with a flower between them.
  private var ornament: Block {
    Block(gap: 2, height: 12) { [design] box in
      let (x, y) = (box.center.x, box.center.y)
      var rules = Path(from: Point(x - 110, y), to: Point(x - 14, y))
      rules.add(Path(from: Point(x + 14, y), to: Point(x + 110, y)))
      return [
        .stroke(rules, design.accent, width: 0.8),
        .fill(BorderMotif.flower(at: Point(x, y), radius: 6), design.accent),
      ]
    }
  }
}
