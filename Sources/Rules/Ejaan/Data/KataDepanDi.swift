import RuleKit

extension PhraseTable {
  /// The preposition di written on to what follows.
  static let kataDepanDi = rows(
    """
    diakhir|di akhir
    diantara|di antara
    diantaranya|di antaranya
    diatap|di atap
    diatas|di atas
    diatasnya|di atasnya
    diaula|di aula
    diawal|di awal
    dibalik|di balik
    dibawah|di bawah
    dibelakang|di belakang
    dibidang|di bidang
    dibulan|di bulan
    didaerah|di daerah
    didalam|di dalam
    didalamnya|di dalamnya
    didepan|di depan
    didesa|di desa
    didusun|di dusun
    diera|di era
    digedung|di gedung
    dihadapan|di hadapan
    dihalaman|di halaman
    dihotel|di hotel
    dijalan|di jalan
    dikabupaten|di kabupaten
    dikantor|di kantor
    dikecamatan|di kecamatan
    dikelurahan|di kelurahan
    dikota|di kota
    dilapangan|di lapangan
    dilingkungan|di lingkungan
    dilokasi|di lokasi
    diluar|di luar
    dimana|di mana
    dimanapun|di mana pun
    dimasa|di masa
    dimasing-masing|di masing-masing
    dimedia|di media
    dipasar|di pasar
    dipendopo|di pendopo
    dipinggir|di pinggir
    diprovinsi|di provinsi
    dipuncak|di puncak
    diruang|di ruang
    dirumah|di rumah
    disamping|di samping
    disana|di sana
    disekitar|di sekitar
    disekitarnya|di sekitarnya
    disekolah|di sekolah
    disela|di sela
    diseluruh|di seluruh
    disetiap|di setiap
    disini|di sini
    disinilah|di sinilah
    disisi|di sisi
    disitu|di situ
    disitulah|di situlah
    ditahun|di tahun
    ditempat|di tempat
    ditengah|di tengah
    ditepi|di tepi
    ditiap|di tiap
    ditingkat|di tingkat
    diujung|di ujung
    diwilayah|di wilayah
    """)
}
