import Bahasa
import RuleKit

extension Rule {
  /// `ke-` before an ordinal number and `-an` after a number take a hyphen.
  static let keBilangan = Rule(
    "EJA-19", "“ke-” dan “-an” pada angka memakai tanda hubung", .peringatan,
    rationale: """
      “HUT ke-80” menyebut urutan, jadi “ke-” adalah awalan dan dirangkai dengan tanda hubung. “Ke 15 kecamatan” menunjukkan \
      tujuan dan tetap terpisah.
      """,
    references: [.eyd("angka dan bilangan (KG09, KG10)")],
    detectors: [
      .cues("ke", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard let number = reading.after(index), number.hasSpaceBefore else { return }
        if number.mark == .hyphen, let rank = reading.after(index + 1), rank.kind == .number,
          !rank.hasSpaceBefore, rank.length <= 4
        {
          // `TMMD ke -110`
          let right = "ke-" + reading.text(index + 2)
          report.add(index..<index + 3, "Urutan ditulis “\(right)”", fix: .aman(right))
          return
        }
        if reading.tokens[index].shape == .lower, ordinals.contains(number.hash), isOrdinal(index, reading) {
          let right = "ke" + reading.text(index + 1)
          report.add(index..<index + 2, "Urutan ditulis serangkai: “\(right)”", fix: .aman(right))
          return
        }
        guard number.kind == .number, number.length <= 4, isOrdinal(index, reading) else { return }
        let right = "ke-" + reading.text(index + 1)
        report.add(index..<index + 2, "Urutan ditulis “\(right)”", fix: .aman(right))
      },
      .cues("hut\nhari jadi", options: []) { cue, reading, report in
        let index = cue.upperBound
        guard let number = reading.after(index - 1), number.kind == .number, number.length <= 3,
          reading.after(index).map({ $0.isCapitalized }) ?? true
        else { return }
        let right = "ke-" + reading.text(index)
        report.add(index, "Urutan ditulis “\(right)”", fix: .tinjau(right))
      },
      .cues("an", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard let year = reading.before(index), year.kind == .number, year.length == 4 || year.length == 2,
          reading.tokens[index].shape == .lower,
          !reading.analysis.bytes[year.range].contains(where: {
            $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
          })
        else { return }
        let right = reading.text(index - 1) + "-an"
        report.add(
          index - 1..<index + 1, "“-an” dirangkai dengan tanda hubung: “\(right)”", fix: .aman(right))
      },
      .digitWords { index, reading, report in
        let token = reading.tokens[index]
        guard token.flags.contains(.digit), token.flags.isDisjoint(with: [.hyphen, .nonASCII]),
          let right = joined(reading.text(index))
        else { return }
        report.add(index, "“\(reading.text(index))” ditulis “\(right)”", fix: .aman(right))
      },
    ],
    examples: [
      .bad(
        "Warga merayakan HUT «ke 80» Republik Indonesia.",
        corrected: "Warga merayakan HUT ke-80 Republik Indonesia."),
      .bad(
        "Peringatan hari jadi «ke73» digelar di alun-alun.",
        corrected: "Peringatan hari jadi ke-73 digelar di alun-alun."),
      .bad(
        "Gedung itu dibangun tahun «1990an» oleh warga.",
        corrected: "Gedung itu dibangun tahun 1990-an oleh warga."),
      .bad(
        "Peringatan Hari Jadi Kabupaten Arunaya «ke 412» dimulai.",
        corrected: "Peringatan Hari Jadi Kabupaten Arunaya ke-412 dimulai."),
      .bad(
        "Peringatan Hari Ibu «ke 90» di balai desa.", corrected: "Peringatan Hari Ibu ke-90 di balai desa."),
      .bad("Tentara membuka kerja bakti «ke -110».", corrected: "Tentara membuka kerja bakti ke-110."),
      .bad("Warga merayakan HUT «80» Republik Indonesia."),
      .bad("Dana cair pada triwulan «ke tiga».", corrected: "Dana cair pada triwulan ketiga."),
      .good("Petugas datang ke 15 kecamatan dan 3 desa pada HUT ke-80."),
      .good("Tarifnya naik dari 10 ke 12 ribu rupiah."),
    ])

  private static let ordinals = WordSet(
    words: "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas")

  private static let ordinalAfter = WordSet(
    words: """
      hut jadi tahun abad ulangtahun peringatan milad dies tahap hari minggu pekan edisi angkatan gelombang putaran
      periode yang kali bulan jilid sesi anak halaman dosis urutan peringkat posisi triwulan semester termin
      """)

  /// Whether an anniversary or a rank stands before, and nothing to count follows.
  private static func isOrdinal(_ index: Int, _ reading: Reading) -> Bool {
    guard let next = reading.after(index + 1) else { return reading.before(index)?.isWord == true }
    if next.isWord, next.shape == .lower, !next.classes.isDisjoint(with: [.counted, .magnitude, .unit]) {
      return false
    }
    if next.mark == .percent { return false }
    if next.isWord, next.shape == .lower, counted.contains(next.hash) { return false }
    guard let previous = reading.before(index) else { return false }
    if previous.mark == .closeParenthesis { return reading.token(index - 2)?.shape == .upper }
    return ordinalAfter.contains(previous.hash) || isAnniversary(index, reading)
      || previous.shape == .upper && previous.kind == .word
      || previous.shape == .capitalized && Akronim.forms[previous.hash] != nil
  }

  /// Words that are counted, so that a place is meant: `ke 15 titik`.
  private static let counted = WordSet(
    words:
      "titik lokasi rumah sekolah kecamatan kelurahan desa dusun rw rt kabupaten kota provinsi wilayah tempat pasar"
  )

  /// Whether an anniversary is named up to six words before: `Hari Jadi Kabupaten Arunaya ke 412`.
  private static func isAnniversary(_ index: Int, _ reading: Reading) -> Bool {
    guard let previous = reading.before(index), previous.isCapitalized else { return false }
    var place = index - 1
    let first = max(reading.blockRange(of: index).lowerBound, index - 6)
    while place >= first, reading.tokens[place].isWord {
      if anniversaries.contains(reading.tokens[place].hash) { return true }
      place -= 1
    }
    return false
  }

  private static let anniversaries = WordSet(
    words: "hut jadi ulangtahun milad dies harlah dirgahayu kemerdekaan hari")

  /// The form with its hyphen: `ke73` becomes `ke-73`.
  private static func joined(_ text: String) -> String? {
    let folded = text.lowercased()
    if folded.hasPrefix("ke"), text.dropFirst(2).allSatisfy(\.isNumber), text.count <= 6, text.count > 2 {
      return text.prefix(2) + "-" + text.dropFirst(2)
    }
    if folded.hasSuffix("an"), text.dropLast(2).allSatisfy(\.isNumber), text.count > 3 {
      return text.dropLast(2) + "-" + text.suffix(2)
    }
    return nil
  }
}
