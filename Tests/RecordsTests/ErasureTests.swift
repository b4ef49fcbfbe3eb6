import Foundation
import TestSupport
import Testing

@testable import Records

struct ErasureTests {
  @Test func `An erased person leaves marks under a code, and not one byte of name or text`() throws {
    try withTemporaryFolder { folder in
      let world = World()
      let sample = try SmallClass(in: folder, world)
      let (file, siti, marker) = (sample.file, sample.siti, sample.marker)
      let submission = try file.record(
        Submission.sample(text: "Oleh Siti Aminah, peserta.", fileName: "tugas Siti Aminah.md"), about: siti,
        by: marker)
      try file.record(
        CheckResult(
          exercise: "E38", submission: submission, bySeverity: ["saran": 1], byCode: ["EJA-01": 1],
          detail: .init(findings: #"[{"text":"Aminah"}]"#)), about: siti, by: marker)
      try file.record(
        MachineScore(
          exercise: "E38", submission: submission, score: 70, levels: ["teras": 3],
          detail: .init(evidence: #"{"kutipan":"Aminah"}"#)), about: siti, by: marker)
      try file.record(
        Mark(exercise: "E38", score: 75, overrides: true, detail: .init(reason: "Bu Aminah benar")),
        about: siti, by: marker)
      #expect(try Data(contentsOf: URL(filePath: sample.path)).range(of: Data("Aminah".utf8)) != nil)

      try file.erase(siti, by: marker)
      #expect(try Data(contentsOf: URL(filePath: sample.path)).range(of: Data("Aminah".utf8)) == nil)
      #expect(try file.people().first { $0.code == siti }?.identity == nil)
      #expect(try file.current(Mark.self, about: siti).map(\.fact.score) == [75])
      #expect(try file.current(MachineScore.self, about: siti).first?.fact.detail == nil)
      #expect(try file.examine().isIntact)
      #expect(throws: RecordsError.identityErased(siti)) {
        try file.correct(siti, to: Identity(name: "Siti"), by: marker)
      }
    }
  }

  @Test func `Others keep their identity and their words`() throws {
    try withTemporaryFolder { folder in
      let sample = try SmallClass(in: folder, World())
      try sample.file.record(Submission.sample(text: "Draf Budi."), about: sample.budi, by: sample.marker)
      try sample.file.erase(sample.siti, by: sample.marker)
      #expect(try sample.file.current(Submission.self).first?.fact.detail?.text == "Draf Budi.")
      #expect(try sample.file.people(.participant).compactMap(\.identity?.name) == ["Budi Santoso"])
    }
  }
}
