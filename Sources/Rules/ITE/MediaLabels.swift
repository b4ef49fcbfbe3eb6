import Bahasa
import RuleKit

/// Labels of pictures.
enum MediaLabels {
  /// Whether a picture is spoken of: AI alone may be a tool of the office.
  static func showsPicture(_ cue: Range<Int>, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
    pictures.occur(in: sentence, of: reading)
  }
  /// Words that make AI the maker of something.
  static let makers = WordSet(words: "mesin bikinan buatan hasil karya olahan")
  private static let pictures = Phrases(
    "foto, gambar, gambarnya, fotonya, videonya, posternya, penampakan, video, poster, ilustrasi, visual, deepfake, editan, suntingan, sampul, desain, animasi, infografik, reels"
  )
  static let marks = Phrases("ilustrasi, label, berlabel, waspada, hoaks, jangan, palsu, keterangan")
  /// Whether the text says that the picture is old: `Arsip: …`, `bukan keadaan sekarang`.
  static func areTold(around cue: Range<Int>, _ reading: Reading) -> Bool {
    let block = reading.blockRange(of: cue.lowerBound)
    return reading.word(block.lowerBound, in: heads)
      && [.colon, .openParenthesis].contains(reading.token(block.lowerBound + 1)?.mark)
      || disclosures.occur(in: reading.neighbourhood(around: cue.lowerBound), of: reading)
  }
  private static let heads = WordSet(words: "arsip ilustrasi dokumentasi rekaan rekonstruksi")
  private static let disclosures = Phrases(
    "bukan keadaan sekarang, bukan kondisi sekarang, bukan kejadian hari ini, bukan foto terkini, bukan keadaan hari ini, bukan kondisi terkini, bukan foto asli, bukan kejadian ini, diberi label, bukan foto hari ini"
  )
  static let labels = Phrases(
    "ilustrasi, arsip, label, berlabel, dokumentasi, rekonstruksi, waspada, hoaks, jangan, palsu")
}
