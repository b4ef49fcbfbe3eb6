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
        guard reading.after(index)?.shape == .capitalized, !reading.isInHeading(index),
          let previous = reading.before(index),
          previous.isWord && (previous.shape == .lower || previous.classes.contains(.total))
            || previous.mark == .comma,
          !previous.classes.contains(.timeNoun),
          let run = KataUmum.run(from: index + 1, reading) ?? facility(index + 1, reading),
          run.count <= 3, run.lowerBound < reading.sentence(around: index).upperBound,
          reading.tokens[run.lowerBound].classes.isDisjoint(with: [.magnitude, .currency]),
          reading.tokens[index].length < 8
        else { return }
        KataUmum.report(run, reading, &report)
      },
      .words(.numberWord) { index, reading, report in
        guard reading.tokens[index].shape == .lower, !reading.isInHeading(index),
          !reading.text(index).hasPrefix("ke"), let run = KataUmum.run(from: index + 1, reading),
          run.count <= 3,
          reading.tokens[run.lowerBound].classes.isDisjoint(with: [.magnitude, .currency, .numberWord])
        else { return }
        KataUmum.report(run, reading, &report)
      },
    ],
    examples: [
      .bad(
        "Layanan ini ada di 45 «Desa» pada tahun depan.",
        corrected: "Layanan ini ada di 45 desa pada tahun depan."),
      .bad(
        "Bantuan dikirim ke 4 «Rumah Sakit» terdekat.",
        corrected: "Bantuan dikirim ke 4 rumah sakit terdekat."),
      .bad("Tes tersedia di 3 «Klinik» VCT.", corrected: "Tes tersedia di 3 klinik VCT."),
      .bad("Rapat dihadiri sebelas «Kepala Desa».", corrected: "Rapat dihadiri sebelas kepala desa."),
      .good("Layanan ini ada di 45 desa dan SMP Negeri 1 Arunaya pada 20 Maret 2026."),
      .good("Acara berlangsung pada tanggal 12 Ramadan."),
      .good("Lihat Pasal 17, 19\n\nBerkala berarti diumumkan tiap enam bulan."),
    ])

  /// A place of work before an acronym that tells its kind: `3 Klinik VCT`.
  private static func facility(_ index: Int, _ reading: Reading) -> Range<Int>? {
    guard reading.token(index) != nil, reading.isTitleCase(index),
      facilities.contains(reading.tokens[index].hash),
      let next = reading.after(index), next.kind == .word, next.shape == .upper
    else { return nil }
    return index..<index + 1
  }

  private static let facilities = WordSet(
    words:
      "klinik puskesmas posyandu sekolah kepala anggota personel unit titik lokasi ruang pos posko tim kelompok"
  )
}
