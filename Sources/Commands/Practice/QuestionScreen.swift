import Curriculum
import Foundation
import Reporting
import Training

/// Asks the questions of an exercise one after the other.
struct QuestionScreen {
  let desk: PracticeDesk
  var session: PracticeSession
  let attempt: Int
  let page: PracticePage
  private let began: Date
  private var hint = 0
  private var hasHelp = false

  init(desk: PracticeDesk, session: PracticeSession, attempt: Int, page: PracticePage) {
    self.desk = desk
    self.session = session
    self.attempt = attempt
    self.page = page
    began = desk.environment.now()
  }

  private var console: Console { desk.console }
  private var code: String { session.exercise.code }

  /// Asks until all is answered and handed in; false when the learner leaves before.
  mutating func run() throws -> Bool {
    while true {
      guard askAll() else { return leave() }
      guard !session.open.isEmpty else { break }
      guard let goesOn = handInIncomplete() else { return leave() }
      guard goesOn else { break }
      session.goToOpen()
    }
    handIn()
    return true
  }

  /// Asks from the current question to the last; false when the learner leaves.
  private mutating func askAll() -> Bool {
    var shown: String?
    while let question = session.current {
      if shown != question.key {
        console.printPaged([""] + page.question(question, note: timeLeft))
        if !hasHelp || !question.isContinuation {
          console.print("\n")
          say(page.instruction(question))
        }
        if !hasHelp, console.isInteractive {
          console.print("Perintah lain: petunjuk, soal, lewati, kembali, ulang, keluar.\n")
        }
        if question.form == .spans, !session.marks.isEmpty, console.isInteractive {
          console.print(page.spans(session).map { $0 + "\n" }.joined())
        }
        hasHelp = true
        shown = question.key
      }
      guard let typed = console.line("Jawaban: ") else {
        // The end of a file also ends the marking of spans; at the keyboard it means leaving.
        guard question.form == .spans, !session.marks.isEmpty, !console.isInteractive else { return false }
        session.skip()
        continue
      }
      if Console.meansLeaving(typed) { return false }
      if obey(typed, question, &shown) { continue }
      take(typed, question)
    }
    return true
  }

  /// For a test the minutes that are left of those planned; time is shown, never forced.
  private var timeLeft: String? {
    guard session.exercise.kind == .test else { return nil }
    let minutes = Int(desk.environment.now().timeIntervalSince(began) / 60)
    let left = session.exercise.minutes - minutes
    return left > 0 ? "sisa waktu \(left) menit" : "waktu anjuran habis; Anda boleh terus"
  }

  /// How long it took, beside the minutes that were planned; nothing in a pipe.
  private var time: [String] {
    guard console.isInteractive else { return [] }
    let minutes = max(1, Int((desk.environment.now().timeIntervalSince(began) / 60).rounded()))
    return ["", "Waktu Anda: \(minutes) menit; anjuran: \(session.exercise.minutes) menit."]
  }

  private mutating func take(_ typed: String, _ question: PracticeQuestion) {
    if question.form == .spans, typed.isEmpty, !session.marks.isEmpty {
      session.skip()
      return
    }
    let reply = session.submit(typed)
    switch reply {
    case .accepted(let echo):
      if let echo { say(page.shortened("\(page.style.arrow) \(echo)")) }
    case .refused(let reasons):
      for reason in reasons { say(reason) }
    }
    if question.form == .spans, console.isInteractive {
      console.print(page.spans(session).map { $0 + "\n" }.joined())
    }
    desk.keep(session, attempt: attempt)
  }

  /// Does what a word other than an answer asks for.
  private mutating func obey(_ typed: String, _ question: PracticeQuestion, _ shown: inout String?) -> Bool {
    switch typed.lowercased().trimmingCharacters(in: .punctuationCharacters) {
    case "petunjuk", "hint": giveHint()
    case "soal": shown = nil
    case "bantuan", "help":
      say(page.instruction(question) + " Perintah: petunjuk, soal, lewati, kembali, ulang, keluar.")
    case "lewati": session.skip()
    case "kembali": session.back()
    case "ulang": startOver(&shown)
    default:
      return typed == "?"
        ? {
          giveHint(); return true
        }() : removal(typed, question)
    }
    return true
  }

  /// Throws the answers of this attempt away, once she says so.
  private mutating func startOver(_ shown: inout String?) {
    let typed = console.line("Buang \(session.answers.count) jawaban dan mulai dari awal? ya / tidak: ")
    guard typed?.lowercased() == "ya" else { return say("Jawaban Anda tetap.") }
    session = PracticeSession(session.exercise, participant: desk.participant)
    desk.keep(session, attempt: attempt)
    shown = nil
  }

  /// `hapus 2` takes the second mark back.
  private mutating func removal(_ typed: String, _ question: PracticeQuestion) -> Bool {
    let words = typed.lowercased().split(separator: " ")
    guard question.form == .spans, words.first == "hapus", words.count == 2, let place = Int(words[1]) else {
      return false
    }
    if session.removeSpan(at: place - 1) {
      desk.keep(session, attempt: attempt)
      console.print(page.spans(session).map { $0 + "\n" }.joined())
    } else {
      say("Tidak ada tanda nomor \(place).")
    }
    return true
  }

  private mutating func giveHint() {
    let hints = session.exercise.hints
    guard !hints.isEmpty else { return say("Latihan ini tidak punya petunjuk.") }
    let index = hint % hints.count
    hint += 1
    say("Petunjuk \(index + 1) dari \(hints.count): \(hints[index])")
  }

  private func say(_ text: String) {
    let lines = Wrapping.fill(page.style.printable(text), width: min(page.style.width, 100))
    console.print(lines.joined(separator: "\n") + "\n")
  }

  /// True to go on answering, false to hand in as it is, nil to leave.
  private func handInIncomplete() -> Bool? {
    let count = session.open.count
    guard console.isInteractive else { return nil }
    say("")
    say("\(count) soal belum dijawab. Enter = kerjakan; serahkan = serahkan apa adanya; keluar = nanti saja.")
    guard let typed = console.ask("Pilihan Anda: ") else { return nil }
    return typed.lowercased() != "serahkan"
  }

  private func leave() -> Bool {
    desk.keep(session, attempt: attempt)
    let count = session.answers.count
    say("Belum selesai; \(count) dari \(session.questions.count) jawaban tersimpan.")
    say("Lanjutkan dengan: bimtek latihan \(code)")
    return false
  }

  private func handIn() {
    let feedback = PracticeFeedback(session)
    let score = feedback.map { Double($0.percent) }
    desk.keep(session, attempt: attempt, result: TraineeProgress.Result(score: score))
    guard let feedback else {
      say("Terima kasih. Isian ini tersimpan di laptop Anda dan tidak dinilai.")
      return
    }
    console.printPaged(
      [""] + FeedbackPage(page.style).lines(feedback, code: code) + time + [""]
        + desk.key(of: session.exercise))
  }
}
