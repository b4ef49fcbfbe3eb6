import Foundation
import Reporting
import RuleKit
import Testing

@testable import Training

@Suite("Questions that a check leaves")
struct QuestionRecordTests {
  private func folder() throws -> URL {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url
  }

  private func record(_ text: String, in folder: URL) async throws -> QuestionRecord {
    try Data(text.utf8).write(to: folder.appending(path: "naskah.md"))
    var request = Checker.Request()
    request.paths = ["naskah.md"]
    let outcome = await Checker(environment: .test(in: folder)).check(request)
    return QuestionRecord(try #require(outcome.report.files.first))
  }

  @Test("are asked once each, with the consequence test where exempt information may be touched")
  func collected() async throws {
    let folder = try folder()
    let record = try await record(
      "Pajak bumi dan bangunan akan naik 30 persen. Lahan di Sindang segera dibeli pemkab.\n", in: folder)
    #expect(record.questions.map(\.code) == ["KIP-11"])
    #expect(record.consequenceTest.count == 8)
    #expect(record.note.hasSuffix("penetapan ada pada PPID."))
  }

  @Test("keep their answers beside the draft")
  func kept() async throws {
    let folder = try folder()
    var record = try await record("Pajak bumi dan bangunan akan naik 30 persen.\n", in: folder)
    let url = QuestionRecord.url(beside: "naskah.md", in: folder)
    #expect(url.lastPathComponent == "naskah.periksa.json")
    record.questions[0].answer = "Perda Nomor 1"
    try record.write(to: url, at: Date(timeIntervalSince1970: 0))
    var again = try await self.record("Pajak bumi dan bangunan akan naik 30 persen.\n", in: folder)
    again.recall(from: url)
    #expect(again.questions.map(\.answer) == ["Perda Nomor 1"])
  }

  @Test("are none for a draft that raises none")
  func silent() async throws {
    #expect(try await record("Loket buka Senin, 2 Maret 2026.\n", in: folder()).isEmpty)
  }
}
