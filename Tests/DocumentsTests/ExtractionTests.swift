import Documents
import Foundation
import SourceText
import TestSupport
import Testing

/// Documents made by python-docx, LibreOffice, msoffcrypto and reportlab.
func fixture(_ name: String) throws -> [UInt8] {
  let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures").appending(
    path: name)
  return Array(try Data(contentsOf: url))
}

struct ExtractionTests {
  @Test(arguments: [
    ("gaya.docx", FileFormat.word), ("ubahan.docx", .word), ("polos.docx", .word),
    ("gaya-libreoffice.docx", .word), ("gaya.odt", .openDocument), ("ubahan.odt", .openDocument),
    ("gaya.html", .html), ("polos.pdf", .pdf),
  ])
  func `Titles, lists, tables and tracked changes come out as a reader sees them`(
    name: String, format: FileFormat
  ) throws {
    let document = try TextDocument.read(try fixture(name), name: name)
    #expect(document.format == format && document.isExtracted && document.isMarkdown == (format != .pdf))
    let notes = document.notes.map { "> \($0)\n" }.joined()
    try expectSnapshot(document.text.string + notes, name + ".md")
  }

  @Test(arguments: ["laporan.doc", "laporan.txt", "laporan", "laporan.pdf"])
  func `Contents count, not the name`(name: String) throws {
    #expect(try TextDocument.read(try fixture("polos.docx"), name: name).format == .word)
  }

  @Test(
    arguments: [
      ("polos.doc", .unsupported(.oldWord)), ("polos.rtf", .unsupported(.richText)),
      ("terkunci.docx", .encrypted(.word)), ("terkunci.odt", .encrypted(.openDocument)),
      ("terkunci.pdf", .encrypted(.pdf)), ("pindaian.pdf", .noText(.pdf)),
      ("potong.docx", .damaged(.archive)),
      ("entitas.docx", .excessive(.word)), ("entitas-luar.docx", .excessive(.word)),
      ("bom.docx", .excessive(.word)),
      ("naskah.zip", .unsupported(.archive)),
    ] as [(String, DocumentError)])
  func `What cannot be read says why`(name: String, error: DocumentError) throws {
    let bytes = try fixture(name)
    #expect(throws: error) { try TextDocument.read(bytes, name: name) }
  }

  @Test func `Five thousand pages are read in seconds, and more text than the limit is refused`() throws {
    let words = (0..<16).map { "kata\($0) warga desa" }.joined(separator: " ")
    var body = ""
    // Six paragraphs of fifty words a page; numbers keep them from packing better than a text would.
    for index in 0..<30_000 {
      body += "<w:p><w:r><w:t>\(index &* 2_654_435_761 % 1_000_003) \(words) \(index).</w:t></w:r></w:p>"
    }
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let xml = "<w:document xmlns:w=\"\(space)\"><w:body>\(body)</w:body></w:document>"
    let bytes = try zipArchive([("[Content_Types].xml", []), ("word/document.xml", Array(xml.utf8))])
    let time = try ContinuousClock().measure {
      let document = try TextDocument.read(bytes, name: "tebal.docx", limit: 64 << 20)
      #expect(document.text.lineStarts.count > 30_000)
    }
    #expect(time < .seconds(60))
    #expect(throws: DocumentError.self) { try TextDocument.read(bytes, name: "tebal.docx", limit: 1 << 20) }
  }

  @Test(arguments: ["gaya.docx", "gaya.odt", "gaya.html", "polos.doc"])
  func `Broken copies give a text or an error, never a crash`(name: String) throws {
    let bytes = try fixture(name)
    var state: UInt64 = 11
    for _ in 0..<60 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var changed = bytes
      let place = Int(state >> 33) % bytes.count
      changed[place] ^= UInt8(truncatingIfNeeded: state >> 20) | 1
      _ = try? TextDocument.read(changed, name: name)
      _ = try? TextDocument.read(Array(bytes[..<place]), name: name)
    }
  }
}
