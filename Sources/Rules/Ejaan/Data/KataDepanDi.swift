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
    dirak|di rak
    dimal|di mal
    dimuka|di muka
    didasar|di dasar
    diantero|di antero
    dibak|di bak
    digelas|di gelas
    dibetis|di betis
    diperut|di perut
    dilutut|di lutut
    didada|di dada
    dileher|di leher
    dilengan|di lengan
    dipinggang|di pinggang
    dipunggung|di punggung
    ditelinga|di telinga
    dihidung|di hidung
    dikaki|di kaki
    disela-sela|di sela-sela
    ditengah-tengah|di tengah-tengah
    disekitaran|di sekitaran
    disekeliling|di sekeliling
    dipelbagai|di pelbagai
    dipihak|di pihak
    diperempatan|di perempatan
    dikeesokan|di keesokan
    dibilangan|di bilangan
    dibahu jalan|di bahu jalan
    dimomen|di momen
    dimomentum|di momentum
    dikesempatan|di kesempatan
    disesi|di sesi
    ditahap|di tahap
    dilevel|di level
    diperiode|di periode
    didekade|di dekade
    diabad|di abad
    diparit|di parit
    diturunan|di turunan
    ditanjakan|di tanjakan
    disela sela|di sela-sela
    ditengah tengah|di tengah-tengah
    ditahun tahun|di tahun-tahun
    disatu|di satu
    dialam|di alam
    dikeluarga|di keluarga
    dimasyarakat|di masyarakat
    """)
}
