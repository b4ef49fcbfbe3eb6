import Bahasa
import RuleKit

/// What ties a person to an illness.
enum PatientWords {
  static let link = Phrases(
    """
    positif, mengidap, menderita, penderita, terjangkit, terpapar, tertular, dirawat, pasien, terkena, sakit, suspek
    didiagnosis, divonis, terinfeksi, odgj, hamil, meninggal karena, meninggal akibat, berobat, gangguan jiwa, reaktif
    stunting, melakukan aborsi, keracunan, mengalami, terkonfirmasi, menjalani, pengobatan, kondisinya, rawat inap, hasil tes, hasil swab, hasil laboratorium, diagnosis, didiagnosa, mengidapnya, kambuh, dirujuk, meninggal, pengidap, penyintas, suspect, dijalani, karena, akibat, cuti, wajib minum obat, terdiagnosis, dijemput, dievakuasi, dijauhi, sembuh, odha
    """)
  /// The person agreed to be named.
  static let consent = Phrases(
    "persetujuan tertulis, atas persetujuan, dengan persetujuan, atas izin, seizin, dengan izin, mengizinkan, bersedia namanya"
  )
  static let aggregate = Phrases(
    "data per, orang positif, kasus positif, angka kasus, jumlah kasus, total kasus, jumlah pasien")

  /// Whether a person stands near the illness, and not as the one who acts for patients.
  static func isPatient(_ person: Range<Int>, _ cue: Range<Int>, _ reading: Reading) -> Bool {
    abs(person.lowerBound - cue.lowerBound) <= 24 && !reading.word(person.lowerBound - 1, in: helpers)
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

  private static let patients = WordSet(
    words: "pasien penderita pengidap penyintas suspek almarhum almarhumah")
  private static let helpers = WordSet(
    words: "oleh kepada bersama dengan dokter perawat bidan kata menurut")
}
