import Bahasa
import RuleKit

/// Judgments that citizens may pass.
enum Opinions {
  /// A judgment in a sentence: a set phrase, or a service with a word of blame within six words.
  static func first(in sentence: Range<Int>, _ reading: Reading) -> Range<Int>? {
    if let found = judgments.first(in: sentence, of: reading) { return found }
    guard let service = services.first(in: sentence, of: reading) else { return nil }
    let reach = service.upperBound..<min(sentence.upperBound, service.upperBound + 6)
    return reach.first { reading.word($0, in: blame) }.map { service.lowerBound..<$0 + 1 }
  }

  /// A judgment of a citizen that stands in a sentence beside the one with the cue.
  static func voiced(around cue: Range<Int>, _ reading: Reading) -> Range<Int>? {
    let sentence = reading.sentence(around: cue.lowerBound)
    let around = reading.neighbourhood(around: cue.lowerBound)
    for side in [around.lowerBound..<sentence.lowerBound, sentence.upperBound..<around.upperBound]
    where !side.isEmpty && voices.occur(in: side, of: reading) {
      if let found = first(in: side, reading) ?? complained(in: side, reading) { return found }
    }
    return nil
  }
  /// What a citizen is quoted with about a service: `antrean … “lamanya minta ampun”`.
  private static func complained(in side: Range<Int>, _ reading: Reading) -> Range<Int>? {
    guard let service = services.first(in: side, of: reading), citizens.occur(in: side, of: reading),
      side.contains(where: { reading.tokens[$0].flags.contains(.quoted) })
    else { return nil }
    return service
  }
  private static let citizens = Phrases(
    "warga, warganet, netizen, pelanggan, pasien, pengunjung, orang tua, wali murid, pemohon, penumpang, pengguna, pedagang"
  )

  /// A complaint that its own sentence calls a lie: `Keluhan bahwa … itu fitnah`.
  static func complaint(called cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Range<Int>? {
    let before = sentence.lowerBound..<cue.lowerBound
    guard !distinctions.occur(in: sentence, of: reading) else { return nil }
    if let found = complaints.first(in: before, of: reading) { return found }
    guard let voice = tellings.first(in: before, of: reading) else { return nil }
    return services.first(in: voice.upperBound..<cue.lowerBound, of: reading)
  }
  private static let tellings = Phrases(
    "tulisan warga, unggahan warga, komentar warga, status warga, cerita warga, video warga, postingan warga, ulasan warga, ulasan pelanggan, cuitan warga, omongan warga, kata warga, ucapan warga, ulasan pasien, curhat warga, curhatan warga, tulisan pelanggan, komentar pelanggan, cerita pasien"
  )
  private static let complaints = Phrases(
    "keluhan, kritik, kritikan, curhat, curhatan, pendapat, penilaian, protes, unek-unek, masukan")
  private static let distinctions = Phrases(
    "beda, membedakan, perbedaan, bukan, menjelaskan, tidak, antara, serta, dan, atau, aduan, laporkan")

  private static let voices = Phrases(
    """
    kata siapa, katanya, siapa bilang, warga yang bilang, yang bilang, warga bilang, warga menulis, netizen, warganet, video warga, komentar, unggahan warga, ada warga, mengeluh, ada yang menulis
    ada yang bilang, menyebut, warga menyebut, akun, postingan, menilai, curhat
    """)

  private static let services = Phrases(
    "pelayanan, pelayanannya, layanan, layanannya, petugas, petugasnya, pegawai, pegawainya, kinerja, kinerjanya, antrean, antreannya, antre, proses, poli, dokter, perawat, guru, toilet, jalan, air, taman, pasar, kantor, puskesmas, rsud, prosesnya, pejabat, dinas, admin, respons, pemkab, loket"
  )
  private static let blame = WordSet(
    words: """
      lambat lelet jutek judes buruk jelek kasar malas cuek galak amburadul berantakan payah ribet mengecewakan ketus
      arogan pilih-pilih semrawut lama asal-asalan tebang
      """)
  static let judgments = Phrases(
    """
    pelayanan lambat, layanan lambat, pelayanan buruk, layanan buruk, pelayanan jelek, tidak ramah, tidak adil, tidak becus
    lamban, antre lama, antrean lama, jalan rusak, jalan jelek, mahal, kotor, kecewa, mengecewakan, tidak puas, berbelit-belit
    bikin capek, bikin emosi, bikin kesal, bikin jengkel, bikin lelah, sumpek, kurang manusiawi, tidak manusiawi, payah, kumuh, tidak terurus, tak terurus
    tidak peduli, tak peduli, galak, jutek, judes, ribet, semrawut, asal-asalan, setengah hati, tidak profesional, kurang profesional, memalukan, lemot
    kurang senyum, minta ampun, bikin geram, tidak sopan, kurang sopan, tidak sigap, tidak tanggap, kurang tanggap, kurang cepat, kelamaan, dipersulit
    dipingpong, diabaikan, tidak dilayani, tidak digubris, bau, gelap, rusak parah, lambat penanganannya, tidak transparan, kurang terbuka
    tidak layak, tidak nyaman, kurang nyaman, pelit informasi, amburadul, berantakan, parah, lambat sekali, lambat banget, buruk sekali, cuek
    pilih kasih, lelet, kurang ramah, tidak responsif, jorok, macet
    """)
}
