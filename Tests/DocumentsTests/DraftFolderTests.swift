import Documents
import Foundation
import TestSupport
import Testing

struct DraftFolderTests {
  @Test func `Drafts come in a stable order, and everything else with its reason`() throws {
    try withTemporaryFolder { folder in
      let names = [
        "tugas b.md", "tugas a.txt", "sub/c.MD", "WhatsApp Document (3).docx", "lama.doc", "foto.jpg",
        "~$tugas.docx",
        ".~lock.tugas.odt#", "Dokumen.gdoc", "pintas.lnk", ".rahasia/d.md", "Thumbs.db", "catatan",
      ]
      for name in names {
        let url = folder.appending(path: name)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("Isi.".utf8).write(to: url)
      }
      #expect(mkfifo(folder.appending(path: "pipa.md").path, 0o600) == 0)
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/luar", withDestinationPath: "/etc")
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/sandi.txt", withDestinationPath: "/etc/passwd")

      let scan = try DraftFolder.scan(folder.path)
      #expect(
        scan.files.map(\.relativePath) == [
          "WhatsApp Document (3).docx", "lama.doc", "sub/c.MD", "tugas a.txt", "tugas b.md",
        ])
      #expect(scan.files.map(\.format) == [.word, .oldWord, .markdown, .plainText, .markdown])
      #expect(scan.files.allSatisfy { $0.size == 4 && $0.modified > 1_600_000_000_000 })
      #expect(!scan.isCutShort)
      let skipped = scan.skipped.map { "\($0.relativePath): \($0.reason)" }
      try expectSnapshot(skipped.joined(separator: "\n") + "\n", "skipped.txt")
    }
  }

  @Test func `A name that is no UTF-8 is listed, not lost`() throws {
    try withTemporaryFolder { folder in
      let bytes = Array(folder.path.utf8) + Array("/rusak".utf8) + [0xFF] + Array(".md".utf8) + [0]
      let descriptor = bytes.withUnsafeBytes { path in
        path.bindMemory(to: CChar.self).baseAddress.map { creat($0, 0o600) } ?? -1
      }
      #expect(close(descriptor) == 0)
      let scan = try DraftFolder.scan(folder.path)
      #expect(scan.files.isEmpty)
      #expect(scan.skipped.map(\.reason) == [.unreadable])
    }
  }

  @Test func `Deep and crowded folders are left off where the limits say`() throws {
    try withTemporaryFolder { folder in
      let deep = folder.appending(path: "1/2/3")
      try FileManager.default.createDirectory(at: deep, withIntermediateDirectories: true)
      try Data("Isi.".utf8).write(to: deep.appending(path: "a.md"))
      let scan = try DraftFolder.scan(folder.path, limits: .init(depth: 2))
      #expect(scan.skipped.map(\.relativePath) == ["1/2/3"])
      #expect(scan.skipped.map(\.reason) == [.tooDeep])
      #expect(try DraftFolder.scan(folder.path, limits: .init(entries: 3)).isCutShort)
    }
  }

  @Test func `A path that is no folder is refused`() throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "a.md")
      try Data("Isi.".utf8).write(to: file)
      #expect(throws: DocumentError.notAFile) { try DraftFolder.scan(file.path) }
      #expect(throws: DocumentError.notFound) { try DraftFolder.scan(file.path + "x") }
    }
  }

  @Test func `An archive is looked through like a folder, by itself and inside one`() throws {
    try withTemporaryFolder { folder in
      let bytes = Data(try fixture("naskah.zip"))
      try bytes.write(to: folder.appending(path: "naskah.zip"))
      try Data(try fixture("sandi.zip")).write(to: folder.appending(path: "sandi.zip"))
      try bytes.dropLast(400).write(to: folder.appending(path: "potong.zip"))
      try Data("Rar!".utf8).write(to: folder.appending(path: "lain.rar"))

      let alone = try DraftFolder.scan(folder.appending(path: "naskah.zip").path)
      #expect(alone.files.map(\.relativePath) == ["kelas/WhatsApp Document (3).docx", "kelas/budi.txt"])
      #expect(try alone.files.map { try $0.document().format } == [.word, .plainText])

      let scan = try DraftFolder.scan(folder.path)
      #expect(scan.files.map(\.relativePath) == alone.files.map { "naskah.zip/" + $0.relativePath })
      let skipped = scan.skipped.map { "\($0.relativePath): \($0.reason)" }
      try expectSnapshot(skipped.joined(separator: "\n") + "\n", "skipped-archives.txt")
      #expect(throws: DocumentError.damaged(.archive)) {
        try DraftFolder.scan(folder.appending(path: "potong.zip").path)
      }
      #expect(throws: DocumentError.unsupported(.archive)) {
        try DraftFolder.scan(folder.appending(path: "lain.rar").path)
      }
    }
  }
}
