import RuleKit

extension PhraseTable {
  /// The particle pun, apart or joined.
  static let partikelPun = rows(
    """
    andai pun|andaipun
    berapapun|berapa pun
    biar pun|biarpun
    diapun|dia pun
    halpun|hal pun
    inipun|ini pun
    itupun|itu pun
    jika pun|jikapun
    kalau pun|kalaupun
    kamipun|kami pun
    kapanpun|kapan pun
    kendati pun|kendatipun
    kitapun|kita pun
    manapun|mana pun
    merekapun|mereka pun
    meski pun|meskipun
    satupun|satu pun
    sayapun|saya pun
    sedikitpun|sedikit pun
    sungguh pun|sungguhpun
    walau pun|walaupun
    apapun|apa pun
    siapapun|siapa pun
    manapun|mana pun
    masyarakatpun|masyarakat pun
    wargapun|warga pun
    pemerintahpun|pemerintah pun
    """)
}
