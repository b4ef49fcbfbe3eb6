import Bahasa
import RuleKit

extension Rule {
  /// An opening on prayers, speeches and guests, with the news further down.
  static let piramidaTerbalik = Rule(
    "STR-06", "Yang terpenting bagi warga berada paling atas", .saran, .dugaan, kinds: .articles,
    rationale: """
      Piramida terbalik menaruh yang terpenting di atas, karena banyak pembaca berhenti setelah paragraf pertama. Doa, \
      sambutan, dan daftar undangan boleh dipangkas tanpa mengubah berita.
      """,
    question: "Paragraf mana yang paling berguna bagi warga? Dapatkah itu naik ke atas?",
    references: [.rujukan("Piramida terbalik dalam penulisan berita langsung")],
    detectors: [
      .draft { reading, report in
        let lead = reading.article.leadTokens
        guard reading.article.body.count >= 3,
          firstSentence(of: lead, reading).filter({ reading.word($0, in: ceremony) }).count >= 2,
          !hasFigure(lead, reading)
        else { return }
        let later = reading.article.body.dropFirst().first {
          hasFigure(reading.analysis.blockTokens[$0], reading)
        }
        guard later != nil else { return }
        report.add(lead, "Berita dibuka dengan susunan acara; naikkan paragraf yang berguna bagi warga")
      }
    ],
    examples: [
      .bad(
        """
        «Acara pasar murah diawali doa bersama dan sambutan camat.»

        Kepala dinas berharap harga beras segera turun.

        Pasar murah berlangsung di Lapangan Sumberjati dan menjual beras Rp60.000 per karung.
        """),
      .good(
        """
        Pasar murah menjual beras Rp60.000 per karung di Lapangan Sumberjati, Sabtu (22/11/2025).

        Setiap keluarga dapat membeli dua karung karena persediaannya terbatas.

        Acara dibuka dengan doa bersama dan sambutan camat.
        """),
    ])
}

private let ceremony = WordSet(
  words:
    "acara doa sambutan sambutannya lagu kebangsaan laporan panitia hadir hadirin undangan upacara pembukaan")

private func firstSentence(of lead: Range<Int>, _ reading: Reading) -> Range<Int> {
  guard let first = lead.first else { return lead }
  return reading.analysis.sentences[reading.analysis.sentence(ofToken: first)].tokens
}

/// Whether a block gives an amount, a price or a time of day.
private func hasFigure(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
  reading.entities(in: tokens).contains {
    $0.kind == .money || $0.kind == .quantity || $0.kind == .clock || $0.kind == .percent
  }
}
