import Foundation
import Testing

@testable import Credentials

@Suite struct VerificationPageTests {
  private func page(
    _ entries: [PublicIndex.Entry], issuer: String = "Dinas <Kominfo> & \"Arunaya\""
  ) throws -> String {
    let index = PublicIndex(
      issuer: Issuer(id: Sample.did, name: issuer),
      updated: try #require(Timestamp("2026-11-14T00:00:00Z")), entries: entries)
    return String(
      decoding: try VerificationPage.html(index, key: SigningKey(seed: Sample.key)), as: UTF8.self)
  }

  private func block(_ id: String, in page: String) throws -> [UInt8] {
    let rest = try #require(page.components(separatedBy: "id=\"\(id)\">").dropFirst().first)
    return try #require(Base64URL.decode(rest.prefix { $0 != "<" }))
  }

  @Test func `the index in the page is signed and holds only what is public`() throws {
    let certificate = try Sample.certificate()
    let page = try page([.init(certificate, status: .revoked)])
    let data = try block("indeks", in: page)
    let key = try #require(PublicKey(bytes: try block("kunci", in: page)))
    #expect(key.did == Sample.did)
    #expect(key.verifies(try block("tanda", in: page), over: PublicIndex.purpose + data))
    let index = try JSONValue(parsing: data)
    let entry = try #require(index["sertifikat"]?.array?.first?.object)
    #expect(
      entry.members.map(\.name) == [
        "jenis", "jp", "judul", "kode", "nama", "nomor", "status", "tanggal", "terbit", "terbitan",
      ])
    #expect(entry["kode"]?.string == VerificationCode(certificate, address: nil).digest)
    #expect(entry["status"]?.string == "dicabut")
    #expect(entry["tanggal"]?.string == "10–12 November 2026")
  }

  @Test func `names never become markup, and nothing is loaded from elsewhere`() throws {
    let page = try page([.init(Sample.certificate(name: "<script>alert(1)</script>"), status: .valid)])
    #expect(!page.contains("alert(1)"))
    #expect(page.contains("Dinas &lt;Kominfo&gt; &amp; &quot;Arunaya&quot;"))
    for word in ["http://", "https://", "src=", "@import", "url("] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("default-src 'none'"))
  }

  @Test func `a browser that cannot run the page still says what to do`() throws {
    let page = try page([.init(Sample.certificate(), status: .valid)])
    let result = try #require(
      page.components(separatedBy: "<section id=\"hasil\"").last?.prefix { $0 != "/" })
    #expect(result.contains("Belum dapat diperiksa") && !result.contains("hidden"))
    #expect(page.contains("hasil.hidden = true"))
  }

  @Test func `a page made twice is the same, and a foreign key makes none`() throws {
    let entry = PublicIndex.Entry(try Sample.certificate(), status: .valid)
    #expect(try page([entry]) == page([entry]))
    let index = PublicIndex(
      issuer: Issuer(id: Sample.did, name: "x"), updated: Timestamp(seconds: 0), entries: [])
    let other = try SigningKey(seed: Array(repeating: 7, count: 32))
    #expect(throws: IssuingError.wrongKey) { _ = try VerificationPage.html(index, key: other) }
  }
}
