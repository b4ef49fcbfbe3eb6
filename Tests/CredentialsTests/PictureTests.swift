import Drawing
import Testing

@testable import Credentials

@Suite struct PictureTests {
  private func picture(_ side: Double) throws -> Image {
    let page = Document.Page(
      size: Size(width: side, height: side / 2),
      elements: [.fill(Path(circleAt: Point(side / 2, side / 4), radius: side / 5), Color(0x1D6B3A))])
    return try Image(png: page.png(resolution: 72))
  }

  @Test func `a large picture is made smaller in its own proportions, a small one stays`() throws {
    let large = try picture(1_200).reduced(to: 384)
    #expect((large.width, large.height) == (384, 192))
    let small = try picture(200)
    #expect(try small.reduced(to: 384) == small)
    var cut = try picture(200).png
    cut.removeSubrange(40...)
    let damaged = try Image(png: cut)
    #expect(throws: DrawingError.damagedImage) { try damaged.reduced(to: 384) }
  }

  @Test func `emblems, colours and words of the agency are on the page, and it verifies`() throws {
    var design = Sample.design
    design.logo = try picture(300)
    design.stateEmblem = try picture(100)
    design.statements = [.completion: "telah menyelesaikan"]
    let prepared = try CertificateIssuer(design: design).prepare(Sample.certificate(), pictures: [.png])
    let issued = try prepared.signed(with: SigningKey(seed: Sample.key), created: Timestamp(seconds: 0))
    for file in [issued.pdf, try #require(issued.png)] {
      #expect(try Sample.verifier().verify(file).isAuthentic)
    }
    func texts(_ elements: [Element]) -> [String] {
      elements.flatMap { element -> [String] in
        switch element {
        case .text(let text, _): [text.string]
        case .structure(_, let inner), .link(_, _, let inner): texts(inner)
        case .figure(let alternative, _): [alternative]
        default: []
        }
      }
    }
    let words = texts(try #require(prepared.drawing.pages.first).elements)
    #expect(words.contains("telah menyelesaikan"))
    #expect(words.contains("Lambang negara Garuda Pancasila"))
  }
}
