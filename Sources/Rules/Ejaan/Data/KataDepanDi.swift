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
    diera|di era
    dihadapan|di hadapan
    dilapangan|di lapangan
    diluar|di luar
    dimana|di mana
    dimanapun|di mana pun
    dimasa|di masa
    dimasing-masing|di masing-masing
    dipinggir|di pinggir
    disamping|di samping
    disana|di sana
    disekitar|di sekitar
    disekitarnya|di sekitarnya
    disela|di sela
    diseluruh|di seluruh
    disetiap|di setiap
    disini|di sini
    disinilah|di sinilah
    disisi|di sisi
    disitu|di situ
    disitulah|di situlah
    ditahun|di tahun
    ditengah|di tengah
    ditepi|di tepi
    ditiap|di tiap
    ditingkat|di tingkat
    diujung|di ujung
    dikalangan|di kalangan
    diarea|di area
    disejumlah|di sejumlah
    dibeberapa|di beberapa
    diberbagai|di berbagai
    disegala|di segala
    dikediaman|di kediaman
    dikancah|di kancah
    dilereng|di lereng
    dilantai|di lantai
    dipenjuru|di penjuru
    dimata|di mata
    disemua|di semua
    didataran|di dataran
    dikedua|di kedua
    diketiga|di ketiga
    disalah satu|di salah satu
    disebuah|di sebuah
    disepanjang|di sepanjang
    diseberang|di seberang
    dibagian|di bagian
    disudut|di sudut
    dihari|di hari
    disaat|di saat
    dimusim|di musim
    dimalam|di malam
    dipagi|di pagi
    disiang|di siang
    disore|di sore
    diluaran|di luaran
    dikemudian|di kemudian
    diawal-awal|di awal-awal
    dimana-mana|di mana-mana
    disana-sini|di sana-sini
    dipermukaan|di permukaan
    dipertengahan|di pertengahan
    dipenghujung|di penghujung
    dipengujung|di pengujung
    dihulu|di hulu
    dihilir|di hilir
    disebelah|di sebelah
    diberanda|di beranda
    dikolom|di kolom
    dimeja|di meja
    dikursi|di kursi
    diluar negeri|di luar negeri
    didunia|di dunia
    diindonesia|di Indonesia
    dijawa|di Jawa
    """)
}
