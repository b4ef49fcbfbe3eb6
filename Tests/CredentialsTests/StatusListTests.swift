import Testing

@testable import Credentials

@Suite struct StatusListTests {
  static let address = "https://arunaya.example/status/1"

  private func signed(_ list: RevocationList, at time: Int = 1_794_540_000) throws -> [UInt8] {
    try StatusListCredential.signed(
      list, issuer: Issuer(id: Sample.did, name: ""), key: SigningKey(seed: Sample.key),
      created: Timestamp(seconds: time))
  }

  private var trusted: [IssuerKey] {
    get throws { [IssuerKey(publicKey: try SigningKey(seed: Sample.key).publicKey)] }
  }

  @Test func `place 0 is the highest bit, and the list packs as the specification shows`() throws {
    var list = RevocationList(id: Self.address)
    #expect(list.count == 131_072)
    for index in [0, 7, 23, 131_071] { list.revoke(index) }
    let outside = [list.revoke(131_072), list.revoke(-1)]
    #expect(outside == [false, false])
    let encoded = try #require(list.encodedList)
    let packed = try #require(Base64URL.decode(encoded.dropFirst()))
    let bits = try #require(Compression.gzip.expanded(packed, to: 16_384...16_384))
    #expect(bits[0] == 0x81)
    #expect(bits[2] == 0x01)
    #expect(bits.last == 0x01)
    #expect(RevocationList(id: Self.address, encodedList: encoded) == list)
  }

  @Test func `the specification's example list decodes to 16 KiB without a revocation`() throws {
    let encoded =
      "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA"
    let list = try #require(RevocationList(id: Self.address, encodedList: encoded))
    #expect(list.revoked.isEmpty)
    #expect(list.count == 131_072)
  }

  @Test func `a list that unfolds beyond its bound is refused`() throws {
    let bomb = try #require(Compression.gzip.compressed([UInt8](repeating: 0, count: 4 << 20)))
    #expect(RevocationList(id: Self.address, encodedList: "u" + Base64URL.encode(bomb)) == nil)
    let small = try #require(Compression.gzip.compressed([UInt8](repeating: 0, count: 100)))
    #expect(RevocationList(id: Self.address, encodedList: "u" + Base64URL.encode(small)) == nil)
  }

  @Test func `a revoked certificate is told from one in force, by the latest list`() throws {
    var certificate = try Sample.certificate()
    certificate.status = StatusEntry(list: Self.address, index: 4_711)
    let issued = try Sample.issued(certificate)
    var verifier = try Sample.verifier()
    #expect(verifier.verify(issued.pdf).summary?.statusAsOf == nil)

    var list = RevocationList(id: Self.address)
    verifier.statusLists = [try StatusListCredential(signed(list), trusted: trusted)]
    #expect(verifier.verify(issued.pdf).isAuthentic)
    #expect(verifier.verify(issued.pdf).summary?.statusAsOf?.seconds == 1_794_540_000)
    #expect(verifier.verify(try signed(list)) == .notACredential, "a list is no certificate")

    list.revoke(4_711)
    verifier.statusLists.insert(
      try StatusListCredential(signed(list, at: 1_794_550_000), trusted: trusted), at: 0)
    guard case .revoked(let summary, let listed) = verifier.verify(issued.credential) else {
      Issue.record("\(verifier.verify(issued.credential))")
      return
    }
    #expect(summary.number == "800.1.4/017/KOMINFO/2026")
    #expect(listed.seconds == 1_794_550_000)
    #expect(!verifier.verify(issued.pdf).isAuthentic)
  }

  @Test func `a list that was changed, or signed by another, is refused`() throws {
    let bytes = try signed(RevocationList(id: Self.address))
    var generator = SeededGenerator(state: 3)
    for _ in 0..<50 {
      let (changed, offset) = generator.changingOneByte(of: bytes)
      #expect(throws: StatusListError.self, "byte \(offset)") {
        try StatusListCredential(changed, trusted: try trusted)
      }
    }
    #expect(
      throws: StatusListError.invalid(.unknownIssuer(id: Sample.did, name: nil, isSignatureValid: true))
    ) {
      try StatusListCredential(bytes, trusted: [])
    }
    #expect(throws: StatusListError.notAStatusList) {
      try StatusListCredential(try Sample.issued().credential, trusted: try trusted)
    }
  }
}
