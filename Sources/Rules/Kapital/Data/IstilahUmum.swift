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
    pejabat struktural
    pejabat fungsional
    pejabat administrator
    pejabat pengawas
    pejabat pimpinan tinggi pratama
    jabatan pimpinan tinggi pratama
    jabatan fungsional
    jabatan fungsional umum
    jabatan struktural
    minuman keras
    imam masjid
    purna tugas
    angka kematian ibu
    angka kematian bayi
    tata usaha negara
    pengarusutamaan gender
    izin usaha
    sekretaris desa
    perangkat kelurahan
    hewan kurban
    capaian kinerja
    pengukuran kinerja
    hiburan malam
    rumah pijat
    taman rekreasi
    kartu identitas
    tempat hiburan
    tempat karaoke
    pasar tradisional
    wisata alam
    daya tarik wisata
    desa wisata
    produk unggulan
    tenaga honorer
    tenaga pengajar
    pelayanan masyarakat
    pengabdian masyarakat
    masyarakat desa
    generasi penerus
    era globalisasi
    revolusi industri
    teknologi informasi
    pembangunan daerah
    kesejahteraan masyarakat
    pertumbuhan ekonomi
    penerima manfaat
    keluarga penerima manfaat
    bantuan hukum
    keadaan darurat
    kerja bakti
    donor darah
    anak yatim
    panti asuhan
    guru honorer
    tokoh pemuda
    tokoh adat
    ormas keagamaan
    pengguna jalan
    lalu lintas
    kendaraan bermotor
    uang tunai
    hadiah utama
    pusat perbelanjaan
    obat terlarang
    seni budaya
    kesenian tradisional
    permainan tradisional
    cinta tanah air
    pendidikan karakter
    kurang mampu
    sekolah menengah atas
    sekolah menengah pertama
    sekolah dasar
    lembaga swadaya masyarakat
    organisasi kemasyarakatan
    tenaga kerja
    lapangan kerja
    tempat wisata
    objek wisata
    warga negara
    calon jemaah haji
    kelompok rentan
    kelompok kerja
    jaga jarak
    cuci tangan
    kartu keluarga
    bantuan pangan
    rumah ibadah
    rumah makan
    kaki lima
    dunia usaha
    dunia pendidikan
    lembaga masyarakat
    lembaga pendidikan
    organisasi masyarakat
    masyarakat luas
    warga desa
    potensi desa
    kader posyandu
    petugas kebersihan
    petugas medis
    jam malam
    medali emas
    medali perak
    medali perunggu
    piala bergilir
    pemadam kebakaran
    sumber daya alam
    transportasi umum
    transportasi publik
    bahan bakar minyak
    bahan makanan
    kebutuhan pokok
    pasar modern
    perguruan tinggi
    ibu rumah tangga
    keluarga miskin
    penyakit menular
    kesehatan masyarakat
    partisipasi masyarakat
    potensi daerah
    aset daerah
    adat istiadat
    budaya daerah
    produk lokal
    """
}
