import RuleKit

extension PhraseTable {
  /// The particle pun, apart.
  static let partikelPun = rows(
    """
    berapapun|berapa pun
    diapun|dia pun
    halpun|hal pun
    inipun|ini pun
    itupun|itu pun
    kamipun|kami pun
    kapanpun|kapan pun
    kitapun|kita pun
    manapun|mana pun
    merekapun|mereka pun
    satupun|satu pun
    sayapun|saya pun
    sedikitpun|sedikit pun
    apapun|apa pun
    siapapun|siapa pun
    manapun|mana pun
    masyarakatpun|masyarakat pun
    wargapun|warga pun
    pemerintahpun|pemerintah pun
    sekarangpun|sekarang pun
    anakpun|anak pun
    orangpun|orang pun
    seorangpun|seorang pun
    semuapun|semua pun
    belumpun|belum pun
    akupun|aku pun
    andapun|Anda pun
    beliaupun|beliau pun
    akhirnyapun|akhirnya pun
    hasilnyapun|hasilnya pun
    hujanpun|hujan pun
    sebaliknyapun|sebaliknya pun
    petanipun|petani pun
    petugaspun|petugas pun
    pesertapun|peserta pun
    pengunjungpun|pengunjung pun
    seribupun|seribu pun
    serupiahpun|serupiah pun
    sepeserpun|sepeser pun
    setitikpun|setitik pun
    sekecilapapun|sekecil apa pun
    malampun|malam pun
    siangpun|siang pun
    tuapun|tua pun
    mudapun|muda pun
    begitupun|begitu pun
    demikianpun|demikian pun
    """)
}
