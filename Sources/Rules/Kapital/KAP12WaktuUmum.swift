import Bahasa
import RuleKit

extension Rule {
  /// `hari`, `tanggal`, `bulan`, `tahun`, `pukul` before their value, and what is counted, in small letters.
  static let waktuUmum = Rule(
    "KAP-12", "“Hari”, “tanggal”, “tahun”, dan satuan memakai huruf kecil", .peringatan,
    rationale: """
      Yang berupa nama hanya harinya dan bulannya: pada hari Rabu, bulan Maret. Kata “hari”, “bulan”, “tahun”, “juta”, dan \
      “rupiah” kata umum, jadi ditulis dengan huruf kecil.
      """,
    references: [.eyd("huruf kapital (HF13)")],
    detectors: [
      .words(.timeNoun) { index, reading, report in
        guard reading.isTitleCase(index), reading.isMidSentence(index), !reading.isInHeading(index),
          let previous = reading.before(index), previous.isWord, previous.shape == .lower,
          let next = reading.after(index), next.kind == .number || isValue(next)
        else { return }
        lower(index, reading, &report)
      },
      .words([.magnitude, .currency]) { index, reading, report in
        let token = reading.tokens[index]
        guard reading.isTitleCase(index), token.length > 2, !reading.isInHeading(index),
          let previous = reading.before(index),
          previous.kind == .number || previous.classes.contains(.magnitude)
        else { return }
        lower(index, reading, &report)
      },
    ],
    examples: [
      .bad("Loket buka pada «Hari» Senin.", corrected: "Loket buka pada hari Senin."),
      .bad("Program dimulai sejak «Tahun» 2024.", corrected: "Program dimulai sejak tahun 2024."),
      .bad(
        "Dendanya paling banyak 1 «Juta» «Rupiah».",
        corrected: "Dendanya paling banyak 1 juta rupiah."),
      .good("Loket buka pada hari Senin. Hari Kartini diperingati pada bulan April."),
      .good("Perda Nomor 5 Tahun 2019 dan HUT ke-80 Republik Indonesia."),
    ])

  private static func isValue(_ token: Token) -> Bool {
    token.shape == .capitalized && !token.classes.isDisjoint(with: [.weekday, .month])
  }

  private static func lower(_ index: Int, _ reading: Reading, _ report: inout Report) {
    let text = reading.text(index)
    let right = text.lowercased()
    report.add(index, "“\(text)” kata umum, jadi ditulis “\(right)”", fix: .aman(right))
  }
}
