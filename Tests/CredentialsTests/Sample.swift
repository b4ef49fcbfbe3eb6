import Credentials
import Testing

/// Made-up certificates of Kabupaten Arunaya.
enum Sample {
  static let key: [UInt8] = Array(0..<32)
  static let did = "did:key:z6MkehRgf7yJbgaGfYsdoAsKdBPE3dj2CYhowQdcjqSJgvVd"

  static func training() throws -> Training {
    Training(
      id: "urn:uuid:6c1f6b0e-7d0e-4c0e-9d7c-1b8f8c2c1a01",
      title: "Bimbingan Teknis Penulisan Berita dan Pengelolaan Media Sosial",
      summary:
        "Pelatihan tiga hari bagi petugas humas tentang berita, keterbukaan informasi, dan media sosial.",
      criteria: "Hadir paling sedikit 90 % dan nilai akhir paling rendah 70.",
      modules: [
        .init(title: "Humas pemerintah dan keterbukaan informasi publik", hours: 3),
        .init(title: "Nilai berita, teras berita, dan piramida terbalik", hours: 4),
        .init(title: "Bahasa Indonesia jurnalistik dan EYD", hours: 3),
        .init(title: "Foto, video pendek, dan takarir", hours: 2.5),
        .init(title: "Perencanaan konten dan pengelolaan akun", hours: 3.5),
        .init(title: "Menanggapi warga, hoaks, dan keadaan darurat", hours: 4),
      ],
      place: "Aula Dinas Komunikasi dan Informatika",
      start: try #require(CalendarDate(year: 2026, month: 11, day: 10)),
      end: try #require(CalendarDate(year: 2026, month: 11, day: 12)))
  }

  static func certificate(
    stage: Certificate.Stage = .completion, name: String = "Rahmawati Lestari Ningrum, S.I.Kom., M.Si.",
    issuer: String = did
  ) throws -> Certificate {
    Certificate(
      stage: stage, id: "urn:uuid:0f1f9b1a-52ec-4bd1-bb7c-1f3d1b5a7a11", number: "800.1.4/017/KOMINFO/2026",
      recipient: Recipient(
        name: name, position: "Pranata Humas Ahli Pertama", unit: "Bagian Protokol dan Komunikasi Pimpinan",
        identifiers: [.init(kind: "emailAddress", value: "rahmawati@arunaya.example", salt: "8f2a91c4")]),
      training: try training(), hours: 20, predicate: stage == .completion ? "Baik" : nil,
      results: stage == .completion
        ? [
          TrainingResult(
            key: "akhir", name: "Nilai akhir", kind: "Percent", value: "86.5", minimum: "0", maximum: "100",
            required: "70")
        ] : [],
      issuer: Issuer(id: issuer, name: "Dinas Komunikasi dan Informatika Kabupaten Arunaya"),
      signatories: [
        Signatory(
          name: "Drs. Suryo Wibisono, M.A.P.", office: "Kepala Dinas Komunikasi dan Informatika",
          note: "Pembina Utama Muda")
      ],
      issuedOn: try #require(CalendarDate(year: 2026, month: 11, day: 13)),
      validFrom: try #require(Timestamp("2026-11-13T02:00:00Z")),
      records: [
        RecordReference(
          id: "018f2f0c-7d0e-7c0e-9d7c-1b8f8c2c1a01", name: "Nilai E37",
          hash: String(repeating: "ab", count: 32))
      ])
  }

  static let design = CertificateDesign(
    header: ["Pemerintah Kabupaten Arunaya", "Dinas Komunikasi dan Informatika"], town: "Arunaya")
  static let address = "https://arunaya.example/verifikasi.html"
}

extension Sample {
  /// A certificate issued by the sample key.
  static func issued(
    _ certificate: Certificate? = nil, pictures: Set<PictureFormat> = []
  ) throws -> IssuedCertificate {
    let prepared = try CertificateIssuer(design: design, address: address)
      .prepare(certificate ?? self.certificate(), pictures: pictures)
    return try prepared.signed(with: SigningKey(seed: key), created: Timestamp(seconds: 1_794_535_200))
  }

  /// A verifier that trusts the sample key, on the day after the issue.
  static func verifier() throws -> CredentialVerifier {
    CredentialVerifier(
      trusted: [IssuerKey(publicKey: try SigningKey(seed: key).publicKey)],
      now: try #require(Timestamp("2026-11-14T00:00:00Z")))
  }
}
