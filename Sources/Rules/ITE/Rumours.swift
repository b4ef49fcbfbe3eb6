import Bahasa
import RuleKit

/// The signs that a rumour was checked, and the tales that are none.
enum Rumours {
  static let checked = Phrases(
    """
    belum terverifikasi, sedang kami cek, kami cek, sedang diperiksa, tidak benar, hoaks, hoax, keliru, salah, menyesatkan, bohong
    belum dapat dipastikan, belum pasti, klarifikasi, faktanya, membantah, dibantah, bmkg, bpbd, bnpb, palsu, tidak tepat
    belum terbukti, tidak terbukti, tidak berdasar, bukan dari kami, kami pastikan, terkonfirmasi, telah memeriksa, sudah memeriksa, penelusuran, cek fakta, kominfo, polres, polisi, menurut bupati, jangan percaya, jangan mudah percaya, tidak perlu panik, isinya salah, meluruskan, sudah dikonfirmasi, menegaskan, memastikan, penipuan
    """)
  /// Whether `konon` or `katanya` opens an old tale: the passage names it so.
  static func isTale(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    reading.word(cue.lowerBound, in: tellers)
      && tales.occur(in: reading.neighbourhood(around: cue.lowerBound, before: 3, after: 3), of: reading)
  }

  private static let tellers = WordSet(words: "konon katanya kabarnya")
  private static let tales = Phrases(
    "legenda, cerita rakyat, mitos, dongeng, hikayat, folklor, tetua, leluhur, nenek moyang, kisah, kerajaan, raksasa, bidadari, keramat"
  )
  static let lore = Phrases(
    """
    legenda, cerita rakyat, leluhur, mitos, sejarah, zaman, dahulu, makam, candi, dongeng, konon dulu, tradisi, kerajaan, gunung
    abad, nenek moyang, keramat, tari, ritual, asal-usul, kisah, dipercaya
    """)
}
