import Reporting
import TestSupport
import Testing

@testable import Commands
@testable import Training

@Suite("What commands say of certificates")
struct CertificateWordsTests {
  @Test("is another message for each verdict")
  func differs() throws {
    let facts = CertificateCheck.Facts(
      number: "SRT/009/2025", recipient: "Siti Aminah, M.Si.", title: "Sertifikat Bimtek", training: "Bimtek",
      issuer: "Dinas Contoh", hours: 20, days: "14–16 Oktober 2025", issuedOn: "20 Oktober 2025",
      validUntil: "1 Januari 2027", edition: 1, revocation: .asked(listed: "21 Oktober 2025", isOld: false))
    var second = facts
    second.edition = 2
    second.revocation = .listMissing
    var old = facts
    old.revocation = .asked(listed: "21 Oktober 2025", isOld: true)
    var replaced = facts
    replaced.isReplaced = true
    let listing = CertificateCheck.Listing(
      number: "SRT/009/2025", recipient: "Siti Aminah, M.Si.", title: "Sertifikat", training: "Bimtek",
      days: "14–16 Oktober 2025", hours: "20", issuedOn: "20 Oktober 2025", issuer: "Dinas Contoh",
      edition: 1, listed: "21 Oktober 2025")
    let outcomes: [CertificateCheck.Outcome] = [
      .authentic(facts), .authenticWithAppendedSignature(facts), .expired(facts), .notYetValid(facts),
      .authentic(second), .authentic(old), .revoked(facts, listed: "1 Januari 2026"),
      .revoked(replaced, listed: "1 Januari 2026"), .retiredKey(facts, since: "1 Mei 2025"),
      .listed(listing, status: "berlaku"), .listed(listing, status: "diganti"),
      .listed(listing, status: "dicabut"), .codeDiffers(number: "7", issuer: "Dinas Contoh"),
      .notListed(number: "7"), .noIndex(number: "7"), .altered("isi tidak cocok"),
      .unknownIssuer(id: "did:key:z6Mk", name: "Dinas Lain", isSignatureValid: true),
      .unknownIssuer(id: "did:web:contoh", name: nil, isSignatureValid: nil), .unsupportedProof(["jwt"]),
      .notACredential,
    ]
    let texts = outcomes.map {
      VerdictText(CertificateCheck(file: "a.pdf", outcome: $0), TerminalStyle(width: 80)).text
    }
    #expect(Set(texts).count == outcomes.count)
    try expectSnapshot(texts.joined(separator: "\n"), "putusan.txt")
  }

  @Test(
    "names what, why and what to do for each problem",
    arguments: [
      CertificateProblem.key(.wrongPassphrase), .key(.readableByOthers(path: "k")), .noAttendance, .tampered,
      .numbers(.missing(names: ["A"])), .settings(path: "s", ["x"]), .notWritable(path: "p"), .noDescription,
      .disagreement(["nomor 3: ada angka di dalam namanya"]), .notIssued(number: "7", edition: 2, known: [1]),
      .notIssued(number: "7", edition: 1, known: []), .revokedBefore(number: "7", edition: 1),
      .numbers(.strangers(["baris 3, Budi: tidak ada di kelas"])), .numbers(.unclearPattern("{x}")),
    ])
  func namesProblems(_ problem: CertificateProblem) {
    let message = Message(problem)
    #expect(!message.what.isEmpty && !message.why.isEmpty && !message.action.isEmpty)
  }
}
