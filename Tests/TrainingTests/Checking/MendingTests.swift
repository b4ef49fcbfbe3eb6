import Foundation
import SourceText
import Testing
import Training

@Suite("Mending drafts")
struct MendingTests {
  @Test(
    "applies safe fixes once and for all, and leaves what others said",
    arguments: [
      ("Warga berkumpul ditengah kota.\r\n", "Warga berkumpul di tengah kota.\r\n"),
      ("“Kami ditengah lapangan,” kata Camat.\n", "“Kami ditengah lapangan,” kata Camat.\n"),
      (
        "\"Kami ditengah lapangan,\" kata Camat disamping balai.",
        "\"Kami ditengah lapangan,\" kata Camat di samping balai."
      ),
      (
        "Katanya, “Kami ditengah lapangan.\n\nWarga ditengah kota.\n",
        "Katanya, “Kami ditengah lapangan.\n\nWarga di tengah kota.\n"
      ),
      (
        "> Acara ditengah sawah.\n\nWarga ditengah kota.\n",
        "> Acara ditengah sawah.\n\nWarga di tengah kota.\n"
      ),
      ("Kode `ditengah` dan ditengah.\n", "Kode `ditengah` dan di tengah.\n"),
    ])
  func safe(_ before: String, _ after: String) async throws {
    try await CheckingRoom.with(["a.md": before]) { room in
      let request = CheckingRoom.request("a.md")
      _ = await room.checker.mend(request, writes: true)
      let seen1 = try room.text("a.md")
      #expect(seen1 == after)
      let again = await room.checker.mend(request, writes: true)
      #expect(again.drafts.map(\.fixes) == [0])
      let seen2 = try room.text("a.md")
      #expect(seen2 == after)
    }
  }

  @Test("keeps the mode of the file and the link that leads to it")
  func mode() async throws {
    try await CheckingRoom.with(["asli.md": "Warga ditengah kota.\n"]) { room in
      try room.setMode(0o640, "asli.md")
      let link = room.folder.appending(path: "tautan.md").path
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "asli.md")
      _ = await room.checker.mend(CheckingRoom.request("tautan.md"), writes: true)
      let seen3 = try room.text("asli.md")
      #expect(seen3 == "Warga di tengah kota.\n")
      let seen4 = try room.mode("asli.md")
      #expect(seen4 == 0o640)
      let seen5 = try FileManager.default.destinationOfSymbolicLink(atPath: link)
      #expect(seen5 == "asli.md")
      let names = try FileManager.default.contentsOfDirectory(atPath: room.folder.path)
      #expect(names.sorted() == ["asli.md", "tautan.md"])
    }
  }

  @Test("writes nothing when only asked for the difference")
  func preview() async throws {
    try await CheckingRoom.with(["a.md": "Warga ditengah kota.\n"]) { room in
      let mended = await room.checker.mend(CheckingRoom.request("a.md"), writes: false)
      #expect(mended.drafts.first?.after.string == "Warga di tengah kota.\n")
      let seen6 = try room.text("a.md")
      #expect(seen6 == "Warga ditengah kota.\n")
    }
  }

  @Test("leaves a read-only file as it is and goes on with the others")
  func readOnly() async throws {
    try await CheckingRoom.with(["a.md": "Warga ditengah kota.\n", "b.md": "Warga ditengah kota.\n"]) {
      room in
      try room.setMode(0o444, "a.md")
      let mended = await room.checker.mend(CheckingRoom.request("a.md", "b.md"), writes: true)
      guard case .notWritten(.readOnly) = mended.outcome.failures.first?.reason else {
        Issue.record("the read-only file is not reported")
        return
      }
      let seen7 = try room.text("a.md")
      #expect(seen7 == "Warga ditengah kota.\n")
      let seen8 = try room.text("b.md")
      #expect(seen8 == "Warga di tengah kota.\n")
    }
  }

  @Test("does not rewrite a file that is stored in another encoding")
  func encoding() async throws {
    try await CheckingRoom.with([:]) { room in
      try room.write("", to: "a.txt")
      let stored = Data("Kafe ".utf8) + Data([0xE9]) + Data(" ditengah kota.".utf8)
      try stored.write(to: room.folder.appending(path: "a.txt"))
      let mended = await room.checker.mend(CheckingRoom.request("a.txt"), writes: true)
      guard case .otherEncoding = mended.outcome.failures.first?.reason else {
        Issue.record("the encoding is not reported")
        return
      }
      let seen9 = try Data(contentsOf: room.folder.appending(path: "a.txt"))
      #expect(seen9 == stored)
    }
  }

  @Test("writes only the fixes that were accepted, and not over a file that changed meanwhile")
  func session() async throws {
    try await CheckingRoom.with(["a.md": "Warga ditengah kota, disamping balai.\n"]) { room in
      let session = try #require(room.checker.sessions(CheckingRoom.request("a.md")).sessions.first)
      #expect(session.proposals.count == 2)
      try session.apply([session.proposals[1]])
      let seen10 = try room.text("a.md")
      #expect(seen10 == "Warga ditengah kota, di samping balai.\n")
      #expect(throws: Checker.Failure.self) { try session.apply([session.proposals[0]]) }
      let seen11 = try room.text("a.md")
      #expect(seen11 == "Warga ditengah kota, di samping balai.\n")
    }
  }
}
