import Bahasa
import RuleKit

extension Rule {
  /// Every planned post names a channel, and a format that the channel shows.
  static let kanalSah = Rule(
    "REN-04", "Kanal dan format tiap unggahan terisi dan cocok", .saran, .dugaan, kinds: [.kalender],
    rationale: """
      Kanal menentukan bentuk: Instagram, TikTok, dan YouTube tidak menayangkan teks saja. Kanal yang kosong membuat \
      unggahan tertunda di hari tayang.
      """,
    references: [.rujukan("Tata kelola kalender konten")],
    detectors: [
      .draft { reading, report in
        guard let plan = reading.contentPlan, plan.columns.contains(.kanal) else { return }
        for row in plan.rows where !row.tokens.isEmpty {
          let channel = (row.cells[.kanal] ?? "").lowercased()
          let format = (row.cells[.format] ?? "").lowercased()
          if channel.isEmpty {
            report.add(row.tokens, "Kanal unggahan ini belum diisi")
          } else if format == "teks", ["instagram", "ig", "tiktok", "youtube"].contains(channel) {
            report.add(
              row.tokens, "\(row.cells[.kanal] ?? "") tidak menayangkan teks saja; pilih gambar atau video")
          }
        }
      }
    ],
    examples: [
      .bad("| Tanggal | Judul | Kanal |\n|---|---|---|\n| «17/11/2025 | Syarat kartu kuning» | |", .kalender),
      .bad(
        """
        | Tanggal | Judul | Kanal | Format |
        |---|---|---|---|
        | «17/11/2025 | Syarat kartu kuning | Instagram | teks» |
        """, .kalender),
      .good(
        """
        | Tanggal | Judul | Kanal | Format |
        |---|---|---|---|
        | 17/11/2025 | Syarat kartu kuning | Instagram | gambar |
        """, .kalender),
    ])
}
