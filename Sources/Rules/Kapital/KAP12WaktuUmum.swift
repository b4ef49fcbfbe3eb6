import Bahasa
import RuleKit

extension Rule {
  /// `hari`, `tanggal`, `bulan`, `tahun`, `pukul` before their value, and what is counted, in small letters.
  static let waktuUmum = Rule(
    "KAP-12", "“Hari”, “tanggal”, “tahun”, dan satuan memakai huruf kecil", .peringatan,
    rationale: """
      Yang berupa nama hanya harinya dan bulannya: pada hari Rabu, bulan Maret. Kata “hari”, “bulan”, “tahun”, “juta”, dan \
      “rupiah” kata umum, jadi ditulis dengan huruf kecil.
      """,
    references: [.eyd("huruf kapital (HF13)")],
    detectors: [
      .words(.timeNoun) { index, reading, report in
        if reading.tokens[index].shape == .upper, reading.tokens[index].length > 3 {
          // `Keamanan Pangan TAHUN 2018`
          guard reading.after(index)?.kind == .number, !reading.isInHeading(index), !reading.isShouted(index),
            let previous = reading.before(index), previous.shape != .upper
          else { return }
          let text = reading.text(index)
          let right =
            previous.shape == .lower && previous.isWord ? text.lowercased() : Casing.titleCased(text)
          report.add(index, "“\(text)” tidak perlu berkapital semua: “\(right)”", fix: .tinjau(right))
          return
        }
        guard reading.hasOwnCapital(index),
          let previous = reading.before(index), previous.isWord,
          let next = reading.after(index),
          previous.shape == .lower && (next.kind == .number || isValue(next) || deictic.contains(next.hash))
            || isAfterName(index, reading)
            || next.shape == .lower && ordinals.contains(next.hash)
            || next.shape == .lower && next.kind == .word && previous.shape == .lower
              && reading.word(index, in: parts) && !next.classes.contains(.coordinator)
            || reading.word(index, in: dates) && next.kind == .number && reading.isCommonWord(index - 1)
        else { return }
        lower(index, reading, &report)
      },
      .words([.magnitude, .currency]) { index, reading, report in
        let token = reading.tokens[index]
        guard reading.isTitleCase(index), token.length > 2, !reading.isInHeading(index),
          !reading.word(index, in: misspelt), let previous = reading.before(index),
          previous.kind == .number || previous.classes.contains(.magnitude)
        else { return }
        lower(index, reading, &report)
        // `33 Juta Orang`
        if token.classes.contains(.magnitude), reading.after(index) != nil, reading.isTitleCase(index + 1),
          reading.word(index + 1, in: souls)
        {
          lower(index + 1, reading, &report)
        }
      },
    ],
    examples: [
      .bad("Loket buka pada «Hari» Senin.", corrected: "Loket buka pada hari Senin."),
      .bad("Program dimulai sejak «Tahun» 2024.", corrected: "Program dimulai sejak tahun 2024."),
      .bad(
        "Dendanya paling banyak 1 «Juta» «Rupiah».",
        corrected: "Dendanya paling banyak 1 juta rupiah."),
      .bad(
        "Nilai Kabupaten Arunaya «Tahun» 2019 naik.", corrected: "Nilai Kabupaten Arunaya tahun 2019 naik."),
      .bad("Nilai itu naik pada «Tahun» ini.", corrected: "Nilai itu naik pada tahun ini."),
      .bad("Hadiah diserahkan pada «Malam» puncak.", corrected: "Hadiah diserahkan pada malam puncak."),
      .bad("Warga mengikuti Lomba Desa Sehat (LDS) «TAHUN» 2018 di balai kecamatan."),
      .bad("Petugas berkeliling pada «Hari» pertama.", corrected: "Petugas berkeliling pada hari pertama."),
      .good("Loket buka pada hari Senin. Hari Kartini diperingati pada bulan April."),
      .good("Perda Nomor 5 Tahun 2019 dan HUT ke-80 Republik Indonesia."),
    ])

  /// Amounts that EJA-01 mends, letter and spelling at once.
  private static let misspelt = WordSet(words: "milyar milyard trilyun")
  private static let ordinals = WordSet(
    words: "pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh terakhir")
  private static let parts = WordSet(words: "malam bulan pagi siang sore")
  private static let dates = WordSet(words: "tanggal pukul")
  private static let souls = WordSet(words: "orang jiwa warga penduduk unit")
  private static let deictic = WordSet(words: "ini lalu depan mendatang kemarin sebelumnya")

  /// Whether a year follows and a name stands before, outside the name of a law, a day or an event: `Arunaya Tahun 2019`.
  private static func isAfterName(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.word(index, is: "tahun"), let year = reading.after(index), year.kind == .number,
      year.length == 4,
      reading.after(index + 1)?.classes.contains(.preposition) != true || reading.word(index + 2, in: going),
      !reading.tokens[index].flags.contains(.quoted) || reading.tokens[index - 1].flags.contains(.quoted)
    else { return false }
    let sentence = reading.sentence(around: index)
    let first = max(sentence.lowerBound, index - 14)
    return !(first..<index).contains {
      papers.contains(reading.tokens[$0].hash) && reading.tokens[$0].isCapitalized
    }
  }

  private static let going = WordSet(words: "di ke dari pada untuk dengan sampai")

  /// Words in whose names a year has its capital.
  private static let papers = WordSet(
    words: """
      peraturan perda perbup perpres permen pp uu undang-undang keputusan instruksi edaran nomor no hari hut lomba
      festival pekan operasi anugerah rapat rakor rakernas musrenbang rkpd apbd apbn rpjmd anggaran kompetisi gebyar award
      pemilu pilkada pilkades pemilihan peringatan tingkat kejuaraan turnamen piala pameran expo konferensi kongres
      seleksi penghargaan sensus pengumuman laporan rancangan raperda rencana program ajang
      """)

  private static func isValue(_ token: Token) -> Bool {
    token.shape == .capitalized && !token.classes.isDisjoint(with: [.weekday, .month])
  }

  private static func lower(_ index: Int, _ reading: Reading, _ report: inout Report) {
    let text = reading.text(index)
    let right = text.lowercased()
    report.add(index, "“\(text)” kata umum, jadi ditulis “\(right)”", fix: .aman(right))
  }
}
