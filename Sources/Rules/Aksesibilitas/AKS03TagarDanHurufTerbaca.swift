import Bahasa
import RuleKit

extension Rule {
  /// Hashtags with capitals, no fancy letters, no rows of emoji.
  static let tagarDanHurufTerbaca = Rule(
    "AKS-03", "Tagar, huruf, dan emoji terbaca oleh semua orang", .saran,
    rationale: """
      Pembaca layar mengeja tagar yang huruf kecil semua sebagai satu kata, membaca huruf hias sebagai lambang \
      matematika atau melewatinya, dan menyebut setiap emoji satu per satu. Pakai huruf kapital pada awal tiap kata \
      tagar, huruf biasa, dan paling banyak tiga emoji berderet.
      """,
    references: [
      .hukum("UU 8/2016 Pasal 24 huruf b (informasi yang dapat diakses)", checked: "2026-11-20"),
      .rujukan("Praktik aksesibilitas media sosial"),
    ],
    detectors: [
      .tokens([.hashtag]) { index, reading, report in
        let token = reading.tokens[index]
        guard let words = HashtagWords.split(reading.analysis.bytes[token.range].dropFirst()) else {
          if HashtagWords.isLong(reading.analysis.bytes[token.range].dropFirst()) {
            report.add(
              index, "Tagar panjang tanpa huruf kapital sulit dibaca; awali tiap katanya dengan kapital")
          }
          return
        }
        let name = words.map { Casing.capitalized($0) }.joined()
        report.add(index, "Tagar ini lebih terbaca sebagai “#\(name)”", fix: .tinjau("#\(name)"))
      },
      .tokens([.emoji]) { index, reading, report in
        guard index == 0 || reading.tokens[index - 1].kind != .emoji else { return }
        let end = reading.tokens[index...].firstIndex { $0.kind != .emoji } ?? reading.tokens.endIndex
        guard end - index >= 4 else { return }
        report.add(index..<end, "\(end - index) emoji berderet; cukup satu sampai tiga")
      },
      .unusualLetters,
    ],
    examples: [
      .bad("Jadwal imunisasi ada di tautan. «#infolayananwarga»", .takarir, .instagram),
      .bad("Daftar sekarang. «#pelatihanmenjahitgratis» #Arunaya", .takarir, .instagram),
      .bad("Posyandu Melati pindah ke Balai Desa Larangan «🎉🎉🎉🎉»", .takarir, .instagram),
      .bad("«𝗣𝗘𝗡𝗧𝗜𝗡𝗚» Posyandu Melati pindah ke Balai Desa Larangan.", .takarir, .instagram),
      .good("Posyandu Melati pindah ke Balai Desa Larangan. 🎉 #InfoLayananWarga", .takarir, .instagram),
      .good("Terima kasih, warga. #arunaya #pelayanan #umkm #warga2025", .takarir, .instagram),
      .good("Ikuti #BersihBersihPasar pada hari Minggu."),
    ])
}

extension Detector {
  /// Letters of the mathematical blocks that stand for bold or script type.
  fileprivate static let unusualLetters = Detector.blocks { block, reading, report in
    guard reading.analysis.hasNonASCII else { return }
    var start: Int?
    let tokens = reading.analysis.blockTokens[block]
    for index in tokens {
      let token = reading.tokens[index]
      // U+1D400…U+1D7FF is F0 9D 90…9F in UTF-8.
      let isFancy =
        token.flags.contains(.nonASCII) && token.kind == .word
        && reading.analysis.bytes[token.range].starts(with: [0xF0, 0x9D])
      if isFancy { start = start ?? index }
      if let first = start, !isFancy {
        report.add(first..<index, "Huruf hias tidak terbaca oleh pembaca layar; pakai huruf biasa")
        start = nil
      }
    }
    if let first = start {
      report.add(first..<tokens.upperBound, "Huruf hias tidak terbaca oleh pembaca layar; pakai huruf biasa")
    }
  }
}
