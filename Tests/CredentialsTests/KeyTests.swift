import Foundation
import TestSupport
import Testing

@testable import Credentials

@Suite struct KeyTests {
  @Test(arguments: [
    ([], ""), ([0, 0, 1], "112"), (Array("Hello World!".utf8), "2NEpo7TZRRrLZSi2U"),
    ([0x00, 0x00, 0x28, 0x7F, 0xB4, 0xCD], "11233QC4"),
  ])
  func `Base58 keeps leading zeros and reads back what it wrote`(bytes: [UInt8], text: String) {
    #expect(Base58.encode(bytes) == text)
    #expect(Base58.decode(text) == bytes)
  }

  @Test(arguments: ["0", "O", "I", "l", "é", String(repeating: "z", count: 200)])
  func `foreign characters are no Base58`(text: String) {
    #expect(Base58.decode(text) == nil)
  }

  @Test(arguments: [([], ""), ([0xFF], "_w"), ([0xFB, 0xEF, 0xFF], "--__"), ([1, 2, 3, 4], "AQIDBA")])
  func `Base64URL reads back what it wrote`(bytes: [UInt8], text: String) {
    #expect(Base64URL.encode(bytes) == text)
    #expect(Base64URL.decode(text) == bytes)
  }

  @Test(arguments: ["_x", "A", "AQIDBA==", "AQ+/"])
  func `loose Base64URL is refused`(text: String) {
    #expect(Base64URL.decode(text) == nil)
  }

  @Test func `RFC 8032 signs the empty message as printed there`() throws {
    let seed: [UInt8] = [
      0x9d, 0x61, 0xb1, 0x9d, 0xef, 0xfd, 0x5a, 0x60, 0xba, 0x84, 0x4a, 0xf4, 0x92, 0xec, 0x2c, 0xc4, 0x44,
      0x49, 0xc5, 0x69, 0x7b, 0x32, 0x69, 0x19, 0x70, 0x3b, 0xac, 0x03, 0x1c, 0xae, 0x7f, 0x60,
    ]
    let key = try SigningKey(seed: seed)
    #expect(
      Hexadecimal.encode(key.publicKey.bytes)
        == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
    let signature = key.signature(over: [])
    #expect(
      Hexadecimal.encode(signature).hasPrefix("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065"))
    #expect(key.publicKey.verifies(signature, over: []))
    #expect(!key.publicKey.verifies(signature, over: [0]))
    #expect(PublicKey(did: key.publicKey.did) == key.publicKey)
  }

  @Test func `a sealed key opens with its passphrase and with no other`() throws {
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "kunci.json").path
      let key = try SigningKey.generate()
      try KeyFile.write(SealedKey(key, passphrase: Passphrase("padi emas"), cost: .minimal), to: path)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["kunci.json"])
      let sealed = try KeyFile.read(path)
      let opened = try sealed.open(passphrase: Passphrase("padi emas"))
      #expect(opened.publicKey == key.publicKey)
      #expect(opened.signature(over: [1]) == key.signature(over: [1]))
      #expect(throws: KeyError.wrongPassphrase) { _ = try sealed.open(passphrase: Passphrase("padi")) }
      #expect(throws: KeyError.emptyPassphrase) { _ = try sealed.open(passphrase: Passphrase("")) }
    }
  }

  @Test func `a key file is never overwritten`() throws {
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "kunci.json").path
      let sealed = try SealedKey(SigningKey.generate(), passphrase: Passphrase("x"), cost: .minimal)
      try KeyFile.write(sealed, to: path)
      #expect(throws: KeyError.exists(path: path)) { try KeyFile.write(sealed, to: path) }
      #expect(try KeyFile.read(path) == sealed)
      let missing = folder.appending(path: "tiada/kunci.json").path
      #expect(throws: KeyError.system(path: missing, code: ENOENT)) { try KeyFile.write(sealed, to: missing) }
    }
  }

  @Test(arguments: [0o640, 0o604, 0o644, 0o660])
  func `a key file that others may read is refused`(mode: Int) throws {
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "kunci.json").path
      let sealed = try SealedKey(SigningKey.generate(), passphrase: Passphrase("x"), cost: .minimal)
      try KeyFile.write(sealed, to: path)
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      #expect(throws: KeyError.readableByOthers(path: path, mode: UInt16(mode))) { try KeyFile.read(path) }
    }
  }

  @Test(arguments: ["", "{}", "bukan kunci", String(repeating: "x", count: 5_000)])
  func `other files are no key files`(content: String) throws {
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "kunci.json").path
      try Data(content.utf8).write(to: URL(filePath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      #expect(throws: KeyError.notAKeyFile(path: path)) { try KeyFile.read(path) }
    }
  }

  @Test func `a key file that asks for absurd work is refused before any is done`() throws {
    let sealed = try SealedKey(SigningKey.generate(), passphrase: Passphrase("x"), cost: .minimal)
    let greedy = SealedKey(
      publicKey: sealed.publicKey, cost: .init(operations: 2, memory: 1 << 40), salt: sealed.salt,
      nonce: sealed.nonce, box: sealed.box)
    #expect(throws: KeyError.unreasonableCost) { _ = try greedy.open(passphrase: Passphrase("x")) }
  }
}

@Suite struct CalendarTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("2000-02-29", 11_016), ("2026-11-22", 20_779), ("1969-12-31", -1),
    ("9999-12-31", 2_932_896),
  ])
  func `days are counted as the calendar counts them`(text: String, days: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.daysSinceEpoch == days)
    #expect(CalendarDate(daysSinceEpoch: days) == date)
    #expect(date.description == text)
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-1-01", "abcd-ef-gh", "", "2026-00-10", "2026-01-32"])
  func `dates that do not exist are refused`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `times are read with offsets and fractions and written in UTC`() {
    #expect(Timestamp("2026-11-22T08:30:00+07:00")?.description == "2026-11-22T01:30:00Z")
    #expect(Timestamp("2026-11-22T08:30:00.250Z")?.description == "2026-11-22T08:30:00Z")
    #expect(Timestamp("1969-12-31T23:59:59Z")?.seconds == -1)
    #expect(Timestamp(seconds: -1).description == "1969-12-31T23:59:59Z")
    for text in ["2026-11-22", "2026-11-22T25:00:00Z", "2026-11-22T08:30:00", "2026-11-22T08:30:00Zx"] {
      #expect(Timestamp(text) == nil)
    }
  }
}
