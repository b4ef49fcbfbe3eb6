import Bahasa
import RuleKit

extension Rule {
  /// Every word of content in the name of an agency or a commemoration has its capital.
  static let namaLembaga = Rule(
    "KAP-20", "Setiap unsur nama lembaga dan hari besar diawali kapital", .peringatan, .dugaan,
    rationale: """
      Nama lembaga, unit, dan hari peringatan adalah nama, jadi semua unsurnya berkapital, kecuali kata tugas: Dinas \
      Perpustakaan dan Kearsipan, Hari Gizi Sedunia.
      """,
    references: [.eyd("huruf kapital (HF13, HF20)")],
    detectors: [
      .cues("dinas\nbadan\nkementerian\nbidang\nseksi", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard !reading.isInHeading(index) else { return }
        if reading.tokens[index].shape == .lower, !reading.word(index, is: "bidang"),
          !reading.word(index, is: "seksi"), NamaLembaga.names(index, reading)
        {
          NamaLembaga.report(index, reading, &report)
          return
        }
        guard reading.isTitleCase(index) else { return }
        if NamaLembaga.isSmallNoun(index + 1, reading), NamaLembaga.goesOn(after: index + 1, reading) {
          NamaLembaga.report(index + 1, reading, &report)
        } else if let last = NamaLembaga.secondHalf(of: index, reading) {
          NamaLembaga.report(last, reading, &report)
        }
      },
      .cues(NamaLembaga.holidays, options: []) { cue, reading, report in
        // `peringatan hari ibu`, `Natal dan Tahun baru`, `Undang-undang Nomor 6`
        guard !reading.isInHeading(cue.lowerBound), NamaLembaga.isHoliday(cue, reading) else { return }
        let found = reading.text(of: cue)
        let right = Casing.capitalizedWords(of: found, separator: " ")
        report.add(cue, "Nama hari ini ditulis “\(right)”", fix: .aman(right))
      },
      .cues("tahun", options: [.onlySmall]) { cue, reading, report in
        // `Perda Nomor 6 tahun 2016 tentang`
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .lower, reading.after(index)?.kind == .number,
          let number = reading.before(index), number.kind == .number,
          let label = NamaLembaga.label(before: index - 1, reading),
          NamaLembaga.isCitation(label, reading)
        else { return }
        NamaLembaga.report(index, reading, &report)
        if reading.tokens[label].shape == .lower, reading.word(label, is: "nomor") {
          NamaLembaga.report(label, reading, &report)
        }
      },
      .cues(
        "peraturan daerah\nperaturan bupati\nperaturan pemerintah\nperaturan presiden\nperaturan menteri\ninstruksi presiden",
        options: [.onlySmall]
      ) {
        cue, reading, report in
        guard reading.word(cue.upperBound, in: NamaLembaga.numbering),
          reading.after(cue.upperBound)?.kind == .number
        else { return }
        let found = reading.text(of: cue)
        let right = Casing.capitalizedWords(of: found, separator: " ")
        guard found != right else { return }
        report.add(cue, "Nama aturan ditulis “\(right)”", fix: .aman(right))
      },
      .cues("undang-undang", options: [.onlyCapitals]) { cue, reading, report in
        let index = cue.lowerBound
        guard reading.text(index) == "Undang-undang", let next = reading.after(index),
          reading.word(index + 1, in: NamaLembaga.numbering) || next.isWord && next.shape == .capitalized
        else { return }
        report.add(
          index, "Dalam nama aturan, kedua unsurnya berkapital: “Undang-Undang”", fix: .aman("Undang-Undang"))
      },
      .cues("bidang\nseksi\nbagian\nsubbagian\nsubbidang", options: [.onlySmall]) { cue, reading, report in
        // `Kepala seksi Pelayanan Informasi`
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .lower, let head = reading.before(index),
          reading.isTitleCase(index - 1), head.classes.contains(.office), reading.after(index) != nil,
          reading.isTitleCase(index + 1)
        else { return }
        NamaLembaga.report(index, reading, &report)
      },
      .cues("hari", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard reading.hasOwnCapital(index) else { return }
        var end = index + 1
        while end < index + 6, reading.after(end - 1) != nil, reading.isTitleCase(end) { end += 1 }
        if end > index + 1, reading.word(end, in: NamaLembaga.scopes), reading.after(end - 1)?.shape == .lower
        {
          NamaLembaga.report(end, reading, &report)
        } else if end == index + 1, NamaLembaga.isSmallNoun(end, reading), reading.after(end) != nil,
          reading.isTitleCase(end + 1)
        {
          NamaLembaga.report(end, reading, &report)
        }
      },
    ],
    examples: [
      .bad(
        "Petugas Dinas Perpustakaan dan «kearsipan» Kabupaten Arunaya datang.",
        corrected: "Petugas Dinas Perpustakaan dan Kearsipan Kabupaten Arunaya datang."),
      .bad(
        "Warga memperingati Hari Rabies «sedunia» di balai.",
        corrected: "Warga memperingati Hari Rabies Sedunia di balai."),
      .bad("Warga merayakan «hari ibu» di balai.", corrected: "Warga merayakan Hari Ibu di balai."),
      .bad("Libur Natal dan «Tahun baru» tiba.", corrected: "Libur Natal dan Tahun Baru tiba."),
      .bad(
        "Dasarnya Peraturan Daerah Nomor 6 «tahun» 2016 tentang pasar.",
        corrected: "Dasarnya Peraturan Daerah Nomor 6 Tahun 2016 tentang pasar."),
      .bad(
        "Dasarnya «peraturan daerah» Nomor 7 Tahun 2018.",
        corrected: "Dasarnya Peraturan Daerah Nomor 7 Tahun 2018."),
      .bad(
        "Dasarnya «Undang-undang» Nomor 6 Tahun 2014.",
        corrected: "Dasarnya Undang-Undang Nomor 6 Tahun 2014."),
      .good("Hari guru itu padat. Rumahnya tahun baru ini direnovasi. Undang-undang itu berlaku."),
      .bad("Kepala «seksi» Pelayanan Arunaya hadir.", corrected: "Kepala Seksi Pelayanan Arunaya hadir."),
      .good("Petugas Dinas Sosial dan relawan Kabupaten Arunaya datang pada hari kedua."),
      .good("Warga memperingati Hari Rabies Sedunia. Dinas membagikan vaksin."),
    ])
}

