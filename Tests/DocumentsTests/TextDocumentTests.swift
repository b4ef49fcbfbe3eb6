import Documents
import Foundation
import SourceText
import TestSupport
import Testing

struct TextDocumentTests {
  @Test func `A draft keeps every byte, mark and line ends included`() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("# Judul\r\n\r\nIsi.\r\n".utf8)
    let document = try TextDocument.read(bytes, name: "draf.MD")
    #expect(document.text.bytes == bytes)
    #expect(document.format == .markdown && document.encoding == .utf8 && document.repairs == 0)
  }

  @Test(arguments: [("draf.txt", FileFormat.plainText), ("draf.markdown", .markdown), ("-", .plainText)])
  func `The name says how the text is read`(name: String, format: FileFormat) throws {
    #expect(try TextDocument.read(Array("Isi.".utf8), name: name).format == format)
  }

  @Test(
    arguments: [
      ("a.txt", [], .empty), ("a.txt", [0xEF, 0xBB, 0xBF, 0x20, 0x0D, 0x0A], .empty),
      ("a.docx", [0x41], .damaged(.word)), ("a.doc", [0x41], .unsupported(.oldWord)),
      ("foto.JPG", [0x41], .unsupported(.picture)), ("a.md", [0x41, 0, 0, 0x42], .notText),
      ("a.md", Array("PK\u{3}\u{4}".utf8) + [0, 0, 0x14], .damaged(.archive)),
      ("a.txt", Array("%PDF-1.7\n%".utf8), .damaged(.pdf)),
      ("a.txt", Array("{\\rtf1 a}".utf8), .disguised(.richText)),
      ("a.txt", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0], .disguised(.oldWord)),
      ("a.txt", Array(repeating: 0x41, count: 101), .tooLarge(bytes: 101, limit: 100)),
    ] as [(String, [UInt8], DocumentError)])
  func `What cannot be read is refused with its reason`(
    name: String, bytes: [UInt8], error: DocumentError
  ) {
    #expect(throws: error) { try TextDocument.read(bytes, name: name, limit: 100) }
  }

  @Test func `Files of every bad kind give their own error`() throws {
    try withTemporaryFolder { folder in
      func path(_ name: String) -> String { folder.appending(path: name).path }
      try Data("Isi.".utf8).write(to: folder.appending(path: "isi.md"))
      try FileManager.default.createSymbolicLink(
        atPath: path("tautan.md"), withDestinationPath: path("isi.md"))
      try FileManager.default.createSymbolicLink(
        atPath: path("putar.md"), withDestinationPath: path("putar.md"))
      #expect(mkfifo(path("pipa.md"), 0o600) == 0)
      try FileManager.default.createDirectory(atPath: path("map.md"), withIntermediateDirectories: false)

      #expect(try TextDocument.read(path: path("isi.md")).text.string == "Isi.")
      #expect(try TextDocument.read(path: path("tautan.md")).name == "tautan.md")
      #expect(throws: DocumentError.symbolicLink) {
        try TextDocument.read(path: path("tautan.md"), followsLinks: false)
      }
      #expect(throws: DocumentError.symbolicLink) { try TextDocument.read(path: path("putar.md")) }
      #expect(throws: DocumentError.notAFile) { try TextDocument.read(path: path("pipa.md")) }
      #expect(throws: DocumentError.notAFile) { try TextDocument.read(path: path("map.md")) }
      #expect(throws: DocumentError.notFound) { try TextDocument.read(path: path("tidak-ada.md")) }
      #expect(throws: DocumentError.tooLarge(bytes: 4, limit: 3)) {
        try TextDocument.read(path: path("isi.md"), limit: 3)
      }
    }
  }
}
