public import Curriculum
import Foundation
import Records

/// A trainee's own progress on this laptop: what was read and answered.
public struct TraineeProgress: Sendable {
  let file: ProgressFile

  /// Opens the progress in the data folder of the environment; makes it where there is none.
  public init(_ environment: Environment) throws(ProgressFailure) {
    do {
      file = try ProgressFile.open(in: environment.dataFolder.path, environment: environment.records())
    } catch {
      throw ProgressFailure(error)
    }
  }

  /// A lesson as it was left.
  public struct Place: Sendable, Equatable {
    /// The lesson.
    public let lesson: ContentID
    /// The block of the text to go on from, from 0.
    public let block: Int
    /// Whether the end was seen.
    public let isFinished: Bool
  }

  /// Where each lesson was left, the latest last.
  public func places() throws(ProgressFailure) -> [Place] {
    do {
      return try file.current(LessonVisit.self, about: file.owner).compactMap { entry in
        ContentID(entry.fact.lesson).map {
          Place(lesson: $0, block: entry.fact.place, isFinished: entry.fact.finished)
        }
      }
    } catch {
      throw ProgressFailure(error)
    }
  }

  /// Keeps how far a lesson was read; a lesson once finished stays finished.
  ///
  /// - Parameters:
  ///   - id: The lesson.
  ///   - block: The block of the text to go on from, from 0.
  ///   - isFinished: Whether the end was seen.
  /// - Throws: Why it cannot be written.
  public func visit(_ id: ContentID, block: Int, isFinished: Bool) throws(ProgressFailure) {
    let last = try places().first { $0.lesson == id }
    let finished = isFinished || last?.isFinished == true
    if let last, last.block == block, last.isFinished == finished { return }
    do {
      try file.record(LessonVisit(lesson: id.description, place: block, finished: finished))
    } catch {
      throw ProgressFailure(error)
    }
  }
}
