/// Words of which one asserts what the other denies.
///
/// Exact words, not stems: *larang* is also in the name of a village.
enum Opposites {
  /// One side of a pair.
  struct Side: Hashable {
    let pair: Int
    let isFirst: Bool

    var opposite: Side { Side(pair: pair, isFirst: !isFirst) }
  }

  private static let pairs: [(String, String)] = [
    ("gratis cuma-cuma", "berbayar"), ("buka dibuka", "tutup ditutup"),
    ("sebelum", "sesudah setelah"), ("lama lambat", "cepat"), ("banyak", "sedikit"), ("lebih", "kurang"),
    ("dapat bisa boleh", "dilarang"), ("aktif", "nonaktif"), ("naik", "turun"),
    ("hindari jauhi", "lewati"), ("selesai", "tertunda ditunda"), ("tetap masih", "berhenti dihentikan"),
  ]
  /// The words that contradict a sheet which states their opposites and never uses them.
  private static let strong: Set<String> = [
    "berbayar", "dilarang", "nonaktif", "lewati", "tertunda", "ditunda", "berhenti", "dihentikan",
  ]

  private static let sides: [String: Side] = {
    var result: [String: Side] = [:]
    for (number, pair) in pairs.enumerated() {
      for word in pair.0.split(separator: " ") { result[String(word)] = Side(pair: number, isFirst: true) }
      for word in pair.1.split(separator: " ") { result[String(word)] = Side(pair: number, isFirst: false) }
    }
    return result
  }()

  /// All words that have an opposite.
  static var words: Set<String> { Set(sides.keys) }

  /// The side that a word takes; nil for most words.
  static func side(_ word: String) -> Side? { sides[word] }

  /// Whether a word forbids, which a sheet that forbids nothing never means.
  static func isForbidding(_ word: String) -> Bool { word == "dilarang" }

  /// Whether a word may name an opening hour: `tutup pukul 14.00` denies nothing.
  static func isHour(_ word: String) -> Bool { ["buka", "dibuka", "tutup", "ditutup"].contains(word) }

  /// Whether a word contradicts by itself, whatever stands beside it.
  static func isStrong(_ word: String) -> Bool { strong.contains(word) }
}
