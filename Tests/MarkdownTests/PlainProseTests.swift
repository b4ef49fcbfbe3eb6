@testable import Markdown
import Foundation
import SourceText
import TestSupport
import Testing

@Suite("Prose of a plain text")
struct PlainProseTests {
  static let cases: [(name: String, source: String, expected: String)] = [
    ("nothing", "", ""),
    ("blank lines alone", "\n \n\t\r\n", ""),
    ("one sentence is a paragraph", "Air mati.\n", "0 paragraph: Air mati."),
    ("one line without a full stop is no title, for nothing follows", "Air mati", "0 paragraph: Air mati"),
    (
      "a short first line before a paragraph is the title", "Warga Antre Air\n\nAir mati sejak pagi.",
      "0 heading1: Warga Antre Air\n2 paragraph: Air mati sejak pagi."
    ),
    (
      "a first line with a final stop is no title", "Halo!\n\nAir mati.",
      "0 paragraph: Halo!\n2 paragraph: Air mati."
    ),
    (
      "a hashtag line is no title", "#InfoArunaya\n\nAir mati.",
      "0 paragraph: #InfoArunaya\n2 paragraph: Air mati."
    ),
    (
      "lines without blank lines between them are paragraphs",
      "Air mati.\nPetugas memperbaiki pipa sejak pagi tadi bersama warga.\nSabar.",
      "0 paragraph: Air mati.\n1 paragraph: Petugas memperbaiki pipa sejak pagi tadi bersama warga.\n2 paragraph: Sabar."
    ),
    (
      "hard-wrapped lines are one paragraph",
      "Judul\n\nPetugas memperbaiki pipa utama\nyang bocor sejak pagi. Warga\ndiminta menampung air.\n",
      "0 heading1: Judul\n2 paragraph: Petugas memperbaiki pipa utama⏎yang bocor sejak pagi. Warga⏎diminta menampung air."
    ),
    (
      "a title straight above wrapped lines stays apart",
      "Pipa Bocor\nPetugas memperbaiki pipa utama\nyang bocor sejak pagi. Warga\ndiminta menampung air.\n",
      "0 heading1: Pipa Bocor\n1 paragraph: Petugas memperbaiki pipa utama⏎yang bocor sejak pagi. Warga⏎diminta menampung air."
    ),
    (
      "list items lose their marks", "Syarat:\n- KTP\n• KK\n1. surat\n12) foto\na. map\nA. Yani",
      "0 paragraph: Syarat:\n1 listItem: KTP\n2 listItem: KK\n3 listItem: surat\n4 listItem: foto\n"
        + "5 listItem: map\n6 paragraph: A. Yani"
    ),
    ("blanks at either end go", "  Air mati. \t\r\n", "0 paragraph: Air mati."),
    ("markup means nothing", "*Air* `mati` <b>", "0 paragraph: *Air* `mati` <b>"),
    ("a byte order mark is skipped", "\u{FEFF}Air mati.", "0 paragraph: Air mati."),
    (
      "CRLF and lone CR end lines", "Satu.\r\nDua.\rTiga.",
      "0 paragraph: Satu.\n1 paragraph: Dua.\n2 paragraph: Tiga."
    ),
    ("a comment line is not prose", "Satu.\n<!-- catatan -->\nDua.", "0 paragraph: Satu.\n2 paragraph: Dua."),
    (
      "front matter is not prose", "---\njenis: berita\n---\nAir mati.", "3 paragraph: Air mati."
    ),
  ]

  @Test("reads blocks as people do", arguments: cases)
  func blocks(_ example: (name: String, source: String, expected: String)) {
    #expect(dump(Prose.plain(SourceText(example.source))) == example.expected, "\(example.name)")
  }

  @Test("every byte comes from where it says", arguments: cases)
  func positions(_ example: (name: String, source: String, expected: String)) {
    let source = SourceText(example.source)
    let prose = Prose.plain(source)
    for block in prose.blocks {
      for offset in block.range where prose.bytes[offset] != UInt8(ascii: "\n") {
        #expect(source.bytes[prose.sourceOffset(of: offset)] == prose.bytes[offset])
      }
    }
  }

  @Test("a comment names its bytes and the block that follows")
  func comments() throws {
    let source = SourceText("Satu.\n  <!-- bimtek: abaikan EJA-01 \"nama\" --> \nDua.\n<!-- akhir -->")
    let prose = Prose.plain(source)
    #expect(prose.comments.map { source[$0.content] } == [" bimtek: abaikan EJA-01 \"nama\" ", " akhir "])
    #expect(prose.comments.map(\.line) == [1, 3])
    #expect(prose.comments.map(\.nextBlock) == [1, 2])
    #expect(prose.comments.map(\.isAlone) == [true, true])
  }

  @Test("broken bytes become marks that no fix touches")
  func brokenBytes() throws {
    let source = SourceText(Array("Air \u{0}ma".utf8) + [0xFF, 0xC3] + Array("ti.".utf8))
    let prose = Prose.plain(source)
    #expect(dump(prose) == "0 paragraph: Air �ma��ti.")
    #expect(prose.isContiguous(0..<4))
    #expect(!prose.isContiguous(0..<5))
    #expect(!prose.isContiguous(6..<8))
    #expect(prose.isContiguous(9..<12))
    #expect(prose.sourceRange(of: 5..<12) == 5..<12)
  }

  @Test("real posts give one block a line and a title where they have one")
  func corpus() throws {
    let names = ["w0244", "w0409", "o_dedesyahrul_12", "o_dedesyahrul_24"]
    var seen: [String] = []
    for name in names {
      guard let url = Repository.shared("corpus/gold-dev/posts/\(name).txt") else {
        print("shared corpus absent: skipped")
        return
      }
      let source = SourceText(try Array(Data(contentsOf: url)))
      let prose = Prose.plain(source)
      let titled = prose.blocks.first?.kind == .heading(level: 1)
      let textLines = source.lineStarts.indices.count { !source.lineRange($0).isEmpty }
      #expect(prose.blocks.count == textLines, "\(name)")
      seen.append("\(name) \(titled)")
    }
    #expect(seen == ["w0244 true", "w0409 true", "o_dedesyahrul_12 false", "o_dedesyahrul_24 false"])
  }
}
