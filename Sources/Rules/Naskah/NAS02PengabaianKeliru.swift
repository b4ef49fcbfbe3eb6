import RuleKit

extension Rule {
  /// A suppression comment that cannot be read; reported by the linter.
  static let pengabaianKeliru = Rule(
    "NAS-02", "Pengabaian menyebut kode dan alasan", .saran,
    rationale: """
      Temuan boleh diabaikan dengan satu baris komentar: `<!-- bimtek: abaikan EJA-01 "alasan" -->`. Tanpa kode yang benar \
      dan alasan, pengabaian tidak berlaku, supaya rekan yang membaca naskah tahu mengapa temuan itu dibiarkan.
      """,
    references: [.rujukan("Format naskah bimtek")],
    detectors: [],
    examples: [])
}
