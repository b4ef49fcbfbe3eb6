import RuleKit

extension Rule {
  /// No reconstruction of violence.
  static let tanpaRekonstruksi = Rule(
    "KLP-05", "Kekerasan tidak direka ulang secara rinci", .peringatan, .dugaan,
    rationale: """
      Rincian cara menyakiti melukai korban dan keluarganya sekali lagi, dan dapat ditiru. Cukup sebut akibat, penanganan, \
      dan cara meminta bantuan.
      """,
    question: "Rincian mana yang dapat dihapus tanpa mengurangi informasi?",
    references: [
      .hukum("UU 12/2022 Pasal 14", checked: "2026-11-20"),
      .rujukan("Kode Etik Jurnalistik Pasal 4"),
      .rujukan("Pedoman Pemberitaan Ramah Anak, butir 2"),
    ],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.rows(
            """
            alat kelamin
            kemaluan korban
            ditelanjangi
            menelanjangi
            meraba payudara
            digilir
            diperkosa bergiliran
            disetubuhi berkali-kali
            dicabuli berkali-kali
            dimutilasi
            memutilasi
            digorok
            menggorok
            dipenggal
            isi perut
            usus terburai
            bersimbah darah
            dibacok berkali-kali
            ditusuk berkali-kali
            menusuk korban
            membacok korban
            mencekik korban
            disundut rokok
            disiram air keras
            otak berceceran
            """), options: [],
          message: { found, _ in "“\(found)”: rincian kekerasan, pertimbangkan untuk dihapus" },
          accepts: { match, reading in
            !reading.isPrevention(reading.sentence(around: match.tokens.lowerBound))
              && !VictimHints.medicine
                .occur(in: reading.sentence(around: match.tokens.lowerBound), of: reading)
          }))
    ],
    examples: [
      .bad("Korban ditemukan «bersimbah darah» setelah «dibacok berkali-kali» di rumahnya."),
      .bad("Pelaku «disundut rokok» oleh temannya."),
      .good("Korban mengalami luka berat dan dirawat. Proses hukum ditangani kepolisian."),
      .good("Puskesmas membuka pemeriksaan kesehatan alat kelamin."),
    ])
}
