import Bahasa
import RuleKit

extension Rule {
  /// A comma after a connective that opens a sentence.
  static let komaPenghubung = Rule(
    "TBA-04", "Kata penghubung di awal kalimat diikuti koma", .peringatan,
    rationale: """
      “Namun”, “selain itu”, “oleh karena itu”, dan sejenisnya menghubungkan kalimat dengan kalimat sebelumnya. Koma \
      sesudahnya memberi jeda, dan pembaca langsung menemukan pokok kalimat.
      """,
    references: [.eyd("tanda koma (TB05)")],
    detectors: [
      .cues(Penghubung.pasti, options: []) { cue, reading, report in
        KomaPenghubung.check(cue, .full, reading, &report)
      },
      .cues(Penghubung.mungkin, options: []) { cue, reading, report in
        KomaPenghubung.check(cue, .atMost(.saran, .dugaan), reading, &report)
      },
    ],
    examples: [
      .bad("«Akibatnya» jumlah lansia bertambah.", corrected: "Akibatnya, jumlah lansia bertambah."),
      .bad(
        "«Lagi pula» separuh warga belum mendaftar.", corrected: "Lagi pula, separuh warga belum mendaftar."),
      .bad("«Di sisi lain» petani menunggu air.", corrected: "Di sisi lain, petani menunggu air."),
      .bad(
        "Hujan turun. «Jadi» memang jalannya licin.", corrected: "Hujan turun. Jadi, memang jalannya licin."),
      .good("Akibatnya lain. Akibatnya dirasakan warga."),
      .good("Di sisi lain jalan itu dibangun trotoar."),
      .bad("Hujan turun. «Namun» warga tetap datang.", corrected: "Hujan turun. Namun, warga tetap datang."),
      .bad(
        "«Oleh karena itu» petugas menutup jalan.",
        corrected: "Oleh karena itu, petugas menutup jalan."),
      .good("Hujan turun. Namun, warga tetap datang. Selain itu, petugas menutup jalan."),
      .good("Warga diminta membaca pengumuman itu karena itu penting."),
    ])
}

private enum KomaPenghubung {
  static func check(
    _ cue: Range<Int>, _ weight: Report.Weight, _ reading: Reading, _ report: inout Report
  ) {
    let first = reading.tokens[cue.lowerBound]
    guard first.isCapitalized, opensSentence(cue.lowerBound, reading), !reading.isInHeading(cue.lowerBound),
      let next = reading.after(cue.upperBound - 1), next.isWord || next.kind == .number
    else { return }
    // `Jadi narasumber`, `Misalnya saja`, `Untuk itu semua`
    if next.hash == itu || next.hash == juga || next.classes.contains(.numberWord), cue.count == 1 { return }
    if first.hash == jadi, !next.classes.contains(.function), !reading.word(cue.upperBound, in: certainties),
      !reading.isQuotedStart(cue.lowerBound)
    {
      return
    }
    // `Akibatnya lain.`, `Akibatnya dirasakan warga.`
    if outcomes.contains(first.hash), cue.count == 1, !opensClause(cue.upperBound, reading) { return }
    // `Di sisi lain sungai itu`
    if cue.count == 3, reading.tokens[cue.upperBound - 1].hash == lain, next.classes.contains(.placeNoun) {
      return
    }
    let found = reading.text(of: cue)
    report.add(
      cue, "“\(found)” di awal kalimat diikuti koma", fix: .aman(found + ","), weight)
  }

  private static func opensSentence(_ index: Int, _ reading: Reading) -> Bool {
    reading.tokens[index].flags.contains(.sentenceStart) || reading.isQuotedStart(index)
  }

  /// Whether a noun stands at a token and a verb among the eight words after it.
  private static func opensClause(_ index: Int, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: index)
    guard !reading.beginsLikeVerb(index),
      reading.tokens[index].classes.isDisjoint(with: [.function, .negation])
    else {
      return false
    }
    return (index + 1..<min(index + 9, sentence.upperBound)).contains { reading.beginsLikeVerb($0) }
  }

  private static let certainties = WordSet(
    words: "memang nantinya sebenarnya sebetulnya kalau jika tolong mohon intinya")
  private static let outcomes = WordSet(words: "akibatnya sayangnya untungnya ironisnya singkatnya")
  private static let itu = WordHash(folding: "itu")
  private static let lain = WordHash(folding: "lain")
  private static let juga = WordHash(folding: "juga")
  private static let jadi = WordHash(folding: "jadi")
}

extension Reading {
  /// Whether a capitalised word opens a direct quote.
  func isQuotedStart(_ index: Int) -> Bool {
    guard let mark = before(index)?.mark else { return false }
    return mark == .openQuote || mark == .straightQuote
  }
}
