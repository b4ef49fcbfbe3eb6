import Bahasa
import RuleKit

/// Contestants of an election in a text.
enum Contestants {
  static let generic = Phrases(
    """
    paslon, pasangan calon, calon bupati, calon gubernur, calon wali kota, calon legislatif, caleg, capres, cabup, cagub, cawali
    nomor urut, partai, nomor satu, nomor dua, nomor tiga, nomor 1, nomor 2, nomor 3, dua periode, no 1, no 2, no 3
    """)
  /// Numbers that people choose elsewhere.
  static let machines = Phrases(
    "menu, mesin, loket, antrean, jawaban, tombol, opsi, layanan, formulir, jalur, telepon, netral, tidak")

  /// Whether one of these names stands in a range, word by word.
  static func names(_ names: Set<String>, in range: Range<Int>, _ reading: Reading) -> Bool {
    first(names, in: range, reading) != nil
  }

  /// The first of these names in a range.
  static func first(_ names: Set<String>, in range: Range<Int>, _ reading: Reading) -> Range<Int>? {
    for name in names {
      let words = name.split(whereSeparator: \.isWhitespace).map { WordHash(folding: $0) }
      guard !words.isEmpty else { continue }
      for index in range
      where words.indices.allSatisfy({
        range.contains(index + $0) && reading.tokens[index + $0].hash == words[$0]
      }) {
        return index..<index + words.count
      }
    }
    return nil
  }
}
