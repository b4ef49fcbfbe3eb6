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
        guard reading.tokens[index - 1].hash == token.hash, token.shape == .lower,
          reading.tokens[index - 1].shape != .upper, token.length > 1, !token.flags.contains(.lineStart),
          isFunction(token) || KataUlangTerpisah.isSlip(token, reading.analysis.bytes)
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
      .bad("Nelayan «melaut melaut» tiga hari.", corrected: "Nelayan melaut tiga hari."),
      .good("Warga yang datang lebih awal dilayani lebih dahulu."),
      .good("Sampai, sampai saat ini, loket masih buka."),
    ])

  private static func isFunction(_ token: Token) -> Bool {
    token.classes.contains(.function) && !KataUlangTerpisah.isReduplicated(token)
      && (!token.classes.isDisjoint(with: [.preposition, .coordinator, .subordinator, .negation])
        || others.contains(token.hash))
  }

  private static let others = WordSet(words: "adalah akan telah juga merupakan dapat bisa tersebut")
}
