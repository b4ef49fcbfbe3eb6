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
          : token.shape != .capitalized
            && (isChained(index, reading) || GelarTertulis.isDegree(index, reading))
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
      },
      .marks([.period]) { index, reading, report in
        // `Rahma Adiwinata.SH`
        guard let name = reading.before(index), let degree = reading.after(index), name.kind == .word,
          name.shape == .capitalized, name.length > 3, reading.touchesPrevious(index),
          reading.touchesNext(index), degree.isWord, degree.isCapitalized,
          let form = Gelar.form(of: reading.text(index + 1)), form.count > 3,
          degree.kind == .abbreviation || degree.shape == .upper, !reading.isCommonWord(index - 1)
        else { return }
        let right = reading.text(index - 1) + ", " + form
        report.add(
          index - 1..<reading.withStop(index + 1).upperBound, "Beri koma di depan gelar: “\(right)”",
          fix: .aman(right))
      },
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
      .bad(
        "Hal itu dibenarkan Rahma «Adiwinata.SH», kepala seksi.",
        corrected: "Hal itu dibenarkan Rahma Adiwinata, S.H., kepala seksi."),
      .bad(
        "Komisi itu didampingi Jaelani« »SKM, M.Kes., kepala puskesmas.",
        corrected: "Komisi itu didampingi Jaelani, SKM, M.Kes., kepala puskesmas."),
      .bad(
        "Bambang Sutejo« »MM memimpin rapat.", corrected: "Bambang Sutejo, MM memimpin rapat."),
      .good("Siswa Madrasah Aliyah Sudirman MA hadir. Kegiatan dibuka Bagas Wirya, S.Sos., M.Si. kemarin."),
      .good("Ketua DPRD Arunaya hadir bersama PT Arunaya Jaya."),
    ])

  /// Whether letters without dots are a degree: another degree follows or stands before.
  private static func isChained(_ index: Int, _ reading: Reading) -> Bool {
    guard Gelar.bare[reading.tokens[index].hash] != nil else { return false }
    var next = index + 1
    while let mark = reading.token(next)?.mark, mark == .comma || mark == .period { next += 1 }
    guard let other = reading.token(next) else { return false }
    if other.kind == .abbreviation {
      return Gelar.dotted[other.hash] != nil || Gelar.bare[other.hash] != nil
    }
    return other.shape != .lower && other.shape != .capitalized && Gelar.bare[other.hash] != nil
  }
}
