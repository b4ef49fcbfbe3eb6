import Bahasa
import RuleKit

extension Rule {
  /// The main text is Indonesian.
  static let bahasaIndonesia = Rule(
    "AKS-05", "Teks utama berbahasa Indonesia", .peringatan, .dugaan,
    kinds: [.takarir, .pengumuman, .layanan, .siaga, .berita, .siaranPers, .klarifikasi],
    rationale: """
      Tidak semua warga memahami bahasa asing atau bahasa daerah tetangga. Tulis teks utama dalam bahasa Indonesia; bahasa \
      lain boleh mendampingi.
      """,
    references: [
      .hukum("UU 24/2009 Pasal 33 dan 38", checked: "2026-11-20"),
      .hukum("PerKI 1/2021 Pasal 24 ayat (2)", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(
        """
        stay tuned
        please stay tuned
        grand opening
        coming soon
        save the date
        see you there
        link in bio
        register now
        join us
        don't miss it
        free entry
        open registration
        for more information
        good news
        limited seats
        limited seat
        sold out
        last call
        happy weekend
        """, options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard !reading.tokens[cue.lowerBound].flags.contains(.quoted),
          ForeignText.dominates(sentence, reading)
        else { return }
        report.add(
          cue,
          "“\(reading.text(of: cue))” dalam teks utama; tulis dalam bahasa Indonesia"
        )
      },
      .draft { reading, report in
        guard let sentence = ForeignText.firstOther(reading) else { return }
        report.add(sentence, "Kalimat ini bukan bahasa Indonesia; tulis teks utamanya dalam bahasa Indonesia")
      },
    ],
    examples: [
      .bad("«Please stay tuned», «grand opening» soon yaa!", .takarir),
      .bad("«Coming soon» di Arunaya!", .takarir),
      .good("Peresmian Pasar Melati digelar Minggu, 1 Maret 2026.", .takarir),
      .good("Peserta membahas istilah yang lazim dipakai, misalnya “save the date” dalam undangan digital."),
    ])
}
