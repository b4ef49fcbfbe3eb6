import Bahasa
import RuleKit

extension Rule {
  /// A comma between a name and a degree, and between degrees.
  static let komaGelar = Rule(
    "SGK-02", "Nama dan gelar di belakangnya dipisah koma", .peringatan,
    rationale: """
      Koma membedakan gelar dari singkatan nama keluarga atau marga: Rahma Adiwinata, S.Sos., M.Si. Antara gelar dan gelar \
      berikutnya juga ada koma.
      """,
    references: [.eyd("tanda koma (TB11)")],
    detectors: [
      .cues(Gelar.spellings, options: [.onlyCapitals]) { cue, reading, report in
        let index = cue.lowerBound
        let token = reading.tokens[index]
        guard token.hasSpaceBefore,
          let previous = reading.before(index),
          previous.mark != .comma
        else { return }
        let isDegree =
          token.kind == .abbreviation
          ? Gelar.dotted[token.hash] != nil
          : token.shape != .capitalized && (isChained(index, reading) || followsTitle(index, reading))
        guard isDegree, GelarTertulis.followsName(index, reading) else { return }
        let stop = previous.mark == .period ? index - 2 : index - 1
        guard stop >= 0, reading.tokens[stop].length > 1 else { return }
        // The full stop of a degree stays, that of a name becomes the comma.
        let endsDegree = Gelar.bare[reading.tokens[stop].hash] ?? Gelar.dotted[reading.tokens[stop].hash]
        let from = endsDegree == nil ? reading.tokens[stop].end : previous.end
        let words = reading.analysis.text(Int(reading.tokens[stop].start)..<from)
        report.add(
          bytes: from..<Int(token.start),
          "Beri koma di depan gelar: “\(words), \(reading.text(index))”", fix: .aman(", "))
      }
    ],
    examples: [
      .bad(
        "Ketua panitia, Letkol (Purn.) Marwan Saputra« »SH, menutup lomba.",
        corrected: "Ketua panitia, Letkol (Purn.) Marwan Saputra, SH, menutup lomba."),
      .bad(
        "Kegiatan dibuka Bagas Wirya« »S.Sos., kepala bidang.",
        corrected: "Kegiatan dibuka Bagas Wirya, S.Sos., kepala bidang."),
      .bad(
        "Kegiatan dibuka Bagas Wirya, S.Sos.« »M.Si. kemarin.",
        corrected: "Kegiatan dibuka Bagas Wirya, S.Sos., M.Si. kemarin."),
      .bad(
        "Ir. Bagas Mahendra« »MT, memaparkan rencana.",
        corrected: "Ir. Bagas Mahendra, MT, memaparkan rencana."),
      .good("Kegiatan dibuka Bagas Wirya, S.Sos., M.Si. kemarin."),
      .good("Ketua DPRD Arunaya hadir bersama PT Arunaya Jaya."),
    ])

  /// Whether letters without dots are a degree: a title in front of the name, and a mark or small word after them.
  private static func followsTitle(_ index: Int, _ reading: Reading) -> Bool {
    guard Gelar.bare[reading.tokens[index].hash] != nil, reading.tokens[index].shape == .upper,
      reading.after(index).map({ $0.kind == .mark || $0.shape == .lower }) ?? true
    else { return false }
    var place = index - 1
    let first = max(reading.blockRange(of: index).lowerBound, index - 7)
    while place >= first,
      reading.tokens[place].isCapitalized || reading.tokens[place].mark == .period
        || reading.tokens[place].mark == .closeParenthesis
    {
      if reading.tokens[place].mark == .closeParenthesis { return index - place > 2 }
      if reading.tokens[place].classes.contains(.title) || ranks.contains(reading.tokens[place].hash),
        index - place > 2
      {
        return true
      }
      place -= 1
    }
    return false
  }

  /// Whether letters without dots are a degree: another degree follows or stands before.
  private static func isChained(_ index: Int, _ reading: Reading) -> Bool {
    guard Gelar.bare[reading.tokens[index].hash] != nil else { return false }
    var next = index + 1
    while let mark = reading.token(next)?.mark, mark == .comma || mark == .period { next += 1 }
    guard let other = reading.token(next) else { return false }
    return other.shape != .lower && other.shape != .capitalized
      && (Gelar.bare[other.hash] != nil || Gelar.dotted[other.hash] != nil)
  }

  /// Ranks of soldiers and police before a name.
  private static let ranks = WordSet(
    words: """
      letkol kolonel mayor kapten letda lettu serka serma peltu pelda akp akbp kompol kombes iptu ipda aiptu aipda bripka
      brigjen mayjen laksda
      """)
}
