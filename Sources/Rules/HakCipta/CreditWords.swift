import Bahasa
import RuleKit

/// The words that credit a picture.
enum CreditWords {
  static let credits = Phrases(
    "foto oleh, dok, dokumentasi, sumber foto, kredit foto, fotografer, sumber gambar, video oleh, foto diskominfo, foto dok, grafik oleh, infografik oleh, sumber grafik"
  )
  static let music = Phrases(
    "lagu, musik latar, backsound, backsong, audio viral, sound viral, lagu viral, bgm")
  /// Whether a song goes with a film of ours: the word alone may be about a concert.
  static func accompanies(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    guard songs.match(at: cue.lowerBound, in: reading) != nil, cue.count == 1 else { return true }
    return films.occur(in: reading.sentence(around: cue.lowerBound), of: reading)
      || reading.draft.header.media?.contains { $0.isVideo } == true
      || AttachedMedia.hasFilm(near: cue.lowerBound, reading)
  }
  private static let songs = Phrases(
    "lagu pop, lagu populer, refrain, lagu, lagunya, musik, musiknya, tembang, instrumental, instrumen, ost, sontrek, remix, jingle"
  )
  private static let films = Phrases(
    "reels, reel, video, videonya, klip, tiktok, story, konten, unggahan, postingan, film pendek, cuplikan")
  static let licence = Phrases(
    "berlisensi, lisensi, izin, bebas royalti, rekaman sendiri, ciptaan sendiri, gubahan sendiri, gubahan, karya sendiri, buatan sendiri, bebas pakai, musik sendiri, domain publik, lagu kebangsaan, rapat, sidang, rekaman audio, ciptaan, menyanyikan, dinyanyikan, lomba, festival, konser, hymne, mars"
  )
  /// Whether `red` stands in parentheses and `mengutip` before a medium.
  static func isCopy(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    if reading.word(cue.lowerBound, is: "red"), cue.count == 1 {
      let before = reading.token(cue.lowerBound - 1)?.mark
      return before == .openParenthesis
        || before == .slash && reading.token(cue.lowerBound - 3)?.mark == .openParenthesis
    }
    if reading.word(cue.lowerBound, is: "disalin") && cue.count == 1
      || reading.word(cue.lowerBound, in: takings)
    {
      return news.occur(in: reading.sentence(around: cue.lowerBound), of: reading)
    }
    guard reading.word(cue.lowerBound, is: "mengutip") || reading.word(cue.lowerBound, is: "kliping") else {
      return true
    }
    return reading.word(cue.upperBound, in: media)
  }
  private static let takings = WordSet(words: "disadur menyadur copas dicomot diambil dimuat diterbitkan")
  private static let news = Phrases(
    "koran, berita, media, harian, portal, laman berita, surat kabar, majalah, redaksi, wartawan, artikel, tabloid, situs berita, edisi"
  )
  private static let media = WordSet(words: "harian media koran portal laman berita situs majalah kantor")
  static let copied = Phrases(
    "dikutip dari, dilansir dari, dilansir, sumber berita, dikutip dari laman, copas, disalin dari, repost dari"
  )
}
