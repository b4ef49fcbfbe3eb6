import Bahasa
import RuleKit

extension Rule {
  /// Offices, budgets and decisions are not masked.
  static let menyamarkanPejabat = Rule(
    "KIP-08", "Jabatan, anggaran, dan keputusan publik tidak disamarkan", .saran, .tanya,
    rationale: """
      Nama pejabat dalam jabatannya, anggaran, dan keputusan termasuk informasi terbuka. Menyamarkannya menimbulkan \
      kecurigaan, sedangkan yang perlu dilindungi adalah data pribadi warga.
      """,
    question: "Apakah ini menyangkut jabatan publik? Jika ya, mengapa disamarkan?",
    references: [.hukum("UU 14/2008 Pasal 11 ayat (1) dan Pasal 18", checked: "2026-11-20")],
    detectors: [
      .cues(
        """
        oknum pejabat
        oknum kepala dinas
        oknum camat
        oknum lurah
        oknum kades
        oknum kepala desa
        pejabat berinisial
        kepala dinas berinisial
        camat berinisial
        kepala desa berinisial
        anggota dprd berinisial
        """, options: []
      ) { cue, reading, report in
        report.add(cue, "Pejabat disamarkan; jabatan publik pada dasarnya terbuka")
      },
      .words(.currency) { index, reading, report in
        guard let next = reading.token(index + 1), !next.hasSpaceBefore || next.mark == .other,
          next.mark == .other, reading.analysis.bytes[Int(next.start)] == UInt8(ascii: "*")
        else { return }
        report.add(index..<index + 2, "Nilai uang disamarkan; anggaran publik pada dasarnya terbuka")
      },
    ],
    examples: [
      .bad("«Kepala dinas berinisial» K menandatangani kontrak pemeliharaan jalan."),
      .bad("Kontrak itu ditandatangani «oknum pejabat» dinas."),
      .good("Kepala Dinas Pekerjaan Umum menandatangani kontrak pemeliharaan jalan senilai Rp850 juta."),
      .good("Seorang warga berinisial F melapor ke loket."),
    ])
}
