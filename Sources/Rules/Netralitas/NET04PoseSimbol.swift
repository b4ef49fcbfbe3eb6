import Bahasa
import RuleKit

extension Rule {
  /// Gestures in pictures are looked at.
  static let poseSimbol = Rule(
    "NET-04", "Pose dan simbol dalam foto diperiksa", .saran, .tanya,
    rationale: """
      Jari, jempol, atau baju bernomor dalam foto dapat dibaca sebagai dukungan. Alat ini tidak melihat gambarnya, jadi \
      periksa sebelum mengunggah.
      """,
    question: "Adakah gestur atau atribut kontestan dalam foto?",
    references: [
      .hukum("PP 94/2021 Pasal 5 huruf n", checked: "2026-11-20"),
      .rujukan("SKB Netralitas ASN 2/2022, menurut sumber sekunder"),
    ],
    detectors: [
      .cues(
        "salam satu jari\nsalam dua jari\nsalam tiga jari\nsalam empat jari\npose dua jari\npose satu jari\npose jempol\nsalam jempol\nberpose dua jari\nberpose satu jari\nsalam metal\npose jari\nmengacungkan dua jari\nmengacungkan satu jari\nmengacungkan tiga jari\nmengacungkan jempol\nacungan jempol\nacungan dua jari\nacungkan jempol\nacungkan dua jari\nmengangkat dua jari\nmengangkat satu jari\nmengangkat jempol\ngaya dua jari\ngaya satu jari\nsimbol dua jari\nsimbol jari\nangkat dua jari\nangkat jempol\ndua jari\nisyarat jari\njempol dan telunjuk\ntelunjuk dan jempol\nmembentuk huruf\nmembentuk angka\nsimbol angka\nsimbol huruf\nkode jari\nsalam jari\nacungkan satu jari\nacungkan tiga jari\nangkat satu jari\nangkat tiga jari\nmengangkat tiga jari\npose tiga jari\ngaya tiga jari\nfoto dua jari\nfoto satu jari\npose angka\nberpose angka\njari membentuk",
        options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard !reading.isPrevention(sentence),
          !PollWords.isShape(cue, in: sentence, reading)
        else { return }
        report.add(cue, "Pose ini dapat dibaca sebagai dukungan pada masa pemilihan")
      },
      .draft { reading, report in
        guard reading.draft.settings.election.isOpen(on: reading.draft.header.date),
          reading.draft.header.media?.isEmpty == false
        else { return }
        report.add(reading.opening, "Masa pemilihan: periksa gestur dan atribut dalam foto")
      },
    ],
    examples: [
      .bad(
        "Semua kompak «mengacungkan dua jari»."),
      .bad("Seluruh pegawai berfoto dengan «salam dua jari»."),
      .bad(
        "«Apel pagi Dinas Kominfo».", settings: .election { _ in },
        header: DraftHeader(media: [
          .photo(
            "apel.jpg", alt: "Pegawai berbaris", credit: "Diskominfo", consent: "tertulis", label: "ilustrasi"
          )
        ])),
      .good("Apel pagi Dinas Kominfo digelar Senin, 2 Maret 2026."),
      .good("Bangku taman itu disusun membentuk huruf U."),
      .good("Peserta senam mengangkat dua tangan sesuai irama."),
    ])
}
