import Drawing
import Foundation
import TestSupport
import Testing

@testable import Credentials

@Suite struct VerificationTests {
  @Test func `PDF and JSON of an issued certificate are authentic and say who, what and when`() throws {
    let issued = try Sample.issued()
    let verifier = try Sample.verifier()
    for file in [issued.pdf, issued.credential] {
      guard case .authentic(let summary) = verifier.verify(file) else {
        Issue.record("\(verifier.verify(file))")
        continue
      }
      #expect(summary.recipient == "Rahmawati Lestari Ningrum, S.I.Kom., M.Si.")
      #expect(summary.number == "800.1.4/017/KOMINFO/2026")
      #expect(summary.issuer == "Dinas Komunikasi dan Informatika Kabupaten Arunaya")
      #expect(summary.start?.description == "2026-11-10")
      #expect(summary.end?.description == "2026-11-12")
      #expect(summary.issuedOn?.description == "2026-11-13")
      #expect(summary.hours == 20)
    }
  }

  @Test func `a credential of another maker may be laid out as it likes, ours may not`() throws {
    guard let url = Repository.shared("vectors/ob3/sample-credential.json") else { return }
    let foreign = Array(try Data(contentsOf: url))
    #expect(foreign.contains(0x0A), "the sample is laid out on lines")
    #expect(try Sample.verifier().verify(foreign).isAuthentic)
    let ours = try Sample.issued().credential
    guard case .altered(.form) = try Sample.verifier().verify([0x20] + ours) else {
      Issue.record("a blank before the JSON is accepted")
      return
    }
  }

  @Test func `an issuer with an address may name its key as did:key`() throws {
    guard let url = Repository.shared("vectors/eddsa/eddsa-jcs-2022/signedJCS.json"),
      let pair = Repository.shared("vectors/eddsa/keyPair.json")
    else { return }
    let name = try JSONValue(parsing: Array(Data(contentsOf: pair)))["publicKeyMultibase"]?.string
    let key = try #require(name.flatMap { PublicKey(multibase: $0) })
    let bytes = Array(try Data(contentsOf: url))
    let issuer = try #require(JSONValue(parsing: bytes)["issuer"]?.string)
    let trusting = CredentialVerifier(
      trusted: [IssuerKey(issuer: issuer, publicKey: key)], now: Timestamp(seconds: 1_794_535_200))
    #expect(trusting.verify(bytes).summary != nil)
    let other = try SigningKey(seed: Array(repeating: 7, count: 32)).publicKey
    let mistaken = CredentialVerifier(
      trusted: [IssuerKey(issuer: issuer, publicKey: other)], now: Timestamp(seconds: 1_794_535_200))
    #expect(mistaken.verify(bytes) == .altered(.data))
  }

  @Test func `every changed byte of the JSON is refused`() throws {
    let credential = try Sample.issued().credential
    let verifier = try Sample.verifier()
    var generator = SeededGenerator(state: 1)
    for _ in 0..<200 {
      let (changed, offset) = generator.changingOneByte(of: credential)
      #expect(verifier.verify(changed).summary == nil, "byte \(offset)")
    }
  }

  @Test func `every changed byte of the PDF is refused, wherever it lies`() throws {
    let issued = try Sample.issued()
    let verifier = try Sample.verifier()
    var generator = SeededGenerator(state: 2)
    for round in 0..<200 {
      // Half of them in the update, which is small beside the pages.
      var (changed, offset) = generator.changingOneByte(of: issued.pdf)
      if round % 2 == 0 {
        let update = issued.pdf.count - issued.credential.count - 1_500
        offset = Int.random(in: update..<issued.pdf.count, using: &generator)
        changed = issued.pdf
        changed[offset] ^= UInt8.random(in: 1...255, using: &generator)
      }
      #expect(verifier.verify(changed).summary == nil, "byte \(offset)")
    }
  }

  @Test func `a removed, doubled or added end is refused`() throws {
    let issued = try Sample.issued()
    let verifier = try Sample.verifier()
    for file in [issued.pdf, issued.credential] {
      for count in [1, 2, 100, file.count / 2] {
        #expect(verifier.verify(Array(file.dropLast(count))).summary == nil)
      }
      #expect(verifier.verify(file + [0x0A]).summary == nil)
      #expect(verifier.verify(file + file).summary == nil)
    }
    #expect(verifier.verify(issued.pdf + [0x0A]) == .altered(.appendix))
    #expect(verifier.verify(issued.credential + [0x0A]) == .altered(.form))
  }

  @Test func `the pages of one certificate with the credential of another are refused`() throws {
    let first = try Sample.issued()
    let second = try Sample.issued(Sample.certificate(name: "Orang Lain"))
    let pages = try #require(AttachedCredential(second.pdf)).prefix
    let forged = Array(pages) + (try AttachedCredential.update(of: Array(pages), with: first.credential))
    #expect(try Sample.verifier().verify(forged) == .altered(.pages))
  }

