import Bahasa
import RuleKit

/// The context of casualties in a disaster or an accident.
enum Casualties {
  static let disasters = Phrases(
    """
    karam, banjir, longsor, gempa, kebakaran, tsunami, erupsi, kecelakaan, tenggelam, hanyut, angin kencang, angin puting beliung
    puting beliung, bencana, terseret, tertimbun, ambruk, ledakan, keracunan, tabrakan, tertimpa, tersambar petir, tersengat listrik, reruntuhan, jatuh, jurang, tabrak, bus, truk, terbalik, runtuh, badai, ombak, perahu, kapal, pesawat, kereta, gelombang, sungai, hujan, pohon tumbang, korban tewas, korban meninggal, korban jiwa
    """)
  /// Whether a disaster is told of: around the cue, or by its own name elsewhere in a short reach of the draft.
  static func areFromDisaster(_ cue: Range<Int>, _ around: Range<Int>, _ reading: Reading) -> Bool {
    if disasters.occur(in: around, of: reading) || reading.kind.value == .siaga { return true }
    let reach = max(0, cue.lowerBound - 120)..<min(reading.tokens.count, cue.upperBound + 120)
    return reading.kind.value != .ucapan && named.occur(in: reach, of: reading)
  }
  private static let named = Phrases(
    "banjir, longsor, gempa, kebakaran, tsunami, erupsi, kecelakaan, puting beliung, bencana, ledakan, keracunan, tanggap darurat, darurat bencana"
  )

  /// What also befalls bridges, boats and houses: counts beside them are no casualties.
  static let losses = WordSet(words: "hanyut hangus tenggelam terbawa tergulung belum nyawa nyawanya")
  static let told = Phrases(
    "keluarga sudah diberi tahu, keluarga telah diberi tahu, persetujuan keluarga, izin keluarga, atas izin keluarga, seizin keluarga"
  )
  private static let sources = Phrases(
    "data, menurut, sumber, bpbd, bnpb, polres, polisi, basarnas, dinas kesehatan, rsud, who, pbb, kementerian kesehatan, kemenkes, bps, mencatat, tercatat, catatan, dilaporkan, kata, ujar"
  )

  /// Counts of the world, the country or the past: no casualties that a family waits to hear of.
  static let general = Phrases(
    """
    di dunia, seluruh dunia, sedunia, dunia, global, secara nasional, seluruh indonesia, di indonesia, setiap tahun, tiap tahun
    per tahun, setiap hari, sepanjang sejarah, mengenang, memperingati, tahun silam, tahun lalu, abad, sejarah
    """)

  /// Whether a number stands in the sentence.
  static func isCounted(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    reading.entities(in: sentence).contains { entity in
      guard case .quantity(let quantity) = entity.value else { return false }
      return quantity.value >= 1
    } || reading.contains(.numberWord, in: sentence)
      || sentence.contains { reading.word($0, in: crowds) }
  }

  private static let crowds = WordSet(words: "belasan puluhan ratusan ribuan")

  static func isSourced(_ around: Range<Int>, _ reading: Reading) -> Bool {
    sources.occur(in: around, of: reading)
  }
}
