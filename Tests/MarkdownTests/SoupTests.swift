import Markdown
import SourceText
import Testing

@Suite("Prose of any text at all")
struct SoupTests {
  /// Pieces that Markdown gives a meaning to, and some that it does not.
  static let pieces = [
    "a", "b ", "air", "Wali Kota ", "é", "“", "👍🏽", "\u{301}", "*", "**", "_", "__", "***", "`", "``", "~~~",
    "```",
    "[", "]", "](u)", "](", ")", "(", "![", "][", "[]", "[a]: /u\n", "[a]", "\"t\"", "<", ">", "<b>", "</b>",
    "<!--",
    "-->", "<!-- x -->", "<http://a.id>", "<a@b.id>", "&amp;", "&nbsp;", "&#32;", "&#10;", "&nGt;", "&x", "&",
    "\\",
    "\\*", "\\\n", "  \n", "\n", "\n\n", "\r\n", "\r", "\t", "    ", "  ", " ", "> ", ">", "- ", "* ", "1. ",
    "12) ",
    "# ", "## ", "#", "===", "---", "|", "| a | b |\n", "|---|:-:|\n", "| - | # |\n", "\\|", ":", "\u{FEFF}",
    "+ ", "!", ".",
  ]

  static func soup(seed: UInt64, length: Int) -> String {
    var generator = SplitMix(state: seed)
    return (0..<length).map { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }.joined()
  }

  @Test("has sound positions in Markdown soup")
  func markdown() {
    var exact = 0
    var blocks = 0
    for seed in 0..<1200 {
      let text = Self.soup(seed: UInt64(seed), length: 4 + seed % 40)
      let source = SourceText(text)
      let prose = Prose.markdown(source)
      blocks += prose.blocks.count
      exact += prose.blocks.count { $0.isExact }
      #expect(violations(prose, of: source) == [], "seed \(seed): \(text.debugDescription)")
    }
    // Positions may be given up, but hardly ever are.
    #expect(blocks > 1500)
    #expect(Double(exact) >= 0.999 * Double(blocks), "\(exact) of \(blocks)")
  }

  @Test("has sound positions in plain soup")
  func plain() {
    for seed in 0..<300 {
      let text = Self.soup(seed: UInt64(seed), length: 4 + seed % 40)
      let source = SourceText(text)
      #expect(violations(Prose.plain(source), of: source) == [], "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test("stays inside the text for bytes that are no text")
  func bytes() {
    for seed in 0..<500 {
      var generator = SplitMix(state: UInt64(seed))
      var bytes = Array(Self.soup(seed: UInt64(seed), length: 3 + seed % 30).utf8)
      for _ in 0..<4 where !bytes.isEmpty {
        bytes[Int(generator.next() % UInt64(bytes.count))] =
          [0, 0xFF, 0x80, 0xC3, 0x1A, 0x01, 0xED][
            Int(generator.next() % 7)]
      }
      let source = SourceText(bytes)
      #expect(violations(Prose.markdown(source), of: source, isValidUTF8: false) == [], "seed \(seed)")
      #expect(violations(Prose.plain(source), of: source, isValidUTF8: false) == [], "seed \(seed)")
    }
  }
}

/// A small generator whose numbers depend on the seed alone.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
