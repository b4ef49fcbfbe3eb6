import Credentials
import Foundation
import Records
import Spreadsheet
import TestSupport
import Testing

@testable import Training

@Suite("A folder of drafts")
struct IntakeTests {
  static let draft =
    "# Rekam KTP-el di Desa\n\nPemula di 12 desa Kabupaten Arunaya merekam KTP-el mulai 20 Oktober 2025.\n"

  private func takeIn(
    _ room: Classroom, _ cohort: Cohort, pairing: String? = nil
  ) async throws -> SubmissionIntake {
    let task = try Classroom.task()
    return try await cohort.takeIn(folder: "naskah", task: task, pairingPath: pairing, by: "Panitia")
  }

  @Test(
    "is matched to participants by lines at its head and foot, and by the file's name",
    arguments: [
      ("dok (1).txt", "Nama: Siti Aminah\n\n", "", "Siti Aminah"),
      ("dok (2).md", "**Nama:** Dra. Siti Aminah, M.Si.\n\n", "", "Siti Aminah"),
      ("dok (3).md", "", "\nPenulis: BUDI SANTOSO\nInstansi: Kecamatan Contoh\n", "Budi Santoso"),
      ("dok (4).txt", "", "\nBudi Hartono\n\n", "Budi Hartono"),
      ("dok (5).md", "# Siti Aminah, M.Si.\n\n", "", "Siti Aminah"),
      ("tugas fix FINAL budi-santoso.md", "", "", "Budi Santoso"),
      ("E37_HARTONO_BUDI.md", "", "", "Budi Hartono"),
    ])
  func isMatched(_ name: String, _ head: String, _ foot: String, _ expected: String) async throws {
    let room = try Classroom()
    let cohort = try room.cohort()
    try room.write(head + IntakeTests.draft + foot, "naskah/\(name)")
    let intake = try await takeIn(room, cohort)
    #expect(intake.accepted.map(\.member.name) == [expected])
    #expect(intake.missing.count == 2)
  }

  @Test("is matched by the participant's code in the file name")
  func isMatchedByCode() async throws {
    let room = try Classroom()
    let cohort = try room.cohort()
    let code = try #require(try cohort.overview().rows.last).member.code
    try room.write(IntakeTests.draft, "naskah/\(code.lowercased()).md")
    #expect(try await takeIn(room, cohort).accepted.map(\.member.code) == [code])
  }

  @Test("asks about what it cannot match, and a written pairing settles it")
  func asksAndRemembers() async throws {
    let room = try Classroom()
    let cohort = try room.cohort()
    try room.write(IntakeTests.draft, "naskah/budi.md")
    let first = try await takeIn(room, cohort, pairing: "pasangan.csv")
    #expect(first.accepted.isEmpty)
    #expect(first.unmatched.map(\.candidates.count) == [2])
    let table = try room.text("pasangan.csv")
    #expect(table.contains("budi.md;;"))
    try room.write(table.replacing("budi.md;;", with: "budi.md;3;"), "pasangan.csv")
    let second = try await takeIn(room, cohort, pairing: "pasangan.csv")
    #expect(second.accepted.map(\.member.name) == ["Budi Hartono"])
  }

  @Test(
    "names those whose names look alike in the table to be filled in, and decides nothing",
    arguments: [
      ("dok.md", "Nama: Sitti Aminnah\n\n", "mungkin: 1 Siti Aminah"),
      ("budi hrtono.md", "", "mungkin: 3 Budi Hartono, 2 Budi Santoso"),
      ("rapat.md", "Nama: Zulkifli\n\n", ""),
    ])
  func suggests(_ name: String, _ head: String, _ hint: String) async throws {
    let room = try Classroom()
    let cohort = try room.cohort()
    try room.write(head + IntakeTests.draft, "naskah/\(name)")
    let intake = try await takeIn(room, cohort, pairing: "pasangan.csv")
    #expect(intake.accepted.isEmpty)
    let rows = try CSVDocument(Array(try room.text("pasangan.csv").utf8)).sheet.rows
    #expect(rows.last?.cells.map(\.text) == [name, "", hint])
  }

