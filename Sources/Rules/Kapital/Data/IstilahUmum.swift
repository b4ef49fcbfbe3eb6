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
    kepala daerah
    kepala kelurahan
    kepala lingkungan
    satuan tugas
    new normal
    thermal gun
    thermo scanner
    finger print
    ramp check
    money politic
    money politics
    feasibility study
    love bird
    hand phone
    home industry
    home stay
    home visit
    home care
    master plan
    road map
    site plan
    soft skill
    hard skill
    soft file
    hard file
    hard copy
    public speaking
    personal hygiene
    rest area
    check point
    traffic light
    jogging track
    best practice
    contact person
    contact tracing
    stake holder
    pilot project
    street food
    live music
    talk show
    beat box
    group chat
    broadcast message
    customer service
    service point
    call center
    drop box
    power point
    web developer
    tim terpadu
    tim ahli
    tim kesehatan
    tim pemantau
    tim monitoring
    tim satgas
    tim kerja
    tim kesenian
    tim pendamping
    tim pengawas
    tim evaluasi
    tim relawan
    tim kecamatan
    tim desa
    satgas desa
    satgas kecamatan
    posko desa
    posko induk
    posko pengungsian
    posko utama
    posko siaga
    petugas pemadam kebakaran
    petugas kepolisian
    petugas parkir
    petugas ukur
    petugas sensus
    petugas teknis
    anggota masyarakat
    anggota dewan
    anggota kelompok
    anggota koperasi
    pengurus koperasi
    pengurus masjid
    pengurus cabang olahraga
    takmir masjid
    imam besar
    guru pendamping
    guru pembimbing
    guru kelas
    pelajar sekolah menengah
    siswa sekolah dasar
    siswa baru
    mahasiswa baru
    dosen pembimbing
    tenaga kebersihan
    tenaga keamanan
    tenaga sukarela
    tenaga bantu
    tenaga pendidikan
    tenaga kependidikan
    tenaga penyuluh
    dokter anak
    dokter kandungan
    bidan desa
    perawat jiwa
    kader kesehatan desa
    kader pemberdayaan masyarakat
    pendamping desa
    pendamping sosial
    penyuluh pertanian
    penyuluh agama
    penyuluh lapangan
    pejabat daerah
    pejabat negara
    pejabat tinggi
    pejabat terkait
    pejabat publik
    pejabat administrasi
    pejabat pelaksana
    pegawai kontrak
    pegawai honorer
    pegawai pemerintah
    karyawan swasta
    buruh migran
    buruh tani
    buruh pabrik
    buruh harian lepas
    pekerja migran
    pekerja seni
    pekerja sosial
    pekerja informal
    pekerja rumah tangga
    pengusaha muda
    pengusaha lokal
    pengusaha kecil
    pedagang pasar
    pedagang keliling
    pedagang asongan
    pedagang eceran
    petani muda
    petani kopi
    petani sayur
    petani milenial
    peternak kambing
    nelayan tradisional
    wirausaha muda
    wirausaha baru
    atlet muda
    atlet berprestasi
    atlet daerah
    pemain muda
    penonton umum
    masyarakat pengguna
    masyarakat pedesaan
    masyarakat perkotaan
    masyarakat kecil
    masyarakat terdampak
    masyarakat penerima
    warga terdampak
    warga penerima
    warga lansia
    warga asing
    warga pendatang
    warga belajar
    keluarga besar
    keluarga inti
    keluarga sejahtera
    keluarga kurang mampu
    keluarga pasien
    pasien positif
    pasien sembuh
    pasien rujukan
    kontak erat
    orang tanpa gejala
    kasus aktif
    kasus positif
    kasus kematian
    kasus baru
    kasus stunting
    reaktif rapid test
    alat pelindung
    alat pemadam
    alat pertanian
    alat tangkap
    alat komunikasi
    alat transportasi
    alat tulis kantor
    alat bantu
    alat bantu dengar
    alat bantu jalan
    kursi roda
    kaki palsu
    tongkat ketiak
    baju hazmat
    masker medis
    masker kain
    masker bedah
    sarung tangan
    pelindung wajah
    cairan disinfektan
    cairan desinfektan
    sabun cuci
    tempat cuci tangan
    bilik disinfektan
    bilik sterilisasi
    mobil ambulans
    mobil tangki
    mobil dinas
    mobil pemadam
    mobil pemadam kebakaran
    mobil keliling
    bus sekolah
    bus pariwisata
    angkutan umum
    angkutan desa
    angkutan kota
    angkutan barang
    kendaraan roda dua
    kendaraan roda empat
    kendaraan operasional
    kendaraan umum
    kendaraan pribadi
    jalan raya
    jalan utama
    jalan tol
    jalan usaha tani
    jembatan gantung
    jembatan penghubung
    talut jalan
    drainase jalan
    saluran irigasi
    saluran air
    saluran drainase
    mata pencaharian
    mata uang
    mata kuliah
    bendung irigasi
    lampu penerangan jalan
    penerangan jalan umum
    rambu jalan
    marka jalan
    tanah wakaf
    tanah kas desa
    tanah bengkok
    tanah negara
    sertifikat tanah
    sertifikat halal
    sertifikat vaksin
    sertifikat kompetensi
    izin mendirikan bangunan
    izin usaha mikro
    izin operasional
    izin keramaian
    nomor induk berusaha
    nomor induk kependudukan
    nomor rekening
    nomor antrean
    akta nikah
    akta tanah
    akta lahir
    akte kelahiran
    akte kematian
    ijazah terakhir
    kartu pelajar
    kartu pegawai
    kartu keluarga sejahtera
    buku tabungan
    buku pelajaran
    buku bacaan
    buku panduan
    papan informasi
    papan pengumuman
    papan nama
    papan tulis
    baliho besar
    media luar
    media online
    media promosi
    media informasi
    media komunikasi
    media tradisional
    surat kabar
    surat kuasa
    surat permohonan
    surat perintah
    surat rekomendasi
    surat undangan
    surat resmi
    surat masuk
    surat elektronik
    naskah dinas
    naskah pidato
    laporan tahunan
    laporan pertanggungjawaban
    laporan akhir
    laporan warga
    data kependudukan
    data penerima
    data pemilih
    data statistik
    data terpadu
    data pribadi
    daftar pemilih
    daftar penerima
    daftar hadir
    daftar tunggu
    hak asasi
    hak asasi manusia
    hak anak
    hak perempuan
    hak warga
    hak suara
    hak milik
    hak cipta
    hak paten
    harga diri
    harga pokok
    harga jual
    harga eceran tertinggi
    harga pasar
    nilai ekonomi
    nilai budaya
    nilai tukar
    nilai tambah
    nilai luhur
    nilai rata-rata
    norma agama
    norma sosial
    norma hukum
    kaidah agama
    ajaran agama
    acara adat
    upacara adat
    upacara keagamaan
    ritual adat
    pakaian adat
    pakaian daerah
    pakaian dinas
    busana adat
    baju adat
    rumah adat
    lagu daerah
    tari daerah
    bahasa daerah
    bahasa asing
    bahasa isyarat
    bahasa ibu
    bahasa nasional
    musik dangdut
    musik religi
    musik keroncong
    lomba tari
    lomba lari
    lomba mewarnai
    lomba menyanyi
    lomba memasak
    lomba desa
    lomba baca puisi
    lomba pidato
    lomba fotografi
    lomba video
    lomba memancing
    lomba voli
    lomba burung
    gerak jalan
    tarik tambang
    balap karung
    balap kelereng
    panjat pinang
    potong tumpeng
    pemotongan tumpeng
    pemotongan pita
    pengguntingan pita
    penyerahan hadiah
    penyerahan bantuan
    penyerahan sertifikat
    pembagian masker
    pembagian sembako
    penanaman pohon
    penghijauan lingkungan
    kenal pamit
    pisah sambut
    serah terima
    serah terima jabatan
    sumpah jabatan
    rumah jabatan
    rapat evaluasi
    rapat pleno
    studi banding
    studi kelayakan
    kunjungan kerja
    kunjungan lapangan
    kunjungan industri
    kuliah kerja nyata
    praktik kerja lapangan
    praktek kerja lapangan
    kemah bakti
    bakti lingkungan
    kerja lembur
    kerja keras
    kerja paksa
    kerja tim
    kerja sama tim
    etos kerja
    budaya kerja
    disiplin kerja
    jam kerja
    jam pelajaran
    jam belajar
    jam istirahat
    jam sibuk
    unit kerja
    unit usaha
    satuan kerja
    satuan pendidikan
    sarana dan prasarana
    sarana prasarana
    sarana transportasi
    sarana ibadah
    sarana olahraga
    sarana komunikasi
    sarana informasi
    prasarana jalan
    gedung sekolah
    gedung serbaguna
    gedung pertemuan
    gedung pemerintah
    kantor desa
    kantor kecamatan
    kantor kelurahan
    kantor polisi
    kantor pemerintah
    kantor cabang
    kantor dinas
    balai dusun
    balai warga
    balai pertemuan
    ruang rapat
    ruang kerja
    ruang perawatan
    ruang bermain
    ruang terbuka
    ruang laktasi
    ruang pamer
    toilet umum
    lapangan desa
    lapangan olahraga
    lapangan sepak bola
    pusat kota
    pusat keramaian
    pusat kegiatan
    pusat kuliner
    pusat jajanan
    pusat pemerintahan
    pusat informasi
    wilayah kerja
    wilayah hukum
    wilayah rawan
    daerah rawan
    daerah rawan bencana
    daerah terpencil
    daerah tujuan wisata
    daerah wisata
    daerah pegunungan
    daerah pemilihan
    kawasan hutan
    kawasan permukiman
    kawasan industri
    kawasan kota
    kawasan pegunungan
    kawasan rawan bencana
    zona aman
    zona rawan
    zona nyaman
    jalur pendakian
    jalur wisata
    jalur hijau
    jalur alternatif
    pos pantau
    pos kesehatan
    pos ronda
    pos keamanan
    pos pelayanan
    pos pengamanan
    sistem kerja
    sistem keamanan
    sistem pelayanan
    sistem daring
    sistem gugur
    sistem online
    sistem tilang
    sektor riil
    sektor informal
    sektor industri
    sektor perdagangan
    sektor swasta
    sektor unggulan
    sektor jasa
    sektor wisata
    bidang hukum
    bidang ekonomi dan sosial
    bidang seni
    bidang sosial
    bidang keamanan
    bidang pariwisata
    bidang pembangunan
    bidang usaha
    industri kreatif
    industri rumah tangga
    industri pariwisata
    usaha menengah
    usaha bersama
    usaha rumahan
    usaha ekonomi produktif
    pasar tani
    pasar online
    produk pertanian
    produk olahan
    produk pangan
    produk kerajinan
    produk kreatif
    hasil hutan
    hasil karya
    hasil olahan
    hasil tes
    hasil swab
    hasil rapid test
    hasil pemeriksaan
    hasil pembangunan
    hasil laboratorium
    hasil seleksi
    hasil rapat
    bahan baku
    bahan bangunan
    bahan bakar
    bahan ajar
    bahan kimia
    bahan pangan
    bahan peledak
    tanaman hias
    tanaman keras
    tanaman obat
    tanaman pangan
    tanaman hortikultura
    bibit pohon
    bibit ikan
    bibit unggul
    pupuk organik
    pupuk kandang
    pupuk cair
    pakan ternak
    hewan ternak
    hewan peliharaan
    sapi perah
    sapi potong
    sapi jawa
    kambing etawa
    domba garut
    ayam kampung
    ikan hias
    ikan mas
    susu formula
    susu sapi
    kopi bubuk
    teh hijau
    gula aren
    gula semut
    tempe kedelai
    tempe kemul
    mi instan
    mie instan
    air mineral
    air hujan
    air limbah
    listrik padam
    energi terbarukan
    energi alternatif
    sampah plastik
    sampah organik
    sampah anorganik
    limbah medis
    limbah cair
    pencemaran lingkungan
    pencemaran udara
    perubahan iklim
    cuaca ekstrem
    hujan deras
    hujan lebat
    puting beliung
    banjir lahar
    erupsi gunung
    tanah bergerak
    pohon tumbang
    korban bencana
    korban banjir
    korban kebakaran
    korban jiwa
    korban luka
    mitigasi bencana
    daerah bencana
    dapur umum
    tenda darurat
    logistik bencana
    relawan bencana
    kekerasan anak
    kekerasan perempuan
    pelecehan seksual
    perkawinan anak
    pernikahan anak
    pernikahan usia dini
    kehamilan remaja
    kesehatan reproduksi
    kesehatan ibu
    kesehatan ibu dan anak
    kesehatan keluarga
    kesehatan gigi
    kesehatan mata
    kesehatan hewan
    kesehatan kerja
    kesehatan gratis
    imunisasi dasar
    imunisasi dasar lengkap
    vaksinasi massal
    vaksin massal
    penyakit jantung
    penyakit kulit
    penyakit mulut dan kuku
    kanker payudara
    diabetes melitus
    darah tinggi
    gizi masyarakat
    gizi anak
    gizi ibu hamil
    pola makan
    pola asuh
    pola asuh anak
    pola pikir
    pola hidup
    gaya hidup
    perilaku hidup bersih
    perilaku hidup bersih dan sehat
    anak berkebutuhan khusus
    anak putus sekolah
    anak terlantar
    anak yatim piatu
    anak cucu
    anak perempuan
    anak laki-laki
    kaum perempuan
    kaum muda
    kaum ibu
    kaum difabel
    kaum wanita
    kaum duafa
    kaum dhuafa
    fakir miskin
    kelompok difabel
    kelompok tani hutan
    kelompok usaha
    kelompok usaha bersama
    kelompok seni
    kelompok nelayan
    kelompok ternak
    kelompok belajar
    kelompok sadar wisata
    kelompok peternak
    organisasi wanita
    organisasi perempuan
    organisasi pemuda
    organisasi keagamaan
    organisasi profesi
    organisasi kepemudaan
    organisasi mahasiswa
    organisasi masyarakat sipil
    lembaga pemerintah
    lembaga negara
    lembaga keuangan
    lembaga desa
    lembaga adat
    lembaga sosial
    lembaga penyiaran
    lembaga pelatihan
    badan publik
    badan hukum
    badan usaha milik daerah
    perusahaan daerah
    perusahaan swasta
    perusahaan negara
    instansi vertikal
    instansi pemerintah
    instansi terkait
    instansi swasta
    dinas terkait
    dinas teknis
    pemerintah kelurahan
    pemerintah provinsi
    pemerintah setempat
    pemerintah kolonial
    pimpinan daerah
    pimpinan dewan
    pimpinan opd
    unsur pimpinan
    unsur masyarakat
    aparatur desa
    aparatur negara
    aparatur sipil
    perangkat kecamatan
    stasiun kereta
    stasiun kereta api
    terminal bus
    bandar udara
    pelabuhan laut
    partai pengusung
    partai pendukung
    calon legislatif
    calon anggota legislatif
    calon presiden
    calon bupati
    calon kepala daerah
    calon kepala desa
    calon pegawai
    calon pengantin
    calon peserta
    calon siswa
    calon jemaah
    calon pembeli
    peserta pemilu
    peserta lomba
    peserta pelatihan
    peserta upacara
    peserta seleksi
    peserta sosialisasi
    pemungutan suara ulang
    suara sah
    kotak suara
    bilik suara
    politik praktis
    politik identitas
    pendidikan politik
    pendidikan agama
    pendidikan tinggi
    pendidikan gratis
    pendidikan inklusif
    pendidikan keluarga
    pendidikan seks
    pendidikan vokasi
    pendidikan dan pelatihan
    pelatihan kerja
    pelatihan keterampilan
    pelatihan kepemimpinan
    pelatihan jurnalistik
    pelatihan menjahit
    bimbingan teknis
    bimbingan belajar
    kegiatan belajar mengajar
    belajar mengajar
    belajar daring
    belajar dari rumah
    sekolah lapang
    sekolah inklusi
    sekolah swasta
    sekolah negeri
    sekolah luar biasa
    perpustakaan desa
    perpustakaan sekolah
    perpustakaan keliling
    taman baca
    taman bacaan
    taman bermain
    taman kanak-kanak
    minat baca
    budaya baca
    budaya lokal
    budaya bangsa
    budaya antre
    seni pertunjukan
    seni kriya
    seni ukir
    seni lukis
    seni tradisi
    seni wayang
    seni drama
    wayang kulit
    wayang orang
    kuda lumping
    kuda kepang
    reog ponorogo
    sendra tari
    pasar malam
    pesta rakyat
    pesta demokrasi
    hari libur
    hari kerja
    hari besar
    hari besar keagamaan
    hari besar nasional
    libur nasional
    libur lebaran
    libur panjang
    cuti bersama
    arus mudik
    arus balik
    mudik lebaran
    buka puasa
    puasa sunah
    salat berjamaah
    hewan qurban
    zakat fitrah
    zakat mal
    zakat profesi
    infak sedekah
    uang muka
    uang kas
    uang rupiah
    dana cadangan
    dana kampanye
    dana talangan
    dana sosial
    dana operasional
    anggaran pendapatan
    anggaran belanja
    belanja modal
    belanja pegawai
    belanja langsung
    pendapatan desa
    pajak bumi dan bangunan
    pajak kendaraan
    pajak kendaraan bermotor
    pajak hotel
    pajak restoran
    retribusi pasar
    retribusi parkir
    modal usaha
    modal kerja
    kredit usaha
    kredit mikro
    pinjaman lunak
    bunga rendah
    gerai ritel
    toko kelontong
    toko online
    toko daring
    jual beli
    jual beli online
    transaksi elektronik
    uang elektronik
    dompet digital
    pemasaran digital
    pemasaran online
    promosi wisata
    promosi daerah
    promosi produk
    ekonomi digital
    transformasi digital
    inovasi daerah
    inovasi pelayanan
    inovasi teknologi
    teknologi tepat guna
    teknologi komunikasi
    teknologi informasi dan komunikasi
    aplikasi pesan
    aplikasi perpesanan
    jejaring sosial
    berita bohong
    berita palsu
    ujaran kebencian
    informasi hoaks
    informasi palsu
    radio komunitas
    radio lokal
    radio swasta
    televisi swasta
    televisi lokal
    video pendek
    foto udara
    film pendek
    film dokumenter
    pentas musik
    panggung hiburan
    panggung utama
    lampion terbang
    kembang api
    balon udara
    terbang layang
    tari massal
    tarian massal
    senam massal
    senam pagi
    senam bersama
    jalan santai
    sepak bola mini
    bola basket
    bola kaki
    tenis meja ganda
    lari maraton
    cabang lomba
    mata lomba
    babak final
    babak penyisihan
    laga final
    piala bergilir tetap
    hadiah hiburan
    hadiah menarik
    juara bertahan
    juara kedua
    juara ketiga
    juara favorit
    """
}
