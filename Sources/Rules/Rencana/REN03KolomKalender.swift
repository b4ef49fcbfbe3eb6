import Bahasa
import RuleKit

extension Rule {
  /// The columns without which a plan cannot be followed.
  static let kolomKalender = Rule(
    "REN-03", "Kalender memuat tanggal, judul, dan kanal", .peringatan, kinds: [.kalender],
    rationale: """
      Tanpa tanggal, judul, dan kanal, rekan kerja tidak tahu apa yang tayang, kapan, dan di mana. Kolom lain boleh \
      menyusul.
      """,
    references: [.rujukan("Tata kelola kalender konten")],
    detectors: [
      .draft { reading, report in
        guard let plan = reading.contentPlan else {
          guard let first = reading.analysis.blockTokens.first, !first.isEmpty else { return }
          report.add(first, "Belum ada tabel kalender; tulis baris judul kolom lalu baris `|---|---|`")
          return
        }
        let missing = [ContentPlan.Column.tanggal, .judul, .kanal].filter { !plan.columns.contains($0) }
        guard !missing.isEmpty else { return }
        report.add(
          plan.head, "Kalender ini belum punya kolom \(missing.map(\.rawValue).joined(separator: ", "))")
      }
    ],
    examples: [
      .bad("| «Tanggal | Judul» |\n|---|---|\n| 17/11/2025 | Syarat kartu kuning |", .kalender),
      .bad("«Senin: syarat kartu kuning. Selasa: jadwal loket.»", .kalender),
      .good(
        "| Tanggal | Judul | Kanal |\n|---|---|---|\n| 17/11/2025 | Syarat kartu kuning | WhatsApp |",
        .kalender),
    ])
}