  @Test("of which a kill kept the drafts and not yet their scores is finished by the next run")
  func finishesAfterKill() async throws {
    let room = try Classroom()
    let cohort = try room.cohort()
    try room.write(IntakeTests.draft, "naskah/siti aminah.md")
    try room.write(IntakeTests.draft + "\nLayanan gratis.\n", "naskah/budi santoso.md")
    let people = try cohort.file.people(.participant)
    let bytes = Array(IntakeTests.draft.utf8)
    try cohort.file.record(
      Submission(
        exercise: "E37", format: "md", draftKind: "berita", sha256: SHA256.hexadecimal(of: bytes),
        size: bytes.count, detail: .init(fileName: "siti aminah.md", text: IntakeTests.draft)),
      about: try #require(people.first).code, by: cohort.file.marker(named: "Panitia"))
    let intake = try await takeIn(room, cohort)
    #expect(intake.accepted.map(\.member.name) == ["Siti Aminah", "Budi Santoso"])
    #expect(try cohort.file.entries(of: Submission.self).count == 2)
    #expect(try cohort.file.entries(of: MachineScore.self).count == 2)
    #expect(try cohort.file.entries(of: CheckResult.self).count == 2)
  }

  @Test("keeps what was found once: the counts in the check, every finding in the evidence")
  func keepsFindingsOnce() async throws {
    let room = try Classroom()
    let cohort = try room.cohort()
    try room.write(
      "Nama: Siti Aminah\n\n" + IntakeTests.draft + "Warga bisa datang dimana saja.\n", "naskah/a.md")
    _ = try await takeIn(room, cohort)
    let check = try #require(try cohort.file.entries(of: CheckResult.self).first?.fact)
    let score = try #require(try cohort.file.entries(of: MachineScore.self).first?.fact)
    let graded = try #require(score.detail.flatMap { GradedDraft(json: $0.evidence) })
    #expect(check.detail == nil)
    #expect(check.byCode.values.reduce(0, +) == graded.notes.count && !graded.notes.isEmpty)
    let bare = try cohort.file.current(MachineScore.self, details: false)
    #expect(bare.map(\.fact.score) == [score.score] && bare.allSatisfy { $0.fact.detail == nil })
  }

  @Test("the next task is the first that people mark and for which nothing came in")
  func namesNextTask() async throws {
    let room = try Classroom()
    let cohort = try room.cohort()
    #expect(try cohort.nextTask(in: room.library) == "E38")
    try room.write("Nama: Siti Aminah\n\n" + IntakeTests.draft, "naskah/a.md")
    let task = try GradingTask("E38", from: room.library)
    _ = try await cohort.takeIn(folder: "naskah", task: task, by: "Panitia")
    #expect(try cohort.nextTask(in: room.library) == "E74")
  }

  @Test("taken in again changes nothing, and a changed draft counts from then on")
  func isIdempotent() async throws {
    let room = try Classroom()
    let cohort = try room.cohort()
    try room.write(IntakeTests.draft, "naskah/siti aminah.md")
    _ = try await takeIn(room, cohort)
    let before = try cohort.file.examine().facts
    let again = try await takeIn(room, cohort)
    #expect(again.unchanged == ["siti aminah.md"])
    #expect(try cohort.file.examine().facts == before)
    try room.write(IntakeTests.draft + "\nLayanan gratis.\n", "naskah/siti aminah.md")
    #expect(try await takeIn(room, cohort).accepted.count == 1)
    let result = try cohort.results(for: "E37").values.first
    #expect(result?.drafts == 2)
    #expect(result?.graded?.facts.contains { $0.text == "Gratis" && $0.isPresent } == true)
  }

  @Test("with an unreadable file keeps all the others")
  func survivesBadFiles() async throws {
    let room = try Classroom()
    let cohort = try room.cohort()
    try room.write(bytes: Array("PK\u{3}\u{4}".utf8) + [0, 1, 0xFF, 0xFE, 0], "naskah/budi hartono.txt")
    try room.write("", "naskah/budi santoso.txt")
    try room.write("x", "naskah/foto.jpg")
    try room.write(IntakeTests.draft, "naskah/siti aminah.md")
    let intake = try await takeIn(room, cohort)
    #expect(intake.accepted.count == 1)
    #expect(
      intake.unreadable.map { "\($0.file): \($0.problem)" }.sorted() == [
        "budi hartono.txt: damaged", "budi santoso.txt: empty", "foto.jpg: picture",
      ])
  }

