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
    perdosis|per dosis
    pertablet|per tablet
    perbatang|per batang
    perbidang|per bidang
    perbutirnya|per butirnya
    percangkir|per cangkir
    perkapita|per kapita
    perkarton|per karton
    perkelas|per kelas
    perkelompok|per kelompok
    perkunjungan|per kunjungan
    perkodi|per kodi
    perlusin|per lusin
    permeter persegi|per meter persegi
    perpohon|per pohon
    perpotong|per potong
    perrumah|per rumah
    perruang|per ruang
    persekolah|per sekolah
    pertangkai|per tangkai
    pertransaksi|per transaksi
    pertahap|per tahap
    pertanggal|per tanggal
    perwarga|per warga
    perkasus|per kasus
    perkelurahan|per kelurahan
    pertiket|per tiket
    perpenonton|per penonton
    perpekerja|per pekerja
    perhelai|per helai
    perkandang|per kandang
    perpetani|per petani
    permasing-masing|per masing-masing
    perons|per ons
    perlapak|per lapak
    perpiring|per piring
    perbiji|per biji
    """)
}
