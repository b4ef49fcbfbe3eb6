import Bahasa
import RuleKit

extension Rule {
  /// Citizens are not sent to a body that is no more.
  static let lembagaBubar = Rule(
    "PEL-06", "Warga tidak diarahkan ke lembaga yang sudah dibubarkan", .peringatan,
    rationale: """
      Satgas Saber Pungli dibubarkan pada 2025, sehingga laporan ke sana tidak sampai. Arahkan ke Inspektorat, SP4N-LAPOR!, \
      Ombudsman, atau penegak hukum.
      """,
    references: [.rujukan("Perpres 49/2025 (mencabut Perpres 87/2016), menurut pemberitaan")],
    detectors: [
      .cues(
        "saber pungli\nsatgas saber pungli\ntim saber pungli\nupp saber pungli\nsatgas saber\nunit saber pungli\nposko saber pungli\nsapu bersih pungutan liar\nsatgas sapu bersih\ntim sapu bersih pungutan liar\nsatuan tugas saber pungli\nsatuan tugas sapu bersih pungutan liar\nunit pemberantasan pungutan liar\nunit pemberantasan pungli\nupp pungli\nsatgas pungli\nsatgas sapu bersih pungli\ntim sapu bersih pungli\nsapu bersih pungli\nsatgas anti pungli\nsatgas antipungli",
        options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        let date = reading.draft.header.date
        guard DissolvedBodies.orders.occur(in: sentence, of: reading),
          !DissolvedBodies.isPast(sentence, reading),
          !DissolvedBodies.ended.occur(
            in: reading.neighbourhood(around: cue.lowerBound, before: 2, after: 3), of: reading),
          date.map({ $0.year >= 2025 && ($0.year > 2025 || $0.month >= 5) }) ?? true
        else { return }
        report.add(
          cue, "Satgas Saber Pungli sudah dibubarkan; arahkan ke Inspektorat, lapor.go.id, atau Ombudsman")
      }
    ],
    examples: [
      .bad("Laporkan pungli ke «Satgas Saber Pungli» terdekat."),
      .bad("Hubungi «Tim Saber Pungli» bila diminta uang."),
      .bad("Warga dapat mengadu ke «UPP Saber Pungli» kabupaten."),
      .bad("Jangan takut melapor. «Satgas Saber Pungli» menunggu laporan Anda."),
      .good("Laporkan pungli ke Inspektorat Kabupaten, lapor.go.id, atau Ombudsman."),
      .good("Satgas Saber Pungli dibubarkan pada 2025, sehingga laporan tidak lagi dikirim ke sana."),
      .good("Dulu aduan dikirim ke Satgas Saber Pungli. Satgas itu tidak lagi bertugas."),
      .good("Masih melihat spanduk “Lapor Saber Pungli”? Tolong diturunkan. Satgas itu sudah tidak ada."),
      .good("Pada 2019 Satgas Saber Pungli menangani 12 laporan."),
      .bad("Bila diminta biaya, lapor ke «Unit Pemberantasan Pungutan Liar»."),
      .good("Tim Saber Pungli menggelar rapat pada 2017."),
    ])
}
