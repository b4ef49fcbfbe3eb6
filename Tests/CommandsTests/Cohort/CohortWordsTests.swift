import ArgumentParser
import Foundation
import Records
import Reporting
import TestSupport
import Testing

@testable import Commands
@testable import Training

@Suite("What commands say of a class")
struct CohortWordsTests {
  @Test(
    "is what, why and what to do for every reason",
    arguments: [
      CohortError.Reason.missing, .exists, .cannotOpen, .locked, .damaged, .notAClass, .newerVersion,
      .olderVersion, .readOnly, .diskFull, .inputOutput, .unknownPerson("P-1"), .numbersTaken(["1"]),
      .other(code: 9),
    ])
  func namesReasons(_ reason: CohortError.Reason) {
    let message = Message(CohortError(path: "kelas.bimtek", reason))
    #expect(!message.what.isEmpty && !message.why.isEmpty && !message.action.isEmpty)
    #expect(!message.description.contains("Error"))
  }

  @Test("a package that a newer version made is no reason to ask the trainee for another")
  func namesNewerPackages() {
    let newer = Message(PackageIntake.Unreadable(file: "a.serah", defect: .newerVersion(2)))
    #expect(newer.action.hasPrefix("perbarui bimtek"))
    let damaged = Message(PackageIntake.Unreadable(file: "a.serah", defect: .damaged))
    #expect(damaged.action.contains("mengirim ulang"))
  }

  @Test("is understood in both languages of the command names")
  func parses() throws {
    for line in [
      ["kelas", "lihat", "a.bimtek"], ["class", "show", "a.bimtek"],
      ["kelas", "peserta", "a.bimtek", "p.xlsx"], ["kelas", "peserta", "impor", "a.bimtek", "p.xlsx"],
      ["class", "participants", "import", "a.bimtek", "p.xlsx", "--kolom", "nama=Nama"],
      ["grade", "take-in", "a.bimtek", "folder", "--tugas", "E37"],
      ["nilai", "rekap", "a.bimtek", "--ke", "x", "--pemisah", "koma", "--desimal", "titik"],
    ] {
      #expect(throws: Never.self) { try BimtekCommand.parseAsRoot(line) }
    }
    #expect(throws: (any Error).self) { try BimtekCommand.parseAsRoot(["nilai", "masuk", "a.bimtek"]) }
  }

  @Test("tells two participants of one name apart and keeps to the window", arguments: [80, 60])
  func tellsTwinsApart(_ width: Int) {
    let twins = ["P-0000AA", "P-0000BB"].map { code in
      ClassMember(PersonCode(code), Identity(name: "Rahmat Kusuma Wijaya", number: "1"))
    }
    var intake = SubmissionIntake()
    intake.accepted = twins.map { member in
      .init(
        file: "a.md", member: member, findings: ["galat": 11, "peringatan": 22, "saran": 33],
        provisional: 62.5, doubts: ["Banyak kalimat berulang."])
    }
    let text = IntakeText(intake, table: nil, TerminalStyle(width: width)).text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
    for code in ["P-0000AA", "P-0000BB"] { #expect(text.components(separatedBy: code).count == 3) }
  }

  @Test("tells which of several drafts of one participant is meant, and which counts")
  func tellsVersionsApart() {
    let member = ClassMember(PersonCode("P-0000AA"), Identity(name: "Siti Aminah", number: "1"))
    var intake = SubmissionIntake()
    intake.accepted = ["lama.docx", "baru.docx"].map { file in
      .init(file: file, member: member, findings: [:], provisional: 50, doubts: ["Banyak kalimat berulang."])
    }
    let text = IntakeText(intake, table: nil, TerminalStyle(width: 80)).text
    #expect(text.contains("Siti Aminah · lama.docx · mesin 50"))
    #expect(text.contains("Lebih dari satu naskah: Siti Aminah. Yang terbaru berlaku"))
    #expect(text.contains("Banyak kalimat berulang. 2 naskah: Siti Aminah\n"))
  }

  @Test("looks like this on a terminal")
  func looksLikeThis() throws {
    let member = ClassMember(
      PersonCode("P-0000AA"), Identity(name: "Siti Aminah", back: "M.Si.", number: "1"))
    let other = ClassMember(PersonCode("P-0000BB"), Identity(name: "Budi Santoso", number: "2"))
    var intake = SubmissionIntake()
    intake.accepted = [
      .init(
        file: "a.md", member: member, findings: ["galat": 1, "peringatan": 2, "saran": 0, "tanya": 1],
        provisional: 62.5, doubts: ["Banyak kalimat berulang."])
    ]
    intake.unmatched = [.init(file: "dok (3).md", candidates: [other])]
    intake.missing = [other]
    let roster = RosterImport(
      columns: [.init(field: "nama", heading: "Nama Lengkap")], isReadAsBefore: false, ignored: ["Paraf"],
      added: [member], known: 1,
      remarks: [.init(row: 7, message: "nomor sama dengan baris 3")])
    let style = TerminalStyle(width: 80)
    try expectSnapshot(
      RosterText(roster, style).text + "\n" + IntakeText(intake, table: "pasangan.csv", style).text,
      "kelas.txt")
  }
}
