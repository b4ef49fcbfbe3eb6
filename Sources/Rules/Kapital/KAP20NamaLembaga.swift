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
      .cues("dinas\nbadan\nkementerian", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard !reading.isInHeading(index) else { return }
        if reading.tokens[index].shape == .lower, NamaLembaga.names(index, reading) {
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
      .cues("hari", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard reading.isTitleCase(index), reading.isMidSentence(index), !reading.isInHeading(index) else {
          return
        }
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
      .good("Petugas Dinas Sosial dan relawan Kabupaten Arunaya datang pada hari kedua."),
      .good("Warga memperingati Hari Rabies Sedunia. Dinas membagikan vaksin."),
    ])
}

private enum NamaLembaga {
  static let scopes = WordSet(words: "sedunia nasional internasional")

  static func report(_ index: Int, _ reading: Reading, _ report: inout Report) {
    let text = reading.text(index)
    let right = text.prefix(1).uppercased() + text.dropFirst()
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
      let region = reading.after(place + 1), region.classes.contains(.placeNoun),
      reading.isTitleCase(place + 2)
    else { return nil }
    return place + 1
  }
}
