import OfficePackage
import TestSupport
import Testing

struct ZipArchiveTests {
  @Test func `Entries are listed in order and unpacked`() throws {
    let archive = try ZipArchive(try zipArchive([("a/b.txt", Array("Isi.".utf8)), ("c.txt", [])]))
    #expect(archive.entries.map(\.name) == ["a/b.txt", "c.txt"])
    #expect(try archive.part("A/B.txt") == Array("Isi.".utf8))
    #expect(try archive.bytes(of: archive.entries[1]) == [])
    #expect(throws: PackageError.missingPart("d.txt")) { try archive.part("d.txt") }
  }

  @Test(arguments: [
    ("a.txt", true), ("a/b.txt", true), ("a..b/c", true), ("../a", false), ("a/../../b", false),
    ("/a", false),
    ("..\\a", false), ("C:\\a", false), ("", false),
  ])
  func `A name that leads out of the archive is known`(name: String, isSafe: Bool) throws {
    let archive = try ZipArchive(try zipArchive([(name.isEmpty ? "x" : name, [0x41])]))
    let entry = archive.entries[0]
    guard entry.name == name else { return }
    #expect(entry.hasSafeName == isSafe)
    if !isSafe { #expect(throws: PackageError.unsafeName(name)) { try archive.bytes(of: entry) } }
  }

  @Test func `What would fill a memory is refused before it is unpacked`() throws {
    let zeros = [UInt8](repeating: 0, count: 4 << 20)
    let bytes = try zipArchive([("a", zeros), ("b", Array("Isi.".utf8))])
    #expect(throws: PackageError.bomb) { try ZipArchive(bytes).part("a") }
    #expect(throws: PackageError.tooLarge(limit: 1 << 20)) {
      try ZipArchive(bytes, limits: .init(entryBytes: 1 << 20)).part("a")
    }
    #expect(throws: PackageError.tooManyEntries(limit: 1)) {
      try ZipArchive(bytes, limits: .init(entries: 1))
    }
    let narrow = try ZipArchive(bytes, limits: .init(totalBytes: 6))
    #expect(try narrow.part("b").count == 4)
    #expect(throws: PackageError.tooLarge(limit: 6)) { try narrow.part("b") }
  }

  @Test func `Damage is told from what is no archive`() throws {
    let bytes = try zipArchive([("a.txt", Array(repeating: 0x41, count: 100))])
    #expect(throws: PackageError.notAnArchive) { try ZipArchive(Array("Isi.".utf8)) }
    #expect(throws: PackageError.notAnArchive) { try ZipArchive([]) }
    #expect(throws: PackageError.damaged) { try ZipArchive(Array(bytes.dropLast(30))) }
    var broken = bytes
    broken[40] ^= 0xFF
    #expect(throws: PackageError.damaged) { try ZipArchive(broken).part("a.txt") }
  }

  @Test func `Every cut and every changed byte gives an answer or an error, never a crash`() throws {
    let bytes = try zipArchive([("word/a.xml", Array("<a>Isi</a>".utf8)), ("b", Array("BBBB".utf8))])
    for index in bytes.indices {
      var changed = bytes
      changed[index] = changed[index] &+ 0x81
      for variant in [Array(bytes[..<index]), changed] {
        guard let archive = try? ZipArchive(variant) else { continue }
        for entry in archive.entries { _ = try? archive.bytes(of: entry) }
      }
    }
  }
}
