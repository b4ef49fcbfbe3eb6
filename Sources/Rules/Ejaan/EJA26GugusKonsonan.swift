import Bahasa
import RuleKit

extension Rule {
  /// Two consonants at the start of a base stay after me-.
  static let gugusKonsonan = Rule(
    "EJA-26", "Gugus konsonan tidak luluh sesudah “me-”", .peringatan,
    rationale: """
      Kata dasar yang diawali dua konsonan tetap utuh: produksi → memproduksi, kritik → mengkritik, stabil → menstabilkan. \
      Hanya “pe-” yang meluluhkan p-nya: pemrogram, pemrosesan.
      """,
    references: [.eyd("kata turunan (KB01a)"), .kbbi()],
    detectors: [
      .phrases(PhraseTable(PhraseTable.gugusKonsonan, options: [.clitics])),
      .unknownWords { index, reading, report in
        let token = reading.tokens[index]
        guard token.length >= 7, token.shape == .lower || token.flags.contains(.sentenceStart),
          token.flags.isDisjoint(with: [.hyphen, .apostrophe, .nonASCII])
        else { return }
        let text = reading.text(index)
        guard let right = Peluluhan.cluster(of: text.lowercased()) else { return }
        let cased = token.shape == .lower ? right : right.prefix(1).uppercased() + right.dropFirst()
        report.add(index, "“\(text)” ditulis “\(cased)”", fix: .aman(cased))
      },
    ],
    examples: [
      .bad("Petugas «memroduksi» video.", corrected: "Petugas memproduksi video."),
      .bad("Warga «mengritik» layanan itu.", corrected: "Warga mengkritik layanan itu."),
      .good("Petugas memproduksi video dan mengkritik naskahnya. Pemrogram itu menerjemahkan teks."),
    ])
}
