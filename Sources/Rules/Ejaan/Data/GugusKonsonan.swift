import RuleKit

extension PhraseTable {
  /// Bases with two consonants at the start, after meN-.
  static let gugusKonsonan = rows(
    """
    memrioritaskan|memprioritaskan
    memroduksi|memproduksi
    memroses|memproses
    memrotes|memprotes
    memrogram|memprogram
    memraktikkan|mempraktikkan
    memromosikan|mempromosikan
    memrakarsai|memprakarsai
    mengeritik|mengkritik
    mengritik|mengkritik
    menransfer|mentransfer
    menranskripsi|mentranskripsi
    menyetabilkan|menstabilkan
    menyetandarkan|menstandarkan
    """)
}
