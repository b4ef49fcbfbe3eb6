import Bahasa
import RuleKit

extension Rule {
  /// Acronyms of syllables have one capital, abbreviations by initials have only capitals.
  static let hurufAkronim = Rule(
    "KAP-09", "Akronim bersuku kata tidak berkapital semua", .peringatan,
    rationale: """
      Singkatan dari huruf awal ditulis kapital semua: ASN, BPBD. Akronim nama yang dibaca sebagai kata hanya diawali \
      kapital: Korpri, Polri, Kominfo. Akronim kata umum memakai huruf kecil: pemilu, puskesmas.
      """,
    references: [.eyd("singkatan dan akronim (KF03, KF06, KF07)")],
    detectors: [
      .cues(Akronim.bersuku, options: [.onlyCapitals]) { cue, reading, report in
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .upper, !reading.isShouted(index), !isPartOfCode(index, reading)
        else { return }
        write(index, reading, &report)
      },
      .cues("satpol pp", options: []) { cue, reading, report in
        guard reading.tokens[cue.lowerBound].shape == .lower else { return }
        report.add(cue, "Nama satuan ini ditulis “Satpol PP”", fix: .aman("Satpol PP"))
      },
      .cues(Akronim.berhuruf, options: []) { cue, reading, report in
        guard reading.tokens[cue.lowerBound].shape != .upper else { return }
        write(cue.lowerBound, reading, &report)
      },
    ],
    examples: [
      .bad("Pengurus «KORPRI» Arunaya menanam pohon.", corrected: "Pengurus Korpri Arunaya menanam pohon."),
      .bad("Warga memperingati Hari «Aids» Sedunia.", corrected: "Warga memperingati Hari AIDS Sedunia."),
      .good("Pengurus Korpri, TNI, Polri, dan BPBD menanam pohon."),
      .good("Aturannya Peraturan Nomor 08/M.POLRI/6/2010."),
    ])

  private static func write(_ index: Int, _ reading: Reading, _ report: inout Report) {
    guard let right = Akronim.forms[reading.tokens[index].hash] else { return }
    let text = reading.text(index)
    guard text != right else { return }
    report.add(index, "“\(text)” ditulis “\(right)”", fix: .aman(right))
  }

  /// Whether it stands in the number of a regulation: `PER/M.KOMINFO/6/2010`.
  private static func isPartOfCode(_ index: Int, _ reading: Reading) -> Bool {
    reading.touchesPrevious(index) && reading.before(index)?.mark != .openParenthesis
      && reading.before(index)?.mark != .openQuote && reading.before(index)?.mark != .straightQuote
      || reading.touchesNext(index) && reading.after(index)?.mark == .slash
  }
}
