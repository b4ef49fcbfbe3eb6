import Testing

@testable import Credentials

@Suite struct RubricAndEvidenceTests {
  private func certificate() throws -> Certificate {
    var certificate = try Sample.certificate()
    certificate.results.append(
      .level(
        key: "e37-teras", name: "E37: Teras", reached: "3",
        of: (1...4).map { .init(level: "\($0)", description: "Syarat tingkat \($0).") }))
    return certificate
  }

  @Test func `the level reached points to one of the levels of its criterion`() throws {
    let credential = try JSONValue(parsing: Sample.issued(certificate()).credential)
    let subject = try #require(credential["credentialSubject"])
    let result = try #require(subject["result"]?.array?.first { $0["achievedLevel"] != nil })
    let scales = try #require(subject["achievement"]?["resultDescription"]?.array)
    let scale = try #require(scales.first { $0["id"] == result["resultDescription"] })
    let levels = try #require(scale["rubricCriterionLevel"]?.array)
    #expect(levels.map { $0["level"]?.string } == ["1", "2", "3", "4"])
    let reached = try #require(levels.first { $0["id"] == result["achievedLevel"] })
    #expect(reached["description"]?.string == "Syarat tingkat 3.")
    #expect(scale["resultType"]?.string == "RubricCriterionLevel")
  }

  @Test func `the records behind a certificate are read back from it`() throws {
    let issued = try Sample.issued(certificate())
    let summary = try #require(try Sample.verifier().verify(issued.pdf).summary)
    #expect(summary.records == (try Sample.certificate().records))
    #expect(summary.records.first?.name == "Nilai E37")
  }

  @Test func `a key that was put out of use does not sign later certificates`() throws {
    let issued = try Sample.issued()
    let publicKey = try SigningKey(seed: Sample.key).publicKey
    var verifier = try Sample.verifier()
    let before = try #require(Timestamp("2026-11-12T00:00:00Z"))
    verifier.trusted = [IssuerKey(publicKey: publicKey, retired: before)]
    guard case .retiredKey(_, since: before) = verifier.verify(issued.pdf) else {
      Issue.record("\(verifier.verify(issued.pdf))")
      return
    }
    verifier.trusted = [IssuerKey(publicKey: publicKey, retired: Timestamp("2026-12-01T00:00:00Z"))]
    #expect(verifier.verify(issued.pdf).isAuthentic)
  }

  @Test func `a newer key of the agency revokes what the older one signed, another agency's does not`() throws
  {
    let list = "urn:uuid:6c1f6b0e-7d0e-4c0e-9d7c-1b8f8c2c1a02"
    var certificate = try certificate()
    certificate.status = StatusEntry(list: list, index: 7)
    let issued = try Sample.issued(certificate)
    let newer = try SigningKey(seed: Array(repeating: 9, count: 32))
    var revoked = RevocationList(id: list)
    revoked.revoke(7)
    let bytes = try StatusListCredential.signed(
      revoked, issuer: Issuer(id: newer.publicKey.did, name: "Dinas"), key: newer,
      created: Timestamp(seconds: 1_794_540_000))
    for (agency, isRevoked) in [("dinas", true), ("lain", false)] {
      var verifier = try Sample.verifier()
      verifier.trusted = [
        IssuerKey(publicKey: try SigningKey(seed: Sample.key).publicKey, agency: "dinas"),
        IssuerKey(publicKey: newer.publicKey, agency: agency),
      ]
      verifier.statusLists = [try StatusListCredential(bytes, trusted: verifier.trusted)]
      let verdict = verifier.verify(issued.credential)
      if case .revoked = verdict { #expect(isRevoked) } else { #expect(!isRevoked && verdict.isAuthentic) }
    }
  }

  @Test func `a token of another maker is named, not called changed`() throws {
    #expect(
      try Sample.verifier().verify(Array("eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.AAAA".utf8))
        == .unsupportedProof(["JWT"]))
  }
}
