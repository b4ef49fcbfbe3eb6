import Bahasa
import RuleKit

extension Rule {
  /// Compounds such as `narasumber` that are one word.
  static let gabunganSerangkai = Rule(
    "EJA-21", "Gabungan kata ini ditulis serangkai", .peringatan,
    rationale: """
      Sebagian gabungan kata sudah dianggap padu, misalnya narasumber, olahraga, dan beasiswa. Karena padu, ditulis \
      serangkai.
      """,
    references: [.eyd("gabungan kata yang padu (KB03e)"), .kbbi()],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.gabunganSerangkai, options: [.clitics],
          message: { found, right in "“\(found)” ditulis serangkai: “\(right ?? found)”" },
          accepts: { match, reading in !reading.hasOwnCapital(match.tokens.lowerBound) || isTerm(match.row) })
      ),
      .cues("apa lagi", options: [.exceptQuotes]) { cue, reading, report in
        // `Apa lagi saat hujan, ia …`, but `Apa lagi yang dibawa?`
        let sentence = reading.analysis.sentences[reading.analysis.sentence(ofToken: cue.lowerBound)].tokens
        guard
          reading.tokens[cue.lowerBound].flags.contains(.sentenceStart)
            || reading.before(cue.lowerBound)?.mark == .comma,
          let next = reading.after(cue.upperBound - 1), next.isWord,
          !reading.word(cue.upperBound, is: "yang") || reading.before(cue.lowerBound)?.mark == .comma,
          let end = sentence.last, reading.tokens[end].mark != .question
        else { return }
        let right = reading.tokens[cue.lowerBound].shape == .lower ? "apalagi" : "Apalagi"
        report.add(cue, "Kata penghubung ini ditulis serangkai: “\(right)”", fix: .aman(right))
      },
    ],
    examples: [
      .bad(
        "Warga waspada, «apa lagi» yang tinggal di tepi sungai.",
        corrected: "Warga waspada, apalagi yang tinggal di tepi sungai."),
      .bad("Panitia mengundang dua «nara sumber».", corrected: "Panitia mengundang dua narasumber."),
      .bad("Lapangan «olah raga» dibuka lagi.", corrected: "Lapangan olahraga dibuka lagi."),
      .bad(
        "«Apa lagi» saat hujan, petugas berjaga semalaman.",
        corrected: "Apalagi saat hujan, petugas berjaga semalaman."),
      .good("Apa lagi yang perlu dibawa warga?"),
      .good("Narasumber menjelaskan beasiswa bagi siswa."),
      .bad("Pekan «Olah Raga» dan Seni digelar.", corrected: "Pekan Olahraga dan Seni digelar."),
      .good("Warga belanja di Toko Kaca Mata Arunaya."),
    ])
}

/// Whether a compound is one word in names of events and offices too, as in *Pekan Olahraga*.
private func isTerm(_ row: PhraseTable.Row) -> Bool { terms.contains(row.wrong) }

private let terms: Set = [
  "olah raga", "nara sumber", "duka cita", "suka cita", "bea siswa", "loka karya", "foto kopi", "foto copy",
  "wira usaha", "tri wulan", "info grafis", "sosio kultural", "mikro bus", "poli klinik",
]
