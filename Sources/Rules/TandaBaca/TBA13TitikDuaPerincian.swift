import Bahasa
import RuleKit

extension Rule {
  /// No colon before a list that completes its clause.
  static let titikDuaPerincian = Rule(
    "TBA-13", "Perincian yang melengkapi kalimat tidak didahului titik dua", .saran,
    rationale: """
      Titik dua mengikuti pernyataan yang sudah lengkap. Sesudah “meliputi”, “yaitu”, atau “terdiri atas”, perincian justru \
      melengkapi kalimat, jadi titik dua tidak perlu.
      """,
    references: [.eyd("tanda titik dua (TD02)")],
    detectors: [
      .marks([.colon]) { index, reading, report in
        guard reading.touchesPrevious(index), let word = reading.before(index), word.shape == .lower,
          openers.contains(word.hash), let next = reading.after(index), next.isWord || next.kind == .number,
          !next.flags.contains(.lineStart), !reading.isInHeading(index)
        else { return }
        report.add(index, "Hapus titik dua sesudah “\(reading.text(index - 1))”", fix: .aman(""))
      }
    ],
    examples: [
      .bad("Berkasnya meliputi«:» KTP, KK, dan akta.", corrected: "Berkasnya meliputi KTP, KK, dan akta."),
      .good("Berkasnya meliputi KTP, KK, dan akta. Bawa tiga berkas: KTP, KK, dan akta."),
    ])

  private static let openers = WordSet(
    words: "meliputi yaitu yakni adalah mencakup ialah berupa berisi seperti")
}
