import Foundation
import Testing

@testable import Records
@testable import Training

@Suite("The two stages of certificates")
struct StageTests {
  @Test("a pass takes the place of attendance under a new number, and the old one is revoked")
  func replace() async throws {
    let (room, cohort) = try await CertificateTests.prepared()
    let first = try await CertificateTests.issue(room, cohort) { $0.stage = .participation }
    #expect(first.issued.map(\.number) == ["SRT/009/2025", "SRT/010/2025"])
    let second = try await CertificateTests.issue(room, cohort)
    #expect(second.issued.map(\.action) == [.replacement(number: "SRT/009/2025")])
    #expect(second.issued.map(\.number) == ["SRT/011/2025"])
    let checker = try CertificateChecker(trusting: ["kunci.json.publik"], environment: room.environment)
    let old = try #require(first.issued.first?.files.first)
    guard case .revoked = checker.check("sertifikat/" + old).outcome else {
      Issue.record("\(checker.check("sertifikat/" + old).outcome)")
      return
    }
    let other = try #require(first.issued.last?.files.first)
    #expect(checker.check("sertifikat/" + other).isAuthentic)
    let again = try await CertificateTests.issue(room, cohort) { $0.stage = .participation }
    #expect(again.refused.first?.obstacles == ["sudah memegang sertifikat kelulusan"])
  }

  @Test("a pass may keep the number, as its next edition")
  func keepNumber() async throws {
    let (room, cohort) = try await CertificateTests.prepared()
    _ = try await CertificateTests.issue(room, cohort) { $0.stage = .participation }
    let plan = try cohort.planCertificates(request(.kept), library: room.library)
    #expect(plan.rows.map(\.edition) == [2])
    let outcome = try await CertificateTests.issue(room, cohort) { $0.numbers = .kept }
    #expect(outcome.issued.map(\.number) == ["SRT/009/2025"])
  }

