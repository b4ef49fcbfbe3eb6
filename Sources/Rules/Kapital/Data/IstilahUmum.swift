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
    aparat pemerintah
    aparat keamanan
    aparat desa
    aparatur pemerintah
    organisasi perangkat daerah
    perangkat daerah
    pemungutan suara
    perolehan suara
    penghitungan suara
    rekapitulasi suara
    surat suara
    daftar pemilih tetap
    hak pilih
    pasangan calon
    kota cerdas
    cabang olahraga
    standar operasional prosedur
    standar pelayanan
    standar nasional
    tingkat nasional
    tingkat provinsi
    tingkat kabupaten
    tingkat kecamatan
    tingkat desa
    luar negeri
    gizi seimbang
    gizi buruk
    panti sosial
    panti jompo
    pengajian akbar
    istigasah akbar
    salat berjemaah
    penyedia jasa
    nilai kontrak
    pemangku kepentingan
    pemangku kebijakan
    pemuka agama
    pemuka masyarakat
    tokoh perempuan
    tokoh wanita
    tokoh nasional
    karang taruna desa
    kelompok wanita tani
    kelompok masyarakat
    kelompok budidaya
    pelaku wisata
    pelaku seni
    pegiat seni
    pegiat lingkungan
    pegiat literasi
    pegiat media sosial
    petugas gabungan
    petugas lapangan
    petugas keamanan
    petugas pemungutan suara
    tenaga pendamping
    tenaga kontrak
    tenaga ahli
    tenaga teknis
    tenaga guru
    dokter umum
    dokter gigi
    dokter spesialis
    dokter hewan
    guru agama
    guru ngaji
    guru besar
    kepala rumah tangga
    ketua rombongan
    ketua panitia
    panitia pelaksana
    panitia penyelenggara
    dewan juri
    tim juri
    tim penilai
    tim verifikasi
    tim pemenangan
    tim gabungan
    tim medis
    tim teknis
    juara umum
    juara harapan
    juara pertama
    hadiah pembinaan
    uang pembinaan
    uang saku
    piagam penghargaan
    kerja sama daerah
    kerja nyata
    pelayanan terpadu
    pelayanan administrasi
    pelayanan dasar
    pelayanan prima
    pelayanan kependudukan
    administrasi kependudukan
    kartu tanda penduduk
    akta kelahiran
    akta kematian
    kartu vaksin
    surat keterangan
    surat pengantar
    surat izin
    surat pernyataan
    surat tugas
    buku nikah
    uji kompetensi
    uji coba
    uji publik
    uji kelayakan
    tes tertulis
    tes wawancara
    tes kesehatan
    seleksi administrasi
    masa kerja
    masa jabatan
    masa tenang
    masa kampanye
    masa tanggap darurat
    tanggap darurat
    tanggap bencana
    bencana alam
    tanah longsor
    banjir bandang
    angin kencang
    kebakaran hutan
    gempa bumi
    jalan desa
    jalan kabupaten
    jalan provinsi
    jalan nasional
    ruas jalan
    jalur evakuasi
    titik kumpul
    rambu lalu lintas
    lampu lalu lintas
    parkir liar
    pedagang kaki lima
    pasar rakyat
    pasar murah
    pasar hewan
    toko modern
    warung makan
    alat peraga
    alat tulis
    alat musik
    alat kesehatan
    alat pelindung diri
    hasil bumi
    hasil pertanian
    hasil panen
    bibit tanaman
    pupuk bersubsidi
    irigasi desa
    air irigasi
    air baku
    hutan lindung
    hutan rakyat
    lingkungan hidup
    limbah rumah tangga
    bank sampah
    tempat pembuangan akhir
    tempat pembuangan sampah
    ruang publik
    ruang terbuka hijau
    ruang kelas
    ruang tunggu
    ruang isolasi
    kamar mandi
    rumah tangga
    rumah warga
    rumah tidak layak huni
    rumah duka
    rumah dinas
    rumah pribadi
    tempat kerja
    tempat tinggal
    tempat umum
    tempat duduk
    tempat parkir
    dana desa
    alokasi dana desa
    dana hibah
    dana bantuan
    anggaran daerah
    belanja daerah
    pendapatan daerah
    retribusi daerah
    produk hukum
    naskah akademik
    peraturan desa
    peraturan perundang-undangan
    program kerja
    program prioritas
    visi dan misi
    laporan keuangan
    laporan kinerja
    akuntabilitas kinerja
    reformasi birokrasi
    sistem informasi
    sistem merit
    sistem zonasi
    teknologi digital
    transaksi digital
    literasi digital
    literasi keuangan
    ekonomi kerakyatan
    ekonomi daerah
    ekonomi desa
    ekonomi masyarakat
    industri kecil
    industri rumahan
    usaha kecil
    usaha mikro kecil
    usaha mikro kecil dan menengah
    koperasi simpan pinjam
    pertumbuhan penduduk
    angka kemiskinan
    angka stunting
    angka kelahiran
    angka pengangguran
    kemiskinan ekstrem
    perlindungan anak
    perlindungan perempuan
    kekerasan seksual
    kekerasan dalam rumah tangga
    pernikahan dini
    keluarga berencana
    alat kontrasepsi
    balita stunting
    ibu menyusui
    ibu nifas
    anak sekolah
    anak asuh
    anak jalanan
    anak muda
    warga miskin
    warga binaan
    warga kurang mampu
    warga sekitar
    warga setempat
    masyarakat sekitar
    masyarakat setempat
    masyarakat miskin
    masyarakat adat
    masyarakat sipil
    lanjut usia
    orang tua wali
    pondok pesantren
    madrasah diniah
    pendidikan anak usia dini
    pendidikan dasar
    pendidikan menengah
    pendidikan formal
    pendidikan nonformal
    mata pelajaran
    proses belajar mengajar
    pembelajaran tatap muka
    pembelajaran jarak jauh
    tahun ajaran
    tahun pelajaran
    ujian sekolah
    ekstra kurikuler
    upacara bendera
    lagu kebangsaan
    bela negara
    wawasan kebangsaan
    persatuan dan kesatuan
    kerukunan umat beragama
    umat beragama
    moderasi beragama
    toleransi beragama
    ibadah haji
    ibadah umrah
    calon haji
    salat tarawih
    buka puasa bersama
    buka bersama
    halalbihalal
    tari tradisional
    tarian tradisional
    musik tradisional
    seni tradisional
    seni tari
    seni rupa
    seni musik
    pentas seni
    pertunjukan seni
    pagelaran seni
    pagelaran budaya
    cagar budaya
    warisan budaya
    kuliner khas
    makanan khas
    makanan ringan
    oleh-oleh khas
    objek wisata alam
    destinasi wisata
    kawasan wisata
    sektor pariwisata
    sektor pertanian
    sektor kesehatan
    sektor pendidikan
    sektor ekonomi
    bidang kesehatan
    bidang pendidikan
    bidang pertanian
    bidang ekonomi
    bidang olahraga
    bidang keagamaan
    biro perjalanan
    agen perjalanan
    pemandu wisata
    operator seluler
    telepon seluler
    telepon genggam
    media cetak
    media elektronik
    media daring
    media luar ruang
    insan pers
    juru bicara
    juru masak
    juru parkir
    isolasi mandiri
    karantina mandiri
    tes cepat
    tes usap
    zona merah
    zona hijau
    zona oranye
    zona kuning
    vaksin dosis
    dosis pertama
    dosis kedua
    kerumunan massa
    cuci tangan pakai sabun
    hand sanitizer
    tatap muka
    jarak jauh
    kerja dari rumah
    kesehatan mental
    kesehatan jiwa
    kesehatan lingkungan
    penyakit tidak menular
    demam berdarah
    kanker serviks
    gagal ginjal
    tekanan darah
    kantong darah
    bakti sosial
    santunan anak yatim
    pengobatan gratis
    sunatan massal
    khitanan massal
    nikah massal
    potong rambut
    sepeda motor
    sepeda santai
    jalan sehat
    senam sehat
    lari estafet
    bola voli
    sepak bola
    bulu tangkis
    tenis meja
    tenis lapangan
    angkat besi
    arung jeram
    sepak takraw
    pencak silat
    panjat tebing
    balap sepeda
    balap motor
    catur cepat
    kejahatan siber
    tindak pidana
    tindak pidana korupsi
    obat keras
    obat tradisional
    rokok ilegal
    pita cukai
    senjata tajam
    kenakalan remaja
    pergaulan bebas
    penyalahgunaan narkoba
    pecandu narkoba
    surat keputusan
    bawang merah
    bawang putih
    cabai merah
    cabai rawit
    cabe merah
    cabe rawit
    minyak goreng
    gula pasir
    gula merah
    gula jawa
    telur ayam
    daging ayam
    daging sapi
    kacang tanah
    kacang hijau
    tepung terigu
    beras premium
    beras medium
    ikan asin
    ikan lele
    ikan nila
    rapid test
    swab test
    rapid antigen
    swab antigen
    face shield
    thermo gun
    video conference
    video call
    video blog
    push up
    door prize
    social distancing
    physical distancing
    lab komputer
    media pembelajaran
    media pendidikan
    alat kesenian
    alat kesenian tradisional
    buku koleksi
    jaringan internet
    jaringan listrik
    jaringan perpipaan
    fashion show
    live streaming
    drive thru
    door to door
    website desa
    sistem operasi
    pengadaan barang dan jasa
    pejabat eselon
    tamu undangan
    ucapan selamat
    stasiun radio
    stasiun televisi
    """
}
