import Bahasa
import RuleKit

extension Rule {
  /// The clitic `-nya` and the particles `-lah`, `-kah` are joined to the word before.
  static let klitikTerpisah = Rule(
    "EJA-31", "“-nya”, “-lah”, dan “-kah” dirangkai", .peringatan,
    rationale: """
      Ketiganya tidak berdiri sendiri. Tulis serangkai dengan kata di depannya: berkasnya, dimulailah, bukankah. Sesudah \
      singkatan berkapital dipakai tanda hubung: KTP-nya.
      """,
    references: [.eyd("partikel (KE01), kata ganti (KH01)")],
    detectors: [
      .cues("nya\nlah\nkah", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .lower, reading.tokens[index].hasSpaceBefore,
          let word = reading.before(index), word.kind == .word, word.length > 1
        else { return }
        let joint = word.shape == .upper || word.flags.contains(.digit) ? "-" : ""
        let right = reading.text(index - 1) + joint + reading.text(index)
        report.add(
          index - 1..<index + 1, "“\(reading.text(index))” dirangkai dengan kata di depannya: “\(right)”",
          fix: .aman(right))
      }
    ],
    examples: [
      .bad(
        "Petugas memeriksa «berkas nya» satu per satu.",
        corrected: "Petugas memeriksa berkasnya satu per satu."),
      .bad("Warga menyerahkan «KTP nya» ke loket.", corrected: "Warga menyerahkan KTP-nya ke loket."),
      .bad("«Bukan kah» loket sudah buka?", corrected: "Bukankah loket sudah buka?"),
      .good("Petugas memeriksa berkasnya, lalu KTP-nya. Bukankah loket sudah buka?"),
      .good("Ia memanggil nyonya itu."),
    ])
}
