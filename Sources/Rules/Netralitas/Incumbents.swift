import Bahasa
import RuleKit

/// What ties help to an official's person.
enum Incumbents {
  static let pictures = Phrases(
    "bergambar, terpampang foto, foto besar, terpampang wajah, terpampang gambar, dipasangi foto, dipasang foto, berstiker, stiker foto, stiker wajah, stiker bergambar, foto bapak, foto ibu, foto pak, foto bupati, foto wakil bupati, foto wali kota, gambar bupati, gambar wakil bupati, wajah bupati, nama bupati, berlogo wajah, bertuliskan nama, berwajah, berfoto, memuat foto, memuat wajah"
  )
  /// What is handed out; other cues of the rule stand on these.
  static let goods = Phrases(
    "ambulans, ambulan, mobil, posyandu, puskesmas, kursi roda, traktor, bibit, pupuk, bus, layanan, kartu, sembako, bantuan, bansos, beasiswa, beras, paket, baliho, spanduk, program"
  )
  /// Where the giver stands: right after most cues, anywhere in the sentence for `kantong pribadi`.
  static func reach(of cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Range<Int> {
    own.match(at: cue.lowerBound, in: reading) == nil
      ? cue.upperBound..<max(cue.upperBound, min(sentence.upperBound, cue.upperBound + 4)) : sentence
  }
  /// Whether a cue that says thanks is about help that was given.
  static func isGift(_ cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    guard thanks.match(at: cue.lowerBound, in: reading) != nil else { return true }
    return helps.occur(in: sentence, of: reading)
  }
  private static let own = Phrases(
    "kemurahan hatinya, kebaikan hatinya, kedermawanan, kebaikan hati, kemurahan hati, kantong pribadi, kantong pribadinya, uang pribadinya, dana pribadinya, uang pribadi, dana pribadi, hadiah pribadi, merogoh kocek, sembako pribadinya, sembako pribadi, bantuan pribadinya, hadiah pribadinya, beras pribadinya, bingkisan pribadi"
  )
  private static let thanks = Phrases("terima kasih, makasih, jasa")
  private static let helps = Phrases(
    """
    bantuan, bantuannya, sembako, beras, traktor, traktornya, bedah rumah, jalan, jembatan, rumah, modal, uang, hadiah
    jenazah, kampung, komputer, musala, masjid, sekolah, gedung, lapangan, air bersih, pupuk, bibit
    pemberian, pemberiannya, minyak goreng, gula, sembakonya, kebaikannya, bingkisan, hadiahnya, dermawan
    sapi, kambing, beasiswa, paket, kursi roda, santunan, thr, alat, mesin, mobil, ambulans, sumur, listrik
    """)
  static let gifts = Phrases(
    """
    bantuan dari, hadiah dari, pemberian dari, sumbangan dari, berkat, berkat kebaikan, atas kebaikan, kado dari, oleh-oleh dari
    bantuan pribadi, rezeki dari, sembako dari, berkat kemurahan
    """)
  static let giving = Phrases(
    "berbaik hati, bermurah hati, membelikan, mentraktir, menraktir, menghadiahkan, menghadiahi, dihadiahkan, dihadiahi"
  )
  static let contests = Phrases(
    "lomba, pemenang, juara, undian, doorprize, kuis, turnamen, kejuaraan, sayembara, peringkat, terbaik")
  /// Whether an official follows as the giver: `hadiah Pak Bupati`, `pemberian Ibu Bupati`.
  static func isOwned(after cue: Range<Int>, _ reading: Reading) -> Bool {
    let owner = reading.word(cue.upperBound, in: praises) ? cue.upperBound + 1 : cue.upperBound
    return reading.token(owner)?.classes.isDisjoint(with: [.honorific, .leader, .office]) == false
      || reading.word(owner, is: "beliau")
  }
  private static let praises = WordSet(words: "tulus langsung khusus istimewa ikhlas manis spesial")
  static let funds = Phrases(
    "apbd, apbn, program, anggaran, dana desa, pemerintah kabupaten, dinas, kementerian, baznas, bpbd, pmi, csr"
  )
  /// An official's family and what is theirs, one a line.
  static let relativeLines: StaticString = """
    istri kepala
    istri bupati
    istri camat
    istri wakil
    istri sekda
    anak bupati
    anak kepala
    suami kepala
    suami bupati
    istri wali kota
    istri gubernur
    istri lurah
    istri kadis
    suami camat
    suami lurah
    anak camat
    anak lurah
    anak kades
    anak sekda
    anak kadis
    anak wakil
    adik camat
    adik sekda
    adik kepala
    kakak bupati
    kakak camat
    ipar bupati
    ibu bupati
    ibu camat
    bu camat
    bu kadis
    bu kades
    bu lurah
    bu bupati
    bu sekda
    pak camat
    pak kadis
    pak kades
    pak lurah
    pak bupati
    pak sekda
    milik camat
    milik kadis
    milik kades
    milik sekda
    milik istri
    milik anak
    punya bu
    punya pak
    usaha keluarga
    bos kami
    keluarga bupati
    keluarga kepala
    adik bupati
    menantu bupati
    putra bupati
    putri bupati
    milik kepala dinas
    milik bupati
    istri kades
    istri pak
    suami bu
    anak pak
    anak bu
    adik pak
    adik bu
    kakak pak
    menantu pak
    milik pak
    milik bu
    milik adik
    milik keluarga
    milik menantu
    milik ipar
    keluarga pak
    ipar pak
    """
  static let relatives = Phrases(relativeLines)
  static let shops = Phrases(
    "toko, kue, katering, warung, butik, kafe, restoran, bakso, keripik, kripik, batik, skincare, kosmetik, catering, kuliner, minuman, makanan, kopi, per bungkus, harga, dijual, beli, order, pesan, diskon, promo, dagangan, usaha, jualan, salon, po"
  )
}
