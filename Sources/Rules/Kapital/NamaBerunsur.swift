import Bahasa
import RuleKit

/// Names of several words of which drafts leave one or the other small.
enum NamaBerunsur {
  static let names: StaticString = """
    gugus tugas
    satuan tugas
    palang merah
    kejaksaan negeri
    kejaksaan tinggi
    pengadilan negeri
    pengadilan agama
    mahkamah agung
    mahkamah konstitusi
    komisi pemilihan umum
    komisi informasi
    dewan perwakilan rakyat
    tim penggerak
    karang taruna
    gerakan pramuka
    forum komunikasi
    forum koordinasi
    bina marga
    cipta karya
    polisi pamong praja
    tentara nasional indonesia
    nahdlatul ulama
    idul fitri
    idul adha
    isra mikraj
    maulid nabi
    republik indonesia
    rumah sakit umum daerah
    rumah sakit umum
    rumah sakit islam
    kantor pertanahan
    kantor imigrasi
    kantor kementerian
    kantor pos
    balai latihan kerja
    staf ahli
    surat edaran
    surat perintah
    surat keputusan
    pondok pesantren
    masjid agung
    """

  /// The small words of such a name, where another of its words has a capital and the name goes on.
  static func smallParts(_ cue: Range<Int>, _ reading: Reading) -> [Int] {
    guard let last = cue.last, !reading.isInHeading(last) else { return [] }
    let small = cue.filter { reading.tokens[$0].shape == .lower }
    let opensSentence =
      reading.isTitleCase(cue.lowerBound) && !reading.isMidSentence(cue.lowerBound)
    guard !small.isEmpty, small.count < cue.count,
      // The capital of the first word may come from the sentence alone.
      !opensSentence || small.count < cue.count - 1 || alwaysNames.contains(reading.tokens[last].hash),
      goesOn(cue, reading) || alwaysNames.contains(reading.tokens[last].hash)
    else { return [] }
    return small
  }

  /// Whether a name or a number goes on behind the words.
  private static func goesOn(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    guard let next = reading.after(cue.upperBound - 1), next.kind == .word, next.isCapitalized else {
      return false
    }
    return next.classes.isDisjoint(with: [.weekday, .month, .honorific, .title])
  }

  /// Last words of names that nothing else is called by.
  private static let alwaysNames = WordSet(words: "marga praja fitri adha mikraj ulama")
}
