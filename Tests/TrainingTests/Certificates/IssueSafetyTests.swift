import Credentials
import Curriculum
import Foundation
import Spreadsheet
import Testing

@testable import Records
@testable import Training

@Suite("What keeps an issue from being wrong")
struct IssueSafetyTests {
  private static func plan(
    _ room: Classroom, _ cohort: Cohort, _ change: (inout CertificateRequest) -> Void = { _ in }
  ) throws -> CertificatePlan {
    var request = CertificateRequest(
      stage: .participation, keyPath: "kunci.json", passphrase: "", numbers: .block(first: "SRT/{009}/2025"),
      settingsPath: "sertifikat.yaml", folder: "sertifikat", author: "Panitia")
    request.issuedOn = Day("2025-10-20")
    change(&request)
    return try cohort.planCertificates(request, library: room.library)
  }

  @Test("a number that another class of the agency has is not given again")
  func otherClass() async throws {
    let (room, cohort) = try await CertificateTests.prepared()
    let numbers = try await CertificateTests.issue(room, cohort) { $0.stage = .participation }.issued.map(
      \.number)
    #expect(numbers == ["SRT/009/2025", "SRT/010/2025"])
    let second = try Cohort.create(
      at: "kedua.bimtek", try Classroom.description(), by: "Panitia", environment: room.environment)
    _ = try second.enrol(fromFile: "peserta.csv", by: "Panitia").get()
    try second.recordAttendance(session: "hari-1", absent: [], by: "Panitia")
    let taken = CertificateProblem.numbers(
      .takenElsewhere(number: "SRT/009/2025", name: "Dra. Siti Aminah, M.Si.", training: "Bimtek Uji"))
    #expect(throws: taken) { try Self.plan(room, second) }
    let free = try Self.plan(room, second) { $0.numbers = .block(first: "SRT/{011}/2025") }
    #expect(free.rows.map(\.number) == ["SRT/011/2025", "SRT/012/2025", "SRT/013/2025"])
    #expect(try Self.plan(room, second) { $0.folder = "lain" }.rows.first?.number == "SRT/009/2025")
  }

