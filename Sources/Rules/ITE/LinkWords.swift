import Bahasa
import RuleKit

/// The words of bait, of promotion, and of warnings against both.
enum LinkWords {
  /// Whether the owner of a short link is named after it: `bit.ly/… (milik Dinas Kominfo)`.
  static func namesOwner(_ link: Int, _ reading: Reading) -> Bool {
    (link + 1..<link + 5).contains { reading.word($0, is: "milik") || reading.word($0, is: "dikelola") }
      && reading.contains(.institution, in: link..<min(reading.tokens.count, link + 6))
  }

  static let bait = Phrases(
    "bantuan, bansos, klaim, cair, hadiah, undian, nik, ktp, rekening, blt, gratis, subsidi, pinjaman, tunai, voucher, insentif, modal, hibah, dana, kompensasi, token, pulsa, kuota, saldo, prakerja, pkh, bpnt, sembako, data diri, data pribadi, santunan, bonus, cashback, beasiswa, rezeki"
  )
  /// Whether a sentence offers help or asks for data, or the address itself looks made for that.
  static func asks(_ sentence: Range<Int>, _ link: WebLink, _ reading: Reading) -> Bool {
    guard !warning.occur(in: sentence, of: reading) else { return false }
    return requests.occur(in: sentence, of: reading) || link.isCheap && bait.occur(in: sentence, of: reading)
      || link.baits
  }
  private static let requests = Phrases(
    """
    isi nik, nik, ktp, kk, data diri, data pribadi, nomor rekening, klaim, cair, pencairan, blt, bansos, undian, hadiah
    bantuan tunai, saldo, pinjaman, dana cepat, tanpa jaminan, data kamu, data anda, masukkan data, foto ktp, swafoto, verifikasi data, isi data
    """)
  static let warning = Phrases(
    """
    waspada, waspadai, jangan, hindari, bahaya, berantas, memberantas, pemberantasan, blokir, diblokir, tindak, hoaks, penipuan
    larangan, dilarang, cegah, tolak, perangi, korban, satgas, polisi, ditangkap, ancaman, berhenti, stop, kredit usaha rakyat, kur, bank, koperasi, lpdb, bpr
    """)
  static let promotion = Phrases(
    "hubungi, wa, masukkan, isi, ambil, rebut, kunjungi, daftar, klik, segera, menang, sekarang, link, main, gabung, dapatkan, bonus, klaim"
  )
}
