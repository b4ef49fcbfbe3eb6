import Bahasa
import RuleKit

extension Rule {
  /// News of two to four hundred words, releases of three to five hundred.
  static let panjangNaskah = Rule(
    "STR-03", "Berita 200–400 kata, siaran pers 300–500 kata", .saran, kinds: .articles,
    rationale: """
      Berita langsung yang pendek lebih banyak dibaca sampai selesai dan lebih mudah dimuat media. Kalau bahannya banyak, \
      jadikan dua berita atau taruh rinciannya dalam lampiran.
      """,
    references: [.rujukan("Pedoman penulisan siaran pers; ambang dapat diatur instansi")],
    detectors: [
      .draft { reading, report in
        let isRelease = reading.kind.value == .siaranPers
        let usual = isRelease ? 300...500 : 200...400
        let blocks = reading.analysis.blockTokens
        var words = 0
        var crossing: Range<Int>?
        for sentence in reading.analysis.sentences {
          words += sentence.words
          if words > usual.upperBound + 100, crossing == nil { crossing = blocks[sentence.block] }
        }
        if let crossing {
          report.add(
            crossing,
            "Naskah ini \(words.grouped) kata; biasanya \(usual.lowerBound)–\(usual.upperBound) kata sudah cukup"
          )
        } else if isRelease, words < 60, let first = blocks.first,
          reading.word(first.lowerBound, is: "siaran")
        {
          report.add(
            first,
            "Siaran pers ini hanya \(words) kata; biasanya \(usual.lowerBound)–\(usual.upperBound) kata")
        }
      }
    ],
    examples: [
      .bad("«SIARAN PERS. Pasar murah digelar Sabtu. Mohon dimuat.»", .siaranPers),
      .good(
        "Pasar murah menjual beras Rp60.000 per karung di Lapangan Sumberjati, Sabtu (22/11/2025).",
        .siaranPers),
    ])
}
