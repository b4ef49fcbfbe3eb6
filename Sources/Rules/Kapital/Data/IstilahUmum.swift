/// Terms of two or three words that name nothing in particular.
enum IstilahUmum {
  static let terms: StaticString = """
    protokol kesehatan
    tenaga kesehatan
    tenaga medis
    rumah sakit
    rumah sakit rujukan
    aparat penegak hukum
    penegak hukum
    partai politik
    tokoh masyarakat
    tokoh agama
    perangkat desa
    pemerintah desa
    bahan pokok
    sumber daya
    sumber daya manusia
    media sosial
    media massa
    pelayanan publik
    layanan publik
    informasi publik
    warga masyarakat
    masyarakat umum
    pengelolaan sampah
    pola hidup sehat
    ibu hamil
    anak usia dini
    kelompok tani
    usaha mikro
    pelaku usaha
    tata kelola
    kerja sama
    gotong royong
    terima kasih
    kearifan lokal
    era digital
    masa pandemi
    tatanan normal baru
    surat edaran
    pemilih pemula
    politik uang
    ujian nasional
    tempat ibadah
    bulan suci
    generasi muda
    juta rupiah
    pemerintah daerah
    pemerintah pusat
    pemerintah kecamatan
    badan usaha
    badan usaha desa
    status siaga darurat
    status tanggap darurat
    status keadaan darurat
    pelayanan kesehatan
    fasilitas kesehatan
    kader kesehatan
    petugas kesehatan
    kepala keluarga
    kepala sekolah
    kepala puskesmas
    kepala dusun
    wali murid
    orang tua
    tenaga pendidik
    peserta didik
    anggota keluarga
    air bersih
    air minum
    lahan pertanian
    alat berat
    bantuan sosial
    pajak daerah
    ketertiban umum
    fasilitas umum
    musim hujan
    musim kemarau
    ketahanan pangan
    ekonomi kreatif
    posko kesehatan
    penyandang disabilitas
    kendaraan dinas
    dokumen kependudukan
    wajib pajak
    """
}
