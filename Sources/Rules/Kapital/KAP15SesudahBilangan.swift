import Bahasa
import RuleKit

extension Rule {
  /// What a number counts is a common noun.
  static let sesudahBilangan = Rule(
    "KAP-15", "Kata benda sesudah bilangan memakai huruf kecil", .peringatan,
    rationale: """
      “15 kecamatan” menghitung, tidak menyebut nama. Huruf kapital baru dipakai bila namanya disebut: Kecamatan Wanasari.
      """,
    references: [.eyd("huruf kapital (HF16)")],
    detectors: [
      .cues("negara", options: [.onlyCapitals]) { cue, reading, report in
        // `160 Negara di dunia`
        let index = cue.lowerBound
        guard reading.before(index)?.kind == .number, reading.isTitleCase(index), !reading.isInHeading(index),
          reading.after(index).map({ !$0.isWord || reading.beginsSmall(index + 1) }) ?? true
        else { return }
        KataUmum.report(index..<index + 1, reading, &report)
      },
      .tokens([.number]) { index, reading, report in
        let first = noun(after: index, reading)
        guard reading.token(first)?.shape == .capitalized, !reading.isInHeading(index),
          isCounting(reading.before(index)) || reading.tokens[index].flags.contains(.sentenceStart),
          let run = KataUmum.run(from: first, reading) ?? facility(first, reading),
          run.count <= 3, run.lowerBound < reading.sentence(around: index).upperBound,
          reading.tokens[run.lowerBound].classes.isDisjoint(with: [.magnitude, .currency]),
          reading.tokens[index].length < 8
        else { return }
        KataUmum.report(run, reading, &report)
        // `265 Desa dan Kelurahan`
        if let link = reading.after(run.upperBound - 1), link.classes.contains(.coordinator),
          link.shape == .lower, let other = KataUmum.run(from: run.upperBound + 1, reading), other.count <= 2
        {
          KataUmum.report(other, reading, &report)
        }
      },
      .cues(
        "formasi\norang\nunit\nbuah\npaket\nekor\ntitik\nbutir\nlembar\nkarung\nsiswa\npeserta\npelajar\nkasus\ndesa\nkecamatan\nkelurahan",
        options: [.onlyCapitals]
      ) {
        cue, reading, report in
        // `Dokter Gigi 2 Formasi`
        let index = cue.lowerBound
        if let run = BarangTerhitung.run(before: index, reading) { KataUmum.report(run, reading, &report) }
        guard let number = reading.before(index), number.kind == .number, number.length < 8,
          reading.isTitleCase(index), !reading.isInHeading(index),
          reading.after(index).map({ !$0.isWord || reading.beginsSmall(index + 1) }) ?? true,
          reading.before(index - 1)?.shape == .capitalized
        else { return }
        KataUmum.report(index..<index + 1, reading, &report)
      },
      .cues(
        "formasi\nunit\nbuah\npaket\nekor\nbutir\nlembar\nkarung\nkg\nliter\nkilogram\ndus\nbungkus\nbotol\nsak\npasang\npotong\nmeter\nbatang\nkeping",
        options: [.onlySmall]
      ) { cue, reading, report in
        // `bantuan berupa Seng 40 lembar`
        if let run = BarangTerhitung.run(before: cue.lowerBound, reading) {
          KataUmum.report(run, reading, &report)
        }
      },
      .cues("orang\npersonel\nwarga", options: [.onlySmall]) { cue, reading, report in
        // `47 orang Pejabat Administrator`
        let start = cue.upperBound
        guard reading.before(cue.lowerBound)?.kind == .number, reading.after(start - 1) != nil,
          !reading.isInHeading(start)
        else { return }
        var end = start
        while reading.after(end - 1) != nil, reading.isTitleCase(end), !reading.beginsSmall(end),
          KataUmum.isNoun(end, reading), end - start < 6
        {
          end += 1
        }
        guard end > start, reading.after(end - 1).map({ !$0.isWord || reading.beginsSmall(end) }) ?? true
        else { return }
        KataUmum.report(start..<end, reading, &report)
      },
      .words(.numberWord) { index, reading, report in
        guard reading.tokens[index].shape == .lower || reading.tokens[index].flags.contains(.sentenceStart),
          !reading.isInHeading(index), !reading.text(index).lowercased().hasPrefix("ke"),
          let run = KataUmum.run(from: index + 1, reading),
          run.count <= 3,
          reading.tokens[run.lowerBound].classes.isDisjoint(with: [.magnitude, .currency, .numberWord])
        else { return }
        KataUmum.report(run, reading, &report)
      },
    ],
    examples: [
      .bad(
        "Layanan ini ada di 45 «Desa» pada tahun depan.",
        corrected: "Layanan ini ada di 45 desa pada tahun depan."),
      .bad(
        "Bantuan dikirim ke 4 «Rumah Sakit» terdekat.",
        corrected: "Bantuan dikirim ke 4 rumah sakit terdekat."),
      .bad(
        "Wilayahnya terdiri atas 265 «Desa» dan «Kelurahan», kata camat.",
        corrected: "Wilayahnya terdiri atas 265 desa dan kelurahan, kata camat."),
      .bad(
        "Bupati melantik 47 orang «Pejabat Administrator», kata camat.",
        corrected: "Bupati melantik 47 orang pejabat administrator, kata camat."),
      .bad(
        "Lowongan itu untuk Perawat Arunaya 2 «Formasi» dan bidan.",
        corrected: "Lowongan itu untuk Perawat Arunaya 2 formasi dan bidan."),
      .bad(
        "Wabah itu menyerang 160 «Negara» di dunia.", corrected: "Wabah itu menyerang 160 negara di dunia."),
      .bad(
        "Petugas menyerahkan bantuan berupa «Seng» 40 lembar dan paku.",
        corrected: "Petugas menyerahkan bantuan berupa seng 40 lembar dan paku."),
      .good("Peserta berasal dari Penerusan 16 orang dan bantuan ke Kertek 40 paket."),
      .bad("Dua «Pejabat» yang dilantik hadir.", corrected: "Dua pejabat yang dilantik hadir."),
      .bad("Rapat dihadiri 2 (dua) «Camat» itu.", corrected: "Rapat dihadiri 2 (dua) camat itu."),
      .bad(
        "Bantuan diterima tiga «Kepala Keluarga» KK di Wanasari.",
        corrected: "Bantuan diterima tiga kepala keluarga KK di Wanasari."),
      .bad("Tes tersedia di 3 «Klinik» VCT.", corrected: "Tes tersedia di 3 klinik VCT."),
      .bad("Rapat dihadiri sebelas «Kepala Desa».", corrected: "Rapat dihadiri sebelas kepala desa."),
      .good("Layanan ini ada di 45 desa dan SMP Negeri 1 Arunaya pada 20 Maret 2026."),
      .good("Acara berlangsung pada tanggal 12 Ramadan."),
      .good("Lihat Pasal 17, 19\n\nBerkala berarti diumumkan tiap enam bulan."),
    ])

