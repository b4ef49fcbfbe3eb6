import Foundation
import Records
import Testing

@testable import Training

@Suite("Marking draft by draft")
struct MarkingSessionTests {
  private func classroom(_ count: Int = 2) async throws -> (Classroom, Cohort) {
    let room = try Classroom()
    let names = (0..<count).map { "Orang \(MarkingSessionTests.letters($0))" }
    let list = names.enumerated().map { "\($0 + 1);\($1);Dinas Contoh;" }
    let cohort = try room.cohort("No;Nama;Instansi;NIP\n" + list.joined(separator: "\n"))
    for (index, name) in names.enumerated() {
      let draft = IntakeTests.draft + "\n\nPenulis teks ini \(name). Catatan nomor \(index).\n"
      try room.write("Nama: \(name)\n\n" + draft, "naskah/n\(index).md")
    }
    _ = try await cohort.takeIn(folder: "naskah", task: try Classroom.task(), by: "Panitia")
    return (room, cohort)
  }

  private static func letters(_ number: Int) -> String {
    String(repeating: "ab", count: number / 26 + 1)
      + String(UnicodeScalar(UInt8(97 + number % 26)))
  }

  private func session(
    _ cohort: Cohort, _ marker: String = "Rina", _ change: (inout MarkingOptions) -> Void = { _ in }
  ) throws -> MarkingSession {
    var options = MarkingOptions(marker: marker)
    change(&options)
    return try MarkingSession(cohort, task: try Classroom.task(), options: options)
  }

  private func decideAll(_ session: inout MarkingSession, level: Int = 3) throws {
    while true {
      switch session.place {
      case .criterion: try session.choose(level)
      case .gate: try session.judgeGate(isOpen: false)
      case .confirmation: return
      }
    }
  }