  @Test("what was revoked does not come back by issuing again, only by asking for it")
  func stayRevoked() async throws {
    let (room, cohort) = try await CertificateTests.prepared()
    _ = try await CertificateTests.issue(room, cohort) { $0.stage = .participation }
    _ = try cohort.revokeCertificate(revocation("SRT/010/2025"))
    let again = try await CertificateTests.issue(room, cohort) {
      $0.stage = .participation
      $0.only = ["2"]
    }
    #expect(again.refused.map(\.obstacles) == [["sertifikatnya, SRT/010/2025, dicabut: perlu terbit ulang"]])
    await #expect(throws: CertificateProblem.numbers(.missing(names: ["Budi Santoso"]))) {
      try await CertificateTests.issue(room, cohort) {
        $0.stage = .participation
        $0.only = ["2"]
        $0.reissues = true
        $0.numbers = .kept
      }
    }
  }

  @Test("a mended name is issued again under the same number, only where that is asked for")
  func reissue() async throws {
    let (room, cohort) = try await CertificateTests.prepared()
    let first = try await CertificateTests.issue(room, cohort)
    let correction = try cohort.correct("1", IdentityChange(name: "Siti Aminah Putri"), by: "Panitia")
    #expect(correction.before.fullName == "Dra. Siti Aminah, M.Si.")
    #expect(correction.after.fullName == "Siti Aminah Putri" && correction.after.number == "1")
    #expect(correction.certificates == ["SRT/009/2025"])
    let refused = try await CertificateTests.issue(room, cohort)
    #expect(refused.issued.isEmpty)
    #expect(refused.refused.first?.obstacles.first?.contains("Siti Aminah Putri") == true)
    let second = try await CertificateTests.issue(room, cohort) { $0.reissues = true }
    #expect(second.issued.map(\.number) == ["SRT/009/2025"])
    let checker = try CertificateChecker(trusting: ["kunci.json.publik"], environment: room.environment)
    let (old, new) = (try #require(first.issued[0].files.first), try #require(second.issued[0].files.first))
    guard case .revoked(let former, _) = checker.check("sertifikat/" + old).outcome, former.isReplaced,
      case .authentic(let facts) = checker.check("sertifikat/" + new).outcome
    else {
      Issue.record("the old edition is not revoked or the new one not authentic")
      return
    }
    #expect(facts.edition == 2 && facts.recipient == "Siti Aminah Putri")
    #expect(facts.revocation != .listMissing)
    let third = try await CertificateTests.issue(room, cohort) { $0.reissues = true }
    #expect(third.issued.map(\.action) == [.repeated])
  }

  @Test("a revoked certificate is told from the others; list, index and page follow")
  func revoke() async throws {
    let (room, cohort) = try await CertificateTests.prepared()
    let issued = try await CertificateTests.issue(room, cohort).issued
    #expect(throws: CertificateProblem.notIssued(number: "SRT/009/2025", edition: 2, known: [1])) {
      try cohort.revokeCertificate(revocation("SRT/009/2025", edition: 2))
    }
    let text = try qr(room, issued[0])
    let checker = try CertificateChecker(
      trusting: ["kunci.json.publik"], listings: ["sertifikat"], environment: room.environment)
    guard case .listed(_, status: "berlaku") = checker.check(text).outcome else {
      Issue.record("\(checker.check(text).outcome)")
      return
    }
    let outcome = try cohort.revokeCertificate(revocation("SRT/009/2025"))
    #expect(outcome.name == "Dra. Siti Aminah, M.Si.")
    #expect(try cohort.overview().rows[0].certificates.isEmpty)
    #expect(throws: CertificateProblem.revokedBefore(number: "SRT/009/2025", edition: 1)) {
      try cohort.revokeCertificate(revocation("SRT/009/2025"))
    }
    for file in issued[0].files {
      guard case .revoked(let former, _) = checker.check("sertifikat/" + file).outcome, !former.isReplaced
      else {
        Issue.record("\(file): \(checker.check("sertifikat/" + file).outcome)")
        continue
      }
    }
    guard case .listed(_, status: "dicabut") = checker.check(text).outcome,
      case .codeDiffers = checker.check(String(text.dropLast(4)) + "AAAA").outcome,
      case .notListed = checker.check(text.replacing("009", with: "999")).outcome
    else {
      Issue.record("\(checker.check(text).outcome)")
      return
    }
    let stranger = try CertificateChecker(
      trusting: [], listings: ["sertifikat"], environment: room.environment)
    #expect(stranger.check(text).outcome == .noIndex(number: "SRT/009/2025"))
  }

  @Test("the records behind a certificate are found in its class, and not in another")
  func compareRecords() async throws {
    let (room, cohort) = try await CertificateTests.prepared()
    let issued = try #require(try await CertificateTests.issue(room, cohort).issued.first)
    let checker = try CertificateChecker(trusting: ["kunci.json.publik"], environment: room.environment)
    let check = checker.check("sertifikat/" + (try #require(issued.files.first)))
    #expect(try cohort.evidence(for: check) == .matches(count: 2))
    let other = try Classroom()
    #expect(try other.cohort().evidence(for: check) == .differs(["Kehadiran hari-1", "Nilai E37"]))
    let none = CertificateCheck(file: "x", outcome: .notACredential)
    #expect(try cohort.evidence(for: none) == .none)
  }

  @Test("an agency with did:web signs as such, and gets its document")
  func web() async throws {
    let (room, cohort) = try await CertificateTests.prepared()
    try room.write(
      CertificateTests.settings + "\npengenal: did:web:kominfo.contoh.example\n", "sertifikat.yaml")
    let outcome = try await CertificateTests.issue(room, cohort)
    #expect(outcome.issuer == "did:web:kominfo.contoh.example")
    #expect(outcome.published.contains("did.json"))
    let key = try room.text("kunci.json.publik").dropFirst(8)
    try room.write("did:web:kominfo.contoh.example \(key)", "web.publik")
    let checker = try CertificateChecker(trusting: ["web.publik"], environment: room.environment)
    #expect(checker.check("sertifikat/" + (try #require(outcome.issued.first?.files.first))).isAuthentic)
    #expect(try room.text("sertifikat/did.json").contains("Multikey"))
  }

  @Test("without its list a certificate is authentic, and revocation was not asked")
  func listMissing() async throws {
    let (room, cohort) = try await CertificateTests.prepared()
    let outcome = try await CertificateTests.issue(room, cohort)
    let list = try #require(outcome.published.last)
    try FileManager.default.removeItem(at: room.folder.appending(path: "sertifikat/" + list))
    let checker = try CertificateChecker(trusting: ["kunci.json.publik"], environment: room.environment)
    let file = try #require(outcome.issued.first?.files.first)
    guard case .authentic(let facts) = checker.check("sertifikat/" + file).outcome else {
      Issue.record("not authentic")
      return
    }
    #expect(facts.revocation == .listMissing)
  }

  @Test("nothing is issued where the class does not agree with itself, and every place is named")
  func disagree() async throws {
    let (room, cohort) = try await CertificateTests.prepared()
    try room.write("No;Nama;Instansi\n4;Dewi Lestari;Kecamatan Contoh\n", "susulan.csv")
    _ = try cohort.enrol(fromFile: "susulan.csv", by: "Panitia").get()
    let place = "nomor 4, Dewi Lestari: kehadirannya tidak tercatat pada hari-1"
    await #expect(throws: CertificateProblem.disagreement([place])) {
      try await CertificateTests.issue(room, cohort)
    }
    let some = try await CertificateTests.issue(room, cohort) { $0.only = ["1"] }
    #expect(some.issued.count == 1)
    try room.write(IntakeTests.draft + "\nTambahan.\n", "baru/siti aminah.md")
    _ = try await cohort.takeIn(folder: "baru", task: Classroom.task(), by: "Panitia")
    await #expect(throws: CertificateProblem.self) {
      try await CertificateTests.issue(room, cohort) { $0.only = ["1"] }
    }
  }

  @Test(
    "numbers follow a pattern",
    arguments: [("S/{nomor:3}/{bulan}/{tahun}", "S/001/X/2025"), ("{nomor}", "1")])
  func followPattern(_ pattern: String, _ expected: String) throws {
    let day = try #require(Day("2025-10-15"))
    #expect(try NumberPattern(pattern).number(listNumber: "1", day: day) == expected)
    #expect(try NumberPattern(pattern).number(listNumber: nil, day: day) == nil)
  }

  @Test(
    "a pattern that gives everyone one number, or an unknown part, is refused",
    arguments: ["S/{tahun}", "S/{nomor", "S/{nomor}/{x}", "{nomor:0}"])
  func refusePattern(_ pattern: String) {
    #expect(throws: NumberProblem.unclearPattern(pattern)) { try NumberPattern(pattern) }
  }

  private func request(_ numbers: NumberSource) -> CertificateRequest {
    var request = CertificateRequest(
      stage: .completion, keyPath: "kunci.json", passphrase: "", numbers: numbers,
      settingsPath: "sertifikat.yaml", folder: "sertifikat", author: "Panitia")
    request.tasks = ["E37"]
    request.issuedOn = Day("2025-10-20")
    return request
  }

  private func revocation(_ number: String, edition: Int = 1) -> RevocationRequest {
    RevocationRequest(
      number: number, edition: edition, reason: "Contoh.", keyPath: "kunci.json", passphrase: "sandi uji",
      settingsPath: "sertifikat.yaml", folder: "sertifikat", author: "Panitia")
  }

  /// What the QR of an issued certificate holds.
  private func qr(_ room: Classroom, _ issued: CertificateOutcome.Issued) throws -> String {
    let index = try room.text("sertifikat/indeks.json")
    let code = try #require(index.components(separatedBy: "\"kode\":\"").dropFirst().first?.prefix(22))
    return "BIMTEK:\(issued.number):\(code)"
  }
}
