import Bahasa
import RuleKit

extension Rule {
  /// `Rp` stands right before the amount, without full stop or space.
  static let lambangRupiah = Rule(
    "ANG-16", "“Rp” menempel pada angka tanpa titik", .peringatan,
    rationale: """
      “Rp” adalah lambang mata uang, bukan singkatan. Lambang ini menempel pada angkanya: Rp10.000. Dengan begitu angka dan \
      lambangnya tidak terpisah di ujung baris.
      """,
    references: [.eyd("lambang mata uang (KF05)")],
    detectors: [
      .entities([.money]) { index, reading, report in
        let tokens = reading.analysis.entities[index].tokens
        let sign = reading.tokens[tokens.lowerBound]
        guard sign.length == 2, let number = tokens.first(where: { reading.tokens[$0].kind == .number }),
          sign.end != Int(reading.tokens[number].start) || sign.shape != .capitalized
        else { return }
        let found = tokens.lowerBound..<number + 1
        let digits = reading.text(number)
        // `Rp 12.5 juta` has a decimal point besides
        let isDecimal =
          reading.after(number)?.classes.contains(.magnitude) == true
          && digits.split(separator: ".").count == 2 && (digits.split(separator: ".").last?.count ?? 3) < 3
        let right = "Rp" + (isDecimal ? digits.split(separator: ".").joined(separator: ",") : digits)
        let text = reading.text(of: found)
        report.add(found, "“\(text)” ditulis “\(right)”", fix: .aman(right))
      }
    ],
    examples: [
      .bad("Biayanya «Rp 10.000» per orang.", corrected: "Biayanya Rp10.000 per orang."),
      .bad("Dana «Rp. 1,5» miliar sudah cair.", corrected: "Dana Rp1,5 miliar sudah cair."),
      .bad("Biayanya «Rp.10.000» per orang.", corrected: "Biayanya Rp10.000 per orang."),
      .good("Biayanya Rp10.000 per orang dari dana Rp1,5 miliar."),
      .good("Bayar dengan rupiah, bukan dolar."),
    ])
}
