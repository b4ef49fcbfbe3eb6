import Bahasa
import RuleKit

extension Rule {
  /// A hyphen ties a letter to the number or the word that it names: `S-2`, `hari-H`.
  static let hubungHurufAngka = Rule(
    "TBA-12", "Huruf dan angka yang menjadi satu sebutan memakai tanda hubung", .peringatan,
    rationale: """
      Tanda hubung merangkai huruf dengan angka atau kata menjadi satu sebutan: S-2, D-3, hari-H, sinar-X. Tanpa tanda itu, \
      huruf dan angkanya terbaca seperti kode barang.
      """,
    references: [.eyd("tanda hubung (TE05)")],
    detectors: [
      .digitWords { index, reading, report in
        // `lulusan S2`, but `vitamin D3`, `ruang S2`
        let token = reading.tokens[index]
        guard token.length == 2, degrees.contains(token.hash), !reading.word(index - 1, in: others),
          reading.after(index)?.mark != .slash || !reading.touchesNext(index),
          !reading.touchesPrevious(index) || reading.before(index)?.mark == .openParenthesis
            || reading.before(index)?.mark == .slash
        else { return }
        let text = reading.text(index)
        let right = text.prefix(1).uppercased() + "-" + text.dropFirst()
        report.add(index, "Jenjang pendidikan ditulis “\(right)”", fix: .aman(right))
      },
      .cues("hari h\nsinar x", options: []) { cue, reading, report in
        // `hari H`, but `Hari H. Bagas Wirya`
        let letter = cue.upperBound - 1
        guard reading.tokens[letter].length == 1, reading.tokens[letter].shape != .lower,
          !(reading.after(letter)?.mark == .period && reading.after(letter + 1)?.isCapitalized == true)
        else { return }
        let right = reading.text(cue.lowerBound) + "-" + reading.text(letter)
        report.add(cue, "Pakai tanda hubung: “\(right)”", fix: .aman(right))
      },
    ],
    examples: [
      .bad(
        "Ia melanjutkan studi «S2» di luar negeri.", corrected: "Ia melanjutkan studi S-2 di luar negeri."),
      .bad("Pelamar lulusan «D3» diterima.", corrected: "Pelamar lulusan D-3 diterima."),
      .bad("Logistik siap menjelang «hari H».", corrected: "Logistik siap menjelang hari-H."),
      .good("Ia lulusan S-2. Warga mendapat vitamin D3 pada hari-H di ruang S2."),
    ])

  private static let degrees = WordSet(words: "s1 s2 s3 d1 d2 d3 d4")
  private static let others = WordSet(
    words:
      "vitamin ruang ruangan blok kelas gedung lantai seri tipe zona jalur kolom baris sel kode pintu bus kursi"
  )
}
