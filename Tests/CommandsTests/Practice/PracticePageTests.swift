import Curriculum
import Reporting
import TestSupport
import Testing
import Training

@testable import Commands

struct PracticePageTests {
  private let library = ContentLibrary(root: Repository.root)

  private func page(_ kind: String, _ style: TerminalStyle, type lines: [String] = []) throws -> String {
    var session = PracticeSession(try PracticeFixtures.exercise(kind), participant: "1")
    for line in lines { _ = session.submit(line) }
    let page = PracticePage(style)
    let question = try #require(session.current)
    let shown =
      page.prompt("# Contoh\n\nPilih – dengan _teliti_.", session.exercise) + [""] + page.question(question)
      + [page.instruction(question)] + page.spans(session)
    return shown.joined(separator: "\n") + "\n"
  }

  @Test(arguments: ["pg", "bs", "jd", "ur", "kl", "is", "ht", "survei"])
  func `A question of each kind keeps its look`(kind: String) throws {
    try expectSnapshot(page(kind, TerminalStyle()), "question-\(kind).txt")
  }

  @Test func `Marking shows numbered words and what was marked`() throws {
    let shown = try page("sp", TerminalStyle(), type: ["1-2 siapa; 8-9 kapan"])
    try expectSnapshot(shown, "question-sp.txt")
  }

  @Test func `Later questions repeat short choices in one line`() throws {
    try expectSnapshot(page("kl", TerminalStyle(), type: ["b, b"]), "question-kl-2.txt")
  }

  @Test(arguments: ["pg", "bs", "jd", "ur", "kl", "is", "ht", "sp"])
  func `A plain console gets ASCII alone`(kind: String) throws {
    let shown = try page(kind, TerminalStyle(isPlain: true))
    #expect(shown.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: [("pg", "a", "1"), ("pg", "c", "2"), ("ur", "c b a", "1"), ("sp", "1-3 kapan", "1")])
  func `Feedback explains every choice`(kind: String, typed: String, name: String) throws {
    var session = PracticeSession(try PracticeFixtures.exercise(kind), participant: "1")
    _ = session.submit(typed)
    let feedback = try #require(PracticeFeedback(session))
    let lines = FeedbackPage(TerminalStyle()).lines(feedback, code: "E00")
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 80 })
    try expectSnapshot(lines.joined(separator: "\n") + "\n", "feedback-\(kind)-\(name).txt")
  }

  @Test func `Evidence on a weak text is told kindly and completely`() throws {
    let exercise = try ExerciseCatalogue(library, progress: nil).find("E23")
    let prompt = library.prompt(of: exercise.id).value ?? ""
    let desk = try #require(WritingDesk(exercise, prompt: prompt, library: library))
    let text =
      "Bertempat di Aula, pada hari Selasa, 3 November 2025 Bupati meresmikan 7 puskesmas di Arunaya."
    let page = WritingPage(TerminalStyle())
    let shown = page.material(desk) + [""] + page.feedback(desk.assess(["naskah": text]))
    let end = try #require(shown.last)
    #expect(shown.joined(separator: " ").contains("diputuskan"))
    #expect(end.contains("fasilitator"))
    #expect(shown.contains { $0.contains("Selasa") })
    #expect(shown.allSatisfy { DisplayWidth.of($0) <= 80 })
  }

  @Test(arguments: [60, 80])
  func `The contents fit the terminal`(width: Int) throws {
    let contents = try #require(CourseReader(library, progress: nil).contents().value)
    let page = ContentsPage(contents)
    let style = TerminalStyle(width: width)
    let shown = page.modules(style) + "\n" + page.lessons(contents.modules[2], style)
    #expect(shown.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= max(width, 72) })
    #expect(shown.contains("  3  Menulis berita dan siaran pers"))
    #expect(shown.contains("  3  L08 Teras berita"))
  }
}
