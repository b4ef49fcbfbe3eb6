import Foundation
import Testing
import Training

@Suite("The share of posts about leaders")
struct LeaderShareTests {
  @Test("counts the drafts of a folder and the rows of a content plan")
  func share() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    func write(_ name: String, _ text: String) throws {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    try write("a.md", "Bupati Arunaya menghadiri pelantikan pengurus pramuka di pendapa.\n")
    try write("b.md", "Mulai Senin, warga dapat berobat gratis di Puskesmas Sindang.\n")
    try write(
      "rencana.md",
      """
      | Tanggal | Judul | Kanal |
      |---|---|---|
      | 17/11/2026 | Kepala Dinas meninjau loket | Instagram |
      | 18/11/2026 | Syarat kartu kuning | WhatsApp |

      """)
    let share = LeaderShare(["."], environment: .test(in: folder))
    #expect(share.total == 4)
    #expect(share.percent == 50)
    #expect(
      share.leaders.map { $0.place.split(separator: "/").last.map(String.init) } == ["a.md", "rencana.md:3"])
    #expect(LeaderShare.questions.count >= 5)
  }

  @Test("tells a folder without drafts from a path that leads nowhere")
  func missing() async throws {
    try await CheckingRoom.with(["kosong/gambar.png": ""]) { room in
      let failures = LeaderShare(["tidak-ada", "kosong"], environment: .test(in: room.folder)).failures
      let reasons = failures.map { failure in
        switch failure.reason {
        case .missing: "tidak ada"
        case .noDrafts: "tanpa naskah"
        default: "lain"
        }
      }
      #expect(reasons == ["tidak ada", "tanpa naskah"])
    }
  }
}
