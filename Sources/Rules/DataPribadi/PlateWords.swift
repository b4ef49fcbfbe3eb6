import Bahasa
import RuleKit

/// Words with which a plate may be public, or is none.
enum PlateWords {
  static let `public` = Phrases(
    """
    lelang, dilelang, kendaraan dinas, mobil dinas, motor dinas, pelat merah, dicari, kehilangan, hilang, ditemukan
    bus, angkutan umum, ambulans, pemadam, armada, aset, mobil keliling
    """)
  static let rooms = WordSet(
    words: "blok gedung ruang lantai kavling zona kursi rak loket tipe seri kelas unit pasal")
}
