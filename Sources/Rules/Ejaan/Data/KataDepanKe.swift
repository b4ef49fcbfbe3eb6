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
    ketingkat|ke tingkat
    keseluruh|ke seluruh
    kelokasi|ke lokasi
    kelapangan|ke lapangan
    kepasar|ke pasar
    kehadapan|ke hadapan
    keranah|ke ranah
    kepelosok|ke pelosok
    kepenjuru|ke penjuru
    kesejumlah|ke sejumlah
    keberbagai|ke berbagai
    kebeberapa|ke beberapa
    keprovinsi|ke provinsi
    kekabupaten|ke kabupaten
    kedepanya|ke depannya
    kewilayah|ke wilayah
    keluar negeri|ke luar negeri
    keluar daerah|ke luar daerah
    keluar kota|ke luar kota
    keluar wilayah|ke luar wilayah
    keluar provinsi|ke luar provinsi
    """)
}
