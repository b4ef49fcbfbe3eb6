import Bahasa
import RuleKit

extension Rule {
  /// A number of one word is written in letters in running text.
  static let angkaSatuKata = Rule(
    "ANG-06", "Bilangan yang cukup satu kata ditulis dengan huruf", .saran, .dugaan, status: .pilihan,
    rationale: """
      Dalam kalimat, bilangan yang dapat disebut dengan satu kata ditulis dengan huruf: tiga orang, sebelas desa. Angka \
      dipakai untuk ukuran, uang, waktu, persen, dan perincian. Banyak redaksi tetap memakai angka, jadi aturan ini pilihan.
      """,
    references: [.eyd("angka dan bilangan (KG02)")],
    detectors: [
      .tokens([.number]) { index, reading, report in
        let token = reading.tokens[index]
        guard token.length <= 3, token.hasSpaceBefore, !token.flags.contains(.sentenceStart),
          let word = words[reading.text(index)], let next = reading.after(index), next.kind == .word,
          next.shape == .lower, next.hasSpaceBefore, next.classes.contains(.counted),
          next.classes.isDisjoint(with: [.timeNoun, .unit, .magnitude]),
          reading.before(index).map({ $0.kind == .word && $0.shape == .lower }) ?? false
        else { return }
        report.add(index, "Dalam kalimat ditulis “\(word)”", fix: .tinjau(word))
      }
    ],
    examples: [
      .bad("Banjir merendam «3» desa."),
      .good("Banjir merendam tiga desa dan 12 rumah selama 3 jam."),
    ])

  private static let words = [
    "1": "satu", "2": "dua", "3": "tiga", "4": "empat", "5": "lima", "6": "enam", "7": "tujuh",
    "8": "delapan",
    "9": "sembilan", "10": "sepuluh", "11": "sebelas", "100": "seratus",
  ]
}
