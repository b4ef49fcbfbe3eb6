import Bahasa
import RuleKit

extension Rule {
  /// A comma, not a full stop or nothing, between a direct quote and the verb of saying after it.
  static let kutipanTanpaKoma = Rule(
    "TBA-09", "Kutipan dan pengiringnya dipisah koma", .peringatan,
    rationale: """
      Kutipan yang diikuti “kata”, “ujar”, atau “ungkapnya” belum selesai sebagai kalimat. Karena itu, kutipan ditutup \
      dengan koma, bukan titik: “Kami siap,” ujarnya.
      """,
    references: [.eyd("tanda koma (TB07)")],
    detectors: [
      .quotes { index, reading, report in
        guard let close = PetikPenutup(index, reading), close.words >= 3, close.inner != .comma,
          !close.endsWithStrongMark, let verb = reading.after(close.mark), verb.shape == .lower,
          Pengiring.words.contains(verb.hash), reading.tokens[close.open + 1].shape != .lower
        else { return }
        let start = close.isAfterStop ? close.mark - 1 : close.mark
        report.add(
          start..<close.mark + 1, "Kutipan sebelum “\(reading.text(close.mark + 1))” ditutup koma",
          fix: .aman("," + (close.sign == "“" ? "”" : close.sign)))
      }
    ],
    examples: [
      .bad("“Kami siap membantu warga«.”» ujarnya.", corrected: "“Kami siap membantu warga,” ujarnya."),
      .bad(
        "“Kami siap membantu warga«”» kata petugas.",
        corrected: "“Kami siap membantu warga,” kata petugas."),
      .good("“Kami siap membantu warga,” ujarnya."),
      .good("Spanduk “Kami siap melayani” terpasang di loket."),
    ])
}

/// Verbs that follow a direct quote and name its speaker.
enum Pengiring {
  static let words = WordSet(
    words: """
      kata katanya ujar ujarnya ungkap ungkapnya tutur tuturnya jelasnya terang terangnya tegas tegasnya papar paparnya
      imbuh imbuhnya tambahnya ucap ucapnya tandas tandasnya pungkas pungkasnya sebutnya lanjutnya pesannya harapnya
      imbaunya ajaknya kenangnya beber bebernya urai urainya timpal timpalnya cetus cetusnya tukas tukasnya pintanya
      jawab jawabnya tulisnya sambungnya simpulnya
      """)
}