private enum NamaLembaga {
  private static let papers = WordSet(
    words:
      "peraturan perda perbup perpres permen pp uu undang-undang keputusan instruksi edaran permendagri qanun sk"
  )

  /// The `Nomor` or `No.` that stands before a number; nil if there is none.
  static func label(before number: Int, _ reading: Reading) -> Int? {
    let place = reading.before(number)?.mark == .period ? number - 2 : number - 1
    guard place >= 0, reading.word(place, is: "nomor") || reading.word(place, is: "no") else { return nil }
    return place
  }

  /// Whether a regulation is named up to ten words before.
  static func isCitation(_ label: Int, _ reading: Reading) -> Bool {
    let first = max(reading.blockRange(of: label).lowerBound, label - 10)
    return (first..<label).contains {
      papers.contains(reading.tokens[$0].hash) && reading.tokens[$0].isCapitalized
    }
  }

  static let scopes = WordSet(words: "sedunia nasional internasional")
  static let numbering = WordSet(words: "nomor no republik dasar")

  /// Days that are remembered or feasted.
  static let holidays: StaticString = """
    hari ibu
    hari pahlawan
    hari kartini
    hari santri
    hari guru
    hari koperasi
    hari buruh
    hari bumi
    hari veteran nasional
    hari pendidikan nasional
    hari kebangkitan nasional
    hari kesehatan nasional
    hari anak nasional
    hari olahraga nasional
    hari sumpah pemuda
    hari bela negara
    hari lingkungan hidup
    hari kesaktian pancasila
    hari lahir pancasila
    hari pramuka
    hari perempuan
    hari disabilitas
    hari natal
    hari pers nasional
    hari bhayangkara
    hari kemerdekaan
    tahun baru
    """

