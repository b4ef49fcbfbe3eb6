import RuleKit

/// What ties help to an official's person.
enum Incumbents {
  static let pictures = Phrases(
    "bergambar, berlogo wajah, bertuliskan nama, berwajah, berfoto, memuat foto, memuat wajah")
  static let gifts = Phrases(
    """
    bantuan dari, hadiah dari, pemberian dari, sumbangan dari, berkat, berkat kebaikan, atas kebaikan, kado dari, oleh-oleh dari
    bantuan pribadi, rezeki dari, sembako dari, berkat kemurahan
    """)
  static let funds = Phrases(
    "apbd, apbn, program, anggaran, dana desa, pemerintah kabupaten, dinas, kementerian, baznas, bpbd, pmi, csr"
  )
  static let relatives = Phrases(
    """
    istri kepala, istri bupati, istri camat, istri wakil, istri sekda, anak bupati, anak kepala, suami kepala, suami bupati
    keluarga bupati, keluarga kepala, adik bupati, menantu bupati, anak camat, putra bupati, putri bupati, istri lurah
    milik kepala dinas, milik bupati, istri kades
    """)
  static let shops = Phrases(
    "toko, kue, katering, warung, butik, kafe, restoran, pesan, diskon, promo, dagangan, usaha, jualan, salon, po"
  )
}
