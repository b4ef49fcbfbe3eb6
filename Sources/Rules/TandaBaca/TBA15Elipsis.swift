import Bahasa
import RuleKit

extension Rule {
  /// An ellipsis has three dots, a full stop one.
  static let tandaElipsis = Rule(
    "TBA-15", "Titik satu untuk akhir kalimat, tiga untuk elipsis", .peringatan,
    rationale: """
      Dua titik bukan tanda baca. Akhiri kalimat dengan satu titik. Untuk bagian yang dihilangkan, pakai tiga titik.
      """,
    references: [.eyd("tanda elipsis (TI01)")],
    detectors: [
      .marks([.ellipsis]) { index, reading, report in
        let token = reading.tokens[index]
        let text = reading.text(index)
        guard text.hasPrefix(".."), token.length != 3, token.length != 4 else { return }
        let right = token.length == 2 ? "." : "..."
        report.add(index, "“\(text)” ditulis “\(right)”", fix: .tinjau(right))
      }
    ],
    examples: [
      .bad("Loket sudah tutup«..» Warga pulang."),
      .bad("Warga menunggu«......» sampai sore."),
      .good("Loket sudah tutup. Warga menunggu … sampai sore."),
      .good("“Kami menunggu ....” kata warga."),
    ])
}
