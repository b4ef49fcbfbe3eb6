import Bahasa
import RuleKit

extension Rule {
  /// Information on elections is from the commission, and names all contestants or none.
  static let informasiPemilihan = Rule(
    "NET-08", "Informasi pemilihan bersumber KPU dan memuat semua peserta", .peringatan, .dugaan,
    rationale: """
      Jadwal yang salah membuat orang kehilangan hak pilih, dan menyebut satu pasangan saja terbaca sebagai dukungan. Rujuk \
      KPU atau Bawaslu, dan sebut semua peserta atau tidak sama sekali.
      """,
    references: [
      .hukum("UU 14/2008 Pasal 7 ayat (2)", checked: "2026-11-20"),
      .hukum("PP 94/2021 Pasal 5 huruf n", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(
        "debat\ndebat pasangan calon\nkampanye\npaslon\npasangan calon\npasangan nomor\nkampanye akbar\njadwal debat\nvisi misi\nvisi dan misi\nmisi calon\nvisi-misi\ncalon bupati\ncalon wali kota\ncalon gubernur\nprogram kerja calon\norasi",
        options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard let one = PollWords.onePair(in: sentence, reading),
          !PollWords.all.occur(in: sentence, of: reading), !PollWords.sports.occur(in: sentence, of: reading),
          !PollWords.isSourced(around: cue.lowerBound, reading)
        else { return }
        report.add(one, "Hanya sebagian peserta yang disebut; rujuk KPU dan sebut semua peserta")
      },
      .cues(
        "pemungutan suara\nhari pencoblosan\njadwal pencoblosan\ndaftar pemilih tetap\npindah memilih\njadwal pilkada\njadwal pemilu\npencoblosan\nhari pemungutan\nhari pemilu\nhari pilkada\ncoblosan\nmasa tenang\npenghitungan suara\nhasil pilkada\nhasil pemilu\nhitung cepat\nquick count\nhasil hitung\nrekapitulasi suara\ndebat publik\ndebat kandidat\ndebat calon\ndpt pilkada\nsurat suara\nlokasi tps",
        options: []
      ) { cue, reading, report in
        guard !PollWords.isSourced(around: cue.lowerBound, reading),
          !PollWords.village.occur(in: reading.surroundings(of: cue.lowerBound), of: reading)
        else { return }
        report.add(cue, "Informasi pemilihan belum merujuk KPU atau Bawaslu", .atMost(.saran, .dugaan))
      },
    ],
    examples: [
      .bad(
        "Penyampaian visi dan misi calon «bupati Surya»–Handayani digelar Sabtu."),
      .bad("Jadwal debat: «pasangan nomor» dua pukul 19.00 WIB, jangan lewatkan."),
      .bad("Ingat, «hari pencoblosan» jatuh pada Minggu, 8 Februari 2026."),
      .good(
        "Debat pasangan calon disiarkan KPU, Sabtu, 7 Maret 2026, pukul 19.00 WIB. Seluruh pasangan hadir."),
      .good("Pemungutan suara Duta Baca dibuka sampai Jumat, 27 November 2026, pukul 20.00 WIB."),
      .good("Pasangan nomor urut 2 lomba bulu tangkis ganda melaju ke final."),
      .good("Kampanye imunisasi digelar di tiga desa."),
    ])
}
