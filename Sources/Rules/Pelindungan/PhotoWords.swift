import Bahasa
import RuleKit

/// People whose picture needs their consent, and words that show it was thought of.
enum PhotoWords {
  /// From a word for pictures to the people it shows, within four words.
  static func people(after cue: Range<Int>, _ reading: Reading) -> Range<Int>? {
    let sentence = reading.sentence(around: cue.lowerBound)
    let reach = cue.upperBound..<max(cue.upperBound, min(sentence.upperBound, cue.upperBound + 5))
    guard let person = reach.first(where: { reading.word($0, in: shown) }),
      !agreed.occur(in: reading.neighbourhood(around: cue.lowerBound), of: reading)
    else { return nil }
    return cue.lowerBound..<person + 1
  }

  /// Whether a picture is what the words before tell of: `Foto 3: …`, `fotonya memperlihatkan …`.
  static func shows(in range: Range<Int>, _ reading: Reading) -> Bool {
    range.contains { index in
      reading.word(index, in: pictures)
        && (reading.token(index + 1)?.mark == .colon || reading.token(index + 2)?.mark == .colon
          || (index + 1..<index + 4).contains { reading.word($0, in: showing) })
    }
  }
  private static let pictures = WordSet(words: "foto fotonya gambar gambarnya video videonya potret slide")
  private static let showing = WordSet(
    words: "memperlihatkan menampilkan menunjukkan memuat terlihat tampak kelihatan memajang menayangkan")

  private static let shown = WordSet(
    words: """
      anak anak-anak balita bayi bocah pasien siswa siswi pelajar murid santri lansia difabel disabilitas korban warga
      penerima penyintas pengungsi ibu wajah balita-balita bayi-bayi simbah simbah-simbah mbah nenek kakek lansia-lansia
      ibu-ibu murid-murid siswa-siswi santri-santri anaknya anak-anaknya pasien-pasien remaja remaja-remaja jemaah peserta
      """)
  private static let agreed = Phrases(
    """
    izin, persetujuan, seizin, disetujui, wajah tidak terlihat, wajah disamarkan, disamarkan, tampak belakang, dari belakang
    jangan, tanpa memperlihatkan wajah, lomba, ilustrasi, dilarang, hindari, pameran
    """)
}
