import Bahasa
import RuleKit

/// The words of a threat to critics, and of plain business.
enum Threats {
  /// Whether critics are spoken of, or the citizen whom a reply answers is spoken to.
  static func addressesCritics(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    let around = reading.neighbourhood(around: cue.lowerBound, before: 1, after: 1)
    return critics.occur(in: around, of: reading)
      || reading.kind.value == .balasan && !wrongdoing.occur(in: around, of: reading)
  }
  /// Whether the words warn: in a reply what only a court or the police does is warning enough.
  static func isWarning(_ cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    if warnings.occur(in: sentence, of: reading) { return true }
    return reading.kind.value == .balasan && courts.match(at: cue.lowerBound, in: reading) != nil
  }
  private static let courts = Phrases(
    "kantor polisi, bagian hukum, tim hukum, kuasa hukum, biro hukum, pengacara kami, meja hijau, jeruji, borgol, pasal pencemaran, pencemaran nama baik, uu ite, penjara, somasi"
  )
  private static let wrongdoing = Phrases(
    "pungli, pencurian, pelaku, penipu, vandalisme, pembuang sampah, pelanggar, korupsi, tersangka, kasus, kejadian, perceraian, waris, bantuan hukum, kehilangan, surat kehilangan, pindah domisili, samsat, laporan anda, tanah, sengketa"
  )
  static let critics = Phrases(
    """
    jelekin, jelek-jelekin, bikin status, status jelek, ngejelekin, mengejek, ejekan, kritik, mengkritik, kritikan, komentar, berkomentar, menjelekkan, menghina, hinaan, nyinyir, unggahan, mengunggah, akun, netizen
    warganet, pengkritik, memfitnah, fitnah, keluhan, mengeluh, viralkan, memviralkan, protes, menjelek-jelekkan, menyebarkan kritik, mencemarkan, nama baik, berkomentar miring, komplain, menyindir, memaki, mencaci, menyudutkan, bicara sembarangan, asal bicara, postingan, cuitan, memposting, hujatan, menghujat, cuap-cuap, nyinyiran, ocehan, mengoceh, curhatan, status, celoteh, sindiran, mencela, celaan, menyebut, kicauan, twit, tweet, video anda, tulisan anda, tulisan kakak, omongan, warga yang protes, mengolok
    """)
  static let warnings = Phrases(
    "tunggu saja, tunggu, sudah, hati-hati, bisa, akan, awas, jangan, siap-siap, kami, tak segan, tidak segan, ingat, dapat, bakal, ya, siap, berani, silakan, kalau, jika, bila, segera, lho, waspada"
  )
  static let calm = Phrases(
    "sudah kami laporkan, telah kami laporkan, kami laporkan ke dinas, kami laporkan ke pimpinan, terima kasih, tidak akan, penipuan, judi, hoaks, peretasan"
  )
}
