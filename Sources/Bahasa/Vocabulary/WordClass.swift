/// What a word is, as bits: the vocabulary says it once, every rule asks it as an integer test.
public struct WordClass: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt64
  /// Takes the bits as they are.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }
  @inlinable init(bit: UInt64) { rawValue = 1 << bit }

  /// A word or phrase pattern of some rule begins with it.
  @inlinable public static var startsPhrase: WordClass { WordClass(bit: 0) }
  /// In a word table: known, whatever a dictionary says.
  @inlinable public static var known: WordClass { WordClass(bit: 1) }
  /// The days of the week.
  @inlinable public static var weekday: WordClass { WordClass(bit: 2) }
  /// Januari … Desember, and their short forms.
  @inlinable public static var month: WordClass { WordClass(bit: 3) }
  /// satu … sembilan, sepuluh, belas, puluh, ratus.
  @inlinable public static var numberWord: WordClass { WordClass(bit: 4) }
  /// ribu, juta, miliar, triliun.
  @inlinable public static var magnitude: WordClass { WordClass(bit: 5) }
  /// Units of measure: kg, meter, persen, hektare.
  @inlinable public static var unit: WordClass { WordClass(bit: 6) }
  /// Words that count people and things: orang, ekor, buah, unit, desa.
  @inlinable public static var counted: WordClass { WordClass(bit: 7) }
  /// WIB, WITA, WIT.
  @inlinable public static var timeZone: WordClass { WordClass(bit: 8) }
  /// rp, idr.
  @inlinable public static var currency: WordClass { WordClass(bit: 9) }
  /// di, ke, dari, pada, untuk and so on.
  @inlinable public static var preposition: WordClass { WordClass(bit: 10) }
  /// Conjunctions that join equal parts: dan, atau, tetapi.
  @inlinable public static var coordinator: WordClass { WordClass(bit: 11) }
  /// Conjunctions that open a clause: karena, agar, ketika, bahwa.
  @inlinable public static var subordinator: WordClass { WordClass(bit: 12) }
  /// Pronouns and demonstratives.
  @inlinable public static var pronoun: WordClass { WordClass(bit: 13) }
  /// Verbs of saying: kata, ujar, ungkap, jelas, with -nya.
  @inlinable public static var reporting: WordClass { WordClass(bit: 14) }
  /// Public offices: bupati, camat, kepala, sekretaris.
  @inlinable public static var office: WordClass { WordClass(bit: 15) }
  /// The highest offices of a region: bupati, wali kota, gubernur, wakil, sekda.
  @inlinable public static var leader: WordClass { WordClass(bit: 16) }
  /// Institutions: dinas, badan, kementerian.
  @inlinable public static var institution: WordClass { WordClass(bit: 17) }
  /// Words before a place name: kabupaten, desa, jalan, sungai.
  @inlinable public static var placeNoun: WordClass { WordClass(bit: 18) }
  /// Honorifics: bapak, ibu, saudara.
  @inlinable public static var honorific: WordClass { WordClass(bit: 19) }
  /// Abbreviated titles before a name: dr, drs, ir, h, hj, prof.
  @inlinable public static var title: WordClass { WordClass(bit: 20) }
  /// Academic degrees after a name.
  @inlinable public static var degree: WordClass { WordClass(bit: 21) }
  /// Abbreviations whose dot does not end a sentence: jl, no, kab.
  @inlinable public static var dotted: WordClass { WordClass(bit: 22) }
  /// Words for the people served: warga, masyarakat, pelanggan.
  @inlinable public static var citizen: WordClass { WordClass(bit: 23) }
  /// Words of something a citizen can use: gratis, syarat, layanan, jadwal.
  @inlinable public static var service: WordClass { WordClass(bit: 24) }
  /// Verbs of ceremony: membuka, menghadiri, meresmikan.
  @inlinable public static var ceremonyVerb: WordClass { WordClass(bit: 25) }
  /// Nouns of ceremony: acara, upacara, sambutan, pelantikan.
  @inlinable public static var ceremonyNoun: WordClass { WordClass(bit: 26) }
  /// Natural and other dangers: banjir, longsor, gempa.
  @inlinable public static var hazard: WordClass { WordClass(bit: 27) }
  /// What people must do: hindari, mengungsi, hubungi, waspada.
  @inlinable public static var instruction: WordClass { WordClass(bit: 28) }
  /// Words for the next update: pembaruan, diperbarui.
  @inlinable public static var update: WordClass { WordClass(bit: 29) }
  /// Hoaks, hoax, palsu, klarifikasi.
  @inlinable public static var hoax: WordClass { WordClass(bit: 30) }
  /// Words that announce a telephone: hubungi, telepon, hp, wa, posko.
  @inlinable public static var contact: WordClass { WordClass(bit: 31) }
  /// NIK, KTP, KK.
  @inlinable public static var identityNumber: WordClass { WordClass(bit: 32) }
  /// Words that a total stands with: sebanyak, total, jumlah.
  @inlinable public static var total: WordClass { WordClass(bit: 33) }
  /// Words that parts follow: terdiri, yakni, yaitu, meliputi, rinciannya.
  @inlinable public static var breakdown: WordClass { WordClass(bit: 34) }
  /// Common acronyms that need no expansion.
  @inlinable public static var commonAcronym: WordClass { WordClass(bit: 35) }
  /// Function words: neither names nor content.
  @inlinable public static var function: WordClass { WordClass(bit: 36) }
  /// Kinship: ayah, ibu, anak, suami.
  @inlinable public static var kinship: WordClass { WordClass(bit: 37) }
  /// hari, tanggal, pukul, jam, tahun.
  @inlinable public static var timeNoun: WordClass { WordClass(bit: 38) }
  /// Words that show an invitation or announcement: diundang, pendaftaran, dibuka.
  @inlinable public static var announcement: WordClass { WordClass(bit: 39) }
  /// Words that thank, congratulate or condole: selamat, dirgahayu, duka.
  @inlinable public static var greeting: WordClass { WordClass(bit: 40) }
  /// tidak, bukan, belum, jangan, tanpa.
  @inlinable public static var negation: WordClass { WordClass(bit: 41) }
  /// Words that a name follows: bernama, berinisial, nama.
  @inlinable public static var namer: WordClass { WordClass(bit: 42) }
}
