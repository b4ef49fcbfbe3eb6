import RuleKit

extension Rule {
  /// Front matter with unknown keys or values; found where the draft is opened.
  static let kepalaNaskah = Rule(
    "NAS-01", "Kepala naskah hanya memuat kunci yang dikenal", .peringatan,
    rationale: """
      Kepala naskah (baris di antara dua `---`) memberi tahu alat jenis, kanal, dan media naskah. Kunci yang salah ketik \
      tidak terbaca, sehingga pemeriksaan bisa memakai tebakan.
      """,
    references: [.rujukan("Format naskah bimtek")],
    detectors: [],
    examples: [])
}
