import Bahasa
import RuleKit

extension Rule {
  /// Who makes, edits and approves each post, and at what time it goes out.
  static let alurPersetujuan = Rule(
    "REN-05", "Tiap unggahan punya penanggung jawab, penyunting, penyetuju, jam", .peringatan,
    kinds: [.kalender],
    rationale: """
      Dua pasang mata mencegah salah unggah, dan nama yang tertulis mempercepat persetujuan. Isi keempatnya sebelum \
      kalender berjalan; untuk keadaan darurat siapkan jalur yang lebih pendek.
      """,
    references: [.rujukan("Tata kelola akun instansi: penanggung jawab dan persetujuan berjenjang")],
    detectors: [
      .draft { reading, report in
        guard let plan = reading.contentPlan else { return }
        let needed: [ContentPlan.Column] = [.penanggungJawab, .penyunting, .penyetuju, .jam]
        // A first sketch without any of these columns is not judged yet.
        let present = needed.filter { plan.columns.contains($0) }
        guard !present.isEmpty else { return }
        let absent = needed.filter { !plan.columns.contains($0) }
        if !absent.isEmpty {
          report.add(
            plan.head, "Kalender ini belum punya kolom \(absent.map(\.rawValue).joined(separator: ", "))")
        }
        for row in plan.rows where !row.tokens.isEmpty {
          let empty = present.filter { (row.cells[$0] ?? "").isEmpty }
          guard !empty.isEmpty else { continue }
          report.add(row.tokens, "Belum diisi: \(empty.map(\.rawValue).joined(separator: ", "))")
        }
      }
    ],
    examples: [
      .bad(
        """
        | Tanggal | Judul | Kanal | Penanggung jawab | Penyunting | Penyetuju | Jam |
        |---|---|---|---|---|---|---|
        | «10/11/2025 | Jadwal imunisasi balita | WhatsApp | Admin» | | | |
        """, .kalender),
      .good(
        """
        | Tanggal | Judul | Kanal | Penanggung jawab | Penyunting | Penyetuju | Jam |
        |---|---|---|---|---|---|---|
        | 10/11/2025 | Jadwal imunisasi balita | WhatsApp | Admin Dinkes | Pranata humas | Sekretaris dinas | 08.00 |
        """, .kalender),
      .good(
        "| Tanggal | Judul | Kanal |\n|---|---|---|\n| 10/11/2025 | Jadwal kapal | WhatsApp |", .kalender),
    ])
}
