import Bahasa
import RuleKit

extension Rule {
  /// The account speaks for the institution.
  static let suaraLembaga = Rule(
    "NET-07", "Akun resmi bersuara sebagai lembaga", .peringatan, .dugaan,
    kinds: [.takarir, .utas, .balasan, .pengumuman, .layanan, .klarifikasi, .berita, .siaranPers],
    rationale: """
      Pendapat pribadi admin dibaca sebagai sikap instansi. Tulis kebijakan dan kanal masukannya; simpan pendapat pribadi \
      untuk akun pribadi.
      """,
    references: [
      .rujukan("SE MenPANRB 137/2018 butir 1–2"), .hukum("PP 94/2021 Pasal 3", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(
        "menurut saya\nsaya pribadi\nsecara pribadi saya\nmenurut mimin\nmimin sih\nadmin sih\nkalau saya sih\njujur saja saya\nsalut banget\nkami salut banget\nsaya tidak setuju\nsaya kurang setuju\nmenurut admin\nopini admin\nmenurut kami pribadi\nkami pribadi\nsaya rasa\nsaya kira\nsaya kecewa\nsaya heran\nsaya salut\nsaya bangga\nsaya senang\nsaya dukung\nsaya mendukung\nsaya suka\nsaya tidak suka\nsaya kurang suka\nmimin setuju\nmimin tidak setuju\nmimin salut\nmimin kecewa\nmimin heran\nadmin kecewa\nadmin heran\nadmin setuju\nadmin tidak setuju\nadmin salut\nadmin pribadi\nkami kurang suka\nkami tidak suka\nkami kecewa\nkami heran\nkami kurang setuju\nkami tidak setuju\nkami salut\njujur kami\njujur saja kami\njujur saya\njujur aja\njujur mimin\njujur admin\nkalau mimin\nkalau admin\nkalau menurut saya\nopini saya\npendapat saya\npendapat pribadi\npendapat admin\npendapat mimin\nmimin pribadi\nmimin lebih suka\nadmin lebih suka\nsaya lebih suka\nmenurut pendapat saya\nmimin rasa\nadmin rasa\nmimin kira\nadmin kira\nmimin bangga\nadmin bangga\nmimin dukung\nadmin dukung\nmimin nggak setuju\nmimin enggak setuju\nhemat saya\nhemat kami\nbagi saya\nbagi mimin\nkebijakan aneh\nkebijakan ngawur\naneh banget\nnggak masuk akal\nidola mimin\nidola kami",
        options: []
      ) { cue, reading, report in
        guard !reading.tokens[cue.lowerBound].flags.contains(.quoted),
          !reading.contains(.reporting, in: reading.sentence(around: cue.lowerBound))
        else { return }
        report.add(cue, "Kalimat ini terbaca sebagai pendapat pribadi admin")
      },
      .cues("mimin\nadmin\nminmin\nsaya\naku\ngue\ngua", options: []) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        let after = cue.upperBound..<max(cue.upperBound, min(sentence.upperBound, cue.upperBound + 7))
        guard !reading.tokens[cue.lowerBound].flags.contains(.quoted),
          let opinion = OwnOpinions.views.first(in: after, of: reading),
          !(cue.upperBound..<opinion.lowerBound).contains(where: { reading.tokens[$0].kind == .mark }),
          !reading.contains(.reporting, in: sentence)
        else { return }
        report.add(cue, "Kalimat ini terbaca sebagai pendapat pribadi admin")
      },
    ],
    examples: [
      .bad("Jujur, «mimin» sendiri dari awal nggak sreg sama aturan jam malam itu.", .takarir),
      .bad("«Menurut saya» kebijakan baru itu kurang pas.", .takarir),
      .bad("«Menurut admin», aturan itu aneh.", .takarir),
      .good("Kebijakan baru mulai berlaku Rabu, 1 April 2026. Masukan diterima di laman resmi.", .takarir),
      .good("“Menurut saya, layanan ini lebih cepat,” kata Fulani, warga Sindang."),
    ])
}
