import Bahasa
import RuleKit

/// Violence told blow by blow: a verb of hurting beside a part of the body, with how, how often or how far.
enum Cruelty {
  /// The verbs, one a line.
  static let acts: StaticString = """
    mencekik
    dicekik
    membenturkan
    dibenturkan
    menginjak
    diinjak
    menendang
    ditendang
    menghantam
    dihantam
    menyetrika
    disetrika
    menyiram
    disiram
    menyiramkan
    menyulut
    disulut
    menyundut
    disundut
    menjepit
    dijepit
    mencabut
    dicabut
    mencungkil
    dicungkil
    memotong
    dipotong
    memaku
    dipaku
    menusuk
    ditusuk
    membacok
    dibacok
    menyayat
    disayat
    mengiris
    diiris
    mematahkan
    dipatahkan
    menjambak
    dijambak
    membekap
    dibekap
    mengikat
    diikat
    merantai
    dirantai
    membakar
    dibakar
    melucuti
    dilucuti
    meraba
    diraba
    meremas
    diremas
    memukuli
    dipukuli
    menggunting
    digunting
    menjerat
    dijerat
    memukul
    memukulnya
    dipukul
    menyeret
    diseret
    menghunjam
    dihunjam
    melindas
    memutilasi
    menyabet
    disabet
    menebas
    ditebas
    """

  /// Whether a part of the body stands beside the verb, and a second blow or a detail in the sentence.
  static func isDetailed(_ cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    guard hits(cue.lowerBound, in: sentence, reading) else { return false }
    let others = sentence.contains { index in
      index != cue.lowerBound && verbs.contains(reading.tokens[index].hash)
        && hits(index, in: sentence, reading)
    }
    guard !others || !isLater(cue, in: sentence, reading) else { return false }
    return others || reading.word(cue.lowerBound, in: intimate) || details.occur(in: sentence, of: reading)
  }

  /// Whether the passage tells of a victim and not of a kitchen.
  static func isCase(_ range: Range<Int>, _ reading: Reading) -> Bool { cases.occur(in: range, of: reading) }

  private static func hits(_ verb: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    (max(sentence.lowerBound, verb - 3)..<min(sentence.upperBound, verb + 6)).contains {
      reading.word($0, in: body)
    }
  }

  /// Whether another blow was told before it: one finding a sentence is enough.
  private static func isLater(_ cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    (sentence.lowerBound..<cue.lowerBound).contains { index in
      verbs.contains(reading.tokens[index].hash) && hits(index, in: sentence, reading)
    }
  }

  private static let intimate = WordSet(words: "meraba diraba meremas diremas melucuti dilucuti")
  private static let verbs = WordSet(words: acts.description)
  private static let body = WordSet(
    words: """
      kepala kepalanya wajah wajahnya muka mukanya mata matanya mulut mulutnya leher lehernya dada dadanya punggung
      punggungnya perut perutnya tangan tangannya jari jarinya jemarinya kuku kukunya kaki kakinya kulit kulitnya rambut
      rambutnya payudara payudaranya kemaluan kemaluannya paha pahanya telinga telinganya hidung hidungnya tubuh tubuhnya
      pakaian pakaiannya baju bajunya celana celananya lidah lidahnya gigi giginya tengkorak tengkoraknya jasad jasadnya mayat mayatnya lengan lengannya bahu bahunya
      """)
  private static let details = Phrases(
    """
    berulang, berulang kali, berkali-kali, bertubi-tubi, satu per satu, air mendidih, air panas, air keras, minyak panas
    rokok, setrika, tang, palu, rantai, api, darah, darahnya, kabel, tali, parang, celurit, pisau, sajam, balok, batu, retak, karung, hancur, berdarah, bensin, mengelupas, melepuh, terlepas, tanggal, remuk, patah
    secara bergantian, hingga pingsan, sampai pingsan, hingga tewas, sampai tewas
    """)
  private static let cases = Phrases(
    """
    korban, pelaku, tersangka, terdakwa, terduga, dakwaan, penganiayaan, penyiksaan, kekerasan, pencabulan, pelecehan
    pembunuhan, bocah, disiksa, dianiaya, perundungan, pengeroyokan
    """)
}
