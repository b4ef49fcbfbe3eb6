import Bahasa
import RuleKit

extension Rule {
  /// No comma after a quote that ends in a question or exclamation mark.
  static let tanyaKutipan = Rule(
    "TBA-08", "Kutipan yang diakhiri tanda tanya atau seru tanpa koma", .peringatan,
    rationale: """
      Tanda tanya dan tanda seru sudah menutup kutipan. Koma sesudahnya berlebih: “Kapan dibuka?” tanya warga.
      """,
    references: [.eyd("tanda koma (TB08)")],
    detectors: [
      .quotes { index, reading, report in
        guard let close = PetikPenutup(index, reading), close.endsWithStrongMark, close.inner != .ellipsis,
          let comma = reading.after(close.mark), comma.mark == .comma,
          let verb = reading.after(close.mark + 1),
          verb.classes.contains(.reporting) || askers.contains(verb.hash)
        else { return }
        report.add(
          close.mark..<close.mark + 2, "Koma sesudah kutipan bertanda tanya atau seru dihapus",
          fix: .aman(close.sign))
      }
    ],
    examples: [
      .bad(
        "“Kapan loket dibuka?«”,» kata seorang warga.",
        corrected: "“Kapan loket dibuka?” kata seorang warga."),
      .bad("“Kapan pasar dibuka?«”,» tanya warga.", corrected: "“Kapan pasar dibuka?” tanya warga."),
      .good("“Kapan loket dibuka?” kata seorang warga."),
      .good("“Kami buka besok,” jawab petugas."),
    ])
}

private let askers = WordSet(words: "tanya tanyanya seru serunya teriak teriaknya sergah keluh keluhnya")
