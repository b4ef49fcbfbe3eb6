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
      .good("Biayanya Rp10.000, lihat arunaya.go.id/biaya. Datang pukul 10.00."),
      .good("Anak(-anak) dan orang tua dapat mendaftar (gratis)."),
    ])
}

/// Where a space is missing after a mark.
private enum SpasiTanda {
  static func isMissing(after index: Int, _ previous: Token, _ next: Token, _ reading: Reading) -> Bool {
    let mark = reading.tokens[index].mark
    switch mark {
    case .comma, .semicolon:
      if previous.kind == .number { return next.isWord && next.length > 2 }
      return next.isWord || next.kind == .number && previous.kind == .word
    case .period:
      // Not in `S.Sos`, `Jl.Melati`, `No.5`, a file name or an address.
      if previous.length == 1, previous.shape == .capitalized {
        return next.shape == .capitalized && next.length > 4 && Gelar.bare[next.hash] == nil
      }
      return previous.kind == .word && previous.length > 3 && next.kind == .word && next.isCapitalized
        && !previous.classes.contains(.dotted) && previous.shape != .upper && !next.flags.contains(.digit)
    case .question, .exclamation: return next.isWord && next.isCapitalized
    case .closeParenthesis: return next.isWord && next.length > 2 && hasSpaceOutside(index, reading)
    default: return false
    }
  }

  /// Whether the parenthesis that closes here was opened after a space.
  private static func hasSpaceOutside(_ close: Int, _ reading: Reading) -> Bool {
    let range = reading.blockRange(of: close)
    for index in range[..<close].suffix(12).reversed() where reading.tokens[index].mark == .openParenthesis {
      return reading.tokens[index].hasSpaceBefore && index + 1 < close
    }
    return false
  }
}
