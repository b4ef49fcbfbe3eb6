import Credentials

/// Made-up certificates of a usual class: seven modules, three marks, five criteria with four levels each.
struct CertificateSample {
  let issuer: String
  let address = "https://arunaya.example/sertifikat/verifikasi.html"
  let design = CertificateDesign(
    header: ["Pemerintah Kabupaten Arunaya", "Dinas Komunikasi dan Informatika"], town: "Arunaya")

  private let names = [
    "Rahmawati Lestari Ningrum, S.I.Kom., M.Si.", "Budi", "Drs. Suryo Wibisono, M.A.P.", "Maria Goreti Wea",
    "Prof. Dr. H. Raden Abdurrahman Wicaksono Kusumaningrat, S.Sos., M.I.Kom., Ph.D.",
  ]

  /// The certificate of one participant; nil for a date that no calendar has.
  func certificate(_ number: Int) -> Certificate? {
    guard let start = CalendarDate("2026-11-10"), let end = CalendarDate("2026-11-12"),
      let day = CalendarDate("2026-11-13")
    else { return nil }
    let suffix = String(100_000_000_000 + number)
    return Certificate(
      stage: .completion, id: "urn:uuid:0f1f9b1a-52ec-8bd1-bb7c-\(suffix)",
      number: "800.1.4/\(number)/KOMINFO/2026",
      recipient: Recipient(
        name: names[number % names.count], position: "Pranata Humas Ahli Pertama",
        unit: "Bagian Protokol dan Komunikasi Pimpinan"),
      training: Training(
        id: "urn:uuid:6c1f6b0e-7d0e-8c0e-9d7c-1b8f8c2c1a01",
        title: "Bimbingan Teknis Penulisan Berita dan Pengelolaan Media Sosial",
        summary: "Pelatihan tiga hari bagi petugas humas.", criteria: "Hadir paling sedikit 90 persen.",
        modules: (1...7).map { .init(title: "Modul \($0): berita, keterbukaan, dan media sosial", hours: 3) },
        place: "Aula Dinas Komunikasi dan Informatika", start: start, end: end),
      hours: 20, predicate: "Baik", results: ["e38", "e74", "e95"].flatMap(results),
      issuer: Issuer(id: issuer, name: "Dinas Komunikasi dan Informatika Kabupaten Arunaya"),
      signatories: [
        Signatory(
          name: "Drs. Suryo Wibisono, M.A.P.", office: "Kepala Dinas Komunikasi dan Informatika",
          note: "Pembina Utama Muda")
      ], issuedOn: day, validFrom: Timestamp(seconds: 1_794_535_200),
      records: (1...6).map {
        RecordReference(
          id: "018f2f0c-7d0e-7c0e-9d7c-00000000000\($0)", name: "Catatan \($0)",
          hash: String(repeating: "0\($0)", count: 32))
      }, status: StatusEntry(list: "https://arunaya.example/sertifikat/status-0a1b2c3d.json", index: number))
  }

  private func results(_ task: String) -> [TrainingResult] {
    [
      TrainingResult(
        key: task, name: "Nilai penilai \(task.uppercased())", kind: "Percent", value: "86.5", minimum: "0",
        maximum: "100", required: "70")
    ]
      + (1...5).map { criterion in
        .level(
          key: "\(task)-kriteria-\(criterion)", name: "\(task.uppercased()): kriteria \(criterion)",
          reached: "3",
          of: (1...4).map {
            .init(
              level: "\($0)", description: "Uraian tingkat \($0) yang panjangnya seperti rubrik sungguhan.")
          })
      }
  }
}
