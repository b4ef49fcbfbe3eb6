import RuleKit

/// Judgments that citizens may pass.
enum Opinions {
  static let judgments = Phrases(
    """
    pelayanan lambat, layanan lambat, pelayanan buruk, layanan buruk, pelayanan jelek, tidak ramah, tidak adil, tidak becus
    lamban, antre lama, antrean lama, jalan rusak, jalan jelek, mahal, kotor, kecewa, mengecewakan, tidak puas, berbelit-belit
    pilih kasih, tidak transparan, lelet, kurang ramah, tidak responsif, jorok, macet
    """)
}
