import Bahasa
import RuleKit

/// The words that make a passage one about a crime, a victim or a patient.
enum CaseContext {
  /// A cue whose neighbourhood tells of a case against, by or before a child; nil otherwise.
  static func childCase(at cue: Range<Int>, _ reading: Reading) -> Range<Int>? {
    guard isRole(cue, reading) else { return nil }
    let sentence = reading.sentence(around: cue.lowerBound)
    let around = reading.neighbourhood(around: cue.lowerBound, after: 2)
    let isPupils = reading.word(cue.lowerBound, in: pupilCrimes) && school(in: sentence, reading) != nil
    guard isPupils || reading.namesChild(in: around), !reading.isPrevention(sentence),
      !isFiction(cue, reading)
    else {
      return nil
    }
    return sentence
  }

  /// Whether the cue is a role in a crime: not `pelaku usaha`, not a victim of a flood, not a wedding witness.
  static func isRole(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    if reading.word(cue.upperBound, in: trades) { return false }
    let isVictim = reading.word(cue.lowerBound, is: "korban")
    let sentence = reading.sentence(around: cue.lowerBound)
    return !isVictim || !calamities.occur(in: sentence, of: reading)
      || crimes.occur(in: sentence, of: reading)
  }

  /// Whether a tale is told: its villains and victims are nobody's children.
  static func isFiction(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    fiction.occur(in: reading.neighbourhood(around: cue.lowerBound, before: 2, after: 2), of: reading)
  }

  private static let fiction = Phrases(
    "dongeng, pendongeng, kisah rakyat, cerita rakyat, legenda, dalam cerita, novel, cerpen, film, drama, teater, sinopsis, tokoh utama, wayang, lakon, fabel, memerankan, mementaskan, pementasan, sandiwara, ketoprak, ludruk, lenong"
  )

  /// What pupils do to each other: a school's name beside it tells of children.
  private static let pupilCrimes = WordSet(words: "tawuran klitih")

  static let acts = Phrases(
    "dilakukan, menganiayanya, diraba, ditelanjangi, diperlakukan, pelaku, korban, tersangka, terduga, dicabuli, mencabuli, diperkosa, memperkosa, dilecehkan, melecehkan, dianiaya, menganiaya, disetubuhi, menyetubuhi, dipukuli, memukuli, dihamili, menghamili, dijual, diperdagangkan, disiksa, menyiksa, dipukul, memukul, disekap, menyekap, ditelantarkan, menelantarkan, dieksploitasi, menodai, dinodai, menggauli, digauli, merudapaksa, dirudapaksa, menghamilinya, mencabulinya, menyetubuhinya, menyiksanya, memukulinya, melecehkannya, menyakiti, disakiti, dibuang oleh ibunya, dibuang ibunya, dibuang ibu kandungnya, bayi itu dibuang, membuang bayi, membuang bayinya"
  )
  static let offender = Phrases("pelaku, pelakunya")

  static let crimes = Phrases(
    """
    sabu, geng motor, miras, pengeroyokan, dikeroyok, kekerasan, pencabulan, cabul, mencabuli, dicabuli, pemerkosaan, perkosaan, diperkosa, memperkosa, pelecehan, dilecehkan
    perundungan, dirundung, bullying, penganiayaan, dianiaya, menganiaya, pencurian, mencuri, pembunuhan, dibunuh
    penculikan, diculik, perdagangan orang, eksploitasi, tawuran, narkoba, perkara, tersangka, terdakwa, polres
    polsek, polisi, penyidik, dispensasi nikah, dispensasi kawin, begal, disiksa, menyiksa, penyiksaan, dipukul, dipukuli, memukul, memukuli, dihamili, menghamili, ditelantarkan, disekap, menyekap, asusila, persetubuhan, disetubuhi, rudapaksa, menodai, dinodai, menggauli, digauli, menghamili, dibuang oleh ibunya, dibuang ibunya, dibuang ibu kandungnya, bayi itu dibuang, membuang bayi, membuang bayinya
    """)
  private static let calamities = Phrases(
    """
    banjir, longsor, gempa, kebakaran, tsunami, erupsi, kecelakaan, tenggelam, hanyut, angin, bencana, terseret, laka
    keracunan, covid-19, gigitan, ombak, ledakan, terbakar, reruntuhan, judi, pinjol, pinjaman, penipuan
    """)
  private static let trades = WordSet(
    words: """
      koperasi ukm ikm umkm usaha wisata pariwisata seni ekonomi industri perjalanan pasar budaya ekraf olahraga kegiatan bisnis utama
      sejarah ekspor impor transportasi jasa pertanian perikanan perdagangan pembangunan nikah bisu parpol tps partai
      pendidikan kesenian sektor kebijakan hidup startup digital
      """)

  /// School names: a level and what it is called.
  static func school(in range: Range<Int>, _ reading: Reading) -> Range<Int>? {
    for index in range where reading.word(index, in: levels) {
      var end = index + 1
      while end < range.upperBound, end < index + 5,
        reading.tokens[end].isWord && reading.tokens[end].isCapitalized || reading.tokens[end].kind == .number
      {
        end += 1
      }
      if end > index + 1 { return index..<end }
    }
    return nil
  }

  /// The name of a village, hamlet or street.
  static func village(in range: Range<Int>, _ reading: Reading) -> Range<Int>? {
    for index in range
    where reading.word(index, in: villages) || reading.word(index, in: streets) && isHome(index, reading) {
      guard let next = reading.token(index + 1), next.kind == .word, next.shape == .capitalized else {
        continue
      }
      return index..<index + 2
    }
    return nil
  }

  /// Whether someone lives there: `tinggal di Jalan …`, `rumahnya di kos …`.
  private static func isHome(_ index: Int, _ reading: Reading) -> Bool {
    (max(0, index - 4)..<index).contains { reading.word($0, in: dwellings) }
  }

  private static let streets = WordSet(words: "jalan jl gg kos indekos kontrakan asrama lingkungan kecamatan")
  private static let dwellings = WordSet(
    words:
      "tinggal bertempat beralamat berdomisili menetap rumahnya kediamannya rumah kos kontrakan asal berasal warga"
  )

  private static let levels = WordSet(
    words: "sd sdn smp smpn sma sman smk smkn mi min mts mtsn ma man tk paud pondok pesantren slb")
  private static let villages = WordSet(
    words:
      "desa dusun kampung kelurahan dukuh rw rt perumahan perum kompleks komplek banjar nagari gampong padukuhan gang"
  )

  /// Whether a word before a name tells of someone who helps the child.
  static func isHelper(before person: Range<Int>, _ reading: Reading) -> Bool {
    reading.word(person.lowerBound - 1, in: helpers)
  }

  private static let helpers = WordSet(
    words: "psikolog pendamping pengacara dokter konselor advokat relawan kuasa penasihat")
}
