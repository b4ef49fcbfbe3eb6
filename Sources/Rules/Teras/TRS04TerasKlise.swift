import Bahasa
import RuleKit

extension Rule {
  /// Openings that postpone the news.
  static let terasKlise = Rule(
    "TRS-04", "Teras langsung pada beritanya", .peringatan, kinds: .articles,
    rationale: """
      “Bertempat di…”, “dalam rangka…”, dan “telah berlangsung…” menunda berita. Pembaca sudah pergi sebelum sampai pada \
      intinya. Mulailah dengan pelaku atau kejadian, dan taruh alasan serta tempat di belakang.
      """,
    references: [.rujukan("Persatuan Wartawan Indonesia, Sepuluh Pedoman Penulisan Teras Berita")],
    detectors: [
      .cues(
        """
        bertempat di
        dalam rangka
        sehubungan dengan
        guna
        berkenaan dengan
        berdasarkan surat
        menindaklanjuti surat
        sebagai tindak lanjut
        sebagai upaya
        telah berlangsung
        telah dilaksanakan
        telah diselenggarakan
        """, options: [.exceptQuotes]
      ) { cue, reading, report in
        guard cue.lowerBound == reading.article.leadTokens.lowerBound else { return }
        let words = reading.text(of: cue)
        report.add(cue, "Teras diawali “\(words)”; mulailah dengan beritanya")
      }
    ],
    examples: [
      .bad("«Bertempat di» Pendapa Arunaya, bus sekolah gratis diluncurkan, Senin (10/11/2025)."),
      .bad(
        "SUMBERJATI – «Dalam rangka» Hari Pahlawan, sekolah di Kecamatan Wanasari menanam 300 bibit bakau."),
      .bad("«Telah berlangsung» peluncuran bus sekolah gratis di Pendapa Arunaya, Senin (10/11/2025)."),
      .good(
        "Murid sekolah di Kecamatan Wanasari menanam 300 bibit bakau pada Hari Pahlawan, Senin (10/11/2025)."),
    ])
}
