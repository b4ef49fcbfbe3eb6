import Curriculum
import Foundation
import Records
import Scoring
import Spreadsheet
import TestSupport
import Testing

@testable import Training

@Suite("What a class's files say")
struct ClassStatisticsTests {
  private func marked() async throws -> (Classroom, Cohort) {
    let room = try Classroom()
    let cohort = try room.cohort()
    let own =
      "Kami menulis sendiri kalimat panjang ini agar terlihat sama pada dua naskah yang berbeda nama. "
    try room.write("Nama: Siti Aminah\n\n" + IntakeTests.draft + "\n" + own + own.uppercased(), "naskah/a.md")
    try room.write(
      "Nama: Budi Santoso\n\n" + IntakeTests.draft + "\n" + own + "Tambahan saya.", "naskah/b.md")
    try room.write(
      "Nama: Budi Hartono\n\n# Loket\n\nDi sini tertulis hal yang lain sama sekali.\n", "naskah/c.md")
    let task = try Classroom.task()
    _ = try await cohort.takeIn(folder: "naskah", task: task, by: "Panitia")
    return (room, cohort)
  }

  @Test("is told without names, on a page that escapes what it quotes")
  func isAnonymous() async throws {
    let (room, cohort) = try await marked()
    let statistics = try cohort.statistics(room.library)
    let task = try #require(statistics.tasks.first)
    #expect(task.submitted == 3)
    #expect(task.marks.isEmpty)
    #expect(task.agreement == nil)
    #expect(task.errors.count <= 5)
    let page = statistics.html
    #expect(page.contains("<svg"))
    for name in ["Siti Aminah", "Budi Santoso", "Budi Hartono"] { #expect(!page.contains(name)) }
    #expect(!page.contains("<script"))
    try statistics.write(to: "statistik.xlsx", environment: room.environment)
    let book = try Workbook(Array(try Data(contentsOf: room.folder.appending(path: "statistik.xlsx"))))
    #expect(book.pages.map(\.name) == ["E37"])
    let cells = book.pages.flatMap(\.sheet.rows).flatMap(\.cells)
    #expect(book.pages[0].sheet.rows[1].cells.prefix(3) == [.text("Naskah"), .number(0), .number(3)])
    for name in ["Siti Aminah", "Budi Santoso"] { #expect(!cells.contains { $0.text.contains(name) }) }
    #expect(throws: StatisticsError.notWritable(path: "tidak-ada/s.xlsx", reason: "foldernya belum ada")) {
      try statistics.write(to: "tidak-ada/s.xlsx", environment: room.environment)
    }
  }

  @Test("shows how two people agree on a draft, and which drafts to talk about")
  func agreement() async throws {
    let (room, cohort) = try await marked()
    let task = try Classroom.task()
    _ = try cohort.mark(
      MarkDecision(participant: "1", levels: MarkingTests.levels, marker: "Rina", reason: "Dibaca."),
      task: task)
    let submissions = try cohort.file.entries(of: Submission.self)
    let first = try #require(submissions.first { $0.fact.detail?.fileName == "a.md" })
    var levels = MarkingTests.levels
    levels["teras"] = 2
    levels["judul"] = 4
    try cohort.file.record(
      SecondMark(
        exercise: "E37", submission: first.id, score: 80, levels: levels, rubric: task.rubricDigest,
        openGates: []), about: first.person, by: cohort.file.marker(named: "Budi"))
    let statistics = try cohort.statistics(room.library)
    let found = try #require(statistics.tasks.first)
    let agreement = try #require(found.agreement)
    #expect(agreement.drafts == 1)
    #expect(agreement.exact == 5.0 / 7)
    #expect(agreement.adjacent == 6.0 / 7)
    #expect(found.toDiscuss.count == 1)
    #expect(found.toDiscuss.first?.criteria.count == 1)
    #expect(found.markers.map(\.name) == ["Budi", "Rina"])
    #expect(found.markers.map(\.severity) == [-5, 5])
    #expect(found.marks == [85])
  }

  @Test("puts drafts side by side that share more than the task")
  func likeness() async throws {
    let (room, cohort) = try await marked()
    let found = try cohort.likeDrafts(try Classroom.task(), atLeast: 0.3)
    #expect(found.drafts == 3)
    let pair = try #require(found.pairs.first)
    #expect(Set([pair.first.name, pair.second.name]) == ["Siti Aminah", "Budi Santoso"])
    let passage = try #require(pair.passages.first)
    withExtendedLifetime(room) { #expect(passage.first.lowercased().contains("kami menulis sendiri")) }
  }

  @Test("says who passes, what is missing, and whether a person confirmed it since")
  func passing() async throws {
    let (room, cohort) = try await marked()
    try cohort.recordAttendance(session: "hari-1", absent: ["3"], by: "Panitia")
    let passing = try cohort.passing(room.library)
    #expect(passing.rows.map(\.standing) == [.attendedOnly, .attendedOnly, .neither])
    #expect(passing.rows[0].missing.contains { $0.contains("E38") })
    #expect(passing.rows.allSatisfy { $0.confirmed == nil })
    let confirmed = try cohort.confirm(passing, except: ["3"], by: "Ketua")
    #expect(confirmed == 2)
    let after = try cohort.passing(room.library)
    #expect(after.rows.map { $0.confirmed?.author } == ["Ketua", "Ketua", nil])
    #expect(after.rows[0].confirmed?.passes == false)
    #expect(after.rows[0].confirmed?.isCurrent == true)
    let again = try cohort.confirm(after, except: ["3"], by: "Ketua")
    #expect(again == 0)
  }

  @Test("counts pieces times minutes by markers before anyone starts")
  func load() async throws {
    let (room, cohort) = try await marked()
    let load = try cohort.markingLoad(room.library, markers: 3, minutes: 4)
    #expect(load.tasks.map(\.code) == ["E38", "E74", "E95"])
    // Three drafts and one of them a second time; too few for calibration.
    #expect(load.tasks.map(\.pieces) == [4, 4, 4])
    #expect(load.minutes == 48)
    #expect(load.minutesEach == 16)
  }

  @Test("takes a filled-in marking workbook in once, and names the rows that are wrong")
  func workbook() async throws {
    let (room, cohort) = try await marked()
    let task = try Classroom.task()
    let options = MarkingOptions(marker: "Rina")
    let exported = try cohort.exportMarking(task, options: options, to: "lembar.csv")
    #expect(exported == 3)
    let text = try room.text("lembar.csv")
    for name in ["Siti Aminah", "Budi Santoso"] { #expect(!text.contains(name)) }
    var lines = text.split(separator: "\r\n").map(String.init)
    let rows = lines.indices.filter { lines[$0].hasPrefix("1;") || lines[$0].hasPrefix("2;") }
    #expect(rows.count == 2)
    let criteria = task.rubric.criteria.count
    let gates = task.rubric.gates.count
    for (row, level) in zip(rows, ["1", "5"]) {
      var cells = lines[row].split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      for column in 1...criteria { cells[column] = level }
      for column in criteria + 1...criteria + gates { cells[column] = "y" }
      cells[criteria + gates + 1] = "Sudah dibaca."
      lines[row] = cells.joined(separator: ";")
    }
    try room.write(lines.joined(separator: "\r\n") + "\r\n", "lembar.csv")
    let first = try cohort.importMarking(task, options: options, from: "lembar.csv")
    #expect(first.marked == 1)
    #expect(first.remarks.count == 1)
    #expect(first.blank == 1)
    let again = try cohort.importMarking(task, options: options, from: "lembar.csv")
    #expect(again.marked == 0)
    #expect(again.unchanged == 1)
    let marks = try cohort.file.entries(of: Mark.self)
    #expect(marks.map(\.fact.score) == [25])
  }

  @Test("takes a workbook of Excel in as well, with the rubric on a sheet of its own")
  func excelWorkbook() async throws {
    let (room, cohort) = try await marked()
    let task = try Classroom.task()
    let options = MarkingOptions(marker: "Rina")
    let exported = try cohort.exportMarking(task, options: options, to: "lembar.xlsx")
    #expect(exported == 3)
    let file = room.folder.appending(path: "lembar.xlsx")
    let book = try Workbook(Array(try Data(contentsOf: file)))
    #expect(book.pages.map(\.name) == ["Penilaian", "Rubrik"])
    #expect(book.pages[1].sheet.rows.count == 1 + task.rubric.criteria.count + task.rubric.gates.count)
    var rows = book.pages[0].sheet.rows.map(\.cells)
    let criteria = task.rubric.criteria.count
    let gates = task.rubric.gates.count
    #expect(rows[0].prefix(3).map(\.text) == ["no.", "teks", "bukti"])
    for column in 3..<3 + criteria { rows[2][column] = .number(1) }
    for column in 3 + criteria..<3 + criteria + gates { rows[2][column] = .text("Y") }
    rows[2][3 + criteria + gates] = .text("Sudah dibaca.")
    try WorkbookWriter.write([OutputSheet(name: "Penilaian", rows: rows)], to: file.path)
    let result = try cohort.importMarking(task, options: options, from: "lembar.xlsx")
    #expect(result.marked == 1)
    #expect(result.blank == 2)
    #expect(result.remarks.isEmpty)
    let marks = try cohort.file.entries(of: Mark.self)
    #expect(marks.map(\.fact.score) == [25])
  }

  @Test("takes answers of .serah files in once, for the person whom number or name tells")
  func packages() async throws {
    let room = try Classroom()
    let cohort = try room.cohort()
    let codes = room.library.exercisesByCode()
    let id = try #require(codes["E25"])
    let exercise = try #require(room.library.exercise(id).value)
    guard case .singleChoice(let choice) = exercise.task else { return }
    let item = SubmissionPackage.Item(
      exercise: "E25", exerciseHash: room.library.hash(of: id), attempt: 1, time: 5,
      answer: .choices(choice.correct))
    let package = SubmissionPackage(
      course: "Bimtek", sender: .init(name: "siti aminah", code: "P-1"), made: 6, items: [item])
    try room.write(bytes: package.bytes, "masuk/jawaban.serah")
    try room.write(bytes: Array(package.bytes.dropLast()), "masuk/rusak.serah")
    let stranger = SubmissionPackage(
      course: "Bimtek", sender: .init(name: "Orang Lain", code: "P-1"), made: 6, items: [item])
    try room.write(bytes: stranger.bytes, "masuk/lain.serah")
    let intake = try cohort.takeInPackages(folder: "masuk", library: room.library, by: "Panitia")
    #expect(intake.accepted.map(\.new) == [1])
    #expect(intake.accepted.first?.member.name == "Siti Aminah")
    #expect(intake.unmatched.map(\.sender) == ["Orang Lain"])
    #expect(intake.unreadable.map(\.defect) == [.damaged])
    let again = try cohort.takeInPackages(folder: "masuk", library: room.library, by: "Panitia")
    #expect(again.accepted.map(\.new) == [0])
    let answers = try cohort.file.entries(of: Records.Answer.self)
    #expect(answers.map(\.fact.score) == [100])
  }

  @Test("asks whose a .serah file is, and a written pairing settles it, in a folder and in an archive")
  func pairedPackages() throws {
    let room = try Classroom()
    let cohort = try room.cohort()
    let id = try #require(room.library.exercisesByCode()["E25"])
    let exercise = try #require(room.library.exercise(id).value)
    guard case .singleChoice(let choice) = exercise.task else { return }
    let item = SubmissionPackage.Item(
      exercise: "E25", exerciseHash: room.library.hash(of: id), attempt: 1, time: 5,
      answer: .choices(choice.correct))
    let package = SubmissionPackage(
      course: "Bimtek", sender: .init(name: "Budi Hartonno", code: "P-1"), made: 6, items: [item])
    try room.write(bytes: zipArchive([("budi.serah", package.bytes), ("kosong.serah", [])]), "masuk.zip")
    func takeIn() throws -> PackageIntake {
      try cohort.takeInPackages(
        folder: "masuk.zip", library: room.library, pairingPath: "pasangan.csv", by: "Panitia")
    }
    let first = try takeIn()
    #expect(first.unmatched.map(\.candidates).first?.map(\.name) == ["Budi Hartono"])
    #expect(first.unreadable.map(\.defect) == [.damaged])
    let table = try room.text("pasangan.csv")
    #expect(table.contains("budi.serah;;mungkin: 3 Budi Hartono"))
    try room.write(table.replacing("budi.serah;;", with: "budi.serah;3;"), "pasangan.csv")
    #expect(try takeIn().accepted.map(\.member.name) == ["Budi Hartono"])
  }
}
