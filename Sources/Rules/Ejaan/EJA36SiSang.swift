import Bahasa
import RuleKit

extension Rule {
  /// `si` and `sang` are words of their own.
  static let siSang = Rule(
    "EJA-36", "“Si” dan “sang” ditulis terpisah", .peringatan,
    rationale: """
      “Si” dan “sang” menyertai nama atau sebutan dan tidak melekat padanya: si pengirim, sang juara.
      """,
    references: [.eyd("kata si dan sang (KI01)")],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.rows(
            """
            sipengirim|si pengirim
            sipenerima|si penerima
            sipembeli|si pembeli
            sipenjual|si penjual
            sipelapor|si pelapor
            sipemilik|si pemilik
            sikecil|si kecil
            sangjuara|sang juara
            sangpemenang|sang pemenang
            sangpencipta|sang pencipta
            """), options: [.clitics],
          message: { found, right in "“\(found)” dipisah: “\(right ?? found)”" }))
    ],
    examples: [
      .bad("Paket dikembalikan kepada «sipengirim».", corrected: "Paket dikembalikan kepada si pengirim."),
      .good("Paket dikembalikan kepada si pengirim oleh sang juara."),
    ])
}
