import Bahasa
import RuleKit

extension Rule {
  /// The fourteen conjunctions that have `pun` joined.
  static let punSerangkai = Rule(
    "EJA-34", "“Pun” dirangkai pada empat belas kata penghubung", .peringatan,
    rationale: """
      Meskipun, walaupun, maupun, ataupun, sekalipun, dan sembilan kata penghubung lain sudah padu, jadi ditulis serangkai.
      """,
    references: [.eyd("partikel (KE03)")],
    detectors: [
      .phrases(PhraseTable(PhraseTable.punSerangkai, options: [])),
      .cues("mau pun", options: []) { cue, reading, report in
        // `baik warga mau pun petugas`, but `Dia mau pun tidak bisa`
        guard let next = reading.after(cue.upperBound - 1), next.isWord,
          next.classes.isDisjoint(with: [.negation, .pronoun])
        else { return }
        let right = reading.tokens[cue.lowerBound].shape == .lower ? "maupun" : "Maupun"
        report.add(cue, "Kata penghubung ini dirangkai: “\(right)”", fix: .aman(right))
      },
      .cues("sekali pun", options: []) { cue, reading, report in
        // `tiga tahun, sekali pun terjadi paceklik`, but `belum sekali pun`
        guard reading.before(cue.lowerBound)?.mark == .comma, let next = reading.after(cue.upperBound - 1),
          next.isWord, reading.tokens[cue.lowerBound].shape == .lower
        else { return }
        report.add(cue, "Kata penghubung ini dirangkai: “sekalipun”", fix: .aman("sekalipun"))
      },
    ],
    examples: [
      .bad(
        "Beras itu cukup, «sekali pun» hujan terlambat.",
        corrected: "Beras itu cukup, sekalipun hujan terlambat."),
      .good("Warga itu belum sekali pun terlambat."),
      .bad("«Meski pun» hujan, warga tetap datang.", corrected: "Meskipun hujan, warga tetap datang."),
      .bad(
        "Loket melayani warga desa «mau pun» kota.", corrected: "Loket melayani warga desa maupun kota."),
      .good("Apa pun cuacanya, baik panas maupun hujan, layanan tetap buka."),
    ])
}
