import Foundation
import Testing

@testable import Training

@Suite("What is kept of a draft")
struct GradedDraftTests {
  /// A draft of a class, as it was assessed.
  private func graded(_ draft: String) throws -> GradedDraft {
    let grader = DraftGrader(task: try Classroom.task())
    return grader.grade(HandedInText(draft), fileName: "naskah.md", isMarkdown: true).graded
  }

  private static let strange =
    "Nama: Budi\n\n# Judul \"aneh\" \\ dan lain\n\nSebanyak 77 desa\tikut merekam pada 3 Mei 2020, kata petugas.\n"

  @Test("reads as any decoder reads it", arguments: [IntakeTests.draft, strange, "x\n"])
  func isJSON(_ draft: String) throws {
    let graded = try graded(draft)
    #expect(GradedDraft(json: graded.json) == graded)
    let encoder = JSONEncoder()
    let other = String(decoding: try encoder.encode(graded), as: UTF8.self)
    #expect(GradedDraft(json: other) == graded)
  }

  @Test("is read where an earlier version wrote it, without the sentences")
  func readsEarlier() throws {
    let graded = try graded(GradedDraftTests.strange)
    let text = graded.json
    var object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    for key in ["sentences", "opening", "longest", "openGateIDs"] { object[key] = nil }
    let earlier = String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
    let read = try #require(GradedDraft(json: earlier))
    #expect(read.criteria == graded.criteria)
    #expect(read.opening == nil)
    #expect(!read.advice.isEmpty)
  }

  @Test("tells a thing once, however often the draft gives cause for it")
  func tellsOnce() throws {
    let titles = try graded(
      "Nama: Budi\n\n# Judul\n\nAda 15 desa yang ikut. Petugas datang ke 15 desa. Tiap hari 15 desa menunggu.\n"
    ).advice.map(\.title)
    #expect(Set(titles).count == titles.count)
    let villages = titles.filter { $0.contains("15 desa") }
    #expect(villages.count == 1)
    #expect(villages.first?.hasSuffix("Ada di 3 tempat.") == true)
  }

  @Test("evidence for a marker is a line once, with how often it was found")
  func evidenceOnce() {
    #expect(MarkingDraft.once(["a", "b", "a", "c", "a", "b"]) == ["a (3 kali)", "b (2 kali)", "c"])
  }

  @Test("quotes the writer also where advice is about the whole text")
  func quotesTheWriter() throws {
    let advice = try graded(GradedDraftTests.strange).advice
    let number = try #require(advice.first { $0.title.contains("77") })
    #expect(number.quote.hasPrefix("Sebanyak 77 desa"))
    let missing = try #require(advice.first { $0.title.hasPrefix("Fakta yang belum ada") })
    #expect(missing.quotation?.hasPrefix("Kalimat pembuka Anda: “Sebanyak 77 desa") == true)
  }
}