  @Test("is told of a text far too long for a draft, and keeps the others")
  func refusesBooks() async throws {
    let room = try Classroom()
    let cohort = try room.cohort()
    try room.write(IntakeTests.draft, "naskah/budi santoso.md")
    try room.write(String(repeating: "Warga desa merekam. ", count: 60_000), "naskah/siti aminah.txt")
    let intake = try await takeIn(room, cohort)
    #expect(intake.accepted.map(\.file) == ["budi santoso.md"])
    #expect(intake.unreadable == [.init(file: "siti aminah.txt", problem: .tooLong(limit: 1 << 20))])
  }

  @Test("may be an archive of documents of every kind, with notes on how they were read")
  func readsDocuments() async throws {
    let room = try Classroom()
    let cohort = try room.cohort()
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let word = """
      <w:document xmlns:w="\(space)"><w:body><w:p><w:r><w:t>Nama: Siti Aminah</w:t></w:r></w:p>\
      <w:p><w:r><w:t>Rekam KTP-el di Desa</w:t></w:r></w:p><w:p><w:r><w:t>Pemula di 12 desa</w:t></w:r>\
      <w:ins><w:r><w:t> merekam KTP-el mulai 20 Oktober 2025.</w:t></w:r></w:ins></w:p></w:body></w:document>
      """
    let docx = try zipArchive([("[Content_Types].xml", []), ("word/document.xml", Array(word.utf8))])
    let page = "<h1>Rekam KTP-el di Desa</h1><p>Pemula di 12 desa merekam KTP-el.</p>"
    let archive = try zipArchive([
      ("WhatsApp Document (3).docx", docx), ("budi-santoso.html", Array(page.utf8)),
      ("budi hartono.rtf", Array("{\\rtf1 Isi}".utf8)), ("__MACOSX/._x", [0]), ("dalam.zip", docx),
    ])
    try room.write(bytes: archive, "naskah.zip")
    let task = try Classroom.task()
    let intake = try await cohort.takeIn(folder: "naskah.zip", task: task, by: "Panitia")
    #expect(intake.accepted.map(\.member.name) == ["Siti Aminah", "Budi Santoso"])
    #expect(intake.accepted.map(\.notes) == [["1 sisipan (lacak perubahan) dibaca sebagai teks"], []])
    #expect(
      intake.unreadable.map { "\($0.file): \($0.problem)" }.sorted() == [
        "budi hartono.rtf: convertible(\"dokumen RTF\")", "dalam.zip: nestedArchive",
      ])
    let again = try await cohort.takeIn(folder: "naskah.zip", task: task, by: "Panitia")
    #expect(again.accepted.isEmpty && again.unchanged.count == 2)
  }

  @Test("without drafts, or that is no folder, is refused")
  func refusesOtherFolders() async throws {
    let room = try Classroom()
    let cohort = try room.cohort()
    await #expect(throws: IntakeError.folder(.missing)) { try await takeIn(room, cohort) }
    try FileManager.default.createDirectory(
      at: room.folder.appending(path: "naskah"), withIntermediateDirectories: true)
    await #expect(throws: IntakeError.noDrafts(others: 0)) { try await takeIn(room, cohort) }
    #expect(throws: GradingTask.Failure.self) { try GradingTask("E999", from: room.library) }
    #expect(throws: GradingTask.Failure.notWriting(kind: "pilihan ganda")) {
      try GradingTask("E25", from: room.library)
    }
  }

  @Test("has lines that say who wrote it, which are no part of the draft")
  func headLines() {
    let text = HandedInText("Nama: Siti Aminah\nNIP: 1\n\n# Judul\n\nNama: bukan kepala\n")
    #expect(text.authors == ["Siti Aminah"])
    #expect(text.body == "# Judul\n\nNama: bukan kepala\n")
    #expect(HandedInText("# Judul: isi\n").authors.isEmpty)
  }
}
