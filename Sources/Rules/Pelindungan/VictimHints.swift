import Bahasa
import RuleKit

/// What points to a victim through work.
enum VictimHints {
  /// Words with which a body part belongs to medicine or slaughter.
  static let medicine = Phrases(
    "kanker, kesehatan, sunat, khitan, pemeriksaan, penyakit, kurban, sapi, kambing")
  /// The sentence of a cue, with the next one where it goes on with the victim.
  static func passage(around cue: Range<Int>, _ reading: Reading) -> Range<Int> {
    let sentence = reading.sentence(around: cue.lowerBound)
    let next = reading.neighbourhood(around: cue.lowerBound, before: 0, after: 1)
    let rest = sentence.upperBound..<max(sentence.upperBound, next.upperBound)
    guard !rest.isEmpty,
      victims.occur(in: rest, of: reading)
        || work.occur(in: rest, of: reading) && !helpers.occur(in: rest, of: reading),
      !reading.isPrevention(sentence.upperBound..<next.upperBound)
    else { return sentence }
    return sentence.lowerBound..<next.upperBound
  }

  /// Where someone works or learns: `karyawan Toko …`, `mahasiswi semester lima Universitas …`, `bekerja di …`.
  static func workplace(in range: Range<Int>, _ reading: Reading) -> Range<Int>? {
    for index in range {
      guard let found = work.match(at: index, in: reading) else { continue }
      var end = found.upperBound
      while end < found.upperBound + 6, let token = reading.token(end), token.shape == .lower,
        fillers.contains(token.hash) || token.kind == .number || token.classes.contains(.numberWord)
      {
        end += 1
      }
      guard end < range.upperBound, let named = reading.token(end), named.isWord,
        named.classes.isDisjoint(with: [.weekday, .month, .function, .pronoun]),
        named.isCapitalized || !named.classes.isDisjoint(with: [.institution, .placeNoun])
      else { continue }
      return found.lowerBound..<end + 1
    }
    return nil
  }

  /// `istri Kepala Dusun …`, `anak lurah`: a relative of someone whom everybody knows.
  static func officialsKin(in range: Range<Int>, _ reading: Reading) -> Range<Int>? {
    let found = range.first { index in
      reading.word(index, in: relatives)
        && (reading.token(index + 1)?.classes.contains(.office) == true
          || reading.word(index + 1, in: CaseHints.trades))
    }
    return found.map { $0..<$0 + 2 }
  }

  private static let relatives = WordSet(words: "istri anak putri adik kakak keponakan menantu cucu suami")
  private static let fillers = WordSet(
    words:
      "di pada sebuah salah satu satu-satunya semester kelas jurusan tingkat angkatan asal dari honorer kontrak toko warung magang tetap harian muda baru lepas senior paruh waktu"
  )
  private static let helpers = Phrases(
    "mendampingi, pendampingan, didampingi, menangani, melayani, psikolog, uptd, unit layanan, penyidik, petugas, diminta"
  )
  private static let victims = Phrases(
    "korban, penyintas, ia, dia, pelapor, yang bersangkutan, berani bersuara, buka suara, trauma, mengaku, dialaminya, dijemput, perempuan itu, perempuan tersebut, wanita itu, gadis itu, siswi itu, mahasiswi itu"
  )
  private static let work = Phrases(
    "karyawan, karyawati, pegawai, pekerja, guru, kasir, perawat, staf, mahasiswi, pembantu, penjaga, buruh, siswi, siswa, mahasiswa, dosen, tenaga honorer, honorer, pelayan, pramusaji, santriwati, bidan, teller, sopir, asisten, terapis, penyiar, atlet, pramugari, instruktur, mahasiswi itu, bekerja di, bekerja sebagai, sales, spg"
  )
}
