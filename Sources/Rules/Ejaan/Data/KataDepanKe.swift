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
    kemana|ke mana
    kesana|ke sana
    kesini|ke sini
    kesitu|ke situ
    ketengah|ke tengah
    ketingkat|ke tingkat
    keseluruh|ke seluruh
    kelapangan|ke lapangan
    kehadapan|ke hadapan
    keranah|ke ranah
    kepenjuru|ke penjuru
    kesejumlah|ke sejumlah
    keberbagai|ke berbagai
    kebeberapa|ke beberapa
    kedepanya|ke depannya
    keluar negeri|ke luar negeri
    keluar daerah|ke luar daerah
    keluar kota|ke luar kota
    keluar wilayah|ke luar wilayah
    keluar provinsi|ke luar provinsi
    kemana-mana|ke mana-mana
    kesebuah|ke sebuah
    kesalah satu|ke salah satu
    kesetiap|ke setiap
    ketiap|ke tiap
    keluar pulau|ke luar pulau
    keluar jawa|ke luar Jawa
    kehulu|ke hulu
    kehilir|ke hilir
    keseberang|ke seberang
    kesebelah|ke sebelah
    kesamping|ke samping
    kepinggir|ke pinggir
    ketepi|ke tepi
    keujung|ke ujung
    kesudut|ke sudut
    kearah|ke arah
    kepermukaan|ke permukaan
    kemasing-masing|ke masing-masing
    keindonesia|ke Indonesia
    kejawa|ke Jawa
    kebidan|ke bidan
    kedokter|ke dokter
    keantero|ke antero
    kedasar|ke dasar
    ketangan|ke tangan
    ketelinga|ke telinga
    keperut|ke perut
    kepihak|ke pihak
    ketahap|ke tahap
    kelevel|ke level
    kepetugas|ke petugas
    kewarga|ke warga
    kemasyarakat|ke masyarakat
    kepolisi|ke polisi
    kepemerintah|ke pemerintah
    keacara|ke acara
    kepesta|ke pesta
    ketujuan|ke tujuan
    kerekening|ke rekening
    kedek|ke dek
    kegeladak|ke geladak
    keparit|ke parit
    """)
}
