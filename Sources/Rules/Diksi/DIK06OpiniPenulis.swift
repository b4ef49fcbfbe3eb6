import Bahasa
import RuleKit

extension Rule {
  /// Judgements of the writer in news, outside quotes.
  static let opiniPenulis = Rule(
    "DIK-06", "Pendapat ada dalam kutipan, bukan dari penulis", .saran, .dugaan, kinds: .articles,
    rationale: """
      Berita memisahkan fakta dan pendapat. “Membanggakan” boleh diucapkan narasumber, tetapi dari penulis ia membuat \
      warga ragu pada faktanya.
      """,
    references: [.rujukan("Kode Etik Jurnalistik Pasal 3 (tidak mencampurkan fakta dan opini)")],
    detectors: [
      .cues(
        """
        sangat membanggakan
        sungguh membanggakan
        amat membanggakan
        begitu membanggakan
        sungguh menakjubkan
        sangat menakjubkan
        sangat spektakuler
        sungguh spektakuler
        begitu spektakuler
        sangat memukau
        begitu memukau
        luar biasa meriah
        sangat meriah sekali
        terobosan brilian
        sungguh istimewa
        sangat mengagumkan
        sungguh mengagumkan
        sangat mengharukan
        tak terlupakan
        sangat luar biasa meriah
        patut diacungi jempol
        patut diapresiasi
        patut dibanggakan
        patut dicontoh
        patut disyukuri
        sungguh luar biasa
        sangat luar biasa
        sangat disayangkan
        sayangnya
        untungnya
        alangkah
        tentu saja membanggakan
        tidak diragukan lagi
        tak diragukan lagi
        sudah sepatutnya
        sudah selayaknya
        """, options: [.exceptQuotes]
      ) { cue, reading, report in
        let sentence = reading.analysis.sentences[reading.analysis.sentence(ofToken: cue.lowerBound)].tokens
        // An opinion that someone is said to hold is reported, not held.
        guard !reading.contains(.reporting, in: sentence) else { return }
        let words = reading.text(of: cue)
        report.add(cue, "“\(words)” adalah pendapat; siapa yang mengatakannya?")
      }
    ],
    examples: [
      .bad("Program yang «sangat membanggakan» ini dimulai pada 2024."),
      .bad("Kerja para sukarelawan «patut diacungi jempol»."),
      .good(
        "\"Sekarang belanja saya cukup sekali seminggu,\" kata Rustini (39), pedagang lauk di Sumberjati."),
      .good("Camat mengatakan kerja para sukarelawan patut diapresiasi."),
    ])
}
