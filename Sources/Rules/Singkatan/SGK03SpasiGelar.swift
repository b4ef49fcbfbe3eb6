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
      .marks([.period, .comma]) { index, reading, report in
        guard let first = reading.before(index), first.kind == .word, first.isCapitalized, first.length <= 3,
          reading.touchesPrevious(index), let second = reading.after(index),
          second.hasSpaceBefore || reading.tokens[index].mark == .comma, second.isWord,
          second.isCapitalized, GelarTertulis.followsName(index - 1, reading),
          let (form, last) = degree(from: index, reading)
        else { return }
        let tokens = index - 1..<reading.withStop(last).upperBound
        let found = reading.text(of: tokens)
        report.add(tokens, "“\(found)” ditulis tanpa spasi: “\(form)”", fix: .aman(form))
      }
    ],
    examples: [
      .bad(
        "Kegiatan dibuka Bagas Wirya, «M. Si.», kepala bidang.",
        corrected: "Kegiatan dibuka Bagas Wirya, M.Si., kepala bidang."),
      .bad(
        "Kegiatan dibuka Bagas Wirya, «S,Sos.», kepala bidang.",
        corrected: "Kegiatan dibuka Bagas Wirya, S.Sos., kepala bidang."),
      .bad(
        "Kegiatan dibuka Bagas Wirya, «S. I. P.», kepala bidang.",
        corrected: "Kegiatan dibuka Bagas Wirya, S.I.P., kepala bidang."),
      .bad(
        "Kegiatan dibuka Bagas Wirya, «Mec. Dev», kepala bidang.",
        corrected: "Kegiatan dibuka Bagas Wirya, M.Ec.Dev., kepala bidang."),
      .good("Kegiatan dibuka Bagas Wirya, S.Sos., M.Si., kepala bidang."),
      .good("Lomba dimenangi S. Wirya dan M. Adiwinata."),
    ])

  /// The degree whose parts a mark sets apart, and its last token: `S. I. P`, `S, Pd`, `Mec. Dev`.
  private static func degree(from mark: Int, _ reading: Reading) -> (form: String, last: Int)? {
    let pair = reading.text(mark - 1) + "." + reading.text(mark + 1)
    if reading.after(mark + 1)?.mark == .period, let third = reading.after(mark + 2), third.isWord,
      third.isCapitalized, third.length <= 3,
      let form = Gelar.dotted[WordHash(folding: pair + "." + reading.text(mark + 3))]
    {
      return (form, mark + 3)
    }
    if let form = Gelar.dotted[WordHash(folding: pair)] { return (form, mark + 1) }
    guard reading.tokens[mark].mark == .period, reading.tokens[mark - 1].length == 3,
      let form = Gelar.bare[WordHash(folding: reading.text(mark - 1) + reading.text(mark + 1))]
    else { return nil }
    return (form, mark + 1)
  }
}
