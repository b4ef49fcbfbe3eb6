import Bahasa
import RuleKit

extension Rule {
  /// `di mana` as a relative word.
  static let diManaPenghubung = Rule(
    "DIK-10", "“Di mana” untuk bertanya, bukan menyambung kalimat", .saran, .dugaan, kinds: .texts,
    rationale: """
      “Di mana” sebagai penghubung meniru “where” dan “in which”. Dalam bahasa Indonesia pakai “yang”, “tempat”, atau “dan”, \
      atau akhiri kalimatnya.
      """,
    references: [.eyd("kata depan (KD01)"), .rujukan("Pedoman bahasa jurnalistik")],
    detectors: [
      .cues("di mana\ndimana", options: [.exceptQuotes]) { cue, reading, report in
        let sentence = reading.analysis.sentences[reading.analysis.sentence(ofToken: cue.lowerBound)].tokens
        guard let before = reading.token(cue.lowerBound - 1), before.mark == .comma,
          cue.lowerBound > sentence.lowerBound,
          let after = reading.token(cue.upperBound), after.kind == .word,
          !reading.word(cue.upperBound, in: anywhere),
          reading.tokens[sentence.upperBound - 1].mark != .question
        else { return }
        report.add(
          cue,
          "“\(reading.text(of: cue))” menyambung kalimat; pakai “yang”, “tempat”, atau titik"
        )
      }
    ],
    examples: [
      .bad("Rapat digelar di aula, «di mana» warga menyampaikan usul."),
      .good("Di mana pun warga tinggal, layanan ini gratis."),
      .good("Warga bertanya di mana loketnya. Petugas menjawab, di mana saja boleh."),
      .good("Rapat digelar di aula, tempat warga menyampaikan usul."),
    ])
}

private let anywhere = WordSet(words: "pun saja letak lokasi tempat posisi alamat")
