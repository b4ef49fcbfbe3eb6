import Foundation
import Records
public import Scoring

extension TraineeProgress {
  /// One go at an exercise, finished or not.
  public struct Attempt: Sendable {
    /// Its number, from 1.
    public let number: Int
    /// The answers by the key of their question.
    public let answers: [String: Scoring.Answer]
    /// The score out of 100; nil where there is none.
    public let score: Double?
    /// What the evidence of a text came to out of 100; a person gives the mark.
    public let provisional: Double?
    /// Whether it was handed in.
    public let isDone: Bool
    /// When it was last worked on, in milliseconds since 1970.
    public let time: Int64
  }

  /// What is kept beside an answer.
  private struct Evidence: Codable {
    var isDone: Bool
    var provisional: Double?
  }

  /// The number or code that fixes the order of choices for this trainee.
  public var participant: String { file.owner.description }

  /// Every attempt by the code of its exercise, in order; of each attempt the last state counts.
  public func attempts() throws(ProgressFailure) -> [String: [Attempt]] {
    do {
      var result: [String: [Attempt]] = [:]
      for entry in try file.entries(of: Records.Answer.self, about: file.owner) {
        let attempt = TraineeProgress.attempt(entry)
        var known = result[entry.fact.exercise] ?? []
        known.removeAll { $0.number == attempt.number }
        result[entry.fact.exercise] = known + [attempt]
      }
      return result
    } catch {
      throw ProgressFailure(error)
    }
  }

  /// Keeps the state of an attempt.
  ///
  /// - Parameters:
  ///   - exercise: The code of the exercise.
  ///   - number: Which attempt, from 1.
  ///   - answers: The answers so far.
  ///   - result: Score, provisional level and whether it was handed in; nil while it goes on.
  /// - Throws: Why it cannot be written.
  public func save(
    _ exercise: String, attempt number: Int, answers: [String: Scoring.Answer], result: Result? = nil
  ) throws(ProgressFailure) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let evidence = Evidence(isDone: result != nil, provisional: result?.provisional)
    guard let answer = try? encoder.encode(answers), let evidence = try? encoder.encode(evidence) else {
      throw .unrecordable
    }
    let fact = Records.Answer(
      exercise: exercise, attempt: number, score: result?.score,
      detail: Records.Answer.Detail(
        answer: String(decoding: answer, as: UTF8.self), evidence: String(decoding: evidence, as: UTF8.self)))
    do {
      try file.record(fact)
    } catch {
      throw ProgressFailure(error)
    }
  }

  /// What an attempt that was handed in came to.
  public struct Result: Sendable {
    /// The score out of 100; nil for writing and surveys.
    public var score: Double?
    /// What the evidence of a text came to out of 100.
    public var provisional: Double?

    /// States a result.
    public init(score: Double? = nil, provisional: Double? = nil) {
      self.score = score
      self.provisional = provisional
    }
  }

  private static func attempt(_ entry: Entry<Records.Answer>) -> Attempt {
    let decoder = JSONDecoder()
    let detail = entry.fact.detail
    let evidence = detail?.evidence.flatMap { try? decoder.decode(Evidence.self, from: Data($0.utf8)) }
    let answers = detail.flatMap {
      try? decoder.decode([String: Scoring.Answer].self, from: Data($0.answer.utf8))
    }
    return Attempt(
      number: entry.fact.attempt, answers: answers ?? [:], score: entry.fact.score,
      provisional: evidence?.provisional, isDone: evidence?.isDone ?? (entry.fact.score != nil),
      time: entry.time)
  }
}
