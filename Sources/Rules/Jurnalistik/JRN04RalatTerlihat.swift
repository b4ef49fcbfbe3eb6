import Bahasa
import RuleKit

extension Rule {
  /// A correction names the wrong, the right and the time.
  static let ralatTerlihat = Rule(
    "JRN-04", "Ralat menyebut yang salah, yang benar, dan waktunya", .peringatan, kinds: [.ralat],
    rationale: """
      Ralat yang jelas menambah kepercayaan. Sebut apa yang keliru, yang benar, dan kapan diralat; unggahan lama tidak \
      dihapus diam-diam.
      """,
    references: [
      .hukum("UU 40/1999 Pasal 1 angka 11–13 (prinsip)", checked: "2026-11-20"),
      .hukum("UU 14/2008 Pasal 7 ayat (2)", checked: "2026-11-20"),
      .rujukan("Kode Etik Jurnalistik Pasal 10"),
    ],
    detectors: [
      .draft { reading, report in
        let missing = CorrectionSlots.missing(reading)
        guard !missing.isEmpty else { return }
        report.add(reading.opening, "Belum disebut: \(missing.joined(separator: ", "))")
      }
    ],
    examples: [
      .bad("«Maaf, ada kesalahan, mohon dimaklumi».", .ralat),
      .bad("«Ralat: jumlah peserta yang benar 45 orang».", .ralat),
      .bad("«RALAT 3 Maret 2026 pukul 10.15 WIB». Mohon maaf atas kekeliruan kami.", .ralat),
      .bad(
        "«Undangan kami tempo hari ada salah tulis». Yang benar, rembuk warga diadakan Selasa, 3 Maret 2026.",
        .ralat),
      .good(
        "RALAT 3 Maret 2026 pukul 10.15 WIB: jumlah peserta yang benar 45 orang, bukan 40 orang.", .ralat),
      .good("Mohon maaf, rapat diundur."),
      .good(
        "RALAT 3 Maret 2026 pukul 10.15 WIB: peserta berjumlah 45 orang, bukan 40 orang seperti kami tulis.",
        .ralat),
    ])
}
