import Bahasa
import RuleKit

extension Rule {
  /// A hyphen joins small letters with capitals and numbers: `non-ASN`, `se-Jawa`, `COVID-19`.
  static let tandaHubungKapital = Rule(
    "EJA-18", "Unsur berhuruf kecil dan berkapital dirangkai tanda hubung", .peringatan,
    rationale: """
      Awalan atau bentuk terikat di depan huruf kapital atau singkatan memakai tanda hubung: se-Jawa Tengah, non-ASN, \
      di-PHK. Begitu pula singkatan dengan angka yang menjadi satu nama: COVID-19.
      """,
    references: [.eyd("tanda hubung (TE05, TE06)")],
    detectors: [
      .cues("se\nnon\nber\npro\nanti\nmem\npasca\npra", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard reading.tokens[index].shape != .upper, let next = reading.after(index), next.kind == .word,
          next.hasSpaceBefore, !next.flags.contains(.lineStart), next.shape != .lower,
          reading.tokens[index].shape == .lower || reading.tokens[index].flags.contains(.sentenceStart),
          next.shape == .upper || !reading.isCommonWord(index + 1) || reading.word(index, is: "se"),
          !(next.shape == .upper && reading.isShouted(index))
        else { return }
        report.add(
          index..<index + 2,
          "Pakai tanda hubung: “\(reading.text(index))-\(reading.text(index + 1))”",
          fix: .aman(reading.text(index) + "-" + reading.text(index + 1)))
      },
      .cues("covid\nsars-cov", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard let number = reading.after(index), number.kind == .number, number.length <= 2,
          number.hasSpaceBefore
        else { return }
        let right = reading.text(index) + "-" + reading.text(index + 1)
        report.add(index..<index + 2, "Nama ini memakai tanda hubung: “\(right)”", fix: .aman(right))
      },
    ],
    examples: [
      .bad("Pegawai «non ASN» ikut mendaftar.", corrected: "Pegawai non-ASN ikut mendaftar."),
      .bad("Lomba diikuti tim «se Jawa» Tengah.", corrected: "Lomba diikuti tim se-Jawa Tengah."),
      .bad("Kasus «COVID 19» menurun.", corrected: "Kasus COVID-19 menurun."),
      .good("Pegawai non-ASN se-Jawa Tengah ikut mendaftar. Kasus COVID-19 menurun."),
      .good("Komunitas Anti Narkoba Arunaya menggelar lomba."),
    ])
}
