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
      validUntil: "2027-01-01T00:00:00Z")
    let outcomes: [CertificateCheck.Outcome] = [
      .authentic(facts), .authenticWithAppendedSignature(facts), .expired(facts), .notYetValid(facts),
      .revoked(facts, listed: "2026-01-01T00:00:00Z"), .altered("isi tidak cocok"),
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
    ])
  func namesProblems(_ problem: CertificateProblem) {
    let message = Message(problem)
    #expect(!message.what.isEmpty && !message.why.isEmpty && !message.action.isEmpty)
  }
}
