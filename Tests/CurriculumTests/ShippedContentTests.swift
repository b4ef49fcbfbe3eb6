import ContentChecks
import Curriculum
import Foundation
import Scoring
import TestSupport
import Testing

/// What the shipped course must fulfil without the checker of drafts.
struct ShippedContentTests {
  private static let snapshot = ContentSnapshot(ContentLibrary(root: Repository.root))

  @Test(
    "the shipped content fulfils the checks that need no checker of drafts",
    arguments: [
      ContentCheck.readable, .wellFormed, .knownKeys, .requiredKeys, .validValues, .uniqueIdentifiers,
      .listedExists,
      .noStrays, .prerequisites, .links, .seedsTraced, .sums, .keyScores, .explained, .shapes,
    ])
  func fulfils(_ check: ContentCheck) {
    #expect(Self.problems.filter { $0.check == check } == [])
  }

  private static let problems = snapshot.problems()

  @Test("every lesson opens in less than 50 milliseconds")
  func lessonsOpenQuickly() throws {
    let library = ContentLibrary(root: Repository.root)
    let clock = ContinuousClock()
    for id in library.lessonIDs() {
      let fastest = (0..<3).map { _ in clock.measure { _ = library.lesson(id) } }.min()
      #expect(try #require(fastest) < .milliseconds(50), "\(id)")
    }
  }

  @Test("random answers to shipped exercises never score above the key")
  func randomAnswers() {
    var generator = SplitMix64(seed: 3)
    let pieces = ["a", "b", "c", "1", "2", "3", "-", " ", "\n", ":", ",", "benar", "salah", "\"", "p1", "b2"]
    for exercise in Self.snapshot.exercises where exercise.task.keyAnswer != nil {
      for _ in 0..<5 {
        let length = Int(generator.next() % 20)
        let text = (0..<length).map { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }.joined()
        let value = exercise.task.score(AnswerReader(exercise.task).read(text).answer)?.value ?? 0
        #expect((0...1).contains(value), "\(exercise.code): \(text)")
      }
    }
  }
}
