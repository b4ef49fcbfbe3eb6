import Bahasa
import RuleKit

extension Rule {
  /// A function word written twice by mistake.
  static let kataGanda = Rule(
    "EJA-09", "Kata tertulis dua kali", .peringatan,
    rationale: """
      Kata kembar seperti “yang yang” biasanya sisa suntingan. Pembaca berhenti sejenak karenanya.
      """,
    references: [.rujukan("penyuntingan naskah")],
    detectors: [
      .echoes { index, reading, report in
        let token = reading.tokens[index]
        guard reading.tokens[index - 1].hash == token.hash, token.classes.contains(.function),
          token.shape == .lower,
          reading.tokens[index - 1].shape != .upper, token.length > 1,
          !token.classes.isDisjoint(with: [.preposition, .coordinator, .subordinator, .negation])
            || others.contains(token.hash), !token.flags.contains(.lineStart)
        else { return }
        let text = reading.text(index)
        report.add(index - 1..<index + 1, "“\(text)” tertulis dua kali", fix: .aman(reading.text(index - 1)))
      }
    ],
    examples: [
      .bad(
        "Warga «yang yang» datang lebih awal dilayani lebih dahulu.",
        corrected: "Warga yang datang lebih awal dilayani lebih dahulu."),
      .bad("Berkas disimpan «di di» loket.", corrected: "Berkas disimpan di loket."),
      .good("Warga yang datang lebih awal dilayani lebih dahulu."),
      .good("Sampai, sampai saat ini, loket masih buka."),
    ])

  private static let others = WordSet(words: "adalah akan telah juga merupakan dapat bisa tersebut")
}
