import Testing

@testable import Credentials

@Suite struct SignedIndexTests {
  private func signed(_ entries: [PublicIndex.Entry]) throws -> [UInt8] {
    let index = PublicIndex(
      issuer: Issuer(id: Sample.did, name: "Dinas"),
      updated: try #require(Timestamp("2026-11-14T00:00:00Z")), entries: entries)
    return SignedIndex.signed(index, key: try SigningKey(seed: Sample.key))
  }

  private func trusted() throws -> [IssuerKey] {
    [IssuerKey(publicKey: try SigningKey(seed: Sample.key).publicKey)]
  }

  @Test func `an index reads back as it was signed`() throws {
    let entry = PublicIndex.Entry(try Sample.certificate(), status: .replaced)
    let read = try #require(SignedIndex(try signed([entry]), trusted: try trusted()))
    #expect(read.index.entries == [entry])
    #expect(read.index.issuer.name == "Dinas")
    #expect(read.publicKey.did == Sample.did)
  }

  @Test func `a changed or foreign index is none`() throws {
    let bytes = try signed([.init(Sample.certificate(), status: .valid)])
    #expect(SignedIndex(bytes, trusted: []) == nil)
    #expect(SignedIndex(bytes + [0x0A], trusted: try trusted()) == nil)
    var generator = SeededGenerator(state: 5)
    for _ in 0..<100 {
      let (changed, offset) = generator.changingOneByte(of: bytes)
      #expect(SignedIndex(changed, trusted: try trusted()) == nil, "byte \(offset)")
    }
  }

  @Test(arguments: [Sample.address, nil])
  func `what a QR holds is read back`(address: String?) throws {
    var certificate = try Sample.certificate()
    certificate.number = "800.1.4/017 é&d=#n=:/KOMINFO"
    let code = VerificationCode(certificate, address: address)
    let read = try #require(VerificationCode(parsing: code.text))
    #expect(read == code)
  }

  @Test(arguments: ["", "BIMTEK:", "BIMTEK:7:abc", "https://x/#n=7", "https://x/#n=%GG&d=AAAA", "halo"])
  func `other texts are no codes`(text: String) {
    #expect(VerificationCode(parsing: text) == nil)
  }
}
