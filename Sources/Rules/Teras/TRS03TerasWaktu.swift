import Bahasa
import RuleKit

extension Rule {
  /// A lead that begins with the time puts the least news first.
  static let terasWaktu = Rule(
    "TRS-03", "Teras tidak diawali unsur waktu", .saran, kinds: .articles,
    rationale: """
      Hari dan tanggal jarang menjadi inti berita. Mulailah dengan apa yang terjadi atau siapa yang terkena dampaknya, \
      lalu sebut waktunya di belakang.
      """,
    references: [.rujukan("Persatuan Wartawan Indonesia, Sepuluh Pedoman Penulisan Teras Berita")],
    detectors: [
      .draft { reading, report in
        let lead = reading.article.leadTokens
        guard lead.count > 4 else { return }
        var index = lead.lowerBound
        if reading.word(index, in: openers) { index += 1 }
        if reading.word(index, in: timeNouns) { index += 1 }
        let isDate = reading.entities(in: index..<index + 1).contains { $0.kind == .date }
        let isDay =
          reading.tokens[index].classes.contains(.weekday)
          && (reading.tokens[index + 1].mark == .openParenthesis || reading.tokens[index + 1].mark == .comma
            || reading.tokens[index + 1].classes.contains(.timeNoun))
        guard isDate || isDay else { return }
        report.add(lead.lowerBound..<index + 1, "Teras diawali waktu; dahulukan apa yang terjadi")
      }
    ],
    examples: [
      .bad("«Pada Kamis», 6 November 2025, Dinas Perhubungan mengumumkan jadwal bus sekolah gratis."),
      .bad("«Hari Senin» (10/11/2025) bus sekolah gratis mulai melayani pelajar Tirtomulyo."),
      .good(
        "Bus sekolah gratis berangkat dari Terminal Tirtomulyo pukul 06.00 WIB mulai Senin (10/11/2025)."),
      .good("Minggu Tenang Pemilu dijaga 40 petugas di Kecamatan Larangan."),
    ])
}

private let openers = WordSet(words: "pada")
private let timeNouns = WordSet(words: "hari tanggal")
