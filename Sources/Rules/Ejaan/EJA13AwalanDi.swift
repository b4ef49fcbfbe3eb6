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
      .cues("di", options: []) { cue, reading, report in
        let verb = cue.upperBound
        if let token = reading.after(cue.lowerBound), token.shape == .lower, token.hasSpaceBefore,
          actions.contains(token.hash)
        {
          // `dokumen itu di approve`
          let right = reading.text(cue.lowerBound) + "-" + reading.text(verb)
          report.add(
            cue.lowerBound..<verb + 1, "Awalan “di-” pada kata asing memakai tanda hubung: “\(right)”",
            fix: .tinjau(right))
          return
        }
        guard let token = reading.after(cue.lowerBound), token.kind == .word,
          // `di Gelar Budaya`: the name of an event
          token.shape == .lower
            || token.shape == .capitalized && reading.tokens[cue.lowerBound].shape == .capitalized,
          token.hasSpaceBefore, token.flags.isDisjoint(with: [.hyphen, .digit, .lineStart]),
          let certainty = PassiveVerb(verb, reading)
        else { return }
        let found = "\(reading.text(cue.lowerBound)) \(reading.text(verb))"
        let isChange = reading.word(verb, is: "rubah")
        let joined =
          reading.text(cue.lowerBound) + (isChange ? "ubah" : reading.text(verb).lowercased())
        report.add(
          cue.lowerBound..<verb + 1, "“\(found)” dirangkai: “\(joined)”",
          fix: certainty == .sure ? .aman(joined) : .tinjau(joined))
      },
      .unknownWords { index, reading, report in
        // `di-matikan`; `di-PHK` and `di-upload` keep their hyphen
        let text = reading.text(index)
        guard reading.tokens[index].shape == .lower, reading.tokens[index].flags.contains(.hyphen),
          let stroke = text.firstIndex(of: "-"), hyphenated.contains(String(text[..<stroke]))
        else { return }
        let right = String(text[..<stroke] + text[text.index(after: stroke)...])
        guard Lexicon.standard.knows(right) else { return }
        report.add(index, "“\(text)” dirangkai: “\(right)”", fix: .aman(right))
      },
    ],
    examples: [
      .bad("Pembangunan «di lakukan» bertahap.", corrected: "Pembangunan dilakukan bertahap."),
      .bad("Acara itu «di hadiri» warga.", corrected: "Acara itu dihadiri warga."),
      .bad("Dokumen itu «di approve» panitia."),
      .bad("Paket itu «di bagikan» kepada warga.", corrected: "Paket itu dibagikan kepada warga."),
      .bad("Bebannya «di batasi» hingga 2 ton.", corrected: "Bebannya dibatasi hingga 2 ton."),
      .bad("Air sungai harus «di rebus» dahulu.", corrected: "Air sungai harus direbus dahulu."),
      .bad("Tarif itu akan «di rubah» tahun depan.", corrected: "Tarif itu akan diubah tahun depan."),
      .bad("Sapi itu «di karantina» dulu."),
      .bad("Aplikasi itu «di-matikan» malam ini.", corrected: "Aplikasi itu dimatikan malam ini."),
      .good("Buruh itu di-PHK. Sapi itu berada di karantina hewan."),
      .bad("Data itu dapat «di akses» warga kapan saja."),
      .good("Warga makan di pekan raya. Papan itu di negeri sendiri dipasang di akses jalan."),
      .good("Anak-anak bermain di taman dan di pasar."),
      .good("Air mengalir di bawah jembatan yang dibangun warga."),
    ])

  /// English verbs that stand behind the passive prefix.
  private static let actions = WordSet(
    words: """
      approve upload download share update upgrade input print scan cancel transfer reschedule publish repost
      follow tag mention edit delete copy submit block reset restart cover support backup tracing tracking handle manage
      monitor review
      """)

  /// Prefixes that no hyphen sets apart from an Indonesian word.
  private static let hyphenated: Set = ["di", "me", "ber", "ter"]
}
