import Bahasa
import RuleKit

extension Rule {
  /// No space before a comma, full stop, semicolon, question or exclamation mark.
  static let spasiSebelumTanda = Rule(
    "TBA-01", "Tanda baca menempel pada kata sebelumnya", .peringatan,
    rationale: """
      Koma, titik, titik dua, titik koma, tanda tanya, dan tanda seru menempel pada kata sebelumnya. Spasi sebelum tanda \
      membuat tanda itu bisa jatuh sendirian di awal baris.
      """,
    references: [.eyd("pemakaian tanda baca (TA01, TB01)")],
    detectors: [
      .marks([.comma, .period, .semicolon, .question, .exclamation, .colon]) { index, reading, report in
        let mark = reading.tokens[index]
        guard mark.hasSpaceBefore, !mark.flags.contains(.lineStart), let previous = reading.before(index),
          previous.isWord || previous.kind == .number || previous.mark == .closeParenthesis
            || previous.mark == .closeQuote || previous.kind == .url
        else { return }
        let next = reading.after(index)
        if mark.mark == .period || mark.mark == .colon || mark.mark == .semicolon,
          let next, reading.touchesNext(index), !next.mark.closesQuote
        {
          return  // `.docx`, `:)`
        }
        // `Surat Keputusan Nomor : 821/2019`
        if mark.mark == .colon, reading.word(index - 1, is: "nomor"), next?.kind == .number,
          reading.before(index - 1)?.isWord == true
        {
          report.add(bytes: previous.end..<mark.end, "Sesudah “Nomor” tidak ada titik dua", fix: .aman(""))
          return
        }
        // `Foto : Humas` is the form of a credit or a list of data.
        if mark.mark == .colon, next != nil, !introducesList(index, reading) { return }
        let word = reading.text(index - 1)
        let sign = reading.text(index)
        report.add(
          bytes: previous.end..<mark.end, "Hapus spasi sebelum tanda: “\(word)\(sign)”", fix: .aman(sign))
      }
    ],
    examples: [
      .bad(
        "Peserta membuat video« .» Mereka juga menulis takarir.",
        corrected: "Peserta membuat video. Mereka juga menulis takarir."),
      .bad(
        "Warga« ,» petugas, dan relawan bekerja bersama.",
        corrected: "Warga, petugas, dan relawan bekerja bersama."),
      .bad("Sekretariat mempunyai tugas« :»", corrected: "Sekretariat mempunyai tugas:"),
      .good("Warga, petugas, dan relawan bekerja bersama. Siapa yang ikut?"),
      .bad(
        "Kebutuhan mendesak berupa« :» selimut dan air.",
        corrected: "Kebutuhan mendesak berupa: selimut dan air."),
      .bad(
        "Dasarnya Surat Keputusan Nomor« :» 821.2/2019.",
        corrected: "Dasarnya Surat Keputusan Nomor 821.2/2019."),
      .good("Foto : Humas Kabupaten Arunaya"),
    ])

  /// Whether a colon follows a small word inside a sentence, so that it is no label: `berupa : selimut`.
  private static func introducesList(_ index: Int, _ reading: Reading) -> Bool {
    guard let previous = reading.before(index), previous.kind == .word, previous.shape == .lower,
      let next = reading.after(index), next.shape == .lower, next.kind == .word
    else { return false }
    let sentence = reading.analysis.sentences[reading.analysis.sentence(ofToken: index)].tokens
    return index - sentence.lowerBound >= 3
  }
}

extension Mark {
  /// Whether the mark may close a direct quote.
  var closesQuote: Bool { self == .closeQuote || self == .straightQuote || self == .closeSingleQuote }
}
