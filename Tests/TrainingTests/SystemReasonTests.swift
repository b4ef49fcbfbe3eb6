import Foundation
import TestSupport
import Testing

@testable import Training

@Suite("What the system refuses is said in Indonesian")
struct SystemReasonTests {
  @Test(
    "each error of a file has its words",
    arguments: [
      (ENOENT, "tidak ada"), (EACCES, "izin"), (EROFS, "hanya boleh dibaca"), (ENOSPC, "penuh"),
      (EISDIR, "folder"), (9_999, "kode 9999"),
    ])
  func words(_ code: Int32, _ expected: String) {
    #expect(SystemReason.words(errno: code).contains(expected))
    let error = NSError(domain: NSPOSIXErrorDomain, code: Int(code))
    #expect(SystemReason.words(error) == SystemReason.words(errno: code))
  }

  @Test("Foundation's own errors are understood: no file, a folder, no folder to write in")
  func foundation() throws {
    try withTemporaryFolder { folder in
      let missing = try words { try Data(contentsOf: folder.appending(path: "tidak-ada")) }
      #expect(missing.contains("tidak ada"))
      let listed = try words { try Data(contentsOf: folder) }
      #expect(!listed.contains("The "))
      let unwritten = try words {
        try Data().write(to: folder.appending(path: "a/b/c"))
        return Data()
      }
      #expect(unwritten.contains("tidak ada"))
    }
  }

  private func words(_ body: () throws -> Data) throws -> String {
    let error = #expect(throws: (any Error).self) { _ = try body() }
    return SystemReason.words(try #require(error))
  }
}
