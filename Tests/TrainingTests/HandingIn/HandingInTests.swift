import Curriculum
import Foundation
import Scoring
import TestSupport
import Testing
import Training

@Suite("Handing in")
struct HandingInTests {
  private let library = ContentLibrary(root: Repository.root)

  @Test("packs the finished attempts, and never replaces a file of other contents")
  func packs() throws {
    try withTemporaryFolder { try packs(in: $0) }
  }

  private func packs(in folder: URL) throws {
    let environment = Environment.test(in: folder)
    let progress = try TraineeProgress(environment)
    #expect(throws: TraineeProgress.HandingInFailure.nothingFinished) {
      try progress.package(library, exercises: [], name: "Siti", number: nil, now: environment.now())
    }
    let exercise = try #require(library.exercisesByCode()["E25"].flatMap { library.exercise($0).value })
    var session = PracticeSession(exercise, participant: progress.participant)
    _ = session.submit("a")
    try progress.save("E25", attempt: 1, answers: session.answers)
    #expect(throws: TraineeProgress.HandingInFailure.nothingFinished) {
      try progress.package(library, exercises: [], name: "Siti", number: nil, now: environment.now())
    }
    try progress.save("E25", attempt: 1, answers: session.answers, result: .init(score: 100))
    let package = try progress.package(
      library, exercises: [], name: "Siti", number: "12", now: environment.now())
    #expect(package.items.map(\.answer) == [session.answer])
    #expect(package.fits(library) == [.same])

    let first = try environment.write(package)
    #expect(try environment.write(package) == first)
    #expect(try SubmissionPackage(reading: Array(Data(contentsOf: first))) == package)
    let later = try progress.package(
      library, exercises: ["E25"], name: "Siti", number: "13", now: environment.now())
    let second = try environment.write(later)
    #expect(second.lastPathComponent.hasSuffix("-2.serah"))
    #expect(try SubmissionPackage(reading: Array(Data(contentsOf: first))) == package)
    #expect(throws: TraineeProgress.HandingInFailure.nothingFinished) {
      try progress.package(library, exercises: ["E23"], name: "Siti", number: nil, now: environment.now())
    }
  }
}
