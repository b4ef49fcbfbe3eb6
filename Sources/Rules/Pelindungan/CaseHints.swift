import Bahasa
import RuleKit

/// What points to one family without naming it.
enum CaseHints {
  static let parents = Phrases(
    """
    anak dari, putra dari, putri dari, anak kandung dari, orang tua korban bernama, ayah korban bernama
    ibu korban bernama, orang tuanya bernama, anak seorang, anak pasangan, putra seorang, putri seorang, anak kepala
    anak perangkat, anak anggota, anak guru, anak pegawai
    """)
  private static let counts = Phrases("kasus, jumlah, sebanyak, data, persen, angka")

  /// Whether a sentence counts cases instead of telling one.
  static func isCount(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    counts.occur(in: sentence, of: reading)
      && reading.entities(in: sentence).contains { entity in
        guard case .quantity(let quantity) = entity.value else { return entity.kind == .percent }
        return quantity.value > 1
      }
  }

  /// Whether the place is part of an office: `Kepala Desa Melati`, `Kantor Kelurahan …`.
  static func isOffice(before place: Range<Int>, _ reading: Reading) -> Bool {
    (max(0, place.lowerBound - 2)..<place.lowerBound).contains { index in
      reading.tokens[index].isCapitalized
        && !reading.tokens[index].classes.isDisjoint(with: [.office, .institution])
    }
  }
}
