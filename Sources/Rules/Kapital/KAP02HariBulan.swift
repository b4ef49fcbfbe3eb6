import Bahasa
import RuleKit

extension Rule {
  /// Names of days and months begin with a capital.
  static let hariBulan = Rule(
    "KAP-02", "Nama hari dan bulan diawali huruf kapital", .peringatan,
    rationale: """
      Senin, Maret, dan Lebaran adalah nama. Nama diawali huruf kapital di mana pun letaknya dalam kalimat.
      """,
    references: [.eyd("huruf kapital (HF13)")],
    detectors: [
      .words([.weekday, .month]) { index, reading, report in
        let token = reading.tokens[index]
        guard token.shape == .lower, !token.flags.contains(.apostrophe),
          token.length > 3 || isMei(index, reading),
          !needsContext.contains(token.hash) || HariBulan.isDate(index, reading)
        else { return }
        let right = Casing.capitalized(reading.text(index))
        report.add(index, "Nama hari atau bulan diawali kapital: “\(right)”", fix: .aman(right))
      }
    ],
    examples: [
      .bad("Loket buka hari «senin» sampai «jumat».", corrected: "Loket buka hari Senin sampai Jumat."),
      .bad("Pendaftaran ditutup 15 «maret» 2026.", corrected: "Pendaftaran ditutup 15 Maret 2026."),
      .bad("Layanan libur pada hari «minggu».", corrected: "Layanan libur pada hari Minggu."),
      .good("Loket buka hari Senin, dua minggu sekali, sampai Maret 2026."),
      .good("Layanan buka tiga hari dalam satu minggu."),
    ])

  private static let needsContext = WordSet(words: "minggu ahad agustus sept")

  private static func isMei(_ index: Int, _ reading: Reading) -> Bool {
    reading.word(index, is: "mei") && HariBulan.isDate(index, reading)
  }
}

private enum HariBulan {
  private static let hari = WordHash(folding: "hari")
  private static let bulan = WordHash(folding: "bulan")

  /// Whether `hari` or `bulan` or a number stands before it, or a number or date in parentheses after it.
  static func isDate(_ index: Int, _ reading: Reading) -> Bool {
    let previous = reading.before(index)
    if reading.tokens[index].classes.contains(.month) {
      return previous?.kind == .number || previous?.hash == bulan || reading.after(index)?.kind == .number
    }
    if previous?.hash == hari { return true }
    let next = reading.after(index)
    return next?.mark == .openParenthesis && reading.token(index + 2)?.kind == .number
  }
}
