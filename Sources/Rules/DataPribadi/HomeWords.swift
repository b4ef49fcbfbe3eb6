import Bahasa
import RuleKit

/// The words that tell a home from a venue.
enum HomeWords {
  static let venues = Phrases(
    """
    aula, gedung, balai, musala, mushola, mushalla, pengurus, masjid, gereja, posyandu, pos, posko, sekolah, pasar, toko, klinik, hotel, taman
    bertempat, acara, pendapa, pendopo, gelanggang, loket, mal, swab, vaksinasi
    """)
  /// A street and a house number after a word for home, where no address was read as one: `Jl. Kenanga No. 17C`.
  static func street(after cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Range<Int>? {
    let reach = cue.upperBound..<max(cue.upperBound, min(sentence.upperBound, cue.upperBound + 4))
    guard let start = reach.first(where: { reading.word($0, in: streets) }),
      !reading.entities(in: sentence).contains(where: { $0.kind == .address })
    else { return nil }
    let end = (start..<min(sentence.upperBound, start + 8)).first {
      reading.tokens[$0].flags.contains(.digit) || reading.tokens[$0].kind == .number
    }
    return end.map { start..<$0 + 1 }
  }

  /// Whether a word for home points back to someone: `kediamannya`.
  static func isOwned(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    reading.text(cue.upperBound - 1).hasSuffix("nya")
  }

  private static let streets = WordSet(words: "jalan jl gang gg blok perum perumahan")
  private static let owners = Phrases(
    """
    kediaman, rumah milik, rumah bapak, rumah ibu, rumah pak, rumah bu, rumah nenek, rumah kakek, rumah warga bernama, rumahnya, tinggal di, bertempat tinggal, beralamat di, rumah korban, rumah pasien, rumah pelaku, rumah tersangka, rumah almarhum, rumah duka
    """)

  /// Whether a sentence says whose home it is.
  static func showWhose(in sentence: Range<Int>, _ reading: Reading) -> Bool {
    NamedPerson(toldIn: sentence, reading) != nil || !Initials.all(in: sentence, reading).isEmpty
      || reading.entities(in: sentence).contains { entity in
        guard case .person(let person) = entity.value else { return false }
        return !person.hasOffice && person.evidence != .degree
      } || owners.occur(in: sentence, of: reading)
  }
}