  private static let days = WordSet(
    words:
      "peringatan memperingati momentum perayaan merayakan upacara dalam rangka semarak libur menyambut jelang"
  )
  private static let feasts = WordSet(words: "natal nataru imlek saka hijriah islam")

  /// Whether the words are the name of a day in small letters, wholly or in part.
  static func isHoliday(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    guard let last = cue.last, cue.contains(where: { reading.tokens[$0].shape == .lower }) else {
      return false
    }
    let isSmall = reading.tokens[last].shape == .lower
    switch reading.text(cue.lowerBound).lowercased() {
    case "hari":
      return isSmall
        && (reading.tokens[cue.lowerBound].isCapitalized
          && !reading.tokens[cue.lowerBound].flags.contains(.sentenceStart)
          || reading.word(cue.lowerBound - 1, in: days))
    case "tahun":
      return isSmall && reading.before(cue.lowerBound).map { $0.isWord } == true
        && (reading.tokens[cue.lowerBound].isCapitalized || reading.word(cue.lowerBound - 2, in: feasts)
          || reading.word(cue.upperBound, in: feasts))
    default: return false
    }
  }

  static func report(_ index: Int, _ reading: Reading, _ report: inout Report) {
    let text = reading.text(index)
    let right = Casing.capitalized(text)
    report.add(index, "“\(text)” bagian dari nama, jadi ditulis “\(right)”", fix: .aman(right))
  }

  /// Whether the name of an agency follows a small word: `dinas Sosial Kabupaten Arunaya`.
  static func names(_ index: Int, _ reading: Reading) -> Bool {
    guard let next = reading.after(index), reading.isTitleCase(index + 1), reading.isCommonWord(index + 1),
      next.classes.isDisjoint(with: [
        .office, .leader, .honorific, .weekday, .month, .timeNoun, .kinship, .placeNoun,
      ]),
      let after = reading.after(index + 1), after.isWord
    else { return false }
    return after.classes.contains(.placeNoun) && reading.isTitleCase(index + 2)
      || after.classes.contains(.coordinator) && reading.after(index + 2) != nil
        && reading.isTitleCase(index + 3)
  }

  /// Whether a small word is a noun made with *ke-…-an*, *pe-…-an* or the like, as the names of agencies have.
  static func isSmallNoun(_ index: Int, _ reading: Reading) -> Bool {
    guard let token = reading.token(index), token.kind == .word, token.shape == .lower, token.length > 6,
      reading.after(index - 1) != nil, token.classes.isDisjoint(with: [.function, .citizen])
    else { return false }
    let bytes = reading.analysis.bytes[token.range]
    return bytes.suffix(2).elementsEqual("an".utf8)
      && (bytes.starts(with: "ke".utf8) || bytes.starts(with: "pe".utf8))
  }

  /// Whether a name goes on behind a small word: `Dinas kearsipan dan Perpustakaan`, `Badan kesatuan Bangsa`.
  static func goesOn(after index: Int, _ reading: Reading) -> Bool {
    guard let next = reading.after(index) else { return false }
    if next.classes.contains(.coordinator) {
      return reading.after(index + 1) != nil && reading.isTitleCase(index + 2)
    }
    return reading.isTitleCase(index + 1)
  }

  /// The small last noun of `Dinas Perpustakaan dan kearsipan Kabupaten Arunaya`.
  static func secondHalf(of index: Int, _ reading: Reading) -> Int? {
    var place = index + 1
    while place < index + 5, reading.after(place - 1) != nil, reading.isTitleCase(place) { place += 1 }
    guard place > index + 1, reading.word(place, is: "dan"), isSmallNoun(place + 1, reading),
      let region = reading.after(place + 1),
      region.classes.contains(.placeNoun) || !reading.word(index, is: "dinas"), reading.isTitleCase(place + 2)
    else { return nil }
    return place + 1
  }
}
