import Bahasa
import RuleKit

extension Rule {
  /// Only the agency's own mobile numbers are published.
  static let nomorPonsel = Rule(
    "PDP-04", "Nomor ponsel hanya nomor layanan resmi", .galat,
    rationale: """
      Nomor ponsel menunjuk ke satu orang dan terus beredar setelah unggahan dihapus. Tayangkan hanya nomor layanan yang \
      didaftarkan instansi di `.bimtek.yml` (resmi: nomor). Nomor pribadi warga atau pegawai cukup dihubungi langsung.
      """,
    question: "Apakah nomor ini nomor layanan resmi? Jika ya, daftarkan di .bimtek.yml.",
    references: [
      .hukum("UU 27/2022 Pasal 4 ayat (3) dan Pasal 65 ayat (2)", checked: "2026-11-20"),
      .hukum("UU 19/2016 Pasal 26", checked: "2026-11-20"),
    ],
    detectors: [
      .entities([.phone]) { index, reading, report in
        let entity = reading.analysis.entities[index]
        guard case .phone(let phone) = entity.value, phone.network == .mobile else { return }
        MobileNumber(digits: phone.digits, tokens: entity.tokens).judge(in: reading, &report)
      },
      .tokens([.url]) { index, reading, report in
        guard let digits = MobileNumber.digits(inLink: reading.analysis.bytes[reading.tokens[index].range])
        else { return }
        MobileNumber(digits: digits, tokens: index..<index + 1).judge(in: reading, &report)
      },
      .words(.contact) { index, reading, report in
        MobileNumber(disguisedAfter: index, in: reading)?.judge(in: reading, &report)
      },
      .cues("nol delapan\nkosong delapan\nnol lapan", options: []) { cue, reading, report in
        guard MobileNumber.isSpelled(from: cue.lowerBound, reading) else { return }
        report.add(
          cue, "Nomor ponsel yang ditulis dengan huruf; pastikan ini nomor layanan resmi", shown: "08•••",
          .atMost(.peringatan, .dugaan))
      },
    ],
    examples: [
      .bad("Yang ingin membantu dapat menghubungi Bu Fulan di «0812-0000-0000»."),
      .bad("Keterangan lebih lanjut: Anang («0812-0000-0000»)."),
      .bad("Informasi pendaftaran: «+62 812 0000 0000» (WhatsApp)."),
      .bad("Nomor pelapor «081200000000» sudah kami catat.", settings: .officialNumbers("0000000000")),
      .bad("Kirim pesan lewat «https://wa.me/6281200000000» pada jam kerja."),
      .good("Bantuan korban banjir: Posko BPBD (0000) 000000 atau call center 112."),
      .good("Layanan WhatsApp kami: 0812-0000-0000.", settings: .officialNumbers("081200000000")),
      .good("Ambulans 119 dan pemadam 113 siaga 24 jam."),
      .good("Anggaran perbaikan jalan Rp812.000.000.000 dibahas DPRD."),
    ])
}
