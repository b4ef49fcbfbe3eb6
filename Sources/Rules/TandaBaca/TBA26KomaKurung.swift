import Bahasa
import RuleKit

extension Rule {
  /// No comma before an opening parenthesis.
  static let komaKurung = Rule(
    "TBA-26", "Sebelum kurung pembuka tidak ada koma", .peringatan,
    rationale: """
      Keterangan dalam kurung melekat pada kata di depannya: Jumat (22/5/2026). Koma di antaranya memutus hubungan itu. Bila \
      perlu, koma ditulis sesudah kurung penutup.
      """,
    references: [.eyd("tanda kurung (TK01), tanda koma")],
    detectors: [
      .marks([.openParenthesis]) { index, reading, report in
        guard let comma = reading.before(index), comma.mark == .comma, let word = reading.before(index - 1),
          word.isWord || word.kind == .number, !isNumbering(index, reading)
        else { return }
        report.add(
          bytes: word.end..<comma.end, "Hapus koma sebelum kurung: “\(reading.text(index - 2)) (”",
          fix: .aman(""))
      }
    ],
    examples: [
      .bad(
        "Rapat digelar Jumat«,» (22/5/2026) di aula.", corrected: "Rapat digelar Jumat (22/5/2026) di aula."),
      .good("Rapat digelar Jumat (22/5/2026), di aula. Syaratnya (1) KTP, (2) KK, (b) foto."),
    ])

  /// Whether the parentheses hold the number of an item: `(2)`, `(b)`, or the code of a telephone number: `(0000)`.
  private static func isNumbering(_ index: Int, _ reading: Reading) -> Bool {
    guard let item = reading.after(index), reading.token(index + 2)?.mark == .closeParenthesis else {
      return false
    }
    return item.length <= 5
  }
}
