import Drawing
import QRCode
import Testing

@Suite struct DrawingTests {
  static let font = Font(["Linux Libertine O", "DejaVu Serif"], size: 24)
  static let page = Document.Page(
    size: .a4Landscape,
    elements: [
      .fill(Path(Rectangle(20, 20, 100, 40)), Color(0x1F3A5F)),
      .structure(.heading1, [.text(Text("SERTIFIKAT", font: font), in: Rectangle(40, 40, 300, 40))]),
      .link(
        "https://contoh.example/?a=1", description: "Contoh",
        [.text(Text("tautan", font: font), in: Rectangle(40, 90, 300, 40))]),
    ])
  static let document = Document(
    title: "Sertifikat", author: "Dinas", subject: "Contoh", language: "id", created: "2026-11-22T00:00:00Z",
    pages: [page, page])

  @Test func `a PDF is tagged, has its metadata and comes out the same twice`() throws {
    let bytes = try Self.document.pdf()
    #expect(bytes.starts(with: Array("%PDF-1.5".utf8)))
    #expect(bytes == (try Self.document.pdf()))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("/StructTreeRoot"))
    #expect(text.contains("D:20261122000000Z"))
  }

  @Test func `pictures come out the same twice`() throws {
    #expect(try Self.page.svg() == Self.page.svg())
    let png = try Self.page.png(resolution: 36)
    #expect(try png == Self.page.png(resolution: 36))
    let image = try Image(png: png)
    #expect(image.width == 421)
    #expect(image.height == 298)
  }

  @Test(arguments: [1, 20, 60, 120, 400])
  func `a fitted text stays in its box`(letters: Int) {
    let text = Text(String(repeating: "m", count: letters), font: Self.font)
    let box = Size(width: 500, height: 60)
    let fitted = text.fitted(in: box, minimumSize: 16)
    #expect(fitted.font.size <= 24)
    #expect(fitted.size(width: box.width).height <= box.height)
  }

  @Test func `a text that fits is left as it is`() {
    let text = Text("Ani", font: Self.font)
    #expect(text.fitted(in: Size(width: 500, height: 60), minimumSize: 16) == text)
  }

  @Test(arguments: ["", "GIF89a", String(repeating: "x", count: 40)])
  func `what is no PNG is refused`(text: String) {
    #expect(throws: DrawingError.notAPNG) { try Image(png: Array(text.utf8)) }
  }

  @Test func `a damaged PNG is an error, not a crash`() throws {
    var png = try Self.page.png(resolution: 20)
    png.removeLast(png.count / 2)
    let image = try Image(png: png)
    let page = Document.Page(size: .a4Portrait, elements: [.image(image, in: Rectangle(0, 0, 10, 10))])
    #expect(throws: DrawingError.damagedImage) { try page.png(resolution: 72) }
  }
}

@Suite struct QRCodeTests {
  @Test func `a text becomes a square with its three finder patterns`() throws {
    let code = try QRCode("https://contoh.example/#800/001", correction: .medium)
    #expect(code.side == 29)
    for (row, column) in [(0, 0), (0, code.side - 7), (code.side - 7, 0)] {
      #expect((0..<7).allSatisfy { code[row, column + $0] && code[row + $0, column] })
      #expect(!code[row + 1, column + 1])
      #expect(code[row + 3, column + 3])
    }
  }

  @Test func `texts that no square holds are refused`() {
    #expect(throws: QRCodeError.doesNotFit(bytes: 0)) { try QRCode("") }
    #expect(throws: QRCodeError.doesNotFit(bytes: 3_000)) { try QRCode(String(repeating: "a", count: 3_000)) }
  }
}
