import Bahasa
import RuleKit

extension Rule {
  /// Cited regulations still hold.
  static let rujukanUsang = Rule(
    "JRN-06", "Peraturan yang dirujuk masih berlaku", .peringatan,
    rationale: """
      Merujuk peraturan yang sudah diganti membuat warga mencari aturan yang salah. Periksa di JDIH. Berita tentang \
      pencabutan tentu boleh menyebut yang lama.
      """,
    question: "Sudah diperiksa di JDIH bahwa peraturan ini masih berlaku?",
    references: [.rujukan("daftar peraturan yang tergantikan, diperiksa per tanggal di samping")],
    detectors: [
      .phrases(
        PhraseTable(
          SupersededRules.rows, options: [], safety: .perluDitinjau,
          message: { found, right in
            "“\(found)” sudah diganti\(right.map { " \($0)" } ?? ""); periksa di JDIH"
          },
          accepts: { match, reading in SupersededRules.isCited(match.tokens, reading) })),
      .cues(SupersededRules.cues, options: []) { cue, reading, report in
        guard let rule = SupersededRules(at: cue, reading), SupersededRules.isCited(rule.tokens, reading)
        else { return }
        report.add(rule.tokens, "“\(rule.written)” sudah diganti \(rule.successor); periksa di JDIH")
      },
    ],
    examples: [
      .bad("Layanan ini mengacu pada «PerKI 1/2010»."),
      .bad("Tata cara meminta data mengikuti «Perki No. 1 Th. 2010»."),
      .bad("Disiplin pegawai diatur «PP Nomor 53 Tahun 2010»."),
      .bad("Sesuai «Undang-Undang Nomor 5 Tahun 2014», dinas mengumumkan lowongan."),
      .bad("Sesuai «Perpres 87/2016», satuan tugas siap menindak."),
      .good(
        "Sesuai UU 14/2008 tentang Keterbukaan Informasi Publik, permintaan dijawab paling lambat 10 hari kerja."
      ),
      .good("Satuan itu dibentuk dengan Perpres 87/2016. Peraturan tersebut dicabut pada 2025."),
      .good("PP 94/2021 mencabut PP 53/2010."),
      .good("Aturan itu menggantikan Perpres Nomor 29 Tahun 2007."),
    ])
}
