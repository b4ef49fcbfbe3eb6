import RuleKit

extension Rule {
  /// Verbs with the preposition that goes with them.
  static let verbaPreposisi = Rule(
    "EJA-16", "Kata kerja memakai kata depan pasangannya", .saran,
    rationale: """
      Sebagian kata kerja punya kata depan tetap: terdiri atas, bergantung pada, sesuai dengan, disebabkan oleh.
      """,
    references: [.kbbi("KBBI, terdiri, bergantung, sesuai")],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.rows(
            """
            terdiri dari|terdiri atas
            terdiri oleh|terdiri atas
            tergantung dari|bergantung pada
            tergantung dengan|bergantung pada
            disebabkan karena|disebabkan oleh
            diakibatkan karena|diakibatkan oleh
            sesuai arahan|sesuai dengan arahan
            sesuai protokol|sesuai dengan protokol
            sesuai prosedur|sesuai dengan prosedur
            sesuai aturan|sesuai dengan aturan
            sesuai ketentuan|sesuai dengan ketentuan
            sesuai jadwal|sesuai dengan jadwal
            sesuai kebutuhan|sesuai dengan kebutuhan
            sesuai perbup|sesuai dengan Perbup
            sesuai peraturan|sesuai dengan peraturan
            sesuai rencana|sesuai dengan rencana
            sesuai amanat|sesuai dengan amanat
            sesuai instruksi|sesuai dengan instruksi
            dibandingkan tahun|dibandingkan dengan tahun
            dibanding tahun|dibanding dengan tahun
            """), options: [.exceptQuotes],
          message: { found, right in "“\(found)” sebaiknya “\(right ?? found)”" }))
    ],
    examples: [
      .bad("Panitia «terdiri dari» lima orang.", corrected: "Panitia terdiri atas lima orang."),
      .bad("Hasilnya «tergantung dari» cuaca.", corrected: "Hasilnya bergantung pada cuaca."),
      .good("Panitia terdiri atas lima orang dan bekerja sesuai dengan aturan."),
    ])
}
