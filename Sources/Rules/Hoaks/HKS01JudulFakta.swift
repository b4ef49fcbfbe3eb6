import Bahasa
import RuleKit

extension Rule {
  /// The title of a clarification states the fact.
  static let judulFakta = Rule(
    "HKS-01", "Judul klarifikasi memuat fakta, bukan hoaksnya", .peringatan, .dugaan, kinds: [.klarifikasi],
    rationale: """
      Judul dibaca lebih banyak orang daripada isinya. Judul yang mengulang kabar bohong ikut menyebarkannya, jadi tulis \
      keadaan yang benar.
      """,
    question: "Apa keadaan yang benar?",
    references: [
      .hukum("UU 14/2008 Pasal 7 ayat (2)", checked: "2026-11-20"), .rujukan("praktik cek fakta"),
    ],
    detectors: [
      .draft { reading, report in
        guard let first = reading.analysis.sentences.first?.tokens,
          let opener = first.first(where: { reading.tokens[$0].isWord }),
          ClaimWords.shouts.match(at: opener, in: reading) != nil || ClaimWords.teases(reading)
        else { return }
        let head =
          ClaimWords.title(reading)
          ?? reading.neighbourhood(around: 0, before: 0, after: reading.words(in: first) < 3 ? 1 : 0)
        let answer =
          head.last { reading.tokens[$0].mark == .question }.map { $0 + 1..<head.upperBound } ?? head
        guard !ClaimWords.facts.occur(in: answer, of: reading),
          !ClaimWords.verdicts.occur(in: answer, of: reading)
        else { return }
        report.add(reading.opening, "Judul ini mengulang kabar bohongnya; tulis keadaan yang benar")
      }
    ],
    examples: [
      .bad("«HOAKS»! Puskesmas Melati tolak pasien BPJS!", .klarifikasi),
      .bad("# «Hoaks: air PDAM beracun»\n\nKabar itu tidak benar.", .klarifikasi),
      .bad("# «Beredar Kabar Puskesmas Menolak Pasien»\n\nKabar itu keliru.", .klarifikasi),
      .bad("«Viral Vaksin Bikin Mandul»\n\nKabar itu SALAH.", .klarifikasi),
      .bad(
        "«Air Ledeng Arunaya Bikin Mandul»!\n\nItulah bunyi pesan yang berputar di grup. Pesan itu keliru.",
        .klarifikasi),
      .bad("«Benarkah telur di pasar Arunaya palsu»?\n\nTidak.", .klarifikasi),
      .good(
        """
        # Puskesmas Melati tetap melayani peserta BPJS

        Kabar penolakan pasien itu keliru. Jadwal dan syarat layanan dimuat di ppid.example.go.id. Ragu? Tanyakan ke PPID.
        """, .klarifikasi),
      .good("Hoaks menyebar lewat grup percakapan warga."),
    ])
}
