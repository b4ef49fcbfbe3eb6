import Foundation
import Testing

@testable import Training

@Suite("A line of a .gitignore")
struct IgnorePatternTests {
  @Test(
    "fits what git-check-ignore says it fits",
    arguments: [
      ("*.txt", "a.txt", true), ("*.txt", "b/c/a.txt", true), ("*.txt", "a.txt.md", false),
      ("/a.md", "a.md", true), ("/a.md", "b/a.md", false), ("b/a.md", "b/a.md", true),
      ("b/a.md", "c/b/a.md", false), ("**/b/a.md", "c/b/a.md", true), ("b/**", "b/x/y.md", true),
      ("b/**", "b", false), ("a/**/b", "a/b", true), ("a/**/b", "a/x/y/b", true), ("a/**/b", "a/x", false),
      ("**", "a/b", true), ("a?c.md", "abc.md", true), ("a?c.md", "a/c.md", false), ("a*c", "a/c", false),
      ("[a-c].md", "b.md", true), ("[!a-c].md", "b.md", false), ("\\#x.md", "#x.md", true),
      ("\\!x.md", "!x.md", true), ("x.md  ", "x.md", true), ("x\\ ", "x ", true),
      ("*a*a*b", "aaaaaaaac", false),
    ])
  func fits(_ line: String, _ path: String, _ expected: Bool) throws {
    let pattern = try #require(IgnorePattern(line))
    #expect(pattern.matches(path.split(separator: "/")[...], isFolder: false) == expected)
  }

  @Test("that ends in a slash means folders alone")
  func folders() throws {
    let pattern = try #require(IgnorePattern("arsip/"))
    #expect(pattern.matches(["arsip"], isFolder: true))
    #expect(pattern.matches(["x", "arsip"], isFolder: true))
    #expect(!pattern.matches(["arsip"], isFolder: false))
  }

  @Test("says nothing when it is empty or a comment", arguments: ["", "   ", "# catatan", "/"])
  func nothing(_ line: String) { #expect(IgnorePattern(line) == nil) }
}

@Suite("Finding drafts")
struct DraftFinderTests {
  private func found(_ files: [String: String], in folder: String = ".") async throws -> [String] {
    var result: [String] = []
    try await CheckingRoom.with(files) { room in
      result = (try? DraftFinder().files(at: folder, in: room.folder).get()) ?? []
    }
    return result
  }

  @Test(
    "a name that is nearly right brings up the right one, and short names are not alike for their extension",
    arguments: [
      ("brita.txt", ["berita.txt"]), ("BERITA.TXT", ["berita.txt"]), ("berita", ["berita.txt"]),
      ("brita.docx", ["berita.txt"]), ("dua", ["dua.md"]), ("satu.txt", []), ("", []), ("d.docx", []),
    ])
  func similar(_ typed: String, _ expected: [String]) async throws {
    try await CheckingRoom.with(["berita.txt": "", "tiga.txt": "", "dua.md": ""]) { room in
      guard case .failure(let error) = DraftFinder().files(at: typed, in: room.folder),
        case .missing(let names) = error.failure
      else {
        Issue.record("\(typed) was found")
        return
      }
      #expect(names == expected)
    }
  }

  @Test("a file in a folder that may not be entered is not called missing", .enabled(if: geteuid() != 0))
  func hidden() async throws {
    try await CheckingRoom.with(["tutup/a.md": ""]) { room in
      let folder = room.folder.appending(path: "tutup").path
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder)
      defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder) }
      guard case .failure(let error) = DraftFinder().files(at: "tutup/a.md", in: room.folder),
        case .unreadableFolder = error.failure
      else {
        Issue.record("the file was found or called missing")
        return
      }
    }
  }

  @Test("leaves out what Git ignores, nearest file first, and keeps the order of names")
  func ignored() async throws {
    let files = [
      ".git/HEAD": "", ".gitignore": "buang/\n*.txt\n!penting.txt\n/akar.md\n", "akar.md": "", "b.md": "",
      "a.md": "", "catatan.txt": "", "penting.txt": "", "buang/x.md": "", "sub/akar.md": "",
      "sub/.gitignore": "!catatan.txt\nlain.md\n", "sub/catatan.txt": "", "sub/lain.md": "",
      "buang/.gitignore": "!x.md\n", ".tersembunyi/x.md": "", "~$kunci.md": "",
    ]
    let names = ["./a.md", "./b.md", "./penting.txt", "./sub/akar.md", "./sub/catatan.txt"]
    #expect(try await found(files) == names)
  }

  @Test("also heeds the files above a folder that was named")
  func above() async throws {
    let files = [
      ".git/HEAD": "", ".gitignore": "sub/x.md\nsub/dalam/\n", "sub/x.md": "", "sub/y.md": "",
      "sub/dalam/z.md": "",
    ]
    #expect(try await found(files, in: "sub") == ["sub/y.md"])
    #expect(try await found(files, in: "sub/dalam") == ["sub/dalam/z.md"])
  }

  @Test("follows no symbolic link inside a folder")
  func links() async throws {
    try await CheckingRoom.with(["d/a.md": ""]) { room in
      let folder = room.folder.appending(path: "d").path
      try FileManager.default.createSymbolicLink(atPath: folder + "/lagi", withDestinationPath: ".")
      try FileManager.default.createSymbolicLink(atPath: folder + "/b.md", withDestinationPath: "a.md")
      let files = try DraftFinder().files(at: "d", in: room.folder).get()
      #expect(files == ["d/a.md"])
    }
  }
}
