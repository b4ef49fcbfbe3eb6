import RuleKit

extension Rule {
  /// A suppression comment that sets nothing aside; reported by the linter.
  static let pengabaianBerlebih = Rule(
    "NAS-03", "Pengabaian yang tidak lagi diperlukan dihapus", .saran,
    rationale: """
      Komentar pengabaian ini tidak menutup temuan apa pun. Mungkin naskahnya sudah diperbaiki. Hapus komentarnya agar \
      kesalahan yang muncul kemudian tidak ikut tersembunyi.
      """,
    references: [.rujukan("Format naskah bimtek")],
    detectors: [],
    examples: [])
}
