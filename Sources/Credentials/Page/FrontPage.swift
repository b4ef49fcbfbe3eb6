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
    return border.elements + stacked(fittedBlocks(in: body.size), in: body)
      + SignatureBlocks(certificate: certificate, design: design).elements(in: foot)
      + (try qr.elements(in: Rectangle(foot.origin.x, foot.bottom - 76, 226, 76)))
  }

  /// The blocks in the largest scale in which all of them fit.
  private func fittedBlocks(in room: Size) -> [Block] {
    for scale in stride(from: 1.0, to: 0.3, by: -0.05) {
      let blocks = blocks(width: room.width, scale: scale)
      if blocks.reduce(0, { $0 + $1.height }) <= room.height { return blocks }
    }
    return blocks(width: room.width, scale: 0.3)
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

  private func blocks(width: Double, scale: Double) -> [Block] {
    let text = BlockSetter(ink: design.ink, width: width, scale: scale)
    let training = certificate.training
    let isCompletion = certificate.stage == .completion
    var blocks: [Block] = []
    let emblems = design.emblems(of: certificate.issuer.name)
    if !emblems.isEmpty {
      blocks.append(
        Block(gap: 0, height: 46 * scale) { box in
          let width = min(emblems.count == 1 ? 200 : 96, box.size.width / Double(emblems.count))
          let left = box.center.x - width * Double(emblems.count) / 2
          return emblems.enumerated().map { index, emblem in
            let place = Rectangle(
              left + width * Double(index), box.origin.y, width, box.size.height)
            return .figure(
              alternative: emblem.alternative, [.image(emblem.image, in: emblem.image.placed(in: place))])
          }
        })
    }
    for (index, line) in (design.header.isEmpty ? [certificate.issuer.name] : design.header).enumerated() {
      blocks.append(
        text.block(
          line.uppercased(), Typeface.roman(11.5, tracking: 1.4), gap: index == 0 ? 6 : 1, height: 16,
          minimumSize: 8))
    }
    blocks.append(
      text.block(
        isCompletion ? "SERTIFIKAT" : "SERTIFIKAT KEIKUTSERTAAN",
        Typeface.roman(isCompletion ? 42 : 33, tracking: isCompletion ? 9 : 5), gap: 8, height: 60,
        minimumSize: 30,
        structure: .heading1))
    blocks.append(ornament)
    blocks.append(
      text.block(
        "Nomor \(certificate.number)\(edition)", Typeface.roman(12), gap: 5, height: 17, minimumSize: 8))
    blocks.append(text.block("diberikan kepada", Typeface.italic(13), gap: 9, height: 18, minimumSize: 8))
    blocks.append(
      text.block(
        certificate.recipient.name, Typeface.roman(33), gap: 3, inset: 60, height: 58, minimumSize: 18,
        structure: .heading2))
    let role = [certificate.recipient.position, certificate.recipient.unit].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: ", ")
    if let number = certificate.recipient.employeeNumber, !number.isEmpty {
      blocks.append(text.block("NIP \(number)", Typeface.roman(10.5), gap: 0, height: 14, minimumSize: 8))
    }
    if !role.isEmpty {
      blocks.append(text.block(role, Typeface.roman(12), gap: 1, inset: 60, height: 32, minimumSize: 9))
    }
    let statement = design.statement(certificate.stage)
    blocks.append(
      text.block(statement, Typeface.italic(13), gap: 9, height: 18, minimumSize: 8))
    blocks.append(
      text.block(training.title, Typeface.bold(17), gap: 3, inset: 40, height: 46, minimumSize: 13))
    blocks.append(
      text.block(circumstances, Typeface.roman(12), gap: 5, inset: 60, height: 50, minimumSize: 12))
    return blocks
  }

  /// From the second edition on, which one it is: that is what a revocation asks for.
  private var edition: String { certificate.edition > 1 ? " (terbitan \(certificate.edition))" : "" }

  private var circumstances: String {
    let training = certificate.training
    let dates = IndonesianWords.dates(training.start, training.end)
    let hours = IndonesianWords.number(certificate.hours)
    let predicate = certificate.predicate.map { ", dengan predikat \($0)" } ?? ""
    let end = certificate.lastDay.map { " Berlaku sampai \(IndonesianWords.date($0))." } ?? ""
    return
      "yang diselenggarakan oleh \(certificate.issuer.name) di \(training.place) pada \(dates), "
      + "sebanyak \(hours) JP menurut penyelenggara\(predicate).\(end)"
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
