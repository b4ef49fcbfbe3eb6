import RuleKit

extension Rule {
  /// The preposition `ke` before a place is a word of its own.
  static let kataDepanKe = Rule(
    "EJA-12", "Kata depan “ke” ditulis terpisah", .peringatan,
    rationale: """
      “Ke” yang menunjukkan arah adalah kata tersendiri: ke depan, ke dalam, ke kantor. Bentuk seperti “kepada”, “keluar” \
      sebagai kata kerja, dan “kemari” memang dirangkai.
      """,
    references: [.eyd("kata depan (KD01)")],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.kataDepanKe + TempatTerangkai.rows(after: "ke"), options: [.clitics, .exceptNames],
          message: { found, right in "“\(found)” dipisah: “\(right ?? found)”" }))
    ],
    examples: [
      .bad("Layanan akan lebih baik «kedepannya».", corrected: "Layanan akan lebih baik ke depannya."),
      .bad("Petugas turun «kerumah» warga.", corrected: "Petugas turun ke rumah warga."),
      .good("Warga keluar dari gedung, lalu kembali kepada petugas."),
      .good("Petugas datang ke kantor dan ke sekolah."),
    ])
}
