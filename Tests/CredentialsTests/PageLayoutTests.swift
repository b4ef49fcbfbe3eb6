import Drawing
import Testing

@testable import Credentials

@Suite struct PageLayoutTests {
  /// A text with the box that its lines really take.
  private func boxes(_ elements: [Element]) -> [(text: String, box: Rectangle)] {
    elements.flatMap { element -> [(text: String, box: Rectangle)] in
      switch element {
      case .text(let text, let box):
        let height = text.size(width: box.size.width).height
        return [(text.string, Rectangle(box.origin.x, box.origin.y, box.size.width, height))]
      case .structure(_, let inner), .figure(_, let inner), .link(_, _, let inner), .jump(_, _, let inner):
        return boxes(inner)
      case .fill, .stroke, .image, .shared, .tiled, .destination: return []
      }
    }
  }

  private func expectApart(_ page: Document.Page) {
    let boxes = boxes(page.elements)
    let inner = BorderMotif(design: Sample.design, page: page.size).inner
    for (index, (text, box)) in boxes.enumerated() {
      #expect(box.origin.x >= inner.origin.x && box.right <= inner.right, "\(text)")
      #expect(box.origin.y >= inner.origin.y && box.bottom <= inner.bottom, "\(text)")
      for (other, second) in boxes[(index + 1)...] {
        let isApart =
          box.right <= second.origin.x + 0.01 || second.right <= box.origin.x + 0.01
          || box.bottom <= second.origin.y + 0.01 || second.bottom <= box.origin.y + 0.01
        #expect(isApart, "\(text) | \(other)")
      }
    }
  }

  private static let long = String(repeating: "Kata panjang sekali ", count: 12)

  @Test(arguments: ["A", String(repeating: "W", count: 120), long, "\u{202E}نص\u{200F}", "😀😀😀"])
  func `texts stay apart and inside the border, whatever the name`(name: String) throws {
    for stage in Certificate.Stage.allCases {
      let certificate = try Sample.certificate(stage: stage, name: name)
      let code = VerificationCode(certificate, address: Sample.address)
      let document = try CertificatePage.document(certificate, design: Sample.design, code: code)
      for page in document.pages { expectApart(page) }
    }
  }

  @Test func `texts stay apart when everything is long at once`() throws {
    var certificate = try Sample.certificate(name: Self.long)
    certificate.number = Self.long
    certificate.recipient.position = Self.long
    certificate.recipient.unit = Self.long
    certificate.recipient.employeeNumber = Self.long
    certificate.training.title = Self.long
    certificate.training.place = Self.long
    certificate.predicate = Self.long
    certificate.issuer.name = Self.long
    certificate.signatories = Array(
      repeating: Signatory(name: Self.long, office: Self.long, note: Self.long), count: 3)
    certificate.training.modules = Array(repeating: .init(title: Self.long, hours: 2.25), count: 30)
    var design = Sample.design
    design.header = [Self.long, Self.long, Self.long]
    design.logo = try Image(
      png: Document.Page(size: Size(width: 9, height: 9), elements: []).png(resolution: 72))
    let code = VerificationCode(certificate, address: nil)
    let document = try CertificatePage.document(certificate, design: design, code: code)
    for page in document.pages { expectApart(page) }
  }
}
