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

  private static let services = Phrases(
    "pelayanan, pelayanannya, layanan, layanannya, petugas, petugasnya, pegawai, pegawainya, kinerja, kinerjanya, antrean, proses, prosesnya, pejabat, dinas, admin, respons, pemkab, loket"
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
    pilih kasih, tidak transparan, lelet, kurang ramah, tidak responsif, jorok, macet
    """)
}