  /// Whether a number after this counts: after a small word, a comma, or at the start of a line.
  private static func isCounting(_ previous: Token?) -> Bool {
    guard let previous else { return true }
    return previous.isWord && (previous.shape == .lower || previous.classes.contains(.total))
      && !previous.classes.contains(.timeNoun) || previous.mark == .comma
  }

  /// The token after a number and its repetition in words: `1 (satu)`.
  private static func noun(after index: Int, _ reading: Reading) -> Int {
    reading.after(index)?.mark == .openParenthesis
      && reading.token(index + 2)?.classes.contains(.numberWord) == true
      && reading.token(index + 3)?.mark == .closeParenthesis ? index + 4 : index + 1
  }

  /// A place of work before an acronym that tells its kind: `3 Klinik VCT`.
  private static func facility(_ index: Int, _ reading: Reading) -> Range<Int>? {
    guard reading.token(index) != nil, reading.isTitleCase(index),
      facilities.contains(reading.tokens[index].hash),
      let next = reading.after(index), next.kind == .word, next.shape == .upper
    else { return nil }
    return index..<index + 1
  }

  private static let facilities = WordSet(
    words:
      "klinik puskesmas posyandu sekolah kepala anggota personel unit titik lokasi ruang pos posko tim kelompok"
  )
}

/// What is counted, where its number and its unit follow: `berupa Seng 40 lembar`.
private enum BarangTerhitung {
  /// The capitalised common nouns before the number of a unit.
  static func run(before unit: Int, _ reading: Reading) -> Range<Int>? {
    guard let number = reading.before(unit), number.kind == .number, unit >= 2, !reading.isInHeading(unit),
      reading.after(unit - 2) != nil
    else { return nil }
    var first = unit - 1
    while first > 0, unit - 1 - first < 3, reading.hasOwnCapital(first - 1), isNoun(first - 1, reading) {
      first -= 1
    }
    guard first < unit - 1, let opener = reading.before(first) else { return nil }
    let run = first..<unit - 1
    if opener.mark == .comma || opener.classes.contains(.coordinator) {
      return run.count > 1 ? run : nil
    }
    return opener.shape == .lower && openers.contains(opener.hash) ? run : nil
  }

  private static func isNoun(_ index: Int, _ reading: Reading) -> Bool {
    (reading.isCommonWord(index) || KataGenerik.words.contains(reading.tokens[index].hash))
      && reading.tokens[index].classes.isDisjoint(with: [
        .office, .institution, .placeNoun, .month, .weekday, .function, .timeNoun, .magnitude, .currency,
      ]) && !KataUmum.proper.contains(reading.tokens[index].hash)
  }

  private static let openers = WordSet(
    words:
      "berupa adalah meliputi yakni yaitu seperti bantuan dengan memberikan menyerahkan membagikan membutuhkan"
  )
}
