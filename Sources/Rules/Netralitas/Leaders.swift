import Bahasa
import RuleKit

/// Those who hold an elected or leading office, however a text calls them.
enum Leaders {
  /// Whether a range names or means one: `Bupati`, `Wali Kota`, `Bapak Wakil`, `beliau`.
  static func areNamed(in range: Range<Int>, _ reading: Reading) -> Bool {
    reading.contains(.leader, in: range) || titles.occur(in: range, of: reading)
  }

  private static let titles = Phrases(
    """
    wali kota, walikota, wakil wali kota, bapak wakil, ibu wakil, pak wakil, bu wakil, anggota dewan, anggota dprd, ketua dprd
    ibu camat, ibu kades, ibu lurah, ibu kadis, ibu bupati, bapak camat, bapak kades, bapak lurah, bapak kadis, bapak bupati, pimpinan dewan, wakil rakyat, beliau, pak camat, bu camat, pak kades, bu kades, pak lurah, bu lurah, pak kadis, bu kadis
    kepala desa, kepala dinas, petahana
    """)
}
