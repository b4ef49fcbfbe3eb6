import RuleKit

extension PhraseTable {
  /// The particle per, which stands apart.
  static let partikelPer = rows(
    """
    per-orang|per orang
    perbulan|per bulan
    perhari|per hari
    perkepala|per kepala
    perkilogram|per kilogram
    perliter|per liter
    permeter|per meter
    perorang|per orang
    pertahun|per tahun
    perminggu|per minggu
    perpekan|per pekan
    persemester|per semester
    pertriwulan|per triwulan
    perkilometer|per kilometer
    satu persatu|satu per satu
    satu-persatu|satu per satu
    perhektare|per hektare
    perhektar|per hektar
    perkarung|per karung
    perbutir|per butir
    perbungkus|per bungkus
    perporsi|per porsi
    perpaket|per paket
    perkotak|per kotak
    perdus|per dus
    perekor|per ekor
    perkuintal|per kuintal
    perton|per ton
    pergram|per gram
    perkabupaten|per kabupaten
    perkecamatan|per kecamatan
    persiswa|per siswa
    perpasien|per pasien
    perikat|per ikat
    perkaleng|per kaleng
    perbotol|per botol
    pergelas|per gelas
    persak|per sak
    perkamar|per kamar
    perpelanggan|per pelanggan
    perpenumpang|per penumpang
    perkendaraan|per kendaraan
    perunit|per unit
    permenit|per menit
    perlembar|per lembar
    perdetik|per detik
    perpeserta|per peserta
    perkamar|per kamar
    perjam|per jam
    perjiwa|per jiwa
    perkeluarga|per keluarga
    perbuah|per buah
    """)
}
