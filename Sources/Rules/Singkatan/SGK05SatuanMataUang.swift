import Bahasa
import RuleKit

extension Rule {
  /// Units of measure are symbols: small letters, no full stop.
  static let lambangSatuan = Rule(
    "SGK-05", "Lambang satuan ditulis tanpa titik", .peringatan,
    rationale: """
      Kg, km, dan cm adalah lambang, bukan singkatan. Lambang tidak diakhiri titik dan ditulis dengan huruf kecil: 5 kg, \
      12 km.
      """,
    references: [.eyd("lambang satuan (KF05)")],
    detectors: [
      .words(.unit) { index, reading, report in
        let token = reading.tokens[index]
        guard let number = reading.before(index), number.kind == .number,
          token.length <= 3,
          !reading.isInHeading(index) || token.shape == .capitalized
        else { return }
        let text = reading.text(index)
        if reading.touchesPrevious(index), token.shape == .lower {
          let spaced = "\(reading.text(index - 1)) \(text)"
          report.add(
            index - 1..<index + 1, "Beri spasi antara angka dan lambangnya: “\(spaced)”", fix: .aman(spaced))
          return
        }
        guard let symbol = LambangSatuan.forms[text.lowercased()] else { return }
        // `5 kg.` ends a sentence where a capital or nothing follows
        var end = index + 1
        if reading.hasStop(index), reading.token(index + 2)?.shape == .lower,
          reading.after(index + 1)?.kind == .word
        {
          end += 1
        }
        guard end > index + 1 || text != symbol && token.shape == .capitalized else { return }
        let found = reading.text(of: index..<end)
        report.add(index..<end, "Lambang “\(found)” ditulis “\(symbol)”", fix: .aman(symbol))
      },
      .digitWords { index, reading, report in
        // `500KB`, `70persen`; `4G` and `MTs2` are names
        let text = reading.text(index)
        guard let letters = text.firstIndex(where: \.isLetter), letters > text.startIndex,
          text[..<letters].allSatisfy({ !$0.isLetter }), isUnit(text[letters...])
        else { return }
        let spaced = text[..<letters] + " " + text[letters...]
        report.add(index, "Beri spasi antara angka dan lambangnya: “\(spaced)”", fix: .aman(String(spaced)))
      },
      .cues("m", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard reading.tokens[index].isCapitalized, let number = reading.before(index), number.kind == .number,
          let noun = reading.before(index - 1), lengths.contains(noun.hash)
        else { return }
        report.add(index, "Lambang “\(reading.text(index))” untuk meter ditulis “m”", fix: .aman("m"))
      },
    ],
    examples: [
      .bad("Ukuran berkas paling besar «500KB».", corrected: "Ukuran berkas paling besar 500 KB."),
      .bad("Capaiannya «70persen».", corrected: "Capaiannya 70 persen."),
      .good("Ukuran berkas paling besar 500 KB."),
      .bad("Petugas mengirim 250 «Kg» beras.", corrected: "Petugas mengirim 250 kg beras."),
      .bad("Jalan sepanjang 12 «km.» diperbaiki.", corrected: "Jalan sepanjang 12 km diperbaiki."),
      .bad("Jembatan sepanjang 84 «M» diresmikan.", corrected: "Jembatan sepanjang 84 m diresmikan."),
      .bad("Gelombang mencapai «2,5m» di selatan.", corrected: "Gelombang mencapai 2,5 m di selatan."),
      .good("Petugas mengirim 250 kg beras sejauh 12 km."),
      .good("Jalan itu panjangnya 12 km. Warga menyambut baik."),
    ])

  /// Whether letters are a unit; those of one letter only in small print.
  private static func isUnit(_ letters: Substring) -> Bool {
    letters.count == 1 ? letters == "m" || letters == "l" : glued.contains(letters.lowercased())
  }

  private static let glued: Set = [
    "kg", "km", "cm", "mm", "ha", "ml", "mg", "kb", "mb", "gb", "tb", "wib", "wita", "wit", "persen", "meter",
    "liter",
    "gram", "orang", "hari", "ton", "kwh", "watt",
  ]
  private static let lengths = WordSet(
    words: """
      panjang sepanjang lebar selebar tinggi setinggi dalam sedalam kedalaman ketinggian jarak sejauh panjangnya lebarnya
      tingginya dalamnya jaraknya berjarak radius
      """)
}

private enum LambangSatuan {
  static let forms = [
    "kg": "kg", "km": "km", "cm": "cm", "mm": "mm", "ml": "ml", "ha": "ha", "mg": "mg",
  ]
}
