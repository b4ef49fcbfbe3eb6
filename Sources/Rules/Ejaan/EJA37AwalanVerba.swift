import Bahasa
import RuleKit

extension Rule {
  /// A verb in -kan whose subject does something has me- in running text; headlines may leave it out.
  static let awalanVerba = Rule(
    "EJA-37", "Verba dengan pelaku di depannya memakai “me-”", .peringatan, .dugaan,
    rationale: """
      Judul boleh memendekkan “menyampaikan” menjadi “sampaikan”. Di tubuh naskah, verba aktif ditulis lengkap: Wakil Bupati \
      menyampaikan apresiasi.
      """,
    references: [
      .eyd("kata turunan (KB01a)"), .rujukan("Pedoman bahasa jurnalistik PWI, butir awalan me- dan ber-"),
    ],
    detectors: [
      .cues(AwalanVerba.verbs, options: [.exceptQuotes]) { cue, reading, report in
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .lower, !reading.isInHeading(index),
          let object = reading.after(index), object.isWord, object.shape != .upper,
          object.classes.isDisjoint(with: [.preposition, .subordinator, .pronoun, .coordinator]),
          AwalanVerba.hasActor(index, reading)
        else { return }
        let right = Derivation.meN(reading.text(index))
        report.add(index, "“\(reading.text(index))” ditulis lengkap: “\(right)”", fix: .tinjau(right))
      }
    ],
    examples: [
      .bad("Wakil Bupati Arunaya, Bagas Adiwinata, «berikan» apresiasi kepada petugas."),
      .bad("Camat Wanasari «sampaikan» bantuan kepada warga."),
      .good("Camat Wanasari menyampaikan bantuan kepada warga."),
      .good("Bantuan yang Bupati sampaikan diterima warga. Hal itu kami sampaikan tadi."),
      .good("# Dinas Umumkan Jadwal Vaksinasi\n\nDinas mengumumkan jadwal vaksinasi."),
    ])
}

private enum AwalanVerba {
  static let verbs: StaticString = """
    sampaikan
    berikan
    lakukan
    resmikan
    serahkan
    laksanakan
    salurkan
    selenggarakan
    tingkatkan
    kukuhkan
    luncurkan
    umumkan
    bagikan
    ingatkan
    tegaskan
    tekankan
    harapkan
    """

  /// Whether a name or an office stands before the verb as the one who acts, and no other verb before it.
  static func hasActor(_ index: Int, _ reading: Reading) -> Bool {
    guard var previous = reading.before(index) else { return false }
    if previous.mark == .comma {
      guard let name = reading.before(index - 1) else { return false }
      previous = name
    }
    guard previous.isWord, previous.classes.isDisjoint(with: [.function, .negation, .greeting]),
      previous.isCapitalized || !previous.classes.isDisjoint(with: [.office, .institution])
    else { return false }
    let sentence = reading.sentence(around: index)
    return (sentence.lowerBound..<index).allSatisfy { place in
      let token = reading.tokens[place]
      guard token.isWord, token.shape == .lower else { return true }
      if token.hash == relative || !token.classes.isDisjoint(with: [.reporting, .subordinator]) {
        return false
      }
      let start = Int(token.start)
      let bytes = reading.analysis.bytes
      return token.length < 6
        || !(bytes[start] == UInt8(ascii: "m") && bytes[start + 1] == UInt8(ascii: "e")
          || bytes[start] == UInt8(ascii: "d") && bytes[start + 1] == UInt8(ascii: "i"))
    }
  }

  private static let relative = WordHash(folding: "yang")
}
