import Bahasa
import Bahasa
import RuleKit

/// Words before `lahir` or `kelahiran` that make it something else than a person's birth.
enum BirthWords {
  /// Words with which a birth date is a rule for all, or belongs to no living person.
  private static let limits = Phrases(
    """
    sebelum, setelah, sesudah, maksimal, minimal, antara, pancasila, pahlawan, organisasi, koperasi, republik, pramuka
    syarat, paling lambat, angkatan, sejarah, almarhum, prasasti
    """)
  private static let bodies = Phrases(
    """
    kabupaten, kota, provinsi, desa, yayasan, lembaga, sekolah, rsud, komunitas, sanggar, paguyuban, klub, kelompok, perkumpulan
    forum, radio, majalah, partai, perusahaan, bank, puskesmas, kampus, universitas, aplikasi, tradisi, festival, gerakan, karang taruna
    """
  )
  /// The full date of a living person's birth in a range: no span, no news of this year's birth.
  static func date(in range: Range<Int>, _ reading: Reading) -> Range<Int>? {
    let entity = reading.entities(in: range).first { entity in
      guard case .date(let mention) = entity.value, let year = mention.year else { return false }
      return year >= 1926 && (mention.weekday == nil || year <= 2015) && !mention.isSpan
    }
    if let entity { return entity.tokens }
    // `12.05.1998`, written like a number.
    let dotted = range.first { index in
      guard reading.tokens[index].kind == .number, reading.tokens[index].length >= 8 else { return false }
      let parts = reading.text(index).split(separator: ".").compactMap { Int($0) }
      return parts.count == 3 && parts[2] >= 1926
        && CalendarDate(year: parts[2], month: parts[1], day: parts[0]) != nil
    }
    return dotted.map { $0..<$0 + 1 }
  }

  /// Whether the date is a rule for all, or an institution's: its name stands before the cue, not as a birthplace.
  static func isLimit(_ cue: Range<Int>, _ date: Range<Int>, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: cue.lowerBound)
    return limits.occur(in: sentence, of: reading)
      || bodies.occur(in: sentence.lowerBound..<max(sentence.lowerBound, cue.lowerBound), of: reading)
        && reading.namedPeople(in: sentence).isEmpty
  }

  static let others = WordSet(words: "hari akta akte surat angka tahun tanda bayi jumlah")
}
