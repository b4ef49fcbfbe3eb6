import RuleKit

/// The words of bait, of promotion, and of warnings against both.
enum LinkWords {
  static let bait = Phrases(
    "bantuan, bansos, klaim, cair, hadiah, undian, nik, ktp, rekening, blt, gratis, subsidi, pinjaman, tunai")
  /// Whether a sentence offers help or asks for data, or the address itself looks made for that.
  static func asks(_ sentence: Range<Int>, _ link: WebLink, _ reading: Reading) -> Bool {
    guard !warning.occur(in: sentence, of: reading) else { return false }
    return requests.occur(in: sentence, of: reading) || link.isCheap && bait.occur(in: sentence, of: reading)
      || link.baits
  }
  private static let requests = Phrases(
    """
    isi nik, nik, ktp, kk, data diri, data pribadi, nomor rekening, klaim, cair, pencairan, blt, bansos, undian, hadiah
    bantuan tunai, saldo, pinjaman, foto ktp, swafoto, verifikasi data, isi data
    """)
  static let warning = Phrases(
    """
    waspada, waspadai, jangan, hindari, bahaya, berantas, memberantas, pemberantasan, blokir, diblokir, tindak, hoaks, penipuan
    larangan, dilarang, cegah, tolak, perangi, korban, satgas, polisi, ditangkap, ancaman, berhenti, stop
    """)
  static let promotion = Phrases(
    "daftar, klik, segera, menang, sekarang, link, main, gabung, dapatkan, bonus, klaim")
}
