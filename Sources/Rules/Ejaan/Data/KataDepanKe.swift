import RuleKit

extension PhraseTable {
  /// The preposition ke written on to what follows.
  static let kataDepanKe = rows(
    """
    keatas|ke atas
    kebawah|ke bawah
    kebelakang|ke belakang
    kedaerah|ke daerah
    kedalam|ke dalam
    kedalamnya|ke dalamnya
    kedepan|ke depan
    kedepannya|ke depannya
    kedesa|ke desa
    kekantor|ke kantor
    kekecamatan|ke kecamatan
    kekota|ke kota
    kemana|ke mana
    kerumah|ke rumah
    kesana|ke sana
    kesekolah|ke sekolah
    kesini|ke sini
    kesitu|ke situ
    ketengah|ke tengah
    """)
}
