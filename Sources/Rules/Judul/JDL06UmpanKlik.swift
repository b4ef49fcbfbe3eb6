import Bahasa
import RuleKit

extension Rule {
  /// A title that withholds the news to be clicked on.
  static let umpanKlik = Rule(
    "JDL-06", "Judul memberi tahu, bukan memancing klik", .peringatan, .dugaan, kinds: .articles,
    rationale: """
      Judul yang menyembunyikan isinya memaksa warga mengeklik untuk tahu apakah sebuah berita penting baginya. Akun \
      instansi dipercaya karena memberi tahu langsung. Sebut fakta utamanya di judul.
      """,
    references: [.rujukan("Kode Etik Jurnalistik Pasal 1 dan 3 (akurat, tidak mencampurkan opini)")],
    detectors: [
      .draft { reading, report in
        guard let title = reading.article.title else { return }
        let tokens = reading.analysis.blockTokens[title]
        guard let cue = teaser(in: tokens, reading) else { return }
        report.add(
          cue,
          "“\(reading.text(of: cue))” memancing klik; sebut faktanya di judul"
        )
      }
    ],
    examples: [
      .bad("# «Heboh»! Ternyata Pelajar Tirtomulyo Punya Rahasia\n\nBus sekolah berangkat pukul 06.00 WIB."),
      .bad(
        "# Bupati Naikkan Insentif Guru, «Ini Alasan» di Baliknya\n\nInsentif itu berlaku mulai Januari 2026."
      ),
      .bad("# Dinas Kesehatan Temukan Jajanan «Berbahaya...»\n\nPetugas memeriksa 40 pedagang."),
      .good("# Ini Jadwal Imunisasi Desember di Puskesmas Larangan\n\nImunisasi dibuka setiap Rabu."),
      .good("# Bus Gratis Pangkas Perjalanan Pelajar Jadi 30 Menit\n\nBus berangkat pukul 06.00 WIB."),
      .bad("# «Benarkah» Air Kelapa Menyembuhkan Demam?\n\nDinas Kesehatan memeriksa kabar itu."),
      .good("# Apa Itu Kartu Identitas Anak?\n\nKartu itu diurus di loket Disdukcapil."),
      .good("# Loket Disdukcapil Tutup Dua Hari Pekan Ini\n\nLoket buka lagi Senin (17/11/2025)."),
      .good("# Ke Mana Warga Melapor jika Jalan Rusak?\n\nLaporan diterima lewat lapor.go.id."),
    ])
}

/// The words or marks of a title that tease.
private func teaser(in title: Range<Int>, _ reading: Reading) -> Range<Int>? {
  if let cue = KataUmpan.anywhere.first(in: title, of: reading) {
    return cue.contains { reading.tokens[$0].flags.contains(.quoted) } ? nil : cue
  }
  if let first = title.first, KataUmpan.opening.contains(reading.tokens[first]), title.count > 2,
    !KataUmpan.useful.contains(reading.tokens[first + 1])
  {
    return first..<first + 1
  }
  if title.contains(where: { reading.tokens[$0].mark == .question }),
    let cue = KataUmpan.riddles.first(in: title, of: reading),
    !reading.word(cue.upperBound, is: "itu"),
    reading.token(cue.upperBound).map(KataUmpan.useful.contains) == false
  {
    return cue
  }
  guard let last = title.last, last > title.lowerBound + 1 else { return nil }
  let end = reading.tokens[last]
  if end.mark == .ellipsis { return last - 1..<last + 1 }
  if end.mark == .exclamation, end.length > 1 { return last..<last + 1 }
  if reading.word(last, is: "ini"), !KataUmpan.times.contains(reading.tokens[last - 1]),
    reading.tokens[last - 1].classes.isDisjoint(with: [.weekday, .placeNoun, .timeNoun])
  {
    return last - 1..<last + 1
  }
  // `Viral! Warga …`: an exclamation that opens, not the call that closes `Ayo Imunisasi!`.
  return title.dropLast().first { index in
    reading.tokens[index].mark == .exclamation && !reading.tokens[index].flags.contains(.quoted)
  }.map { $0..<$0 + 1 }
}
