import Bahasa
import RuleKit

extension Rule {
  /// A plan whose posts carry different key messages on one theme.
  static let pesanKunci = Rule(
    "REN-06", "Satu pilar memakai satu pesan kunci", .saran, .tanya, status: .pilihan, kinds: [.kalender],
    rationale: """
      Pesan kunci yang berbeda-beda untuk tema yang sama membingungkan warga, terutama bila beberapa instansi mengunggah \
      bersama. Sepakati satu kalimat, lalu ubah bentuknya per kanal.
      """,
    question: "Apakah semua unggahan tema ini membawa pesan yang sama?",
    references: [.rujukan("Koordinasi pesan antarinstansi; rancangan, dapat diatur")],
    detectors: [
      .draft { reading, report in
        guard let plan = reading.contentPlan, plan.columns.contains(.pesan), plan.columns.contains(.pilar)
        else { return }
        var first: [String: Set<Substring>] = [:]
        for row in plan.rows where !row.tokens.isEmpty {
          let pillar = (row.cells[.pilar] ?? "").lowercased()
          let words = Set((row.cells[.pesan] ?? "").lowercased().split(separator: " "))
          guard !pillar.isEmpty, !words.isEmpty else { continue }
          guard let other = first[pillar] else {
            first[pillar] = words
            continue
          }
          // Six words in ten in common make the same message.
          let shared = words.intersection(other).count
          if shared * 10 < words.union(other).count * 6 {
            report.add(row.tokens, "Pesan kunci baris ini berbeda dari baris lain yang sepilar")
          }
        }
      }
    ],
    examples: [
      .bad(
        """
        | Tanggal | Pilar | Judul | Kanal | Pesan kunci |
        |---|---|---|---|---|
        | 10/11/2025 | Layanan | Loket | Facebook | Loket buka sampai malam |
        | «11/11/2025 | Layanan | Akta | Facebook | Mengurus akta itu mudah» |
        """, .kalender),
      .good(
        """
        | Tanggal | Pilar | Judul | Kanal | Pesan kunci |
        |---|---|---|---|---|
        | 10/11/2025 | Layanan | Loket | Facebook | Loket buka sampai malam |
        | 11/11/2025 | Layanan | Akta | Facebook | Loket buka sampai malam |
        """, .kalender),
    ])
}
