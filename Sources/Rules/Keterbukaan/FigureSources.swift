import Bahasa
import RuleKit

/// What backs a figure: a source, a period, or someone who says it.
enum FigureSources {
  private static let cues = Phrases(
    """
    menurut, berdasarkan, data, catatan, tercatat, mencatat, bps, sumber, hasil survei, laporan, survei, hasil penelitian
    per tanggal, merujuk, mengacu, triwulan, semester, tahun lalu, bulan lalu, dikutip, neraca
    """)

  static let changes = Phrases(
    "naik, turun, meningkat, menurun, melonjak, melambung, merosot, anjlok, menyusut, bertambah, berkurang, tumbuh, melejit, meroket, menjadi"
  )
  /// What an agency is judged by.
  static let measures = Phrases(
    """
    jumlah, angka, tingkat, wisatawan, kunjungan, pengunjung, kemiskinan, pengangguran, stunting, produksi, panen, pendapatan, pad, investasi, ekspor
    kasus, kecelakaan, pengaduan, peserta, penerima, realisasi, serapan, omzet, penjualan, kepuasan, cakupan, hasil panen
    """)

  /// Whether an entity is a figure of performance: a share, or an amount in thousands and more.
  static func isStatistic(_ entity: Entity, _ reading: Reading) -> Bool {
    switch entity.value {
    case .percent: true
    case .money(let value): value >= 1e6
    case .quantity(let quantity):
      quantity.value >= 1000
        && quantity.counted.map { reading.tokens[$0].classes.contains(.currency) } != true
        && reading.token(quantity.number + 1)?.classes.contains(.magnitude) == true
    default: false
    }
  }

  /// Whether a count is what something came to: `bertambah menjadi 11 orang`.
  static func isResult(_ entity: Entity, after cue: Range<Int>, _ reading: Reading) -> Bool {
    guard case .quantity = entity.value else { return false }
    return (cue.upperBound..<entity.tokens.lowerBound).contains { reading.word($0, in: results) }
  }

  private static let results = WordSet(words: "menjadi jadi hingga")

  /// Whether a source word, a link or a verb of saying stands around a figure, or a year or a date in its sentence.
  static func isSourced(
    _ around: Range<Int>, periodIn sentence: Range<Int>, _ reading: Reading
  ) -> Bool {
    cues.occur(in: around, of: reading) || reading.contains(.reporting, in: around)
      || reading.entities(in: sentence).contains { $0.kind == .date }
      || around.contains { reading.tokens[$0].kind == .url }
      || sentence.contains { isYear(reading.tokens[$0], reading) }
  }

  private static func isYear(_ token: Token, _ reading: Reading) -> Bool {
    guard token.kind == .number, token.length == 4 else { return false }
    let bytes = reading.analysis.bytes[token.range]
    return bytes.starts(with: "19".utf8) && !bytes.contains(UInt8(ascii: ","))
      || bytes.starts(with: "20".utf8)
  }
}
