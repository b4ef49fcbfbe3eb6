import Bahasa
import RuleKit

/// Words before a trait with which it is said of many, not of the person who is named.
enum PersonalTraits {
  /// Whether such a word stands within four words before a trait, after the person.
  static func areOfMany(_ cue: Range<Int>, person: Range<Int>, _ reading: Reading) -> Bool {
    let start = max(0, cue.lowerBound - 4)
    let first = person.upperBound <= cue.lowerBound ? max(start, person.upperBound) : start
    return (first..<cue.lowerBound).contains { reading.word($0, in: crowds) }
  }

  private static let crowds = WordSet(
    words:
      "para kaum umat sejumlah seluruh semua bagi komunitas forum kelompok organisasi persatuan pendamping guru pelatih pengasuh pemerhati relawan aktivis penggiat pegiat terapis perawat dokter ketua pengurus ramah mendampingi membantu melatih hak peduli melayani antrean jalur akses sesama puluhan ratusan"
  )
}
