import Bahasa
import RuleKit

extension Rule {
  /// Words whose standard form differs (KBBI).
  static let kataBaku = Rule(
    "EJA-01", "Kata ditulis dalam bentuk baku", .peringatan,
    rationale: """
      Pembaca mengenali instansi dari bahasanya. Bentuk baku membuat naskah mudah dicari, mudah dikutip, dan tidak \
      menimbulkan keraguan atas isinya.
      """,
    references: [.kbbi("KBBI, bentuk baku"), .eyd("penulisan unsur serapan")],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.kataBaku, options: [.clitics],
          accepts: { match, reading in
            // `Apotik Sehat` may be a name; what is counted, and a month, are none
            let index = match.tokens.lowerBound
            let first = reading.tokens[index]
            return first.shape == .lower || first.flags.contains(.sentenceStart) || reading.isInHeading(index)
              || reading.before(index)?.kind == .number || first.classes.contains(.month)
          }))
    ],
    examples: [
      .bad(
        "Warga bisa mengambil «antrian» mulai pukul 08.00 WIB.",
        corrected: "Warga bisa mengambil antrean mulai pukul 08.00 WIB."),
      .bad("«Aktifitas» belajar kembali normal.", corrected: "Aktivitas belajar kembali normal."),
      .bad("Petugas mencatat «resikonya» bagi warga.", corrected: "Petugas mencatat risikonya bagi warga."),
      .good("Petugas memberi izin setelah memeriksa jadwal praktik dokter."),
      .good("Panitia menyewa Apotik Sehat di Jalan Melati."),
    ])
}