  @Test("goes on where the marker was, in the same order, after every single key")
  func resumes() async throws {
    let (room, cohort) = try await classroom()
    var first = try session(cohort)
    try first.choose(4)
    try first.choose(2)
    let again = try session(cohort)
    #expect(again.place == .criterion(2))
    #expect(again.draft.levels == first.draft.levels)
    #expect(again.drafts.map(\.submission) == first.drafts.map(\.submission))
    withExtendedLifetime(room) { #expect(again.finished == 0) }
  }

  @Test("shows no name, and the machine's level only once the marker has chosen one")
  func isBlind() async throws {
    let (room, cohort) = try await classroom()
    var blind = try session(cohort)
    #expect(!blind.draft.text.contains("Orang"))
    #expect(blind.draft.text.contains("[nama peserta]"))
    #expect(blind.measured(blind.criteria[0]) == nil)
    try blind.choose(3)
    #expect(blind.measured(blind.criteria[0])?.level != nil)
    #expect(blind.measured(blind.criteria[1]) == nil)
    var never = try session(cohort, "Budi") { $0.machineLevels = .never }
    try never.choose(3)
    withExtendedLifetime(room) { #expect(never.measured(never.criteria[0]) == nil) }
  }

  @Test("keeps a mark only when all is decided, with a reason where it is far from the evidence")
  func confirms() async throws {
    let (room, cohort) = try await classroom(1)
    var session = try session(cohort)
    #expect(throws: MarkingSessionError.self) { try session.confirm() }
    try decideAll(&session, level: 4)
    #expect(!session.needsReason.isEmpty)
    #expect(throws: MarkingSessionError.needsReason(session.needsReason)) { try session.confirm() }
    try session.comment("Terasnya jelas.")
    let goesOn = try session.confirm(reason: "Dibaca dua kali.")
    #expect(!goesOn)
    #expect(session.finished == 1)
    let marks = try cohort.file.current(Mark.self)
    let mark = try #require(marks.first?.fact)
    #expect(mark.score == 100)
    #expect(mark.overrides)
    #expect(mark.openGates == [])
    #expect(mark.detail?.comment == "Terasnya jelas.")
    withExtendedLifetime(room) { #expect(mark.detail?.reason == "Dibaca dua kali.") }
  }

  @Test(
    "what a marker judged of the gates is what the participant and the recap are told",
    arguments: [false, true])
  func judgedGatesCount(_ isOpen: Bool) async throws {
    let (room, cohort) = try await classroom(1)
    var session = try session(cohort)
    while case .criterion = session.place { try session.choose(3) }
    let gates = session.gates
    while case .gate = session.place { try session.judgeGate(isOpen: isOpen) }
    _ = try session.confirm(reason: "Dibaca dua kali.")
    let result = try #require(try cohort.results(for: "E37").values.first)
    let graded = try #require(result.graded)
    let told = graded.gates(judged: result.mark?.openGates, by: try Classroom.task().rubric)
    #expect(told.count == (isOpen ? gates.count : 0))
    withExtendedLifetime(room) {
      #expect(graded.gates(judged: nil, by: session.task.rubric) == graded.openGates)
    }
  }

  @Test("refuses drafts marked by another text of the rubric, until the marker takes them up anew")
  func refusesStaleRubric() async throws {
    let (room, cohort) = try await classroom(1)
    let submissions = try cohort.file.current(Submission.self)
    let submission = try #require(submissions.first)
    let author = try cohort.file.marker(named: "Rina")
    try cohort.file.record(
      Mark(exercise: "E37", submission: submission.id, score: 80, rubric: "lama"),
      about: submission.person, by: author)
    #expect(throws: MarkingSessionError.staleRubric(drafts: 1)) { try session(cohort) }
    let anew = try session(cohort) { $0.acceptsNewRubric = true }
    withExtendedLifetime(room) { #expect(anew.finished == 0) }
  }

  @Test("refuses to keep a mark for a draft that was replaced meanwhile")
  func refusesReplacedDraft() async throws {
    let (room, cohort) = try await classroom(1)
    var session = try session(cohort)
    try decideAll(&session)
    try room.write("Nama: Orang aba\n\n" + IntakeTests.draft + "\nVersi kedua.\n", "naskah/baru.md")
    _ = try await cohort.takeIn(folder: "naskah", task: try Classroom.task(), by: "Panitia")
    #expect(throws: MarkingSessionError.replaced) { try session.confirm(reason: "Sudah dibaca.") }
  }

  @Test("parts a class so that every draft is marked once, a tenth and the calibration drafts twice")
  func allocates() {
    let drafts = (0..<90).map {
      (id: RecordID(time: Int64($0 + 1), random: [UInt8($0)]), measure: Double($0) as Double?)
    }
    let allocation = MarkingAllocation(drafts, seed: "aula", exercise: "E38")
    #expect(allocation.calibration.count == 3)
    var own: [RecordID: Int] = [:]
    var second: [RecordID: Int] = [:]
    for number in 1...3 {
      guard let part = MarkingOptions.Part(number: number, count: 3) else { continue }
      for draft in drafts {
        switch allocation.share(draft.id, part: part) {
        case .own: own[draft.id, default: 0] += 1
        case .second: second[draft.id, default: 0] += 1
        case nil: break
        }
      }
    }
    #expect(own.count == 90)
    #expect(own.values.allSatisfy { $0 == 1 })
    let doubled = second.keys.filter { !allocation.calibration.contains($0) }
    #expect((7...9).contains(doubled.count))
    #expect(allocation.calibration.allSatisfy { second[$0] == 2 })
    #expect(doubled.allSatisfy { second[$0] == 1 })
    #expect(MarkingOptions.Part(number: 4, count: 3) == nil)
  }

  @Test("keeps a second mark apart: it never replaces the mark that counts")
  func keepsSecondMarksApart() async throws {
    let (room, cohort) = try await classroom(20)
    var first = try session(cohort)
    #expect(first.drafts.prefix(3).map(\.isCalibration) == [true, true, true])
    for _ in 0..<3 {
      try decideAll(&first, level: 3)
      _ = try first.confirm(reason: "Dibaca dua kali.")
    }
    var other = try session(cohort, "Budi")
    #expect(other.draft.isSecond)
    #expect(other.draft.levels.isEmpty)
    try decideAll(&other, level: 2)
    _ = try other.confirm()
    let marks = try cohort.file.entries(of: Mark.self)
    #expect(marks.count == 3)
    let second = try cohort.file.entries(of: SecondMark.self)
    #expect(second.map(\.fact.score) == [50])
    withExtendedLifetime(room) { #expect(other.finished == 1) }
  }
}
