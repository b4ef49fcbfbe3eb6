import Bahasa
import RuleKit

extension Rule {
  /// A plan in which leaders at ceremonies take more than three posts in ten.
  static let porsiPimpinan = Rule(
    "REN-02", "Unggahan tentang pimpinan paling banyak 30 persen", .saran, .dugaan, kinds: [.kalender],
    rationale: """
      Warga mengikuti akun instansi untuk layanan dan informasi. Kegiatan pimpinan yang membawa keputusan boleh dimuat, \
      dari sisi akibatnya bagi warga. Ubah “Kepala Dinas meninjau loket” menjadi “Loket baru dibuka”.
      """,
    question: "Apa yang didapat warga dari kegiatan pimpinan ini?",
    references: [.rujukan("Rancangan: 30 persen; dapat diatur instansi")],
    detectors: [
      .draft { reading, report in
        guard let plan = reading.contentPlan, plan.rows.count >= 3 else { return }
        let leaders = plan.rows.compactMap { row in LeaderPosts.leader(in: row.tokens, reading) }
        guard leaders.count * 10 > plan.rows.count * 3, leaders.count >= 2, let first = leaders.first else {
          return
        }
        let share = leaders.count * 100 / plan.rows.count
        report.add(first, "\(share) persen unggahan tentang kegiatan pimpinan; dahulukan manfaat bagi warga")
      }
    ],
    examples: [
      .bad(
        """
        | Tanggal | Judul | Kanal |
        |---|---|---|
        | 17/11/2025 | «Kepala Dinas memimpin» rapat | Instagram |
        | 18/11/2025 | Kepala Dinas meninjau loket | Instagram |
        | 19/11/2025 | Syarat kartu kuning | WhatsApp |
        """, .kalender),
      .good(
        """
        | Tanggal | Judul | Kanal |
        |---|---|---|
        | 17/11/2025 | Loket baru dibuka, antrean terbagi dua | Facebook |
        | 18/11/2025 | Kepala Dinas menjawab lima pertanyaan nelayan | Instagram |
        | 19/11/2025 | Syarat kartu kuning | WhatsApp |
        """, .kalender),
    ])
}
