import Bahasa
import RuleKit

/// What ties a person to an illness.
enum PatientWords {
  static let link = Phrases(
    """
    positif, mengidap, menderita, penderita, terjangkit, terpapar, tertular, dirawat, pasien, terkena, sakit, suspek
    didiagnosis, divonis, terinfeksi, odgj, hamil, meninggal karena, meninggal akibat, berobat, gangguan jiwa, reaktif
    stunting, melakukan aborsi, keracunan, mengalami, terkonfirmasi, menjalani, pengobatan, kondisinya, rawat inap, hasil tes, hasil swab, hasil laboratorium, diagnosis, didiagnosa, mengidapnya, kambuh, dirujuk, meninggal, pengidap, penyintas, suspect, dijalani, karena, akibat, cuti, wajib minum obat, kebal obat, diisolasi, isolasi, hasil dahak, dahaknya, hasil pemeriksaan, hasilnya, batuk darah, opname, diopname, masuk rumah sakit, masuk rsud, kritis, koma, cuci darah, dioperasi, operasi, minum obat, diobati, periksa, diperiksa, ternyata, rupanya, terdiagnosis, dijemput, dievakuasi, dijauhi, sembuh, odha
    """)
  /// The person agreed to be named.
  static let consent = Phrases(
    "persetujuan tertulis, atas persetujuan, dengan persetujuan, atas izin, seizin, dengan izin, mengizinkan, bersedia namanya"
  )
  static let aggregate = Phrases(
    "data per, orang positif, kasus positif, angka kasus, jumlah kasus, total kasus, jumlah pasien")

  /// Whether a person stands near the illness, and not as the one who acts for patients.
  static func isPatient(_ person: Range<Int>, _ cue: Range<Int>, _ reading: Reading) -> Bool {
    (abs(person.lowerBound - cue.lowerBound) <= 24
      || person.upperBound <= reading.sentence(around: cue.lowerBound).lowerBound)
      && !reading.word(person.lowerBound - 1, in: helpers)
  }

  /// The persons of the next sentence whom it calls the patient: `Pasien atas nama Ny. …`.
  static func patients(after sentence: Range<Int>, _ reading: Reading) -> [NamedPerson] {
    let around = reading.neighbourhood(around: sentence.lowerBound, before: 0, after: 1)
    guard around.upperBound > sentence.upperBound else { return [] }
    return reading.privatePeople(in: sentence.upperBound..<around.upperBound).filter { person in
      (max(sentence.upperBound, person.tokens.lowerBound - 4)..<person.tokens.upperBound).contains {
        reading.word($0, in: patients)
      }
    }
  }

  /// Office holders who are said to be ill themselves: `Bu Camat … yang sedang menjalani kemoterapi`.
  static func officials(in sentence: Range<Int>, _ reading: Reading) -> [NamedPerson] {
    reading.entities(in: sentence).compactMap { entity in
      var next = entity.tokens.upperBound
      switch entity.value {
      case .officeHolder(let holder): next = max(next, holder.name.upperBound)
      case .person(let person) where person.hasOffice && !person.isSpeaker: break
      default: return nil
      }
      // `Pak Jumari, Ketua RT 05, yang …`
      if reading.token(next)?.mark == .comma,
        let link = (next..<min(sentence.upperBound, next + 8)).first(where: { reading.word($0, is: "yang") })
      {
        next = link
      }
      // `Kepala Pasar, Ujang, dirawat karena …`
      if reading.token(next)?.mark == .comma {
        var end = next + 1
        while end < sentence.upperBound, end - next < 4, reading.tokens[end].shape == .capitalized {
          end += 1
        }
        if end > next + 1, reading.token(end)?.mark == .comma { next = end + 1 }
      }
      let start = next
      while next < sentence.upperBound, next - start < 6, reading.word(next, in: joints) {
        next += 1
      }
      guard next < sentence.upperBound,
        reading.word(next, in: suffering)
          || reading.word(next, is: "menjalani") && reading.word(next + 1, in: treatments)
      else { return nil }
      return NamedPerson(tokens: entity.tokens)
    }
  }

  private static let joints = WordSet(
    words: "yang baru saja sedang tengah kini masih sudah telah dinyatakan saat ini beliau juga ternyata akan"
  )
  private static let suffering = WordSet(
    words:
      "positif mengidap menderita terkena dirawat divonis didiagnosis didiagnosa terinfeksi terpapar terjangkit reaktif sakit berobat"
  )
  private static let treatments = WordSet(
    words: "kemoterapi perawatan operasi pengobatan isolasi rawat cuci terapi rehabilitasi")
  private static let patients = WordSet(
    words: "pasien penderita pengidap penyintas suspek almarhum almarhumah")
  private static let helpers = WordSet(
    words: "oleh kepada bersama dengan dokter perawat bidan kata menurut")
}
