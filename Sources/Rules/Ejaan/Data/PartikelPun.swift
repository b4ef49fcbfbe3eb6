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
    """)
}
