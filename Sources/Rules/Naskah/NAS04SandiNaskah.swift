import RuleKit

extension Rule {
  /// A file that is not stored as UTF-8; found where the draft is opened.
  static let sandiNaskah = Rule(
    "NAS-04", "Naskah disimpan sebagai UTF-8", .saran,
    rationale: """
      Berkas yang tersimpan dengan sandi karakter lain sering rusak ketika ditempel ke situs atau media sosial: tanda kutip \
      dan huruf beraksen berubah menjadi tanda tanya. Di pengolah kata, pilih “Simpan sebagai” lalu “UTF-8”.
      """,
    references: [.rujukan("RFC 3629, UTF-8")],
    detectors: [],
    examples: [])
}
