public import Curriculum
public import Foundation

extension TraineeProgress {
  /// Why nothing can be handed in.
  public enum HandingInFailure: Error, Sendable, Equatable {
    /// The progress cannot be read.
    case progress(ProgressFailure)
    /// Nothing was finished yet, or none of what was asked for.
    case nothingFinished
    /// The answers together are larger than a package may be, in bytes; fewer exercises at a time fit.
    case tooLarge(limit: Int)
  }

  /// Packs the finished attempts.
  ///
  /// - Parameters:
  ///   - library: The course.
  ///   - codes: The exercises; empty for all.
  ///   - name: The name of the trainee.
  ///   - number: The number or code that the organiser gave.
  ///   - now: The clock.
  /// - Returns: The package.
  /// - Throws: Why there is none.
  public func package(
    _ library: ContentLibrary, exercises codes: [String], name: String, number: String?, now: Date
  ) throws(HandingInFailure) -> SubmissionPackage {
    let attempts: [String: [Attempt]]
    do {
      attempts = try self.attempts()
    } catch {
      throw .progress(error)
    }
    let known = library.exercisesByCode()
    var items: [SubmissionPackage.Item] = []
    for (code, attempts) in attempts where codes.isEmpty || codes.contains(code) {
      guard let id = known[code], let exercise = library.exercise(id).value else { continue }
      let hash = library.hash(of: id)
      items += attempts.filter(\.isDone).map { attempt in
        let session = PracticeSession(exercise, participant: participant, answers: attempt.answers)
        return SubmissionPackage.Item(
          exercise: code, exerciseHash: hash, attempt: attempt.number, time: attempt.time,
          answer: session.answer)
      }
    }
    guard !items.isEmpty else { throw .nothingFinished }
    let package = SubmissionPackage(
      course: library.course().value?.title ?? "",
      sender: SubmissionPackage.Sender(name: name, number: number, code: participant),
      made: Int64(now.timeIntervalSince1970 * 1000), items: items)
    guard package.bytes.count <= SubmissionPackage.sizeLimit else {
      throw .tooLarge(limit: SubmissionPackage.sizeLimit)
    }
    return package
  }
}
