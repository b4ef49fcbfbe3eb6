import Foundation
import Testing

@testable import Training

@Suite("What a request leads to")
struct CheckPlanTests {
  private func paths(_ request: Checker.Request, in folder: URL) -> [String] {
    CheckPlan(request, standardInput: [], in: .test(in: folder)).tasks.map(\.path)
  }

  @Test("a file that is named twice, or by its folder too, is checked once, in its first place")
  func distinct() async throws {
    try await CheckingRoom.with(["a.md": "", "b.md": ""]) { room in
      try FileManager.default.createSymbolicLink(
        atPath: room.folder.appending(path: "tautan.md").path, withDestinationPath: "a.md")
      let request = CheckingRoom.request("b.md", ".", "a.md", "tautan.md", "./b.md")
      #expect(paths(request, in: room.folder) == ["b.md", "./a.md"])
    }
  }

  @Test("what the nearest settings leave out is left out, from wherever the folder is named")
  func ignored() async throws {
    let files = [
      ".bimtek.yml": "abaikan: [arsip/**]\n", "a.md": "", "arsip/b.md": "", "unit/arsip/c.md": "",
      "unit/sendiri/.bimtek.yml": "abaikan: [lama/, draf-*]\n", "unit/sendiri/draf-1.md": "",
      "unit/sendiri/lama/x/d.md": "", "unit/sendiri/e.md": "",
    ]
    try await CheckingRoom.with(files) { room in
      let kept = ["a.md", "unit/arsip/c.md", "unit/sendiri/e.md"]
      #expect(paths(CheckingRoom.request("."), in: room.folder) == kept.map { "./" + $0 })
      let folder = room.folder.path
      #expect(
        paths(CheckingRoom.request(folder), in: FileManager.default.temporaryDirectory)
          == kept.map { folder + "/" + $0 })
      let inside = room.folder.appending(path: "unit/sendiri", directoryHint: .isDirectory)
      #expect(paths(CheckingRoom.request("."), in: inside) == ["./e.md"])
      #expect(paths(CheckingRoom.request("draf-1.md"), in: inside) == ["draf-1.md"])
    }
  }

  @Test("pipes, devices and links to nothing are refused, each for its own reason")
  func strange() async throws {
    try await CheckingRoom.with(["a.md": ""]) { room in
      #expect(mkfifo(room.folder.appending(path: "pipa.md").path, 0o600) == 0)
      try FileManager.default.createSymbolicLink(
        atPath: room.folder.appending(path: "tautan.md").path, withDestinationPath: "tidak-ada.md")
      let outcome = await room.checker.check(CheckingRoom.request("pipa.md", "tautan.md", "/dev/zero"))
      let reasons = outcome.failures.map { failure in
        switch failure.reason {
        case .notAFile: "pipa"
        case .unreadable(let reason): reason
        default: "lain"
        }
      }
      #expect(reasons.filter { $0 == "pipa" }.count == 2)
      #expect(reasons.contains { $0.hasPrefix("itu tautan ke berkas yang tidak ada") })
    }
  }
}
