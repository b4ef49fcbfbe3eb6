import Bahasa
import RuleKit

extension Rule {
  /// Names of religions, scriptures and God begin with a capital.
  static let namaAgama = Rule(
    "KAP-03", "Nama agama, kitab suci, dan Tuhan diawali huruf kapital", .peringatan,
    rationale: """
      Islam, Kristen, Alkitab, Al-Qur’an, Allah, dan nama lain bagi Tuhan adalah nama diri. Nama diri diawali huruf kapital.
      """,
    references: [.eyd("huruf kapital (HF07)")],
    detectors: [
      .cues(
        """
        islam
        kristen
        katolik
        protestan
        buddha
        konghucu
        allah
        alquran
        al-qur'an
        al-quran
        alkitab
        injil
        taurat
        weda
        quran
        """, options: [.clitics]
      ) { cue, reading, report in
        guard reading.tokens[cue.lowerBound].shape == .lower else { return }
        let text = reading.text(cue.lowerBound)
        let right = Casing.capitalizedWords(of: text, separator: "-")
        report.add(cue, "Nama agama atau kitab suci diawali kapital: “\(right)”", fix: .aman(right))
      },
      .cues("natal\nnyepi\nwaisak\nimlek\npaskah\nlebaran\nramadan", options: [.onlySmall]) {
        cue, reading, report in
        guard reading.tokens[cue.lowerBound].shape == .lower, let previous = reading.before(cue.lowerBound),
          previous.isWord, !previous.flags.contains(.hyphen)
        else { return }
        let right = Casing.capitalized(reading.text(cue.lowerBound))
        report.add(cue, "Nama hari raya diawali kapital: “\(right)”", fix: .aman(right))
      },
    ],
    examples: [
      .bad("Tokoh agama «islam» dan Kristen hadir.", corrected: "Tokoh agama Islam dan Kristen hadir."),
      .bad(
        "Acara dibuka dengan pembacaan «al-qur'an».",
        corrected: "Acara dibuka dengan pembacaan Al-Qur'an."),
      .bad("Umat merayakan «natal» dengan damai.", corrected: "Umat merayakan Natal dengan damai."),
      .good("Tokoh agama Islam, Kristen, Hindu, dan Buddha hadir."),
      .good("Nilai keislaman dan kristenisasi dibahas dalam seminar."),
    ])
}
