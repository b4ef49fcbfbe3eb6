import Bahasa
import RuleKit

extension Rule {
  /// What a number counts is a common noun.
  static let sesudahBilangan = Rule(
    "KAP-15", "Kata benda sesudah bilangan memakai huruf kecil", .peringatan,
    rationale: """
      “15 kecamatan” menghitung, tidak menyebut nama. Huruf kapital baru dipakai bila namanya disebut: Kecamatan Wanasari.
      """,
    references: [.eyd("huruf kapital (HF16)")],
    detectors: [
      .tokens([.number]) { index, reading, report in
        guard !reading.isInHeading(index), let previous = reading.before(index),
          previous.isWord && previous.shape == .lower || previous.mark == .comma,
          !previous.classes.contains(.timeNoun), let run = KataUmum.run(from: index + 1, reading),
          run.count <= 2, run.lowerBound < reading.sentence(around: index).upperBound,
          reading.tokens[run.lowerBound].classes.isDisjoint(with: [.magnitude, .currency]),
          reading.tokens[index].length < 8
        else { return }
        KataUmum.report(run, reading, &report)
      }
    ],
    examples: [
      .bad(
        "Layanan ini ada di 45 «Desa» pada tahun depan.",
        corrected: "Layanan ini ada di 45 desa pada tahun depan."),
      .bad(
        "Bantuan dikirim ke 4 «Rumah Sakit» terdekat.",
        corrected: "Bantuan dikirim ke 4 rumah sakit terdekat."),
      .good("Layanan ini ada di 45 desa dan SMP Negeri 1 Arunaya pada 20 Maret 2026."),
      .good("Acara berlangsung pada tanggal 12 Ramadan."),
      .good("Lihat Pasal 17, 19\n\nBerkala berarti diumumkan tiap enam bulan."),
    ])
}
