/// What a word is, as bits: the vocabulary says it once, every rule asks it as an integer test.
public struct WordClass: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt64
  /// Takes the bits as they are.
  public init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  /// A word or phrase pattern of some rule begins with it.
  public static let startsPhrase = WordClass(bit: 0)
  /// In a word table: known, whatever a dictionary says.
  public static let known = WordClass(bit: 1)
  /// The days of the week.
  public static let weekday = WordClass(bit: 2)
  /// Januari … Desember, and their short forms.
  public static let month = WordClass(bit: 3)
  /// satu … sembilan, sepuluh, belas, puluh, ratus.
  public static let numberWord = WordClass(bit: 4)
  /// ribu, juta, miliar, triliun.
  public static let magnitude = WordClass(bit: 5)
  /// Units of measure: kg, meter, persen, hektare.
  public static let unit = WordClass(bit: 6)
  /// Words that count people and things: orang, ekor, buah, unit, desa.
  public static let counted = WordClass(bit: 7)
  /// WIB, WITA, WIT.
  public static let timeZone = WordClass(bit: 8)
  /// rp, idr.
  public static let currency = WordClass(bit: 9)
  /// di, ke, dari, pada, untuk and so on.
  public static let preposition = WordClass(bit: 10)
  /// Conjunctions that join equal parts: dan, atau, tetapi.
  public static let coordinator = WordClass(bit: 11)
  /// Conjunctions that open a clause: karena, agar, ketika, bahwa.
  public static let subordinator = WordClass(bit: 12)
  /// Pronouns and demonstratives.
  public static let pronoun = WordClass(bit: 13)
  /// Verbs of saying: kata, ujar, ungkap, jelas, with -nya.
  public static let reporting = WordClass(bit: 14)
  /// Public offices: bupati, camat, kepala, sekretaris.
  public static let office = WordClass(bit: 15)
  /// The highest offices of a region: bupati, wali kota, gubernur, wakil, sekda.
  public static let leader = WordClass(bit: 16)
  /// Institutions: dinas, badan, kementerian.
  public static let institution = WordClass(bit: 17)
  /// Words before a place name: kabupaten, desa, jalan, sungai.
  public static let placeNoun = WordClass(bit: 18)
  /// Honorifics: bapak, ibu, saudara.
  public static let honorific = WordClass(bit: 19)
  /// Abbreviated titles before a name: dr, drs, ir, h, hj, prof.
  public static let title = WordClass(bit: 20)
  /// Academic degrees after a name.
  public static let degree = WordClass(bit: 21)
  /// Abbreviations whose dot does not end a sentence: jl, no, kab.
  public static let dotted = WordClass(bit: 22)
  /// Words for the people served: warga, masyarakat, pelanggan.
  public static let citizen = WordClass(bit: 23)
  /// Words of something a citizen can use: gratis, syarat, layanan, jadwal.
  public static let service = WordClass(bit: 24)
  /// Verbs of ceremony: membuka, menghadiri, meresmikan.
  public static let ceremonyVerb = WordClass(bit: 25)
  /// Nouns of ceremony: acara, upacara, sambutan, pelantikan.
  public static let ceremonyNoun = WordClass(bit: 26)
  /// Natural and other dangers: banjir, longsor, gempa.
  public static let hazard = WordClass(bit: 27)
  /// What people must do: hindari, mengungsi, hubungi, waspada.
  public static let instruction = WordClass(bit: 28)
  /// Words for the next update: pembaruan, diperbarui.
  public static let update = WordClass(bit: 29)
  /// Hoaks, hoax, palsu, klarifikasi.
  public static let hoax = WordClass(bit: 30)
  /// Words that announce a telephone: hubungi, telepon, hp, wa, posko.
  public static let contact = WordClass(bit: 31)
  /// NIK, KTP, KK.
  public static let identityNumber = WordClass(bit: 32)
  /// Words that a total stands with: sebanyak, total, jumlah.
  public static let total = WordClass(bit: 33)
  /// Words that parts follow: terdiri, yakni, yaitu, meliputi, rinciannya.
  public static let breakdown = WordClass(bit: 34)
  /// Common acronyms that need no expansion.
  public static let commonAcronym = WordClass(bit: 35)
  /// Function words: neither names nor content.
  public static let function = WordClass(bit: 36)
  /// Kinship: ayah, ibu, anak, suami.
  public static let kinship = WordClass(bit: 37)
  /// hari, tanggal, pukul, jam, tahun.
  public static let timeNoun = WordClass(bit: 38)
  /// Words that show an invitation or announcement: diundang, pendaftaran, dibuka.
  public static let announcement = WordClass(bit: 39)
  /// Words that thank, congratulate or condole: selamat, dirgahayu, duka.
  public static let greeting = WordClass(bit: 40)
  /// tidak, bukan, belum, jangan, tanpa.
  public static let negation = WordClass(bit: 41)
}
