import Bahasa
import RuleKit

extension Rule {
  /// A space after a comma, full stop, semicolon, question or exclamation mark, and around parentheses.
  static let spasiSesudahTanda = Rule(
    "TBA-02", "Sesudah tanda baca ada spasi", .peringatan,
    rationale: """
      Tanda baca memisahkan kata. Tanpa spasi sesudahnya, dua kata menempel dan sukar dicari, misalnya “warga,petugas”.
      """,
    references: [.eyd("pemakaian tanda baca (TA01, TB01, TK01)")],
    detectors: [
      .marks([.comma, .period, .semicolon, .question, .exclamation, .closeParenthesis]) {
        index, reading, report in
        guard reading.touchesNext(index), let previous = reading.before(index),
          let next = reading.after(index),
          SpasiTanda.isMissing(after: index, previous, next, reading)
        else { return }
        report.add(
          bytes: reading.tokens[index].range,
          "Beri spasi sesudah tanda: “\(reading.text(index)) \(reading.text(index + 1))”",
          fix: .aman(reading.text(index) + " "))
      },
      .tokens([.abbreviation]) { index, reading, report in
        let token = reading.tokens[index]
        let start = Int(token.start)
        let text = reading.text(index)
        if let head = SpasiTanda.head(of: text) {
          // `Ny.Ani`, `K.H.Dr`
          report.add(
            bytes: start + head - 1..<start + head, "Beri spasi sesudah singkatan: “\(text.prefix(head))”",
            fix: .aman(". "))
          return
        }
        guard token.length >= 6, reading.analysis.bytes[start + 1] == UInt8(ascii: "."),
          token.shape == .capitalized, Gelar.dotted[token.hash] == nil,
          !reading.analysis.bytes[start + 2..<token.end].contains(UInt8(ascii: "."))
        else { return }
        report.add(
          bytes: start + 1..<start + 2, "Beri spasi sesudah singkatan nama: “\(reading.text(index))”",
          fix: .aman(". "))
      },
      .marks([.openParenthesis]) { index, reading, report in
        guard reading.touchesPrevious(index), let previous = reading.before(index),
          let next = reading.after(index), previous.kind == .word, previous.length > 2,
          next.kind == .number || next.isWord && next.length > 1, next.shape != .lower || next.kind == .number
        else { return }
        report.add(
          bytes: reading.tokens[index].range,
          "Beri spasi sebelum kurung: “\(reading.text(index - 1)) (\(reading.text(index + 1))”",
          fix: .aman(" ("))
      },
    ],
    examples: [
      .bad("Warga«,»petugas, dan relawan hadir.", corrected: "Warga, petugas, dan relawan hadir."),
      .bad(
        "Kegiatan selesai«.»Kemudian warga pulang.",
        corrected: "Kegiatan selesai. Kemudian warga pulang."),
      .bad("Rapat digelar Rabu«(»26/8) pagi.", corrected: "Rapat digelar Rabu (26/8) pagi."),
      .bad("Acara dibuka oleh S«.»Adiwinata.", corrected: "Acara dibuka oleh S. Adiwinata."),
      .bad("Dasarnya PP No«.»11 Tahun 2017.", corrected: "Dasarnya PP No. 11 Tahun 2017."),
      .bad("Acara dibuka Ny«.»Rahma.", corrected: "Acara dibuka Ny. Rahma."),
      .good("Biayanya Rp10.000, lihat arunaya.go.id/biaya. Datang pukul 10.00."),
      .good("Anak(-anak) dan orang tua dapat mendaftar (gratis)."),
    ])
}

/// Where a space is missing after a mark.
private enum SpasiTanda {
  /// The bytes of the title that opens an abbreviation in front of a name: `Ny.` of `Ny.Ani`; nil if there is none.
  static func head(of text: String) -> Int? {
    for title in ["Ny.", "Hj.", "Drs.", "Dra.", "Ir.", "Jl.", "No.", "K.H."]
    where text.hasPrefix(title) && text.utf8.count > title.utf8.count {
      return title.utf8.count
    }
    return nil
  }

  static func isMissing(after index: Int, _ previous: Token, _ next: Token, _ reading: Reading) -> Bool {
    let mark = reading.tokens[index].mark
    switch mark {
    case .comma, .semicolon:
      if previous.kind == .number { return next.isWord && next.length > 2 }
      return next.isWord || next.kind == .number && previous.kind == .word
    case .period:
      // Not in `S.Sos`, a file name or an address.
      if previous.length == 1, previous.shape == .capitalized {
        return next.shape == .capitalized && next.length > 4 && Gelar.bare[next.hash] == nil
      }
      // `No.11`, `Ny.Ani`
      if previous.kind == .word, previous.length <= 3, previous.isCapitalized, heads.contains(previous.hash) {
        return next.kind == .number || next.shape == .capitalized && next.length > 2
      }
      return previous.kind == .word && previous.length > 3 && next.kind == .word && next.isCapitalized
        && !previous.classes.contains(.dotted) && previous.shape != .upper && !next.flags.contains(.digit)
    case .question, .exclamation: return next.isWord && next.isCapitalized
    case .closeParenthesis: return next.isWord && next.length > 2 && hasSpaceOutside(index, reading)
    default: return false
    }
  }

  /// Short words that end with a full stop and stand before a number or a name.
  private static let heads = WordSet(words: "no ny drs dra hj ir jl dr kab kec kel")

  /// Whether the parenthesis that closes here was opened after a space.
  private static func hasSpaceOutside(_ close: Int, _ reading: Reading) -> Bool {
    let range = reading.blockRange(of: close)
    for index in range[..<close].suffix(12).reversed() where reading.tokens[index].mark == .openParenthesis {
      return reading.tokens[index].hasSpaceBefore && index + 1 < close
    }
    return false
  }
}
