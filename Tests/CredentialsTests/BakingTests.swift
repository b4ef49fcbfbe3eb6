import Drawing
import Testing

@testable import Credentials

@Suite struct BakingTests {
  @Test func `PNG and SVG badges are authentic and come out the same twice`() throws {
    let issued = try Sample.issued(pictures: [.png, .svg])
    #expect(try issued == Sample.issued(pictures: [.svg, .png]))
    let verifier = try Sample.verifier()
    for file in [try #require(issued.png), try #require(issued.svg), issued.pdf, issued.credential] {
      #expect(verifier.verify(file).isAuthentic)
    }
    #expect(try Image(png: try #require(issued.png)).width == 1_754)
    #expect(BakedPNG(try #require(issued.png))?.credential == issued.credential)
    #expect(BakedSVG(try #require(issued.svg))?.credential == issued.credential)
  }

  @Test(arguments: PictureFormat.allCases)
  func `every changed byte of a badge is refused`(format: PictureFormat) throws {
    let issued = try Sample.issued(pictures: [format])
    let badge = try #require(format == .png ? issued.png : issued.svg)
    let verifier = try Sample.verifier()
    var generator = SeededGenerator(state: 4)
    for round in 0..<100 {
      var (changed, offset) = generator.changingOneByte(of: badge)
      if round % 2 == 0 {
        // The credential stands near the start.
        offset = Int.random(in: 0..<issued.credential.count + 300, using: &generator)
        changed = badge
        changed[offset] ^= UInt8.random(in: 1...255, using: &generator)
      }
      #expect(verifier.verify(changed).summary == nil, "byte \(offset)")
    }
    #expect(verifier.verify(badge + [0x0A]).summary == nil)
    #expect(verifier.verify(badge.dropLast()).summary == nil)
  }

  @Test func `a credential in somebody else's picture is refused`() throws {
    let mine = try Sample.issued(pictures: [.png, .svg])
    let page = Document.Page(size: Size(width: 72, height: 72), elements: [])
    let verifier = try Sample.verifier()
    let png = BakedPNG.baked(try page.png(resolution: 72), with: mine.credential)
    #expect(verifier.verify(png) == .altered(.pages))
    let svg = try #require(BakedSVG.baked(try page.svg(), with: mine.credential))
    #expect(verifier.verify(svg) == .altered(.pages))
  }

  @Test func `a text that would end the section early survives`() throws {
    let issued = try Sample.issued(Sample.certificate(name: "A]]>B ]]\\u003e C"), pictures: [.svg])
    let verdict = try Sample.verifier().verify(try #require(issued.svg))
    #expect(verdict.summary?.recipient == "A]]>B ]]\\u003e C")
  }

  @Test func `pictures without a credential are no credentials`() throws {
    let page = Document.Page(size: Size(width: 72, height: 72), elements: [])
    let verifier = try Sample.verifier()
    #expect(verifier.verify(try page.png(resolution: 72)) == .notACredential)
    #expect(verifier.verify(try page.svg()) == .notACredential)
  }
}
