import Bahasa
import RuleKit

extension Rule {
  /// `Rp10.000,-` is `Rp10.000`.
  static let uangTanpaSen = Rule(
    "ANG-03", "Jumlah uang ditulis tanpa “,-”", .peringatan,
    rationale: """
      Tanda “,-” di belakang jumlah uang adalah kebiasaan kuitansi. Dalam berita cukup Rp10.000. Bila sennya penting, tulis \
      Rp10.000,00.
      """,
    references: [.eyd("tanda koma (TB12)")],
    detectors: [
      .entities([.money]) { index, reading, report in
        let last = reading.analysis.entities[index].tokens.upperBound - 1
        guard reading.after(last)?.mark == .comma, reading.touchesNext(last),
          let dash = reading.after(last + 1), reading.touchesNext(last + 1),
          dash.mark == .hyphen || dash.mark == .enDash || dash.mark == .emDash
        else { return }
        var end = last + 3
        while end < reading.tokens.count, reading.touchesPrevious(end), reading.tokens[end].mark == dash.mark
        {
          end += 1
        }
        let amount = reading.text(last)
        report.add(
          last + 1..<end, "Tanda “,-” di belakang jumlah uang dihapus: “\(amount)”", fix: .aman(""))
      }
    ],
    examples: [
      .bad("Biayanya Rp10.000«,-» per orang.", corrected: "Biayanya Rp10.000 per orang."),
      .good("Biayanya Rp10.000 per orang, bukan Rp10.500,50."),
      .good("Biayanya Rp10.000, dibayar di loket."),
    ])
}
