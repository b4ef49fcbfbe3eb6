import Reporting
import RuleKit
import Testing
import Training

@Suite("A finding is set aside with a reason")
struct SettingAsideTests {
  @Test(
    "the comment stands above the paragraph, below headings and front matter; in plain text above the line",
    arguments: [
      ("a.md", "Warga ditengah kota.\n", "<!-- # -->\nWarga ditengah kota.\n"),
      ("b.txt", "Satu.\n\nDua\nwarga ditengah kota.\n", "Satu.\n\nDua\n<!-- # -->\nwarga ditengah kota.\n"),
      ("c.md", "# Judul\nWarga ditengah kota.\n", "# Judul\n<!-- # -->\nWarga ditengah kota.\n"),
      (
        "d.md", "---\njenis: berita\n---\nWarga ditengah kota.\n",
        "---\njenis: berita\n---\n<!-- # -->\nWarga ditengah kota.\n"
      ),
    ])
  func places(_ name: String, _ before: String, _ after: String) async throws {
    try await CheckingRoom.with([name: before]) { room in
      let session = try #require(room.checker.sessions(CheckingRoom.request(name)).sessions.first)
      let finding = try #require(session.report.findings.first { $0.code.family == "EJA" })
      let isSetAside = try session.setAside(finding, because: "nama \"acara\" -->  resmi")
      #expect(isSetAside)
      let comment = "bimtek: abaikan \(finding.code) \"nama 'acara' –> resmi\""
      let written = try room.text(name)
      #expect(written == after.replacing("<!-- # -->", with: "<!-- \(comment) -->"))
      let outcome = await room.checker.check(CheckingRoom.request(name))
      let left = outcome.report.files.flatMap(\.findings).filter { $0.code == finding.code }
      #expect(left.isEmpty)
    }
  }

  @Test("a comment for a code that no rule has is told; one for a rule that is off is not")
  func unknownCodes() async throws {
    let draft = """
      <!-- bimtek: abaikan EJA-99 "salah ketik" -->
      Warga ditengah kota.

      <!-- bimtek: abaikan EJA-03 "tidak menyala" -->
      Warga datang.
      """
    try await CheckingRoom.with(["a.md": draft]) { room in
      let outcome = await room.checker.check(CheckingRoom.request("a.md"))
      let remarks = outcome.report.files.flatMap(\.findings).filter {
        $0.code == "NAS-02" || $0.code == "NAS-03"
      }
      #expect(remarks.map(\.message) == ["“EJA-99” bukan kode aturan"])
    }
  }
}
