import RuleKit

extension Rule {
  /// Bound forms such as `antar-`, `non-`, `pasca-` are joined to what follows.
  static let bentukTerikat = Rule(
    "EJA-17", "Bentuk terikat dirangkai dengan kata berikutnya", .peringatan,
    rationale: """
      “Antar”, “pasca”, “non”, “sub”, dan sejenisnya tidak berdiri sendiri, jadi dirangkai: antardesa, pascabencana, \
      nonformal. Kata “antar” dalam “antar jemput” lain artinya dan tetap terpisah.
      """,
    references: [.eyd("bentuk terikat (KB01b)")],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.bentukTerikat, options: [.exceptNames, .exceptQuotes],
          message: { found, right in "“\(found)” dirangkai: “\(right ?? found)”" }))
    ],
    examples: [
      .bad("Rapat «antar instansi» digelar bulanan.", corrected: "Rapat antarinstansi digelar bulanan."),
      .bad("Pemulihan «pasca bencana» dimulai.", corrected: "Pemulihan pascabencana dimulai."),
      .good("Petugas antar jemput pasien lansia."),
      .good("Kerja sama antardesa berjalan baik."),
    ])
}
