import Bahasa
import RuleKit

extension Rule {
  /// Compounds with a prefix and a suffix are one word.
  static let gabunganImbuhan = Rule(
    "EJA-22", "Gabungan kata berawalan dan berakhiran dirangkai", .peringatan,
    rationale: """
      “Tindak lanjut” dua kata. Begitu mendapat awalan dan akhiran sekaligus, semuanya dirangkai: menindaklanjuti, \
      ditandatangani, keikutsertaan.
      """,
    references: [.eyd("gabungan kata berimbuhan (KB03c)")],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.gabunganImbuhan, options: [.clitics],
          message: { found, right in "“\(found)” dirangkai: “\(right ?? found)”" })),
      .cues("ketidak", options: []) { cue, reading, report in
        guard let next = reading.after(cue.lowerBound), next.kind == .word, next.shape == .lower,
          reading.text(cue.lowerBound + 1).hasSuffix("an")
            || reading.text(cue.lowerBound + 1).hasSuffix("annya")
        else { return }
        let right = reading.text(cue.lowerBound) + reading.text(cue.lowerBound + 1)
        report.add(
          cue.lowerBound..<cue.lowerBound + 2, "Awalan “ketidak-” dirangkai: “\(right)”", fix: .aman(right))
      },
    ],
    examples: [
      .bad("Dinas «menindak lanjuti» aduan warga.", corrected: "Dinas menindaklanjuti aduan warga."),
      .bad(
        "Berita acara «ditanda tangani» kedua pihak.", corrected: "Berita acara ditandatangani kedua pihak."),
      .bad(
        "Petugas mencatat «ketidak teraturan» parkir.",
        corrected: "Petugas mencatat ketidakteraturan parkir."),
      .good("Tindak lanjut aduan diumumkan besok, 3 Maret 2026."),
      .good("Dinas menindaklanjuti aduan warga."),
    ])
}
