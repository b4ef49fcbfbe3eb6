import Curriculum
import Scoring
import TestSupport
import Testing
import Training

/// Whatever is typed or comes in a file, nothing stops the program and nothing is worth more than the key.
struct AnswerNoiseTests {
  private static let library = ContentLibrary(root: Repository.root)
  private static let exercises = library.exerciseIDs().compactMap { library.exercise($0).value }
  private static let scored = ExerciseKind.allCases.filter { $0 != .writing && $0 != .survey }

  @Test(arguments: scored)
  func `Lines of chance are never worth more than the key`(kind: ExerciseKind) throws {
    let own = Self.exercises.filter { $0.kind == kind }
    try #require(!own.isEmpty)
    var generator = SplitMix64("derau", kind.rawValue)
    for index in 0..<60 {
      let exercise = own[index % own.count]
      var session = PracticeSession(exercise, participant: "\(index)")
      for _ in 0..<session.questions.count {
        let reply = session.submit(Self.line(&generator))
        if case .refused = reply { session.skip() }
      }
      let feedback = try #require(PracticeFeedback(session))
      #expect((0...100).contains(feedback.percent), "\(exercise.code)")
      #expect(exercise.task.score(session.answer).map { $0.value <= 1 } == true)
    }
  }

  @Test(arguments: scored)
  func `A megabyte typed at once is told, and the rest of the exercise goes on`(kind: ExerciseKind) throws {
    let exercise = try #require(Self.exercises.first { $0.kind == kind })
    var session = PracticeSession(exercise, participant: "1")
    _ = session.submit(String(repeating: "b, 3-5 siapa ", count: 1 << 16))
    #expect(session.index <= session.questions.count)
    #expect(exercise.task.score(session.answer).map { $0.value <= 1 } == true)
  }

  @Test func `Spans of any numbers, as a file may hold them, are scored without a stop`() throws {
    let exercise = try #require(Self.exercises.first { $0.kind == .spanMarking })
    let numbers = [Int.min, -1, 0, 1, 5, 1000, Int.max]
    let spans = numbers.flatMap { first in
      numbers.map { Answer.MarkedSpan(first: first, last: $0, label: "x") }
    }
    let score = try #require(exercise.task.score(.spans(spans)))
    #expect((0..<1).contains(score.value))
  }

  private static func line(_ generator: inout SplitMix64) -> String {
    let pieces = [
      "a", "b.", "C)", "1", "2a", "3-7", "7-3", "benar", "salah b", "，", "ß", "الجواب", "答え", "\u{202E}", "🇮🇩",
      "99999999999999999999", "1e999", "-0,5", "nan", "\0", "\n", ";", "=", "siapa", "kapan", "SELESAI",
    ]
    let count = Int(generator.next() % 8)
    return (0..<count).map { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }
      .joined(separator: generator.next() % 2 == 0 ? " " : "")
  }
}
