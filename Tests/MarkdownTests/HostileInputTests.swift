import Markdown
import SourceText
import Testing

@Suite("Text made to be slow or to break")
struct HostileInputTests {
  @Test(
    "is read in time that grows with its length",
    arguments: [
      ("![[]()", "", ""), ("![a[](b)", "", ""), ("`]` ![[](b)", "", ""), ("+ ", "\n", ""), ("> ", "\n>", ""),
      ("1. ", "\n", ""), ("[", "](a)", ""), ("*a _", "", ""), ("[a]: /u\n", "", "[a] b"), ("&", "", ""),
      ("[a](b \"", "", ""), ("<!--", "", ""), ("|", "\n", ""), ("a|b\n", "", ""), ("\\", "", ""),
      ("\0", "", ""),
    ])
  func time(piece: String, second: String, end: String) {
    func text(_ count: Int) -> SourceText {
      SourceText(
        String(repeating: piece, count: count) + String(repeating: second, count: count) + end)
    }
    let long = text(20_000)
    var count = 0
    let elapsed = ContinuousClock().measure { count = Prose.markdown(long).bytes.count }
    #expect(count <= long.bytes.count)
    // The quadratic forms take from five seconds to a minute.
    #expect(elapsed < .seconds(3), "\(piece)\(second)")
    let short = text(300)
    #expect(violations(Prose.markdown(short), of: short) == [])
  }

  @Test("keeps brackets that were hidden from the parser")
  func restoredBrackets() {
    let source = SourceText(String(repeating: "![[](b)", count: 2000) + " ujung [a](b)")
    let prose = Prose.markdown(source)
    #expect(prose.bytes == source.bytes)
    #expect(prose.isContiguous(0..<prose.bytes.count))
  }

  @Test("keeps what stands in the line beside markers that are too deep")
  func deepMarkers() {
    let source = SourceText(String(repeating: "> ", count: 50) + "teks")
    let prose = Prose.markdown(source)
    #expect(prose.blocks.map(\.quoteDepth) == [40])
    #expect(dump(prose).hasSuffix(": > > > > > > > > > > teks"))
  }
}
