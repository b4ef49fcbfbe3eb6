import Credentials
import Foundation
import Testing

@testable import Training

@Suite("Keys and settings of an agency")
struct KeyAndSettingsTests {
  private func keys(_ room: Classroom) -> IssuerKeys {
    IssuerKeys(environment: room.environment, cost: .minimal)
  }

  @Test("a copy has a passphrase of its own and is the same key")
  func backUp() throws {
    let room = try Classroom()
    let made = try keys(room).make(at: "kunci.json", passphrase: "satu")
    #expect(throws: KeyFailure.wrongPassphrase) {
      try keys(room).back(up: "kunci.json", passphrase: "keliru", to: "salinan.json", copyPassphrase: "dua")
    }
    let copy = try keys(room).back(
      up: "kunci.json", passphrase: "satu", to: "salinan.json", copyPassphrase: "dua")
    #expect(copy.identifier == made.identifier)
    #expect(throws: KeyFailure.wrongPassphrase) {
      _ = try keys(room).open("salinan.json", passphrase: "satu")
    }
    #expect(try keys(room).open("salinan.json", passphrase: "dua").publicKey.did == made.identifier)
    #expect(throws: KeyFailure.self) {
      try keys(room).back(up: "kunci.json", passphrase: "satu", to: "salinan.json", copyPassphrase: "tiga")
    }
  }

  @Test("a key readable by others is not used")
  func refuseReadable() throws {
    let room = try Classroom()
    _ = try keys(room).make(at: "kunci.json", passphrase: "satu")
    let path = room.folder.appending(path: "kunci.json").path
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(throws: KeyFailure.readableByOthers(path: path)) {
      _ = try keys(room).open("kunci.json", passphrase: "satu")
    }
  }

  @Test("after a change of keys both are trusted, the old one until that day")
  func replace() throws {
    let room = try Classroom()
    let old = try keys(room).make(at: "lama.json", passphrase: "satu")
    let new = try keys(room).replace("lama.json", passphrase: "satu", with: "baru.json", newPassphrase: "dua")
    let newest = try keys(room).replace(
      "baru.json", passphrase: "dua", with: "terbaru.json", newPassphrase: "tiga")
    let trusted = try keys(room).trusted(["terbaru.json.publik"])
    #expect(trusted.map(\.issuer) == [newest.identifier, new.identifier, old.identifier])
    #expect(trusted.map { $0.retired == nil } == [true, false, false])
    #expect(Set(trusted.map(\.agency)).count == 1)
  }

  @Test("a certificate of the old key stays authentic, and the new key can revoke it")
  func revokeAfterChange() async throws {
    let (room, cohort) = try await CertificateTests.prepared()
    let issued = try await CertificateTests.issue(room, cohort).issued
    _ = try keys(room).replace("kunci.json", passphrase: "sandi uji", with: "baru.json", newPassphrase: "dua")
    let again = try await CertificateTests.issue(room, cohort) {
      $0.keyPath = "baru.json"
      $0.passphrase = "dua"
    }
    #expect(again.issued.map(\.isLeft) == [true])
    let checker = try CertificateChecker(trusting: ["baru.json.publik"], environment: room.environment)
    let path = "sertifikat/" + (try #require(issued.first?.files.first))
    #expect(checker.check(path).isAuthentic)
    _ = try cohort.revokeCertificate(
      RevocationRequest(
        number: "SRT/009/2025", edition: 1, reason: "Contoh.", keyPath: "baru.json", passphrase: "dua",
        settingsPath: "sertifikat.yaml", folder: "sertifikat", author: "Panitia"))
    guard case .revoked = checker.check(path).outcome else {
      Issue.record("\(checker.check(path).outcome)")
      return
    }
  }

  @Test("an agency's did:web before a key is its issuer")
  func web() throws {
    let room = try Classroom()
    let made = try keys(room).make(at: "kunci.json", passphrase: "satu")
    let key = String(made.identifier.dropFirst(8))
    try room.write("did:web:kominfo.contoh.example \(key) sampai 2025-10-01\n", "web.publik")
    let trusted = try #require(try keys(room).trusted(["web.publik"]).first)
    #expect(trusted.issuer == "did:web:kominfo.contoh.example")
    #expect(trusted.retired == Timestamp("2025-10-01T23:59:59+07:00"))
    try room.write("https://kominfo.contoh.example/penerbit_1 \(key)\n", "alamat.publik")
    #expect(
      try keys(room).trusted(["alamat.publik"]).map(\.issuer) == ["https://kominfo.contoh.example/penerbit_1"]
    )
  }

  @Test(
    "settings that cannot be used are named with their line",
    arguments: [
      ("warna-teks: merah", "Warna"), ("logo: tiada.png", "tidak ditemukan"),
      ("logo: sertifikat.yaml", "bukan PNG"), ("logo: rusak.png", "rusak"),
      ("logo: raksasa.png", "perkecil"), ("alamat-verifikasi: kominfo.example", "https://"),
      ("pengenal: kominfo", "did:web:"), ("teks-kelulusan: dinyatakan kompeten", "kompetensi"),
      ("berlaku-tahun: 0", "1 sampai 100"), ("warna: x", "tidak dikenal"),
    ])
  func refuse(_ line: String, _ words: String) throws {
    let room = try Classroom()
    let page = Array("\u{89}PNG".unicodeScalars.map { UInt8($0.value) }) + [0x0D, 0x0A, 0x1A, 0x0A]
    let head: [UInt8] = page + [0, 0, 0, 13] + Array("IHDR".utf8)
    try room.write(bytes: head + [0, 0, 0, 9, 0, 0, 0, 9] + Array(repeating: 0, count: 20), "rusak.png")
    try room.write(
      bytes: head + [0, 1, 0, 0, 0, 1, 0, 0] + Array(repeating: 0, count: 20), "raksasa.png")
    try room.write(CertificateTests.settings + "\n" + line + "\n", "sertifikat.yaml")
    do {
      _ = try CertificateSettings.load("sertifikat.yaml", room.environment)
      Issue.record("\(line) is accepted")
    } catch .settings(_, let reasons) {
      #expect(reasons.count == 1 && reasons[0].contains(words), "\(reasons)")
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test("a preview shows a usual and a very long name, as pages and as pictures")
  func preview() throws {
    let room = try Classroom()
    try room.write(
      CertificateTests.settings + "\nwarna-hias: \"#1D6B3A\"\nberlaku-tahun: 3\n", "sertifikat.yaml")
    let preview = try CertificatePreview(
      .participation, settingsPath: "sertifikat.yaml", library: room.library, environment: room.environment)
    #expect(try preview.pdf().starts(with: "%PDF-".utf8))
    #expect(try preview.pictures().count == 2)
    let settings = try CertificateSettings.load("sertifikat.yaml", room.environment)
    let leap = try #require(Day("2024-02-29"))
    #expect(settings.end(of: leap) == Timestamp("2027-02-28T00:00:00+09:00"))
  }
}
