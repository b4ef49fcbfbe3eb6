import Bahasa
import RuleKit

extension Rule {
  /// The passive prefix `di-` is joined to its verb.
  static let awalanDi = Rule(
    "EJA-13", "Awalan “di-” pada kata kerja dirangkai", .peringatan,
    rationale: """
      “Di-” pada kata kerja pasif adalah awalan, bukan kata depan. Cobalah ganti dengan “me-”: di lakukan → melakukan. \
      Kalau bisa, tulis serangkai: dilakukan.
      """,
    references: [.eyd("kata turunan (KB01a)")],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.awalanDi, options: [.clitics],
          message: { found, right in "“\(found)” dirangkai: “\(right ?? found)”" },
          accepts: { match, reading in
            // `di Gelar Budaya`: the name of an event
            let verb = reading.tokens[match.tokens.upperBound - 1]
            return verb.shape != .capitalized || reading.tokens[match.tokens.lowerBound].shape == .capitalized
          })),
      .cues("di", options: []) { cue, reading, report in
        let verb = cue.upperBound
        guard let token = reading.after(cue.lowerBound), token.kind == .word, token.shape == .lower,
          token.hasSpaceBefore, PassiveVerb.isCausative(verb, reading)
        else { return }
        let found = "\(reading.text(cue.lowerBound)) \(reading.text(verb))"
        let joined = reading.text(cue.lowerBound) + reading.text(verb)
        report.add(cue.lowerBound..<verb + 1, "“\(found)” dirangkai: “\(joined)”", fix: .aman(joined))
      },
    ],
    examples: [
      .bad("Pembangunan «di lakukan» bertahap.", corrected: "Pembangunan dilakukan bertahap."),
      .bad("Acara itu «di hadiri» warga.", corrected: "Acara itu dihadiri warga."),
      .bad("Paket itu «di bagikan» kepada warga.", corrected: "Paket itu dibagikan kepada warga."),
      .good("Warga makan di pekan raya."),
      .good("Anak-anak bermain di taman dan di pasar."),
      .good("Air mengalir di bawah jembatan yang dibangun warga."),
    ])
}
