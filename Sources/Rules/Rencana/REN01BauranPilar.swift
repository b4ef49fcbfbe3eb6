import Bahasa
import RuleKit

extension Rule {
  /// A plan in which one theme takes most posts.
  static let bauranPilar = Rule(
    "REN-01", "Kalender memuat beberapa pilar secara berimbang", .saran, .dugaan, kinds: [.kalender],
    rationale: """
      Akun yang isinya satu tema saja cepat ditinggalkan. Bagi unggahan ke beberapa pilar, misalnya layanan, edukasi, \
      transparansi, dan keterlibatan, sesuai dengan tujuan akun.
      """,
    references: [.rujukan("Rancangan: satu pilar paling banyak 70 persen; dapat diatur instansi")],
    detectors: [
      .draft { reading, report in
        guard let plan = reading.contentPlan, plan.columns.contains(.pilar), plan.rows.count >= 5 else {
          return
        }
        var counts: [String: Int] = [:]
        for row in plan.rows { counts[(row.cells[.pilar] ?? "").lowercased(), default: 0] += 1 }
        counts[""] = nil
        guard let largest = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
          largest.value * 10 > plan.rows.count * 7
        else { return }
        let share = largest.value * 100 / plan.rows.count
        report.add(plan.head, "\(share) persen unggahan berpilar “\(largest.key)”; tambahkan pilar lain")
      }
    ],
    examples: [
      .bad(
        """
        | «Tanggal | Pilar | Judul | Kanal» |
        |---|---|---|---|
        | 10/11/2025 | Edukasi | Cara menyimpan obat | Facebook |
        | 11/11/2025 | Edukasi | Ciri telur segar | Facebook |
        | 12/11/2025 | Edukasi | Tanda ban aus | Facebook |
        | 13/11/2025 | Edukasi | Cara memilah sampah | Facebook |
        | 14/11/2025 | Layanan | Jadwal loket | Facebook |
        """, .kalender),
      .good(
        """
        | Tanggal | Pilar | Judul | Kanal |
        |---|---|---|---|
        | 10/11/2025 | Layanan | Jadwal kapal patroli | Facebook |
        | 11/11/2025 | Edukasi | Tiga tanda cuaca buruk di laut | Facebook |
        | 12/11/2025 | Layanan | Harga es balok | Facebook |
        | 13/11/2025 | Keterlibatan | Tanya jawab nelayan | Facebook |
        | 14/11/2025 | Edukasi | Cara merawat jaring | Facebook |
        """, .kalender),
    ])
}
