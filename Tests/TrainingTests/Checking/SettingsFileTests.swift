import Foundation
import Reporting
import RuleKit
import Testing

@testable import Training

@Suite("A file of settings")
struct SettingsFileTests {
  private func failures(_ bytes: [UInt8]) async throws -> (words: [String], findings: Int) {
    var result: (words: [String], findings: Int) = ([], 0)
    try await CheckingRoom.with(["a.md": "Warga ditengah kota.\n"]) { room in
      try Data(bytes).write(to: room.folder.appending(path: ".bimtek.yml"))
      let outcome = await room.checker.check(CheckingRoom.request("a.md"))
      result.findings = outcome.report.files.flatMap(\.findings).count { $0.code == "EJA-11" }
      result.words = outcome.failures.map { failure in
        switch failure.reason {
        case .settings(let line, let message): "\(line) \(message)"
        case .unreadable(let reason): reason
        default: "lain"
        }
      }
    }
    return result
  }

  @Test("counts in whatever encoding an editor of Windows stores it")
  func encodings() async throws {
    let yaml = "instansi: \"Dinas – Café\"\ntingkat: { EJA-11: mati }\n"
    let stored: [[UInt8]?] = [
      Array(yaml.utf8), [0xEF, 0xBB, 0xBF] + Array(yaml.utf8),
      yaml.data(using: .windowsCP1252).map(Array.init), yaml.data(using: .utf16).map(Array.init),
    ]
    for bytes in stored {
      let seen = try await failures(try #require(bytes))
      #expect(seen.words == [])
      #expect(seen.findings == 0)
    }
  }

  @Test("that is no text is said to be unreadable, and drafts are checked without it")
  func binary() async throws {
    let seen = try await failures([0x89, 0x50, 0, 0, 1, 2, 3])
    #expect(seen.words == ["isinya bukan teks"])
    #expect(seen.findings == 1)
  }

  @Test("may not set levels for rules that do not exist; the near code is offered")
  func unknownLevels() async throws {
    let seen = try await failures(
      Array("tingkat:\n  EJA-11: saran\n  EJA-1: saran\n  XYZ: mati\n  eja: saran\n".utf8))
    #expect(seen.words.count == 2)
    #expect(
      seen.words.first?.hasPrefix("3 Kode “EJA-1” pada “tingkat” tidak dikenal. Maksudnya “EJA-") == true)
    #expect(seen.words.last == "4 Kode “XYZ” pada “tingkat” tidak dikenal. Daftarnya: bimtek aturan.")
  }
}
