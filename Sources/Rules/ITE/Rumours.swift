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
  /// Whether the rumour is denied or under check; `semoga tidak benar` only hopes.
  static func isChecked(_ around: Range<Int>, _ reading: Reading) -> Bool {
    guard let found = checked.first(in: around, of: reading) else { return false }
    return !reading.word(found.lowerBound - 1, is: "semoga")
      && !reading.word(found.lowerBound - 1, is: "moga-moga")
  }

  /// Whether `katanya` in a caption has nobody behind it: no quote before it, no person or office in the draft.
  static func isHearsay(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    let kind = reading.kind.value
    guard kind == .takarir || kind == .utas || kind == .siaga,
      !reading.tokens[cue.lowerBound].flags.contains(.quoted),
      reading.analysis.quotes.isEmpty, !isTale(cue, reading)
    else { return false }
    let around = reading.neighbourhood(around: cue.lowerBound, before: 2, after: 2)
    return !isChecked(around, reading)
      && !reading.entities(in: around).contains { $0.kind == .person || $0.kind == .officeHolder }
  }

  /// Whether `konon` or `katanya` opens an old tale: the passage names it so.
  static func isTale(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    reading.word(cue.lowerBound, in: tellers)
      && tales.occur(in: reading.neighbourhood(around: cue.lowerBound, before: 3, after: 3), of: reading)
  }

  private static let tellers = WordSet(words: "konon katanya kabarnya")
  private static let tales = Phrases(
    "legenda, cerita rakyat, mitos, berasal dari, sesepuh, dituturkan, asal nama, asal-usul, penamaan, sejarah, dongeng, hikayat, folklor, tetua, leluhur, nenek moyang, kisah, kerajaan, raksasa, bidadari, keramat"
  )
  static let lore = Phrases(
    """
    bursa pemain, bursa transfer, legenda, cerita rakyat, leluhur, mitos, sejarah, zaman, dahulu, makam, candi, dongeng, konon dulu, tradisi, kerajaan, gunung
    abad, nenek moyang, keramat, tari, ritual, asal-usul, kisah, dipercaya
    """)
}
