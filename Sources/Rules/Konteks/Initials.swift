import Bahasa
import RuleKit

/// One to three capitals that stand for a person in a text about a case: `Sdr. MT`, `korban, NA, …`, `RA, siswi …`.
///
/// Weak evidence, so only a rule that has met its cue asks for it.
enum Initials {
  /// The initials of persons in a range.
  static func all(in range: Range<Int>, _ reading: Reading) -> [NamedPerson] {
    range.compactMap { index in
      let token = reading.tokens[index]
      if token.kind == .abbreviation {
        return isDotted(index, reading) ? NamedPerson(tokens: index..<index + 1) : nil
      }
      guard token.kind == .word, token.length <= 3, token.isCapitalized,
        token.shape == .upper || token.length == 1, !token.flags.contains(.quoted),
        standsForPerson(index, reading)
      else { return nil }
      return NamedPerson(tokens: index..<index + 1)
    }
  }

  /// `D.R.`, `T.W.`: single capitals between dots, and no name behind them, as in `K.H. Contoh`.
  private static func isDotted(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.length <= 5, token.classes.isDisjoint(with: [.honorific, .degree]),
      !token.flags.contains(.quoted)
    else { return false }
    let bytes = reading.analysis.bytes[Int(token.start)..<token.end]
    guard
      bytes.enumerated().allSatisfy({
        $0.offset % 2 == 0 ? (0x41...0x5A).contains($0.element) : $0.element == 0x2E
      })
    else { return false }
    let next = reading.token(index + 1)?.mark == .period ? index + 2 : index + 1
    return reading.token(next)?.isCapitalized != true || reading.tokens[next].flags.contains(.sentenceStart)
  }

  private static func standsForPerson(_ index: Int, _ reading: Reading) -> Bool {
    let link = reading.token(index - 1)?.mark
    let before = link == .period || link == .comma || link == .openParenthesis ? index - 2 : index - 1
    if link != .comma, reading.word(before, in: courtesies) { return true }
    let token = reading.tokens[index]
    if hasAge(index, reading) { return true }
    guard token.length > 1, !token.classes.contains(.commonAcronym),
      token.classes.isDisjoint(with: [.institution, .placeNoun, .office, .honorific]),
      !acronyms.contains(token.hash)
    else { return false }
    // `6 pasien, RSI 2 pasien` counts by hospital.
    let isClosed = [.comma, .openParenthesis].contains(reading.token(index + 1)?.mark)
    if link != .period, link != .comma || isClosed, reading.word(before, in: roles) { return true }
    guard link == .comma || token.flags.contains(.sentenceStart),
      let next = reading.token(index + 1)?.mark, next == .comma || next == .openParenthesis
    else { return false }
    return (index + 2..<index + 5).contains { reading.word($0, in: descriptions) }
      || next == .openParenthesis && reading.token(index + 2)?.kind == .number
  }

  /// `mengamankan R (15)`: an age in parentheses, behind a small word that counts no thing.
  private static func hasAge(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.token(index + 1)?.mark == .openParenthesis, reading.token(index + 2)?.kind == .number,
      let age = Int(reading.text(index + 2)), (1...99).contains(age),
      reading.token(index + 3)?.mark == .closeParenthesis, !acronyms.contains(reading.tokens[index].hash),
      !reading.tokens[index].classes.contains(.commonAcronym),
      let before = reading.token(index - 1), before.isWord, before.shape == .lower
    else { return false }
    return !reading.word(index - 1, in: classes)
  }

  private static let classes = WordSet(
    words:
      "blok kelas golongan paket huruf hepatitis vitamin gedung tipe jenis grup kelompok pasal kategori tim zona butir"
  )
  private static let courtesies = WordSet(
    words: "sdr sdri sdra saudara saudari tn ny nn bapak bpk pak ibu bu mbak mas inisial berinisial bernama")
  private static let roles = WordSet(
    words: """
      korban pelaku saksi pelapor pengadu tersangka terduga anak siswi siswa santri pasien bocah remaja pelajar gadis
      balita perempuan wanita pria
      """)
  private static let descriptions = WordSet(
    words: """
      siswi siswa pelajar santri santriwati murid mahasiswi mahasiswa anak remaja bocah balita bayi gadis warga perempuan
      laki-laki lelaki pria wanita umur berumur usia berusia asal kelas pemuda pemudi karyawan karyawati pegawai staf kasir
      pekerja buruh istri suami tetangga pengasuh penjaga masih duduk
      """)
  private static let acronyms = WordSet(
    words: """
      rsi rsu rsud rsj rsia tk sd sdn smp sma smk slb mi min mts ma paud kdrt phk dbd hiv tbc tb odgj odha bpjs jkn kis igd icu ugd ikm ukm abk abh
      ppa p2a nu osis pmi kpu asn pns tni rt rw kk ktp nik wib wit sim pkh blt bos apd apk
      """)
}
