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
  static let labels = Phrases(
    "ilustrasi, arsip, label, berlabel, dokumentasi, rekonstruksi, waspada, hoaks, jangan, palsu")
}
