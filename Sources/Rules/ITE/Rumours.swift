import RuleKit

/// The signs that a rumour was checked, and the tales that are none.
enum Rumours {
  static let checked = Phrases(
    """
    belum terverifikasi, sedang kami cek, kami cek, sedang diperiksa, tidak benar, hoaks, hoax, keliru, salah, menyesatkan, bohong
    belum dapat dipastikan, belum pasti, klarifikasi, faktanya, membantah, dibantah, bmkg, bpbd, bnpb, palsu, tidak tepat
    belum terbukti, tidak terbukti, tidak berdasar, bukan dari kami, kami pastikan, terkonfirmasi, telah memeriksa, sudah memeriksa, penelusuran, cek fakta, kominfo, polres, polisi, menurut bupati, jangan percaya, jangan mudah percaya, tidak perlu panik, isinya salah, meluruskan, sudah dikonfirmasi, menegaskan, memastikan, penipuan
    """)
  static let lore = Phrases(
    """
    legenda, cerita rakyat, leluhur, mitos, sejarah, zaman, dahulu, makam, candi, dongeng, konon dulu, tradisi, kerajaan, gunung
    abad, nenek moyang, keramat, tari, ritual, asal-usul, kisah, dipercaya
    """)
}
