import Bahasa
import RuleKit

extension Rule {
  /// A mean of more than 22 words a sentence.
  static let rerataKalimat = Rule(
    "KAL-02", "Rata-rata kalimat paling banyak 18 kata", .saran, kinds: .texts,
    rationale: """
      Naskah yang rata-rata kalimatnya di atas 22 kata melelahkan, walau tidak ada kalimat yang sangat panjang. Selingi \
      dengan kalimat pendek. Angka ini tidak mengukur kebenaran atau kegunaan naskah.
      """,
    references: [
      .hukum("UU 14/2008 Pasal 10 ayat (2) (informasi mudah dipahami)", checked: "2026-11-20"),
      .rujukan("Rancangan: 18 baik, di atas 22 sulit; dapat diatur instansi"),
    ],
    detectors: [
      .draft { reading, report in
        // Bylines and labels are no sentences.
        let sentences = reading.analysis.sentences.filter { $0.words > 3 }
        guard sentences.count >= 2 else { return }
        let words = sentences.reduce(0) { $0 + $1.words }
        guard words > sentences.count * 22, let longest = sentences.max(by: { $0.words < $1.words }) else {
          return
        }
        report.add(
          longest.tokens,
          "Rata-rata \(words / sentences.count) kata per kalimat; mulailah memendekkan dari kalimat ini")
      }
    ],
    examples: [
      .bad(
        """
        Petugas kebersihan bersama warga dan pelajar dari empat sekolah mengangkat endapan lumpur di saluran sepanjang dua \
        kilometer sejak pagi hingga menjelang siang hari. «Lumpur dan sampah yang terkumpul kemudian dibawa dengan enam truk \
        ke tempat pembuangan akhir di Kecamatan Pesisir Barat pada sore hari sampai malam hari.»
        """),
      .good(
        """
        Petugas, warga, dan pelajar mengangkat lumpur di saluran sepanjang dua kilometer. Enam truk membawanya ke tempat \
        pembuangan akhir di Kecamatan Pesisir Barat.
        """),
    ])
}
