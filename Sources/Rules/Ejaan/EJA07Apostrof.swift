import Bahasa
import RuleKit

extension Rule {
  /// Loan words with an apostrophe that Indonesian writes without one.
  static let apostrofSerapan = Rule(
    "EJA-07", "Kata serapan ini ditulis tanpa apostrof", .peringatan,
    rationale: """
      Jumat, doa, maaf, dan jemaah ditulis tanpa apostrof. Tanda itu dalam bahasa Indonesia menunjukkan huruf yang \
      dihilangkan.
      """,
    references: [.kbbi(), .eyd("apostrof (TP01)")],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.apostrof, options: [.clitics],
          accepts: { match, reading in
            // `Ma'ruf` and `Mi'raj` inside a sentence are names
            let first = reading.tokens[match.tokens.lowerBound]
            return match.row.right == "Jumat" || first.shape == .lower || first.flags.contains(.sentenceStart)
          }))
    ],
    examples: [
      .bad("Loket tutup pada hari «Jum'at» sore.", corrected: "Loket tutup pada hari Jumat sore."),
      .bad("Acara ditutup dengan «do’a» bersama.", corrected: "Acara ditutup dengan doa bersama."),
      .good("Loket tutup pada hari Jumat sore."),
      .good("Mushaf Al-Qur’an dibagikan kepada santri."),
    ])
}

extension PhraseTable {
  /// Words written with an apostrophe, and without.
  static let apostrof = rows(
    """
    jum'at|Jumat
    do'a|doa
    do'anya|doanya
    berdo'a|berdoa
    mendo'akan|mendoakan
    dido'akan|didoakan
    ma'af|maaf
    mema'afkan|memaafkan
    ni'mat|nikmat
    mu'jizat|mukjizat
    jama'ah|jemaah
    jama'at|jemaat
    berjama'ah|berjemaah
    sa'at|saat
    ta'at|taat
    menta'ati|menaati
    mi'raj|mikraj
    raka'at|rakaat
    syi'ar|syiar
    da'wah|dakwah
    da'i|dai
    ma'ruf|makruf
    syafa'at|syafaat
    juma'at|Jumat
    """)
}
