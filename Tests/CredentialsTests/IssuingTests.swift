import Drawing
import Foundation
import TestSupport
import Testing

@testable import Credentials

@Suite struct IssuingTests {
  @Test func `a certificate issued twice is the same to the byte`() throws {
    #expect(try Sample.issued() == Sample.issued())
  }

  @Test func `the credential says what the certificate says, and hides what must be hidden`() throws {
    var certificate = try Sample.certificate()
    certificate.recipient.employeeNumber = "199001012015031001"
    let credential = try JSONValue(parsing: Sample.issued(certificate).credential)
    let text = String(decoding: credential.canonical, as: UTF8.self)
    #expect(!text.contains("199001012015031001"))
    #expect(!text.contains("rahmawati@arunaya.example"))
    let subject = try #require(credential["credentialSubject"])
    #expect(subject["licenseNumber"]?.string == "800.1.4/017/KOMINFO/2026")
    #expect(subject["creditsEarned"] == 20)
    #expect(subject["result"]?.array?.first?["value"]?.string == "86.5")
    #expect(subject["achievement"]?["criteria"]?["narrative"]?.string?.contains("2,5 JP") == true)
    let hidden = try #require(subject["identifier"]?.array?.first)
    // sha256("rahmawati@arunaya.example8f2a91c4")
    #expect(
      hidden["identityHash"]?.string
        == "sha256$c189321d240bf5e954377f02cfc7d9b380ea1483ce770088c0d80aff507fefc2")
  }

  @Test func `a key that is not the issuer's does not sign`() throws {
    let prepared = try CertificateIssuer(design: Sample.design).prepare(try Sample.certificate())
    let other = try SigningKey(seed: Array(repeating: 7, count: 32))
    #expect(throws: IssuingError.wrongKey) {
      _ = try prepared.signed(with: other, created: Timestamp(seconds: 0))
    }
  }

  @Test(arguments: [
    String(repeating: "W", count: 120), "A", "\u{202E}Dewi\u{200F} 😀", "<script>alert(1)</script>",
    "\"Kutip\" O’Neil & Ümit", "Ｆｕｌｌ 汉字 नाम", String(repeating: "nama panjang ", count: 40), "e\u{301}",
  ])
  func `any name is issued, drawn and verified`(name: String) throws {
    let issued = try Sample.issued(Sample.certificate(name: name))
    let verdict = try Sample.verifier().verify(issued.pdf)
    let expected = name.unicodeScalars.filter { $0.value != 0x202E && $0.value != 0x200F }
      .map { String($0) }.joined().trimmingCharacters(in: .whitespaces)
    #expect(verdict.isAuthentic)
    #expect(verdict.summary?.recipient?.utf8.elementsEqual(expected.utf8) == true)
  }

  @Test func `a name is copied from the PDF as it was written`() throws {
    let program = URL(filePath: "/usr/bin/pdftotext")
    guard FileManager.default.isExecutableFile(atPath: program.path) else { return }
    let name = "Thamrin Fitri Effendi Theresia"
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
    try Data(Sample.issued(Sample.certificate(name: name)).pdf).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = program
    process.arguments = [file.path, "-"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(text.contains(name) && text.contains("Lampiran Sertifikat"))
    #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .privateUse })
  }

  @Test func `who missed hours sees beside the hours of all modules those that count`() throws {
    var certificate = try Sample.certificate()
    let design = Sample.design
    func rows(_ hours: Double) throws -> Int {
      certificate.hours = hours
      let pages = ModulePages(certificate: certificate, design: design, size: .a4Landscape).pages()
      return pages.flatMap(\.elements).reduce(0) { count, element in
        guard case .structure(.table, let rows) = element else { return count }
        return count + rows.count
      }
    }
    #expect(try rows(18) == rows(20) + 1)
  }

  @Test func `many modules go on to further pages`() throws {
    var certificate = try Sample.certificate()
    let few = try CertificateIssuer(design: Sample.design).prepare(certificate)
    #expect(few.drawing.pages.count == 2)
    certificate.training.modules = (1...60).map { .init(title: "Materi \($0)", hours: 1) }
    let many = try CertificateIssuer(design: Sample.design).prepare(certificate)
    #expect(many.drawing.pages.count == 5)
    certificate.training.modules = [.init(title: String(repeating: "panjang ", count: 4_000), hours: 1)]
    #expect(try CertificateIssuer(design: Sample.design).prepare(certificate).drawing.pages.count == 2)
    certificate.training.modules = []
    #expect(try CertificateIssuer(design: Sample.design).prepare(certificate).drawing.pages.count == 1)
  }

  @Test func `the QR holds an address, or number and digest without one, and no name`() throws {
    let certificate = try Sample.certificate()
    let code = VerificationCode(certificate, address: Sample.address)
    #expect(code.text == "\(Sample.address)#n=800.1.4/017/KOMINFO/2026&d=\(code.digest)")
    #expect(code.digest.utf8.count == 22)
    let plain = VerificationCode(certificate, address: nil)
    #expect(plain.text == "BIMTEK:800.1.4/017/KOMINFO/2026:\(code.digest)")
    let issued = try Sample.issued()
    #expect(try Sample.verifier().verify(issued.credential).summary?.digest == code.digest)
  }

  @Test func `the QR is read from the picture at 150 dots an inch`() throws {
    let tool = URL(filePath: "/usr/bin/zbarimg")
    guard FileManager.default.isExecutableFile(atPath: tool.path) else {
      print("skipped: zbarimg is not installed")
      return
    }
    let prepared = try CertificateIssuer(design: Sample.design, address: Sample.address)
      .prepare(Sample.certificate())
    try withTemporaryFolder { folder in
      let picture = folder.appending(path: "sertifikat.png")
      try Data(try #require(prepared.drawing.pages.first).png(resolution: 150)).write(to: picture)
      let process = Process()
      process.executableURL = tool
      process.arguments = ["-q", "--raw", picture.path]
      let output = Pipe()
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(text == prepared.code.text + "\n")
    }
  }

  @Test func `the pages say their language and title, and mark decoration as decoration`() throws {
    let pdf = try Sample.issued().pdf
    let text = String(decoding: pdf, as: UTF8.self)
    for words in [
      "/Lang (id)", "/DisplayDocTitle true", "/Marked true", "/Tabs /S", "/S /Document", "/Scope /Column",
      "<pdfuaid:part", "/Alt <FEFF", "/ActualText <FEFF0053004500520054",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    let content = Array("q\n/P << /MCID 0 >> BDC\nBT\n/Span << >> BDC\nEMC\nET\nEMC\n1 0 l\nQ\n".utf8)
    let marked = String(decoding: AccessiblePages.withArtifacts(content), as: UTF8.self)
    #expect(
      marked == """
        /Artifact BMC
        q
        EMC
        /P << /MCID 0 >> BDC
        BT
        /Span << >> BDC
        EMC
        ET
        EMC
        /Artifact BMC
        1 0 l
        Q
        EMC

        """)
  }
}
