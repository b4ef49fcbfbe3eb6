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
        // `Nama   : Rahma` in lines under each other is a list of data, and `2 : 1` a result.
        if mark.mark == .colon, isColumn(index, reading) { return }
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
      .bad("Foto« :» Humas Kabupaten Arunaya", corrected: "Foto: Humas Kabupaten Arunaya"),
      .good("Nama : Rahma\n\nAlamat : Wanasari\n\nSkala peta 1 : 5000."),
    ])

  /// Whether a colon stands between numbers, behind more than one space, or in one of several lines of data.
  private static func isColumn(_ index: Int, _ reading: Reading) -> Bool {
    guard let previous = reading.before(index) else { return true }
    if previous.kind == .number, reading.after(index)?.kind == .number { return true }
    if Int(reading.tokens[index].start) - previous.end > 1 { return true }
    let block = reading.analysis.block(ofToken: index)
    return isDatum(block - 1, reading) || isDatum(block + 1, reading)
  }

  /// Whether a block begins with a label and a colon behind a space.
  private static func isDatum(_ block: Int, _ reading: Reading) -> Bool {
    guard reading.analysis.blocks.indices.contains(block) else { return false }
    return reading.analysis.blockTokens[block].prefix(5).contains {
      reading.tokens[$0].mark == .colon && reading.tokens[$0].hasSpaceBefore
    }
  }
}

extension Mark {
  /// Whether the mark may close a direct quote.
  var closesQuote: Bool { self == .closeQuote || self == .straightQuote || self == .closeSingleQuote }
}
