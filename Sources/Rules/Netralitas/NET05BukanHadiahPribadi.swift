import Bahasa
import RuleKit

extension Rule {
  /// Public money is no gift of an official.
  static let bukanHadiahPribadi = Rule(
    "NET-05", "Program negara tidak ditulis sebagai hadiah pejabat", .peringatan, .dugaan,
    rationale: """
      Bantuan yang dibayar pajak adalah hak warga. Sebut program dan sumber dananya, bukan kemurahan hati seseorang.
      """,
    references: [
      .hukum("PP 94/2021 Pasal 4 huruf c", checked: "2026-11-20"),
      .hukum("UU 14/2008 Pasal 7 ayat (2)", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(
        "bantuan dari\ntraktiran dari\nkiriman dari\nkurban dari\nthr dari\nsantunan dari\nsumbangsih dari\nberas dari\nuang dari\nterima kasih\nmakasih\nkebaikan hati\ndari kantong\ndari kocek\ndari dompet\nkantong pribadi\nkantong pribadinya\nuang pribadinya\ndana pribadinya\nuang pribadi\ndana pribadi\nhadiah pribadi\nmerogoh kocek\nsembako pribadi\nsembako pribadinya\nbantuan pribadinya\nhadiah pribadinya\nbingkisan pribadi\nkemurahan hati\nkemurahan hatinya\nkebaikan hatinya\nkedermawanan\nkemurahan\natas kemurahan\njasa\nhadiah dari\npemberian dari\nsumbangan dari\nberkat\natas kebaikan\nkado dari\nsembako dari\nbantuan beras dari\nbantuan sembako dari\nbantuan pribadi",
        options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        let near = Incumbents.reach(of: cue, in: sentence, reading)
        guard Leaders.areNamed(in: near, reading), Incumbents.isGift(cue, in: sentence, reading),
          !Incumbents.funds.occur(in: sentence, of: reading),
          !reading.tokens[cue.lowerBound].flags.contains(.quoted), !reading.contains(.institution, in: near),
          !reading.word(near.lowerBound, is: "ketua")
        else { return }
        report.add(cue, "Program ditulis sebagai pemberian pejabat; sebut program dan sumber dananya")
      },
      .cues(
        "persembahan\nberbaik hati\nbermurah hati\nmembelikan\nmentraktir\nmenraktir\nhadiah\npemberian\nsumbangan\nsumbangsih\nderma\nkado\nmenghadiahkan\nmenghadiahi\ndihadiahkan\ndihadiahi",
        options: []
      ) {
        cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        let isVerb = Incumbents.giving.match(at: cue.lowerBound, in: reading) != nil
        let near =
          isVerb
          ? sentence : cue.upperBound..<max(cue.upperBound, min(sentence.upperBound, cue.upperBound + 3))
        guard Leaders.areNamed(in: near, reading), !Incumbents.contests.occur(in: sentence, of: reading),
          isVerb || Incumbents.isOwned(after: cue, reading),
          !Incumbents.funds.occur(in: sentence, of: reading),
          !reading.tokens[cue.lowerBound].flags.contains(.quoted)
        else { return }
        report.add(cue, "Program ditulis sebagai pemberian pejabat; sebut program dan sumber dananya")
      },
    ],
    examples: [
      .bad("«Bantuan beras dari» Bapak Bupati tercinta untuk warga Sindang."),
      .bad("«Berkat» Bupati Arunaya, jalan desa kini mulus."),
      .bad("Kursi roda ini langsung «dari kantong» Pak Bupati untuk warga."),
      .bad("Sumur bor ini «sumbangan» tulus Ibu Bupati bagi warga."),
      .bad("Jembatan ini «hadiah» Pak Bupati untuk warga Melati."),
      .bad("Ibu Wakil Wali Kota «menghadiahkan» ambulans kepada desa kami."),
      .good("Hadiah lomba dari Bupati diterima tiga pemenang."),
      .good("Pemberian bantuan oleh Bupati Arunaya berlangsung Senin."),
      .good("Pemerintah Kabupaten menyalurkan bantuan beras dari APBD 2026 untuk 214 keluarga."),
      .good("Bantuan dari Dinas Sosial tiba di Desa Melati."),
    ])
}