  @Test("a day before the end of the training is refused, a day ahead is pointed out")
  func days() async throws {
    let (room, cohort) = try await CertificateTests.prepared()
    let early = try #require(Day("2025-10-15"))
    let last = try #require(Day("2025-10-16"))
    #expect(throws: CertificateProblem.tooEarly(issuedOn: early, lastDay: last)) {
      try Self.plan(room, cohort) { $0.issuedOn = early }
    }
    #expect(try Self.plan(room, cohort) { $0.issuedOn = last }.remarks.isEmpty)
    let ahead = try Self.plan(room, cohort) { $0.issuedOn = Day("2025-12-01") }
    #expect(ahead.remarks.count == 1 && ahead.remarks[0].contains("1 Desember 2025"))
  }

  @Test(
    "signs that no name has are pointed out",
    arguments: [
      ("Budi \u{202E}otnaS\u{202C}", "tak terlihat"), ("Rina 😀", "😀"), ("<b>Rina</b>", "<>"),
      ("Ni Luh d’Arc-Putri (Almh.)", nil), ("Siti Nur'aini", nil),
    ] as [(String, String?)])
  func oddSigns(_ name: String, _ expected: String?) async throws {
    let (room, cohort) = try await CertificateTests.prepared()
    try cohort.file.correct(
      cohort.participant("1").code, to: Identity(name: name, number: "1", agency: "Dinas Contoh"),
      by: cohort.file.marker(named: "Panitia"))
    let remarks = try Self.plan(room, cohort).remarks
    if let expected {
      #expect(remarks.count == 1 && remarks[0].contains(expected), "\(remarks)")
    } else {
      #expect(remarks.isEmpty)
    }
  }

  @Test("settings that nobody filled in can be looked at, and issue nothing")
  func sample() async throws {
    let (room, cohort) = try await CertificateTests.prepared()
    try room.write(SettingsSample.text, "sertifikat.yaml")
    let preview = try CertificatePreview(
      .completion, settingsPath: "sertifikat.yaml", library: room.library, environment: room.environment)
    #expect(try preview.pdf().starts(with: "%PDF-".utf8))
    do {
      _ = try Self.plan(room, cohort)
      Issue.record("issued in the name of a sample")
    } catch CertificateProblem.settings(_, let reasons) {
      #expect(reasons.first == "“ISI NAMA INSTANSI” belum diisi")
    }
  }

  @Test("every key that the sample of settings explains is known")
  func sampleKeys() throws {
    let room = try Classroom()
    // Pictures are left out: there are none here.
    let lines = SettingsSample.text.split(separator: "\n").map { line in
      let key = line.dropFirst(2)
      let isKey = line.hasPrefix("# ") && key.prefix { $0 != ":" }.allSatisfy { $0.isLowercase || $0 == "-" }
      return isKey && !key.hasPrefix("logo") && !key.hasPrefix("lambang") ? String(key) : String(line)
    }
    try room.write(lines.joined(separator: "\n"), "sertifikat.yaml")
    let settings = try CertificateSettings.load("sertifikat.yaml", room.environment)
    #expect(settings.years == 3 && settings.printsNIP)
    #expect(settings.identifier == "did:web:situs-instansi.example")
  }

  @Test("offices and addresses come from a workbook of their own; of an address only a digest is kept")
  func details() async throws {
    let (room, cohort) = try await CertificateTests.prepared()
    let rows: [[Cell]] = [
      [.text("Daftar")], [.text("Nama"), .text("Jabatan"), .text("Surel")],
      [.text("Dra. Siti Aminah, M.Si."), .text("Pranata Humas"), .text("Siti@Arunaya.example")],
      [.text("Orang Lain"), .text("Staf"), .empty],
    ]
    try WorkbookWriter.write(
      [OutputSheet(name: "x", rows: rows)], to: room.folder.appending(path: "jabatan.xlsx").path)
    let plan = try Self.plan(room, cohort) { $0.detailsPath = "jabatan.xlsx" }
    #expect(plan.remarks == ["daftar jabatan, baris 4, Orang Lain: tidak ada di kelas"])
    #expect(plan.items.map(\.certificate.recipient.position) == ["Pranata Humas", nil])
    let issued = try await CertificateTests.issue(room, cohort) { $0.detailsPath = "jabatan.xlsx" }
    let file = try #require(issued.issued.first?.files.first { $0.hasSuffix(".json") })
    let text = try room.text("sertifikat/" + file)
    #expect(!text.lowercased().contains("arunaya.example") && text.contains("emailAddress"))
    let hidden = try #require(plan.items.first?.certificate.recipient.identifiers)
    #expect(hidden.map(\.kind) == ["emailAddress", "systemId"])
    #expect(hidden.map(\.value) == ["siti@arunaya.example", try cohort.participant("1").code.description])
    #expect(Set(hidden.map(\.salt)).count == 2)
    #expect(throws: CertificateProblem.numbers(.noDetails(path: "peserta.csv"))) {
      try Self.plan(room, cohort) { $0.detailsPath = "peserta.csv" }
    }
  }

  @Test("pictures of the first issue come again, others only in the next edition")
  func pictures() async throws {
    let (room, cohort) = try await CertificateTests.prepared()
    let first = try await CertificateTests.issue(room, cohort) { $0.badges = [.svg] }
    let again = try await CertificateTests.issue(room, cohort)
    #expect(first.issued.map(\.files) == again.issued.map(\.files))
    #expect(again.issued.map(\.isLeft) == [false] && again.issued[0].files.contains { $0.hasSuffix(".svg") })
    let asked = try Self.plan(room, cohort) {
      $0.stage = .completion
      $0.tasks = ["E37"]
      $0.badges = [.png]
    }
    #expect(
      asked.changes == 0
        && asked.remarks == ["1 sertifikat sudah terbit tanpa lencana itu; lencananya perlu --terbit-ulang"])
    let next = try await CertificateTests.issue(room, cohort) {
      $0.badges = [.png]
      $0.reissues = true
    }
    #expect(next.issued.map(\.action) == [.edition(changes: ["ditambah lencana png"])])
    #expect(next.issued[0].files.contains { $0.hasSuffix(".png") })
  }

  @Test("two classes may share a folder: no file takes the place of another")
  func sharedFolder() async throws {
    let (room, cohort) = try await CertificateTests.prepared()
    let first = try await CertificateTests.issue(room, cohort) { $0.stage = .participation }.issued.map(
      \.files)
    let before = try room.text("sertifikat/" + first[0][1])
    let second = try Cohort.create(
      at: "kedua.bimtek", try Classroom.description(), by: "Panitia", environment: room.environment)
    _ = try second.enrol(fromFile: "peserta.csv", by: "Panitia").get()
    try second.recordAttendance(session: "hari-1", absent: [], by: "Panitia")
    for _ in 1...2 {
      let files = try await CertificateTests.issue(room, second) {
        $0.stage = .participation
        $0.numbers = .block(first: "SRT/{020}/2025")
      }.issued.map(\.files)
      #expect(files.count == 3 && Set(files + first).count == 5)
    }
    #expect(try room.text("sertifikat/" + first[0][1]) == before)
  }

  @Test("the register has a line for every edition, with what became of it")
  func register() async throws {
    let (room, cohort) = try await CertificateTests.prepared()
    #expect(try cohort.writeRegister(to: "register.csv") == 0)
    _ = try await CertificateTests.issue(room, cohort) { $0.stage = .participation }
    _ = try await CertificateTests.issue(room, cohort) { $0.numbers = .kept }
    #expect(try cohort.writeRegister(to: "register.csv") == 3)
    let lines = try room.text("register.csv").split(separator: "\r\n")
    #expect(lines.count == 4 && lines[0].contains("Nomor;Terbitan;Nama"))
    #expect(lines[1].contains("diganti;SRT/009/2025 terbitan 2;Diganti sertifikat kelulusan"))
    #expect(lines[3].hasPrefix("SRT/009/2025;2;\"Dra. Siti Aminah, M.Si.\""))
    #expect(try cohort.writeRegister(to: "register.xlsx") == 3)
    let book = try Workbook(Array(Data(contentsOf: room.folder.appending(path: "register.xlsx"))))
    #expect(book.pages.first?.sheet.rows.count == 4)
  }

  @Test("a key is not written into a folder that is not there")
  func noFolder() throws {
    let room = try Classroom()
    let path = room.folder.appending(path: "tiada/kunci.json").path
    #expect(throws: KeyFailure.noFolder(path: path)) {
      try IssuerKeys(environment: room.environment, cost: .minimal).make(
        at: "tiada/kunci.json", passphrase: "x")
    }
  }

  @Test("the criteria name everything that the course asks for, and no more than was asked")
  func criteria() throws {
    let passing = try #require(Classroom().library.course().value?.passing)
    let words = CertificateRules(passing, tasks: []).words(isCompletion: true)
    for component in passing.components { #expect(words.contains(component.title), "\(component.title)") }
    #expect(words.contains("nilai akhir paling rendah \(passing.mark)") && words.contains("diserahkan"))
    #expect(
      CertificateRules(passing, tasks: ["e37"]).words(isCompletion: true)
        == "Hadir paling sedikit 90 persen dari seluruh sesi; nilai penilai E37 paling rendah 70.")
    #expect(
      CertificateRules(passing, tasks: []).words(isCompletion: false)
        == "Hadir paling sedikit 90 persen dari seluruh sesi.")
  }

  @Test("the index says when a certificate ends, and a QR of one that ended is told so")
  func end() async throws {
    let (room, cohort) = try await CertificateTests.prepared()
    try room.write(CertificateTests.settings + "\nberlaku-tahun: 1\n", "sertifikat.yaml")
    let issued = try await CertificateTests.issue(room, cohort)
    let index = try room.text("sertifikat/indeks.json")
    #expect(index.contains("\"sampai\":\"2026-10-19\""))
    let code = try #require(index.components(separatedBy: "\"kode\":\"").dropFirst().first?.prefix(22))
    let text = "BIMTEK:\(try #require(issued.issued.first).number):\(code)"
    for (day, expected) in [("2026-10-19T12:00:00Z", "berlaku"), ("2026-10-20T00:00:00Z", "habis")] {
      var later = room.environment
      let seconds = try #require(Timestamp(day)).seconds
      later.now = { Date(timeIntervalSince1970: Double(seconds)) }
      let checker = try CertificateChecker(
        trusting: ["kunci.json.publik"], listings: ["sertifikat"], environment: later)
      let check = checker.check(text)
      guard case .listed(let listing, let status) = check.outcome else {
        Issue.record("\(check.outcome)")
        continue
      }
      #expect(status == expected && listing.validUntil == "19 Oktober 2026")
      #expect(check.isAuthentic == (expected == "berlaku"))
    }
  }
}
