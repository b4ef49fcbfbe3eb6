import Bahasa
import RuleKit

extension Rule {
  /// Lower-case words that neither the word table nor the dictionary knows.
  static let salahKetik = Rule(
    "EJA-04", "Kata yang tidak dikenal dicek ejaannya", .saran, .dugaan,
    rationale: """
      Kata ini tidak ada dalam kamus alat. Mungkin salah ketik, mungkin istilah setempat. Cek sekali lagi. Istilah yang \
      memang dipakai instansi dapat didaftarkan pada `kosakata` di `.bimtek.yml`.
      """,
    references: [.kbbi("KBBI")],
    detectors: [
      .unknownWords { index, reading, report in
        let token = reading.tokens[index]
        guard token.shape == .lower, token.length >= 4,
          token.flags.isDisjoint(with: [.hyphen, .apostrophe, .nonASCII, .quoted])
        else { return }
        let text = reading.text(index)
        guard !reading.draft.settings.vocabulary.contains(text) else { return }
        report.add(index, "“\(text)” tidak ada dalam kamus")
      }
    ],
    examples: [
      .bad("Dinas memperbaiki «komunkasi» dengan warga."),
      .bad("Jam «pelayanann» bertambah."),
      .good("Dinas memperbaiki komunikasi dengan warga."),
      .good("Warga Desa Wanasari mengadu lewat posko."),
    ])
}
