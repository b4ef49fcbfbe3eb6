import RuleKit

/// The words of bait, of promotion, and of warnings against both.
enum LinkWords {
  static let bait = Phrases(
    "bantuan, bansos, klaim, cair, hadiah, undian, nik, ktp, rekening, blt, gratis, subsidi, pinjaman, tunai")
  static let warning = Phrases(
    """
    waspada, waspadai, jangan, hindari, bahaya, berantas, memberantas, pemberantasan, blokir, diblokir, tindak, hoaks, penipuan
    larangan, dilarang, cegah, tolak, perangi, korban, satgas, polisi, ditangkap, ancaman, berhenti, stop
    """)
  static let promotion = Phrases(
    "daftar, klik, segera, menang, sekarang, link, main, gabung, dapatkan, bonus, klaim")
}
