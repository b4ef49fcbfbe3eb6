import Bahasa
import RuleKit

/// The shares of women and men in one group, or one share of people that exceeds the whole.
struct Shares {
  /// The sum, in percent.
  let sum: Double
  /// From the first share to the last.
  let tokens: Range<Int>

  /// Reads what begins with the percentage of this number; nil if it is no share of people.
  init?(at index: Int, in reading: Reading) {
    let entity = reading.analysis.entities[index]
    guard case .percent(let value) = entity.value else { return nil }
    let sentence = reading.sentence(around: entity.tokens.lowerBound)
    let after = entity.tokens.upperBound
    guard after < sentence.upperBound else { return nil }
    if let (other, noun) = Shares.partner(of: after, in: sentence, reading) {
      sum = value + other
      tokens = entity.tokens.lowerBound..<noun + 1
    } else if value > 100,
      reading.tokens[after].classes.contains(.citizen) || reading.word(after, in: Shares.people)
    {
      sum = value
      tokens = entity.tokens.lowerBound..<after + 1
    } else {
      return nil
    }
    guard !Shares.growth.occur(in: sentence, of: reading) else { return nil }
  }

  /// The share of the other sex right after this one: `60 persen perempuan dan 50 persen laki-laki`.
  private static func partner(of noun: Int, in sentence: Range<Int>, _ reading: Reading) -> (Double, Int)? {
    guard let isWoman = sex(noun, reading) else { return nil }
    for entity in reading.entities(in: noun + 1..<min(noun + 4, sentence.upperBound)) {
      guard case .percent(let value) = entity.value, let other = sex(entity.tokens.upperBound, reading) else {
        continue
      }
      return other == isWoman ? nil : (value, entity.tokens.upperBound)
    }
    return nil
  }

  private static func sex(_ index: Int, _ reading: Reading) -> Bool? {
    if reading.word(index, is: "perempuan") || reading.word(index, is: "wanita") { return true }
    return reading.word(index, is: "laki-laki") || reading.word(index, is: "pria") ? false : nil
  }

  private static let people = WordSet(
    words:
      "responden pasien peserta siswa pelajar murid guru pegawai pengguna pelanggan pemilih penduduk anak balita bayi kader petani"
  )
  private static let growth = Phrases(
    """
    naik, meningkat, kenaikan, peningkatan, tumbuh, pertumbuhan, target, realisasi, capaian, mencapai target, turun
    penurunan, menurun, lebih dari
    """)
}
