import Foundation
import Spreadsheet
import Testing

@testable import Training

@Suite("A mark")
struct MarkingTests {
  static let levels = [
    "akurasi": 3, "teras": 4, "fokus": 3, "judul": 3, "narasumber": 4, "bahasa": 3, "manfaat": 4,
  ]

  private func marked(
    _ change: (inout MarkDecision) -> Void = { _ in }
  ) async throws -> (Classroom, Cohort, MarkedDraft) {
    let room = try Classroom()
    let cohort = try room.cohort()
    try room.write(IntakeTests.draft, "naskah/siti aminah.md")
    let task = try Classroom.task()
    _ = try await cohort.takeIn(folder: "naskah", task: task, by: "Panitia")
    var decision = MarkDecision(
      participant: "1", levels: MarkingTests.levels, marker: "Rina", reason: "Dibaca dua kali.",
      comment: "Terasnya <kuat>.")
    change(&decision)
    return (room, cohort, try cohort.mark(decision, task: task))
  }

  @Test("is the weighted sum of the levels, and the same mark again changes nothing")
  func isWeighted() async throws {
    let (room, cohort, mark) = try await marked()
    // (20·3 + 20·4 + 15·3 + 10·3 + 10·4 + 15·3 + 10·4) ÷ 4
    #expect(mark.score == 85)
    #expect(!mark.isRepeated)
    let again = try cohort.mark(
      MarkDecision(
        participant: mark.member.code, levels: MarkingTests.levels, marker: "Rina",
        reason: "Dibaca dua kali.", comment: "Terasnya <kuat>."),
      task: try Classroom.task())
    #expect(again.isRepeated)
    let rows = try cohort.overview().rows
    withExtendedLifetime(room) { #expect(rows.first?.marks == ["E37": 85]) }
  }

  @Test("needs every criterion, levels from 1 to 4, a draft, and a reason where it is far from the evidence")
  func isValidated() async throws {
    await #expect(throws: MarkingError.missingLevels(["akurasi"])) {
      try await marked { $0.levels["akurasi"] = nil }
    }
    await #expect(throws: MarkingError.levelOutOfRange(criterion: "teras", level: 5)) {
      try await marked { $0.levels["teras"] = 5 }
    }
    await #expect {
      try await marked { $0.levels["gaya"] = 3 }
    } throws: {
      if case .unknownCriterion("gaya", _)? = $0 as? MarkingError { true } else { false }
    }
    await #expect(throws: MarkingError.noDraft(name: "Budi Santoso")) {
      try await marked { $0.participant = "2" }
    }
    await #expect {
      try await marked { $0.reason = nil }
    } throws: {
      if case .needsReason? = $0 as? MarkingError { true } else { false }
    }
  }

  @Test("stands in the recap and on a page that holds no number of a civil servant and no foreign markup")
  func isReported() async throws {
    let (room, cohort, _) = try await marked()
    let files = try cohort.writeRecap(to: "hasil", library: room.library)
    #expect(files.pages == ["umpan-balik/01-siti-aminah-e37.html"])
    #expect(files.withoutDraft.map(\.name) == ["Budi Santoso", "Budi Hartono"])
    let recap = try room.text("hasil/rekap.csv")
    #expect(recap.contains("\"Dra. Siti Aminah, M.Si.\""))
    #expect(recap.contains(";85;Rina;"))
    #expect(!recap.contains("198501012010011001"))
    let book = try Workbook(Array(try Data(contentsOf: room.folder.appending(path: "hasil/rekap.xlsx"))))
    #expect(
      book.pages.map(\.name) == [
        "Rekap", "Nilai akhir", "Kuis modul", "Tes akhir", "Rencana tindak lanjut", "E37",
      ])
    let final = book.pages[1].sheet.rows
    #expect(final[0].cells.suffix(2).map(\.text) == ["keterangan", "kurang"])
    #expect(final[1].cells.contains { $0.text.contains("belum dinilai") })
    #expect(book.pages[5].sheet.rows[1].cells.suffix(2).map(\.number) == [3, 4])
    #expect(!book.pages.flatMap(\.sheet.rows).flatMap(\.cells).contains(.text("198501012010011001")))
    let print = try Data(contentsOf: room.folder.appending(path: "hasil/umpan-balik/01-siti-aminah-e37.pdf"))
    #expect(print.starts(with: Data("%PDF".utf8)))
    #expect(
      book.pages[0].sheet.rows[0].cells.map(\.text) == ["No.", "Kode", "Nama", "Instansi", "E37 nilai"])
    #expect(book.pages[0].sheet.rows[1][4] == .number(85))
    var options = RecapOptions()
    options.includesNIP = true
    _ = try cohort.writeRecap(to: "dengan-nip", library: room.library, options: options)
    #expect(try room.text("dengan-nip/rekap.csv").contains("NIP"))
    let page = try room.text("hasil/umpan-balik/01-siti-aminah-e37.html")
    #expect(page.contains("Nilai penilai: 85 dari 100. Penilai: Rina."))
    #expect(page.contains("Terasnya &lt;kuat&gt;."))
    #expect(page.contains("Mesin (sementara)"))
    #expect(!page.contains("://"))
  }

  @Test("comes with feedback that quotes the writer and masks personal data")
  func masksPersonalData() async throws {
    let room = try Classroom()
    let cohort = try room.cohort()
    try room.write(
      IntakeTests.draft
        + "\nWarga bernama Tono dengan NIK 3300001708120001 sudah di data petugas, bukan 0000001708120000.\n",
      "naskah/budi santoso.md")
    let task = try Classroom.task()
    _ = try await cohort.takeIn(folder: "naskah", task: task, by: "Panitia")
    _ = try cohort.writeRecap(to: "hasil", library: room.library)
    let page = try room.text("hasil/umpan-balik/02-budi-santoso-e37.html")
    #expect(!page.contains("3300001708120001"))
    #expect(!page.contains("0000001708120000"))
    #expect(page.contains("<blockquote>Warga bernama Tono"))
  }
}
