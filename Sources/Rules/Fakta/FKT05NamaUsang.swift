import Bahasa
import RuleKit

extension Rule {
  /// Names of institutions and channels that have changed.
  static let namaUsang = Rule(
    "FKT-05", "Nama lembaga dan kanal sesuai keadaan sekarang", .peringatan, .dugaan, kinds: .texts,
    rationale: """
      Warga mencari kanal dengan nama yang tertulis. Nama lama mengarahkan mereka ke alamat yang sudah tidak ada. Naskah \
      tentang masa lalu boleh memakai nama yang berlaku saat itu.
      """,
    references: [.rujukan("Permenkomdigi 9/2025 (nama kementerian); tanggal perubahan perlu diperiksa")],
    detectors: [
      .cues(
        """
        kementerian komunikasi dan informatika
        kementerian kominfo
        kemenkominfo
        kemkominfo
        menkominfo
        menteri komunikasi dan informatika
        menteri kominfo
        twitter
        """, options: [.exceptQuotes]
      ) { cue, reading, report in
        let words = reading.text(of: cue)
        guard let entry = NamaUsang.all[words.lowercased()], !isOfThePast(cue, entry, reading),
          !reading.word(cue.lowerBound - 1, in: rules)
        else { return }
        report.add(cue, "“\(words)” sekarang bernama \(entry.now)")
      }
    ],
    examples: [
      .good(
        "Ketentuannya ada dalam Peraturan Menteri Komunikasi dan Informatika Nomor 5 Tahun 2015."),
      .bad("Pengumuman dimuat di «Twitter» dan di laman dinas."),
      .bad("Data itu berasal dari «Kementerian Komunikasi dan Informatika»."),
      .good("Pengumuman dimuat di X (dulu Twitter) dan di laman Kementerian Komunikasi dan Digital."),
      .good("Dinas Kominfo Arunaya membuka loket aduan di kantor kecamatan."),
      .good("Pada 12 Maret 2021 Kementerian Komunikasi dan Informatika mengirim bantuan jaringan."),
      .good("Aturan itu ada dalam Permenkominfo 4/2024."),
    ])
}

/// A regulation keeps the name it was made under.
private let rules = WordSet(words: "peraturan keputusan edaran permen kepmen")

/// Whether the text says that it speaks of the time of the old name: by its date, by a date in it, or by `dulu`.
private func isOfThePast(_ cue: Range<Int>, _ entry: NamaUsang, _ reading: Reading) -> Bool {
  guard let change = CalendarDate(year: entry.since.year, month: entry.since.month, day: entry.since.day)
  else { return true }
  if let date = reading.draft.header.date { return date < change }
  for index in max(0, cue.lowerBound - 4)..<min(reading.tokens.count, cue.upperBound + 4)
  where reading.word(index, in: past) {
    return true
  }
  let dates = reading.analysis.entities.compactMap { entity -> CalendarDate? in
    guard case .date(let mention) = entity.value else { return nil }
    return mention.date
  }
  if !dates.isEmpty { return dates.allSatisfy { $0 < change } }
  // A year alone dates a text too: `Tentang … tahun 2018`.
  let years = reading.tokens.indices.compactMap { index -> Int? in
    reading.tokens[index].kind == .number && reading.tokens[index].length == 4
      ? Int(reading.text(index)) : nil
  }.filter { (1990...2100).contains($0) }
  return years.contains { $0 < change.year }
}

private let past = WordSet(words: "dulu dahulu dulunya sebelumnya semula bekas mantan eks lama")
