import Bahasa
import RuleKit

extension Rule {
  /// No space inside a degree.
  static let spasiGelar = Rule(
    "SGK-03", "Unsur satu gelar ditulis tanpa spasi", .peringatan,
    rationale: """
      Satu gelar adalah satu kesatuan: S.Sos., M.Si. Spasi hanya ada di antara gelar yang satu dan yang berikutnya.
      """,
    references: [.eyd("singkatan gelar (KF01)")],
    detectors: [
      .marks([.period]) { index, reading, report in
        guard let first = reading.before(index), first.kind == .word, first.isCapitalized, first.length <= 2,
          reading.touchesPrevious(index), let second = reading.after(index), second.hasSpaceBefore,
          second.isWord, second.isCapitalized, GelarTertulis.followsName(index - 1, reading)
        else { return }
        let text = reading.text(index - 1) + "." + reading.text(index + 1)
        guard let form = Gelar.dotted[WordHash(folding: text)] else { return }
        let end = reading.after(index + 1)?.mark == .period ? index + 3 : index + 2
        let tokens = index - 1..<end
        let found = reading.analysis.text(reading.analysis.byteRange(tokens))
        report.add(tokens, "“\(found)” ditulis tanpa spasi: “\(form)”", fix: .aman(form))
      }
    ],
    examples: [
      .bad(
        "Kegiatan dibuka Bagas Wirya, «M. Si.», kepala bidang.",
        corrected: "Kegiatan dibuka Bagas Wirya, M.Si., kepala bidang."),
      .good("Kegiatan dibuka Bagas Wirya, S.Sos., M.Si., kepala bidang."),
      .good("Lomba dimenangi S. Wirya dan M. Adiwinata."),
    ])
}
