import RuleKit

/// The words that credit a picture.
enum CreditWords {
  static let credits = Phrases(
    "foto oleh, dok, dokumentasi, sumber foto, kredit foto, fotografer, sumber gambar, video oleh, foto diskominfo, foto dok"
  )
  static let music = Phrases(
    "lagu, musik latar, backsound, backsong, audio viral, sound viral, lagu viral, bgm")
  static let licence = Phrases(
    "berlisensi, lisensi, izin, bebas royalti, rekaman sendiri, ciptaan sendiri, domain publik, lagu kebangsaan, menyanyikan, dinyanyikan, lomba, festival, konser, hymne, mars"
  )
  static let copied = Phrases(
    "dikutip dari, dilansir dari, dilansir, sumber berita, dikutip dari laman, copas, disalin dari, repost dari"
  )
}
