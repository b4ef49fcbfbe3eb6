import Curriculum
import Foundation
import Reporting
import RuleKit
import Scoring
import TestSupport
import Testing

@testable import Training

@Suite("What comes back in one's own texts")
struct OwnFindingsTests {
  private let library = ContentLibrary(root: Repository.root)

  private func review(_ draft: String, _ byCode: [String: Int]) -> ReviewTrace {
    ReviewTrace(draft: draft, sha256: draft, kind: "berita", byCode: byCode)
  }

  @Test("a draft counts once, as it was first written; what is in two texts is a habit with its lesson")
  func findsHabits() throws {
    try withTemporaryFolder { folder in
      let progress = try TraineeProgress(.test(in: folder))
      try progress.keep(review("a", ["EJA-11": 3, "TBA-16": 1, "fakta-belum-ada": 2]), levels: [:])
      try progress.keep(review("a", ["EJA-11": 1]), levels: [:])
      try progress.keep(review("b", ["EJA-11": 1]), levels: [:])
      try progress.keep(review("c", [:]), levels: [:])
      let findings = try #require(LearningRecord(library, progress: progress)).ownFindings
      #expect(findings.texts.map(\.count) == [4, 1, 0])
      #expect(findings.habits.map(\.code) == ["EJA-11"])
      #expect(findings.habits.first?.counts == [3, 1, 0])
      #expect(findings.habits.first?.texts == 2)
      #expect(findings.habits.first?.lesson != nil)
    }
  }

  @Test("a writing exercise counts beside reviewed drafts")
  func countsExercises() throws {
    try withTemporaryFolder { folder in
      let progress = try TraineeProgress(.test(in: folder))
      try progress.save(
        "E23", attempt: 1,
        answers: ["/naskah": .texts(["naskah": "Acara di hadiri warga!! Warga di ajak berobat gratis."])],
        result: TraineeProgress.Result(provisional: 25))
      let record = try #require(LearningRecord(library, progress: progress))
      let text = try #require(record.ownFindings.texts.first)
      #expect(text.name == "E23")
      #expect(text.count > 0)
      #expect(record.ownFindings.habits.isEmpty)
    }
  }

  @Test("ten texts are shown at most, the latest")
  func keepsTheLatest() {
    let texts = (1...14).map {
      OwnFindings.Text(day: "1 Mei 2026", name: "naskah", byCode: ["EJA-11": $0], time: Int64($0))
    }
    #expect(OwnFindings(texts.shuffled(), lessons: [:]).texts.map(\.count) == Array(5...14))
  }

  @Test("the exported page shows habits with their lessons, and nothing where there are none")
  func exports() throws {
    try withTemporaryFolder { folder in
      let environment = Environment.test(in: folder)
      let progress = try TraineeProgress(environment)
      try progress.keep(review("a", ["EJA-11": 3]), levels: [:])
      let once = try page(progress, environment)
      #expect(!once.contains("Catatan yang sering kembali"))
      try progress.keep(review("b", ["EJA-11": 2]), levels: [:])
      let html = try page(progress, environment)
      #expect(html.contains("<h2>Catatan yang sering kembali</h2>"))
      #expect(html.contains("<th scope=\"row\">EJA-11</th>"))
      #expect(html.contains("<td>3, 2</td>"))
    }
  }

  private func page(_ progress: TraineeProgress, _ environment: Environment) throws -> String {
    try #require(LearningRecord(library, progress: progress)).page(environment).html
  }
}
