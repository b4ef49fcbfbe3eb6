import Curriculum
import Foundation
import Scoring
import TestSupport
import Testing
import Training

struct PracticeSessionTests {
  static let library = ContentLibrary(root: Repository.root)
  static let exercises = library.exerciseIDs().compactMap { library.exercise($0).value }

  private func exercise(_ code: String) throws -> Exercise {
    try #require(Self.exercises.first { $0.code == code })
  }

  @Test(arguments: ["0", "1", "17"])
  func `Whoever types the key gets full marks in every exercise`(participant: String) {
    #expect(Self.exercises.count == 98)
    for exercise in Self.exercises where exercise.kind != .writing {
      var session = PracticeSession(exercise, participant: participant)
      while let question = session.current {
        let index = session.index
        for line in KeyTyping(session: session).lines(question) {
          if case .refused(let reasons) = session.submit(line) {
            Issue.record("\(exercise.code) \(question.key): “\(line)” refused: \(reasons)")
          }
        }
        if session.index == index { session.skip() }
      }
      #expect(session.open.isEmpty, "\(exercise.code)")
      if exercise.kind != .survey { #expect(PracticeFeedback(session)?.percent == 100, "\(exercise.code)") }
    }
  }

  @Test(arguments: Set(ExerciseKind.allCases).subtracting([.writing, .test, .survey]))
  func `An answer is asked for again until it can be read, and nothing unread scores`(
    kind: ExerciseKind
  ) throws {
    let exercise = try #require(Self.exercises.first { $0.kind == kind })
    var session = PracticeSession(exercise, participant: "1")
    #expect(session.submit("   ") != .accepted(echo: nil))
    if kind != .shortAnswer {
      let numbers = kind == .calculation ? ["27 28"] : ["27"]
      for nonsense in ["???", "zzz qqq", String(repeating: "x", count: 20_000)] + numbers {
        guard case .refused(let reasons) = session.submit(nonsense) else {
          Issue.record("\(kind) took \(nonsense.prefix(10))")
          continue
        }
        #expect(!reasons.isEmpty)
      }
      #expect(session.answers.isEmpty)
      #expect(session.index == 0)
    }
    #expect(PracticeFeedback(session)?.isPassed == false)
  }

  @Test(arguments: ["b", "B", " b. ", "B)", "(b)", "2", "jawaban b"])
  func `A letter is understood however it is typed`(typed: String) throws {
    var session = PracticeSession(try exercise("E25"), participant: "1")
    let order = session.presentation.order(.options)
    _ = session.submit(typed)
    #expect(session.answer == .choices([order[1]]))
  }

  @Test func `The full wording of a choice counts, two letters do not`() throws {
    let exercise = try exercise("E25")
    var session = PracticeSession(exercise, participant: "1")
    #expect(session.submit("a, b") == .refused(["Pilih satu saja."]))
    guard case .singleChoice(let task) = exercise.task else { return }
    _ = session.submit(task.options[2].text.uppercased())
    #expect(session.answer == .choices([task.options[2].id]))
  }

  @Test func `The letter of a reason joins the verdict typed before it`() throws {
    let exercise = try #require(Self.exercises.first { $0.code == "E93" })
    var session = PracticeSession(exercise, participant: "1")
    #expect(session.submit("salah") != .accepted(echo: nil))
    #expect(session.index == 0)
    guard case .accepted = session.submit("b") else {
      Issue.record("the letter alone was refused")
      return
    }
    #expect(session.index == 1)
  }

  @Test func `Several matches may be typed at once`() throws {
    var session = PracticeSession(try exercise("E89"), participant: "1")
    #expect(session.submit("1c 2e 3a") == .accepted(echo: "3 jawaban terbaca."))
    #expect(session.index == 3)
    #expect(session.open.count == 3)
  }

  @Test func `Marks add up and can be taken back`() throws {
    var session = PracticeSession(try exercise("E18"), participant: "1")
    #expect(session.submit("1-2 siapa; 3-5 di mana") == .accepted(echo: nil))
    #expect(session.submit("6-12") != .accepted(echo: nil))
    #expect(session.submit("900 siapa") != .accepted(echo: nil))
    #expect(session.marks.map(\.text) == ["Enam puskesmas", "di Kabupaten Arunaya"])
    #expect(session.marks.map(\.label) == ["Siapa", "Di mana"])
    let removed = [session.removeSpan(at: 0), session.removeSpan(at: 7)]
    #expect(removed == [true, false])
    #expect(session.marks.map(\.first) == [3])
  }

  @Test func `An attempt goes on after an interruption, in the same order of choices`() throws {
    try withTemporaryFolder { folder in
      let exercise = try exercise("E78")
      let progress = try TraineeProgress(.test(in: folder))
      var session = PracticeSession(exercise, participant: progress.participant)
      _ = session.submit("10")
      session.skip()
      _ = session.submit("30")
      try progress.save("E78", attempt: 1, answers: session.answers)

      let again = try TraineeProgress(.test(in: folder))
      let attempt = try #require(try again.attempts()["E78"]?.last)
      #expect(!attempt.isDone)
      let resumed = PracticeSession(exercise, participant: again.participant, answers: attempt.answers)
      #expect(resumed.answer == session.answer)
      #expect(resumed.index == 1)
      #expect(resumed.presentation == session.presentation)
    }
  }

  @Test func `Marking goes on where it stopped, it is not handed in unasked`() throws {
    let exercise = try exercise("E18")
    var session = PracticeSession(exercise, participant: "1")
    _ = session.submit("1-2 siapa")
    let resumed = PracticeSession(exercise, participant: "1", answers: session.answers)
    #expect(resumed.current?.form == .spans)
    #expect(resumed.marks.map(\.text) == ["Enam puskesmas"])
  }

  @Test func `Tests never tell their key, choices explain every option`() throws {
    for code in ["E01", "E94"] {
      let feedback = try #require(PracticeFeedback(PracticeSession(try exercise(code), participant: "1")))
      #expect(feedback.percent == 0)
      #expect(feedback.items.allSatisfy { $0.expected == nil && $0.why.contains("bimtek belajar") })
    }
    var session = PracticeSession(try exercise("E25"), participant: "1")
    _ = session.submit("a")
    let feedback = try #require(PracticeFeedback(session))
    #expect(feedback.items.count == 4)
    #expect(feedback.items.allSatisfy { !$0.why.isEmpty })
  }
}