  @Test func `a signature appended later leaves the certificate authentic`() throws {
    let pdf = try Sample.issued().pdf
    let verdict = try Sample.verifier().verify(pdf + (try signature(of: pdf)))
    guard case .authenticWithAppendedSignature(let summary) = verdict else {
      Issue.record("\(verdict)")
      return
    }
    #expect(summary.number == "800.1.4/017/KOMINFO/2026")
  }

  @Test func `an update that paints over a page is refused, though it calls itself a signature`() throws {
    let pdf = try Sample.issued().pdf
    let file = try PDFFile(pdf)
    let page = try #require(try file.offsets.keys.first { try file.object($0).contains("/Type /Page ") })
    let body = try file.object(page)
    let painted = body.replacing("/Contents ", with: "/Contents 1")
    let verifier = try Sample.verifier()
    #expect(
      verifier.verify(pdf + (try signature(of: pdf, replacing: [page: painted]))) == .altered(.appendix))
    let same = try signature(of: pdf, replacing: [page: body])
    #expect(verifier.verify(pdf + same).isAuthentic)
  }

  @Test func `an issuer who is not on the list is unknown, whether the signature is good or not`() throws {
    let issued = try Sample.issued()
    var verifier = try Sample.verifier()
    verifier.trusted = []
    let verdict = Verdict.unknownIssuer(
      id: Sample.did, name: "Dinas Komunikasi dan Informatika Kabupaten Arunaya", isSignatureValid: true)
    #expect(verifier.verify(issued.pdf) == verdict)
    #expect(verifier.verify(issued.credential) == verdict)
    let web = try Sample.issued(Sample.certificate(issuer: "did:web:arunaya.example"))
    guard case .unknownIssuer("did:web:arunaya.example", _, nil) = verifier.verify(web.credential) else {
      Issue.record("\(verifier.verify(web.credential))")
      return
    }
    verifier.trusted = [
      IssuerKey(issuer: "did:web:arunaya.example", publicKey: try SigningKey(seed: Sample.key).publicKey)
    ]
    #expect(verifier.verify(web.credential).isAuthentic)
    #expect(verifier.verify(web.pdf).isAuthentic)
  }

  @Test func `time decides between not yet, now and no longer`() throws {
    var certificate = try Sample.certificate()
    certificate.validUntil = Timestamp("2029-11-13T02:00:00Z")
    let issued = try Sample.issued(certificate)
    var verifier = try Sample.verifier()
    #expect(verifier.verify(issued.pdf).isAuthentic)
    verifier.now = try #require(Timestamp("2026-11-13T01:59:59Z"))
    guard case .notYetValid = verifier.verify(issued.pdf) else {
      Issue.record("not before its time")
      return
    }
    verifier.now = try #require(Timestamp("2029-11-13T02:00:01Z"))
    guard case .expired = verifier.verify(issued.credential) else {
      Issue.record("not after its time")
      return
    }
  }

  @Test(arguments: [
    "", "halo", "{}", "[1]", "%PDF-1.5\nkosong", "{\"nama\":\"Budi\"}", "{\"proof\":{\"type\":\"lain\"}}",
    "{\"proof\":{\"type\":\"DataIntegrityProof\",\"proofValue\":\"z1\"},\"issuer\":\"did:key:z6Mk\"}",
  ])
  func `other files are no credentials`(content: String) throws {
    #expect(try Sample.verifier().verify(Array(content.utf8)) == .notACredential)
  }

  @Test func `proofs of other kinds are named`() throws {
    var object = try #require(try JSONValue(parsing: Sample.issued().credential).object)
    object["proof"] = ["type": "DataIntegrityProof", "cryptosuite": "ecdsa-sd-2023"]
    let verifier = CredentialVerifier(trusted: [], now: Timestamp(seconds: 1_794_600_000))
    object["proof"] = [
      "type": "DataIntegrityProof", "cryptosuite": "ecdsa-sd-2023",
      "verificationMethod": .string("\(Sample.did)#\(Sample.did.dropFirst(8))"),
    ]
    #expect(verifier.verify(JSONValue.object(object).canonical) == .unsupportedProof(["ecdsa-sd-2023"]))
  }

  /// An incremental update of the shape that signing tools append.
  private func signature(of pdf: [UInt8], replacing pages: [Int: String] = [:]) throws -> [UInt8] {
    var revision = PDFRevision(of: try PDFFile(pdf))
    let value = revision.add(
      "<< /Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [0 \(pdf.count + 200) \(pdf.count + 900) 300] >>"
    )
    try revision.extend(try PDFFile(pdf).root, with: "/AcroForm << /SigFlags 3 /Fields [\(value) 0 R] >>")
    for (number, body) in pages { revision.replace(number, body) }
    return revision.update()
  }
}
