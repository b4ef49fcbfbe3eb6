import Bahasa
import RuleKit

extension Rule {
  /// Texts in the hardest band, with what makes them so.
  static let tingkatKesulitan = Rule(
    "KAL-05", "Naskah tidak termasuk golongan sulit dibaca", .saran, .dugaan, status: .pilihan, kinds: .texts,
    rationale: """
      Panjang kalimat dan kata bersuku banyak adalah dua pendorong utama sulitnya sebuah naskah. Golongan mudah, sedang, \
      dan sulit dibandingkan dengan berita yang disunting; tidak ada tingkat sekolah. Angka ini tidak mengukur kebenaran \
      atau kegunaan.
      """,
    references: [
      .hukum("UU 14/2008 Pasal 10 ayat (2) (informasi mudah dipahami)", checked: "2026-11-20"),
      .rujukan("Rancangan: persentil berita UD Indonesian-CSUI; dapat diatur instansi"),
    ],
    detectors: [
      .draft { reading, report in
        let readability = Readability(reading.analysis)
        guard readability.band == .sulit,
          let longest = reading.analysis.sentences.max(by: { $0.words < $1.words })
        else { return }
        report.add(
          longest.tokens,
          """
          Sulit dibaca: rata-rata \(Int(readability.wordsPerSentence.rounded())) kata per kalimat, \
          \(Int((readability.longSentences * 100).rounded())) persen kalimat di atas 20 kata, \
          \(Int((readability.longWords * 100).rounded())) persen kata panjang
          """)
      }
    ],
    examples: [
      .bad(
        """
        Petugas kebersihan bersama warga dan pelajar dari empat sekolah mengangkat endapan lumpur di saluran sepanjang dua \
        kilometer sejak pagi hingga menjelang siang hari. Lumpur dan sampah yang terkumpul kemudian dibawa dengan enam truk \
        ke tempat pembuangan akhir di Kecamatan Pesisir Barat pada sore hari sampai malam hari. «Pekerjaan serupa akan \
        dilanjutkan di tiga kelurahan lain pada pekan depan dengan bantuan alat berat milik Dinas Pekerjaan Umum agar saluran \
        siap sebelum musim hujan tiba dan warga tidak khawatir banjir lagi.»
        """),
      .good(
        """
        Petugas mengangkat lumpur di saluran sepanjang dua kilometer. Enam truk membawanya ke tempat pembuangan akhir. Pekan \
        depan petugas pindah ke tiga kelurahan lain. Warga boleh ikut. Alat disediakan Dinas Pekerjaan Umum. Pekerjaan selesai \
        sebelum musim hujan.
        """),
    ])
}
