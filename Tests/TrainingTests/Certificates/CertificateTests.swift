import Credentials
import Foundation
import TestSupport
import Testing

@testable import Training

@Suite("Certificates of a class")
struct CertificateTests {
  static let settings = """
    penerbit: Dinas Contoh Kabupaten Arunaya
    kop: [Pemerintah Kabupaten Arunaya]
    penanda-tangan:
      - nama: Drs. Suryo Wibisono
        jabatan: Kepala Dinas Contoh
    """

  /// A class in which the first participant has a mark, and the third was away.
  static func prepared() async throws -> (Classroom, Cohort) {
    let room = try Classroom()
    let cohort = try room.cohort()
    try room.write(CertificateTests.settings, "sertifikat.yaml")
    try room.write(IntakeTests.draft, "naskah/siti aminah.md")
    _ = try await cohort.takeIn(folder: "naskah", task: Classroom.task(), by: "Panitia")
    _ = try cohort.mark(
      MarkDecision(participant: "1", levels: MarkingTests.levels, marker: "Rina", reason: "Contoh."),
      task: Classroom.task())
    try cohort.recordAttendance(session: "hari-1", absent: ["3"], by: "Panitia")
    _ = try IssuerKeys(environment: room.environment, cost: .minimal).make(
      at: "kunci.json", passphrase: "sandi uji")
    return (room, cohort)
  }

  static func issue(
    _ room: Classroom, _ cohort: Cohort, _ change: (inout CertificateRequest) -> Void = { _ in }
  ) async throws -> CertificateOutcome {
    var request = CertificateRequest(
      stage: .completion, keyPath: "kunci.json", passphrase: "sandi uji",
      numbers: .block(first: "SRT/{009}/2025"), settingsPath: "sertifikat.yaml", folder: "sertifikat",
      author: "Panitia")
    request.tasks = ["E37"]
    request.issuedOn = Day("2025-10-20")
    change(&request)
    return try await cohort.issueCertificates(request, library: room.library)
  }

  @Test("go to those who attended and whom a person marked, and say what the others lack")
  func goToThoseWhoPassed() async throws {
    let (room, cohort) = try await Self.prepared()
    let outcome = try await Self.issue(room, cohort)
    #expect(outcome.issued.map(\.number) == ["SRT/009/2025"])
    #expect(outcome.refused.map(\.obstacles.count) == [1, 2])
    let participation = try await Self.issue(room, cohort) { $0.stage = .participation }
    #expect(participation.issued.map(\.number) == ["SRT/010/2025"])
    #expect(participation.refused.first?.obstacles == ["sudah memegang sertifikat kelulusan"])
    #expect(try cohort.overview().rows.map(\.certificates) == [["SRT/009/2025"], ["SRT/010/2025"], []])
  }

  @Test("come out byte for byte the same when issued again, with no new number")
  func areIdempotent() async throws {
    let (room, cohort) = try await Self.prepared()
    let file = try #require(try await Self.issue(room, cohort).issued.first?.files.first)
    let before = try Data(contentsOf: room.folder.appending(path: "sertifikat/" + file))
    try FileManager.default.removeItem(at: room.folder.appending(path: "sertifikat"))
    #expect(try await Self.issue(room, cohort).issued.map(\.isRepeated) == [true])
    #expect(try Data(contentsOf: room.folder.appending(path: "sertifikat/" + file)) == before)
  }

  @Test("are authentic as they are, changed after one byte, and of an unknown issuer to who has not the key")
  func areVerified() async throws {
    let (room, cohort) = try await Self.prepared()
    let files = try #require(try await Self.issue(room, cohort).issued.first?.files)
    let checker = try CertificateChecker(trusting: ["kunci.json.publik"], environment: room.environment)
    let stranger = try CertificateChecker(trusting: [], environment: room.environment)
    for file in files {
      let path = "sertifikat/" + file
      guard case .authentic(let facts) = checker.check(path).outcome else {
        Issue.record("\(file) is not authentic")
        continue
      }
      #expect(facts.recipient == "Dra. Siti Aminah, M.Si.")
      guard case .unknownIssuer(_, _, true) = stranger.check(path).outcome else {
        Issue.record("\(file) has an issuer that nobody knows")
        continue
      }
      var bytes = Array(try Data(contentsOf: room.folder.appending(path: path)))
      bytes[bytes.count / 3] ^= 0x20
      try room.write(bytes: bytes, "ubah-" + file)
      guard case .altered = checker.check("ubah-" + file).outcome else {
        Issue.record("a changed \(file) is accepted")
        continue
      }
    }
    try room.write("bukan sertifikat", "surat.txt")
    #expect(checker.check("surat.txt").outcome == .notACredential)
    #expect(checker.check("tiada.pdf").outcome == .unreadable(.missing))
    #expect(throws: TrustFailure.self) {
      try CertificateChecker(trusting: ["surat.txt"], environment: room.environment)
    }
  }

  @Test("stop where passphrase, settings, numbers or attendance are not right")
  func stop() async throws {
    let (room, cohort) = try await Self.prepared()
    await #expect(throws: CertificateProblem.key(.wrongPassphrase)) {
      try await Self.issue(room, cohort) { $0.passphrase = "salah" }
    }
    await #expect(throws: CertificateProblem.settings(path: "tiada.yaml", ["berkas tidak ditemukan"])) {
      try await Self.issue(room, cohort) { $0.settingsPath = "tiada.yaml" }
    }
    await #expect(throws: CertificateProblem.numbers(.unclearBlock("800/017/2026"))) {
      try await Self.issue(room, cohort) { $0.numbers = .block(first: "800/017/2026") }
    }
    try room.write("Nama;Nomor Sertifikat\nBudi Santoso;1\n", "nomor.csv")
    await #expect(throws: CertificateProblem.numbers(.missing(names: ["Siti Aminah"]))) {
      try await Self.issue(room, cohort) { $0.numbers = .column(path: "nomor.csv") }
    }
    try room.write("Nama;Nomor Sertifikat\nBudi Sentosa;1\n", "nomor.csv")
    await #expect(
      throws: CertificateProblem.numbers(.strangers(["baris 2, Budi Sentosa: tidak ada di kelas"]))
    ) {
      try await Self.issue(room, cohort) { $0.numbers = .column(path: "nomor.csv") }
    }
    try room.write("Nama;Nomor Sertifikat\nBudi Santoso;7\nDra. Siti Aminah, M.Si.;7\n", "nomor.csv")
    await #expect(
      throws: CertificateProblem.numbers(.duplicate(number: "7", names: ["Siti Aminah", "Budi Santoso"]))
    ) {
      try await Self.issue(room, cohort) {
        $0.stage = .participation
        $0.numbers = .column(path: "nomor.csv")
      }
    }
    #expect(try cohort.overview().rows.allSatisfy { $0.certificates.isEmpty })
    #expect(throws: KeyFailure.exists(path: room.folder.appending(path: "kunci.json").path)) {
      try IssuerKeys(environment: room.environment, cost: .minimal).make(at: "kunci.json", passphrase: "x")
    }
  }

  @Test(
    "take numbers from a block with as many digits as the first",
    arguments: [
      ("SRT/{099}/2025", ["SRT/099/2025", "SRT/100/2025"]), ("no-7", ["no-7", "no-8"]),
      ("{1}", ["1", "3"]),
    ])
  func countUp(_ first: String, _ expected: [String]) throws {
    var block = try NumberBlock(first: first)
    #expect([block.take(except: ["2"]), block.take(except: ["2"])] == expected)
  }
}
