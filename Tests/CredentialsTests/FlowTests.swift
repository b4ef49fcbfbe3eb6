import Testing

@testable import Drawing

struct FlowTests {
  private let flow = Flow(in: Rectangle(50, 50, 300, 400))
  private let font = Font(["DejaVu Serif"], size: 10)

  private func words(_ count: Int) -> Text {
    Text((1...count).map { "kata\($0)" }.joined(separator: " "), font: font)
  }

  private func paragraph(_ text: Text, space: Double = 6) -> FlowBlock {
    FlowBlock(.text(text, .paragraph), spaceBefore: space)
  }

  /// The texts of elements in order.
  private func texts(_ elements: [Element]) -> [(string: String, box: Rectangle)] {
    elements.flatMap { element -> [(String, Rectangle)] in
      switch element {
      case .text(let text, let box): [(text.string, box)]
      case .structure(_, let inner), .jump(_, _, let inner), .figure(_, let inner), .link(_, _, let inner):
        texts(inner)
      default: []
      }
    }
  }

  @Test(arguments: [1, 40, 400, 2_000])
  func `No word is lost or doubled, and nothing runs over the foot`(count: Int) {
    let text = words(count)
    let pages = flow.pages(of: [paragraph(text), paragraph(text)])
    let set = pages.flatMap { texts($0.elements) }
    let all = set.flatMap { $0.string.split(separator: " ") }
    #expect(all == (text.string + " " + text.string).split(separator: " "))
    for page in pages {
      for (string, box) in texts(page.elements) {
        let height = Text(string, font: font).size(width: box.size.width).height
        #expect(box.origin.y + height <= 450.01)
      }
    }
  }

  @Test func `At least two lines stand on either side of a page's end`() {
    for count in stride(from: 300, to: 420, by: 7) {
      let pages = flow.pages(of: [paragraph(words(200)), paragraph(words(count))])
      for page in pages {
        for (string, box) in texts(page.elements) {
          let lines = TextLines(Text(string, font: font), width: box.size.width).count
          #expect(lines >= 2, "\(count)")
        }
      }
    }
  }

  @Test func `A heading stays with what follows`() {
    for filler in 1...60 {
      var heading = FlowBlock(.text(Text("Judul", font: font), .heading2), spaceBefore: 12)
      heading.isKeptWithNext = true
      let pages = flow.pages(of: [paragraph(words(filler * 6)), heading, paragraph(words(60))])
      for page in pages { #expect(texts(page.elements).last?.string != "Judul", "\(filler)") }
    }
  }

  @Test func `A header row comes again on every page of its table`() {
    let header = FlowBlock(
      .row([Text("Kepala", font: font), Text("B", font: font)], shares: [0.5, 0.5], isHeader: true),
      spaceBefore: 6)
    let rows = (1...80).map { index -> FlowBlock in
      var row = FlowBlock(
        .row([Text("a\(index)", font: font), Text("b", font: font)], shares: [0.5, 0.5], isHeader: false),
        spaceBefore: 0)
      row.repeatedHeader = [header]
      return row
    }
    let pages = flow.pages(of: [header] + rows)
    #expect(pages.count > 2)
    for page in pages { #expect(texts(page.elements).first?.string == "Kepala") }
    #expect(pages.flatMap { texts($0.elements) }.filter { $0.string.hasPrefix("a") }.count == 80)
  }

  @Test func `Spans follow their words over a page's end`() {
    var text = words(600)
    let bold = Font(["DejaVu Serif"], size: 10, weight: .bold)
    let marked = "kata590"
    let start =
      text.string.utf8.count - text.string.split(separator: " ").suffix(11).joined(separator: " ").utf8.count
    text.spans = [TextSpan(start..<start + marked.utf8.count, font: bold)]
    let lines = TextLines(text, width: 300)
    let tail = lines.text(of: lines.count - 6..<lines.count)
    let span = tail.spans.first?.range ?? 0..<0
    #expect(String(decoding: Array(tail.string.utf8)[span], as: UTF8.self) == marked)
    #expect(lines.text(of: 0..<3).spans.isEmpty)
  }

  @Test func `A book has an outline, jumps, tags, and the same bytes twice`() throws {
    var heading = FlowBlock(.text(Text("Bab", font: font), .heading2), spaceBefore: 0)
    heading.destination = "bab-1"
    heading.startsPage = true
    let entry = FlowBlock(
      .entry(Text("Bab", font: font), page: Text("2", font: font), destination: "bab-1"), spaceBefore: 0)
    let pages = flow.pages(of: [entry, heading, paragraph(words(900))])
    #expect(pages.firstIndex { $0.destinations == ["bab-1"] } == 1)
    let document = Document(
      title: "Buku", author: "bimtek", subject: "Uji", language: "id", created: "2026-11-21T00:00:00Z",
      pages: pages.map { .init(size: .a4Portrait, elements: $0.elements) },
      outline: [.init("Bab", level: 0, destination: "bab-1")])
    let bytes = try document.pdf()
    let file = try PDFFile(bytes)
    #expect(try document.pdf() == bytes)
    for words in ["/Type /Outlines", "/Subtype /Link", "/S /TOCI", "/S /H2"] {
      #expect(try !file.objects(holding: words).isEmpty, "\(words)")
    }
  }
}
