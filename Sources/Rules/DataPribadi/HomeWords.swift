import Bahasa
import RuleKit

/// The words that tell a home from a venue.
enum HomeWords {
  static let venues = Phrases(
    """
    aula, gedung, balai, musala, mushola, mushalla, pengurus, masjid, gereja, posyandu, pos, posko, sekolah, pasar, toko, klinik, hotel, taman
    bertempat, acara, pendapa, pendopo, gelanggang, loket, mal, swab, vaksinasi
    """)
  private static let owners = Phrases(
    """
    kediaman, rumah milik, rumah bapak, rumah ibu, rumah pak, rumah bu, rumah nenek, rumah kakek, rumah warga bernama, rumahnya, tinggal di, bertempat tinggal, beralamat di, rumah korban, rumah pasien, rumah pelaku, rumah tersangka, rumah almarhum, rumah duka
    """)

  /// Whether a sentence says whose home it is.
  static func showWhose(in sentence: Range<Int>, _ reading: Reading) -> Bool {
    reading.entities(in: sentence).contains { entity in
      guard case .person(let person) = entity.value else { return false }
      return !person.hasOffice && person.evidence != .degree
    } || owners.occur(in: sentence, of: reading)
  }
}
