import Bahasa
import RuleKit

/// People whose picture needs their consent, and words that show it was thought of.
enum PhotoWords {
  /// From a word for pictures to the people it shows, within four words.
  static func people(after cue: Range<Int>, _ reading: Reading) -> Range<Int>? {
    let sentence = reading.sentence(around: cue.lowerBound)
    let reach = cue.upperBound..<max(cue.upperBound, min(sentence.upperBound, cue.upperBound + 4))
    guard let person = reach.first(where: { reading.word($0, in: shown) }),
      !agreed.occur(in: reading.neighbourhood(around: cue.lowerBound), of: reading)
    else { return nil }
    return cue.lowerBound..<person + 1
  }

  private static let shown = WordSet(
    words: """
      anak anak-anak balita bayi bocah pasien siswa siswi pelajar murid santri lansia difabel disabilitas korban warga
      penerima penyintas pengungsi ibu
      """)
  private static let agreed = Phrases(
    """
    izin, persetujuan, seizin, disetujui, wajah tidak terlihat, wajah disamarkan, disamarkan, tampak belakang, dari belakang
    jangan, tanpa memperlihatkan wajah, lomba, ilustrasi, dilarang, hindari, pameran
    """)
}
