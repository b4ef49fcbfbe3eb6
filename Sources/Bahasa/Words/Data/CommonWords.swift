// swift-format-ignore-file
/// Frequent words of Indonesian, of the whole web and all registers.
///
/// Words whose frequencies come from wordfreq (Robyn Speer, https://github.com/rspeer/wordfreq), CC BY-SA 4.0.
///
/// Selected, cleaned and sorted into bases and forms by the authors of bimtek; this file is CC BY-SA 4.0 too.
enum CommonWords {
  /// Bases, to which affixes attach.
  static let bases: StaticString = """
    75 yang
    74 dan
    72 ini
    70 bisa dari dengan itu untuk
    69 ada aku tidak
    68 akan dalam kita orang pada
    67 anda juga
    66 apa dia kamu lebih saya sudah
    65 atau baik harus jadi karena lagi mereka satu tak tapi
    64 banyak hanya hari jangan jika kami oleh saat semua seperti tahun telah
    63 anak bahwa bukan dapat hal indonesia masih mau pernah saja sangat
    62 baru besar ingin kalau lain salah sama sampai sekarang sendiri tempat waktu
    61 atas belum dua dunia hidup kali kau mungkin punya siapa tentang
    60 bahasa benar cara diri kembali kepada ketika kota lalu lama masa mulai nama paling para pasti perlu
    pertama rumah selalu tahu tanpa tetap
    59 air bulan cepat cukup hati hingga jalan jam kalian kan kasih kata kecil kemudian kenapa luar makan
    malam mana masalah masuk memang namun negara pun sedang sekali suka teman terlalu terus tetapi tuhan
    wanita
    58 agar antara bagaimana bagi bahkan bawah begitu biasa buat datang depan ibu inggris jauh kerja lihat
    maka manusia mata pria rasa sakit sayang sekitar sekolah selamat seluruh sering serta suatu tanggal
    terima tidur tiga tim tinggi uang yaitu
    57 allah bagus bola buku cinta keluarga kepala laki langsung masyarakat mobil mudah penting percaya
    pergi sehingga sejak selain siap sistem tentu tinggal
    56 acara akhir anggota awal bilang butuh coba cuma daerah daftar dasar dekat film harga hasil ikut islam
    kelas keluar kuat lagu maaf masing menit minta mu muda nanti nomor pagi perempuan pesawat program proses
    ruang sedikit segera sementara sini situs soal sulit tadi takut tangan tengah tepat tiba tua utama video
    55 aman badan belakang bentuk berapa bila cantik cari cerita demi desa foto guru hai hampir hukum indah
    jatuh jelas jenis jumlah juta kabupaten kaki kapan kurang lewat mampu mati menang mesin minggu muncul
    naik negeri panjang penuh posisi presiden pula pulang raja resmi suara tanah umum warga
    54 agama alam api aplikasi april asal asli bahan bandung bangun bank barang barat batu berat berita
    besok biar bidang boleh buka bumi buruk darah data diam dokter ekonomi empat hilang ilmu informasi ingat
    iya jasa jawab kabar kadang kamar kantor kapal kasus kelompok keras ketua khusus kini laut lima lokasi
    lupa macam main media mengapa merah murah musik musim nasional nilai nyaman obat panas peduli perang
    pesan polisi pribadi produk pulau pusat putih rata sana sang segala sehat selesai senang sesuai sosial
    sumber surat tanda tau timur tingkat tubuh tugas tunggu ulang usaha warna wilayah yakin
    53 ahli aktif akun alat apalagi arah ayah bangsa bawa bebas beli benda berani bisnis buah bukti bunga
    burung cocok daripada dewasa duduk e enak gambar gaya gol gratis hak hitam ikan istri jual kalah kenal
    keren kereta kondisi korban liga luas mantan marah mengerti meski milik minum model olahraga operasi
    pakai pantai partai pasar pihak putri rakyat saling saudara sebab sejarah selatan sempurna serius siang
    sisi sukses teknologi tenang tolong turun udara usia utara wajah web
    52 agak agen agustus akibat ambil aneh asing baca bahagia baju bakal balik bantu bayi bicara bintang
    budaya calon contoh daya demikian detik emas enam entah gadis gagal gedung gila gubernur gunung hadiah
    hebat hewan hotel hujan hutan industri internet isi jiwa juara kartu karya kaya kayu kemarin khawatir
    kira kisah kode komputer kopi kulit lahir lanjut listrik lucu mahasiswa malah mandi manis maret mari
    matahari menteri mimpi mirip mohon motor muslim nyata organisasi otak padahal paket pasukan per pilih
    pindah pintu pohon politik produksi provinsi pukul rambut rencana rendah sadar sambil sederhana sel
    sempat senjata sepatu sifat sungguh tampak tampil tanya teknik tiap tipe titik tokoh universitas versi
    wakil wisata yakni
    51 aksi angka arti ayam ayat bandar bapak batas beda begini berangkat bersih biaya bodoh bupati cahaya
    daging dana dewa dingin efek energi fasilitas fokus fungsi garis grup habis hadir halaman halo ide
    internasional jaga jahat jalur janji jarak jarang jujur kakak kanan karakter kawan kecuali kiri
    komunikasi kunci lah langkah lantai lembaga lengkap lokal luka maju mei meter metode minyak misi modern
    paham pantas pasal perangkat persen piala populer positif proyek publik rahasia raya rusak sampah
    sekaligus semangat seni september setuju sibuk siswa status sungai supaya super tahan taman tangga
    tenaga tentara terbang tewas tiket toko total tumbuh unik unit
    50 abu adik aktivitas alih angin anjing anti apabila arab area artikel artis bakar bandara bangga bayar
    bekas benci beri besi betapa betul bingung biru bogor buang bus cek cita dahulu daun desain digital
    dinding direktur doa drama engkau es fakta fisik fitur ganti gelar generasi gereja gigi hijau iklan info
    istilah jadwal jantung jari kamera kampus kaum khas kirim klub komisi kompetisi komunitas konsep kosong
    kualitas kucing kuliah kursi lahan lampu langit lawan layak lelah lemah lepas lomba lulus mahal makin
    malang malu mama manajemen mas masjid medan meja mesti miliar militer mulut musuh non normal pabrik
    pacar pajak palsu parah pas pekan pendek peran perintah periode peristiwa perut pesta pikir pintar
    planet poin profesional puncak pura putra ratu real remaja ribu sahabat sebut sengaja sia sikap singkat
    sisa situ situasi sore standar stasiun studi suami suku susah tahap tamu target tas tata teh telepon
    tertawa tradisional tuan tujuh tulang turut ujung umat umur undang upaya wajib zaman
    49 abad adil agung akses album amat angkasa angkat antar asam babak band bau belanda bos bulu bunuh
    cenderung cerdas cina ciri delapan dengar desember dewan dosa dosen era faktor februari final gampang
    gas gelap harap harta huruf imam istana istimewa istirahat januari jembatan jenderal jin judul juli juni
    justru kategori kawasan kena kertas kimia klik koleksi konser kotak kuda kue laga lancar lari latar
    lelaki lembut lintas lolos lubang lumayan makhluk maksud mi mundur murid nabi nak nasi oktober padang
    pahlawan pangeran pasang pasien penasaran pengaruh ponsel pos puas puluh putus radio ragu rapat rekan
    ringan sabar saham salam samping santai sebentar sedih seks sembuh sepak seri serikat sinyal sobat solo
    solusi sosok suci sudut surga susu syarat tanggung telur tema teori tutup ulama usah via virus walau
    48 ajang akal alamat anggap arus atap bahaya batang beban belanja beliau bencana berkat bin binatang
    bocah bohong bom bosan budak bukit buru cabang celana cewek danau dinas dokumen efektif emosi fakultas
    fase format global gula guna haji hakim hamil hangat heran ialah ibadah identitas iman individu
    investasi izin jaya jelek jumat kaca kacang kalimat kamis kampanye kampung kang kanker kapten kasar
    kecewa kementerian kitab kontak kontrak korupsi kuning kuno lambat lampung lapar layar lebar maha makna
    malaikat mandiri massa master materi medis merek minat miskin modal muka mulia negatif nenek november
    objek panggil papa pariwisata pasir pegawai penjara pensiun peringkat peta pola potensi prajurit
    prestasi prinsip promosi pulsa raksasa ramah republik restoran roda roh roti sabtu saksi sanggup sapi
    saran sarana sejati seksi sektor sembilan senin sepeda seru setan setia sinar skor spesial staf suasana
    suhu suruh tambah tarik televisi terang terjun tes top transportasi truk tukang tulis uji unsur usai
    wajar wali
    47 adam administrasi ali alias ampun analisis atlet babi bakat balas ban bangkit banjir basah beasiswa
    belas berkas blok bonus budi bunda bung cedera cerah cetak cuaca damai dampak demokrasi demokrat
    departemen derajat detail dewi diet diskon dolar elektronik episode favorit festival forum gaji
    gelombang gempa gerbang halus hancur ilmiah ilmuwan inti isu jendela jerawat kabel kabur kain kala kaos
    karyawan kebun kelak kelapa kendali kering klasik kolam komandan komentar komponen konflik kontrol kotor
    kreatif kredit laba level liar lurus maksimal manajer manfaat markas matematika maya menara mental
    merdeka mini minimal motivasi murni museum nasib natal neraka niat novel nusantara open operator order
    otomatis padat pandai pandang panggung papan paris patah patut pelan peluang perahu perdana perilaku
    plus pro profesor rabu rangka reaksi referensi relatif rilis risiko rokok roma rupiah rute segar
    sekretaris seksual selasa senyum serupa set sidang simak simbol sipil strategi stres struktur sub swasta
    tali tayang teknis teks tetangga tiada tipis tol tradisi transfer triliun tunggal ular upacara wawancara
    yahudi zat zona
    46 abadi adat adegan agus akar aktor ala alhamdulillah alternatif anggur apartemen asa aset aspek
    asuransi awak bab badai bahas baja bakteri bang bar baris basket batik bawang bendera beras bibir bijak
    biji bioskop blog boneka botol bursa buruh buta campur candi cat cincin cokelat cowok dada dapur darat
    darurat debut definisi dendam dimensi dini edisi ekor elemen erat fenomena fisika gajah ganda garam
    gejala gembira gemuk gerak gitar goreng gudang halal ham hamba hantu hidung hobi infeksi inspirasi
    interaksi jaket jangka jejak jumpa kambing kandang kapasitas karang karet kasihan kerap ketat ketimbang
    kinerja klaim klien kolonel kompleks konsentrasi konstruksi konsumen konsumsi konten koran krim kristen
    kristus kuil kursus laboratorium laptop legenda lemak lengan les libur lirik logam logo lombok lunak
    madu mahkota majalah malas mampir masak material mayoritas mbak medali menu metro mewah mil mitra mode
    momen mustahil nada nafsu naga nakal natural nikmat nuklir nyawa olah otot pangan parkir paru patung
    payah payudara pecah pedang peluru pendeta perak pers persis pilot pisang pokok pondok pop potong
    pramuka produsen prof properti protein psikologi pusing rekor rela repot rindu riset robot romantis
    rumit rumput rupa rutin sah sampaikan sari satelit sayap selagi seleksi semenjak semesta senior seragam
    serang sesi sial signifikan simpan sinetron singa sir skala sopan spesies spesifikasi stabil stadion
    stop strategis sumpah survei tabel tajam tambang tampan tarif tebak tegas telinga tembok tenggara
    tenggelam teroris tombol ton topik trik untung varian wartawan waspada yunani
    45 ajak akrab alkohol alumni amal amin ampuh apel arena arsenal asap asisten astaga awan awas ayu baku
    bapa baterai bela belah benteng beres berkah bijaksana biro bulat bunyi cemas citra cuci cup debu
    depresi disiplin diskusi divisi dok domba dompet formal formasi garuda gawang gelandang gelas haram
    hatta hendak herbal hormon ibnu ideal idola ilegal induk infrastruktur insiden internal jagung jati
    junior jurnal kacamata kacau kaget kaisar kakek kantong karakteristik kejar keju keliling kembar kesal
    kilometer klasemen koin kombinasi komik komitmen konfirmasi kongres konsisten kontroversi krisis kritik
    kuasa kubu kudus kuliner kuota kurikulum laku langka leher lemari letak letnan liat lidah loh majelis
    makam masker matang mayor memori mineral misteri monster moral motif muntah naskah nol nusa oksigen
    olimpiade organ pagar pakar pan panik panitia paus pegang pengantin penis periksa perkara permanen
    permen permisi pesantren pidato pipa pisau plastik point populasi premium profesi profil prosedur protes
    protokol puasa puisi punggung racun rajin ramai renang ritual riwayat rugi saraf sastra segi semen
    semester semi seminar senapan sensitif senyawa sepakat sepi serangga serba sewa spesifik sport syariah
    takdir tan tangguh tangkap tanjung tari tebal tekan tembak tepi terbit terminal tiang tikus toilet
    transaksi tur turnamen unggul ungkap utang variasi visual volume wisatawan wujud
    44 abang adu akademik akbar akuntansi alkitab andai angel animasi armada arsip arsitektur asyik atur
    audio bagai bajak bak balai balap bambang bambu bangsawan bantal bareng batuk bebek bedah bek bensin
    betina buaya buddha bumbu busana busuk cacat cair celah cemburu cermin cipta dangdut demam demo
    distribusi domain duit dusun duta ekspor ekspresi emosional enggan esok evaluasi federal formula
    fotografi fraksi frekuensi futsal garut gelisah gugur gurun hajar helikopter helm hemat hijab hitung hiu
    hormat iblis imbang impor inci indeks indra inovasi institusi iri jaksa jamur jantan jeruk jet juri juru
    kadar kader kalender kamp kandidat kandung kasur kejam kelamin kembang kencang kencing kendala kentang
    kiamat kian kolom kompas komposisi koneksi konferensi konon kontes kontribusi konyol koperasi kostum
    kriminal kriteria kritis kru kualifikasi kurus lab label lantas larut lega lembah lezat lipat logika
    lumpur macet mantap manual maskapai mawar mayat mbah mekanisme misterius mitos monyet mula mulus musisi
    mutiara nan napas nelayan net nikah nur nyaris om operasional organik otomotif over padi paksa palu
    pancasila performa perihal perwira petir pidana pil pin piring praktik praktis prediksi primer putar
    quran radikal raga rantai rapi ras rasul rasulullah ratus rekening resep resolusi revolusi rumus sains
    salju sampel sandi sanksi sarah sarang sarjana sawah sawit sayur seberang sejahtera sekadar selera
    sempit seniman sensor sepupu serat serial sihir siklus siswi sombong sopir start statistik studio sultan
    surya syukur syuting tabung tank tebing teguh telanjang telat teluk tempo tempur terapi ternak timbul
    tindak toh tongkat topeng topi tren tri tulus tunai ubah umpan ungu uni utuh vitamin wadah wahai yayasan
    43 acak adi agenda agresif ajaib aji akhirat aktris akurat alun alur ana aneka anugerah aparat ari aroma
    asosiasi asrama audisi awet bahu bakso banda banding bangka basis bata batin benua berisik biologi bis
    cacing canggih capek cium cucu curang curiga cuti dagang dakwah datar dekade deskripsi destinasi
    diabetes dialog distrik domestik dominan drastis durian dwi egois eksekutif eksklusif elang etika fajar
    firman fitri flu gang ganggu gen gendut genetik geng ginjal gong gravitasi gus harimau hasan hikmah
    horor identik ikhlas iklim ikon independen instan instruksi instrumen insya intel intelijen investor
    jajaran jamin janda jarum jember jenjang jilbab jodoh jus kafir kagum kah kamus karier kartun katolik
    kawin kelinci ken kencan kerabat keringat kesan klinik koalisi komando komersial komite konsultasi
    konteks kontra koordinasi kristal kudeta kuku kunjung kura ladang lalat lambung las laser lebaran lensa
    lilin limbah lin lisensi mahir mail maksimum mal mars massal mega mentah meriah nasihat nyenyak oknum
    omong opini otoritas paha paman panah panel panen panglima pantat paruh payung pedas penalti perawan
    perisai permata persegi persero personal personel pesat pesisir piano pinggir pingsan pizza polos pon
    popularitas porno portal potensial prima prioritas produktif pulih radiasi ragam rahmat ram ranjang
    rasio reformasi rekomendasi relawan reputasi revisi rezeki ria ring roket rumor sabun sangka santa
    santri sara sarung sate saus segitiga segmen sekutu selaku semifinal sen senantiasa serigala sertifikasi
    sertifikat siti skema skenario skuat sok spiritual subjek subur sumur sup sutradara taksi taktik tamat
    tanam tante tawar teater tegal telekomunikasi terowongan tingkah tong trans transisi transmisi trauma
    tukar udang usul virtual visi wahana wahyu wangi warung wasit wong yoga
    42 absen aib ajar akademi aktivis akut alarm alas alergi anggun apresiasi arif arsitek asin asmara atom
    aula aura auto bakti balon bangku banjar bara barangkali basa basi beku bel belitung benang benih
    berlian beruang betah beton bias bir bocor botak bubar bubuk bubur bungkus cabai cakap cap carter ceria
    cerpen dahsyat dara debat dek deklarasi deras derita dermaga desainer detektif dian didik doktor dongeng
    dorong dosis drum duka dukun dukung duri edit editor efisien eks eksekusi ekspedisi eksperimen ekstra
    etnis fantastis farmasi finansial gading gairah galaksi gandum ganja ganteng gantung garansi gatal gaun
    gelang genggam genre gerai gerhana gizi golf grafik grafis gram grosir gunawan habib hapus haus hawa
    hijrah hindu hulu hut ibarat identifikasi ideologi ikat ilustrasi injil insinyur intelektual investigasi
    jabar jago jas jemput jenazah jenuh jitu judi jurnalis jurus kabin kabinet kabut kado kaku kalori
    kalsium kalung karbon karunia kasino kawat kedai kedelai keliru kemeja kenyang kerangka kiai kiper klan
    klip kolaborasi komisaris komoditas konsekuensi konstitusi konsultan konvensi konvensional koordinat
    kulkas kurun laju laman lambang lapis layang lebah legal lembar lempar lestari lingkup lini lisan liter
    lurah lutut mabuk macan madrasah mafia magnet mah mahkamah makalah malik mangga mantra marinir maut
    melayu meriam metal miring misal modifikasi muak mual mudik musibah muslimah mutlak negosiasi netral
    norma nutrisi nyamuk nyeri optimis pahala pahit pangkal pangkat panti parfum parlemen partikel
    partisipasi paskah paspor patroli pedoman pelangi pena penjuru peri pesona peti pilar pinjam pipi pistol
    pita plan plaza poker pol pompa poster presentasi prihatin privasi proposal publikasi pupuk purnama
    puskesmas pustaka radar raih rak rawa rawan realitas regional registrasi regulasi reguler rekayasa
    rektor relasi rem rempah rentan rentang reproduksi rezim ribut rohani rok romawi royal ruas rudal runtuh
    rusa sabuk saking sakti saku saldo salib samar sedap sedia sela selam selimut seluler semak semut
    senator sendok senja sensasi sentuh sepele serentak siaga sikat simpang sing skandal skripsi sofa solid
    spesialis sponsor stadium stan stok stroke subuh taat tablet tangki tegak tegang teliti tembaga tembus
    tempe tenda tengok tepung teriak teror terorisme toleransi tolol tombak tragedi tsunami tunduk uap ulah
    ultra usus vaksin variabel wabah wacana wan yatim
    41 adaptasi akhlak akreditasi akting alis almarhum amanah amankan amarah ambisi angsa antusias argumen
    asasi asri astra asumsi atmosfer banteng batak batal bayang bayu bekal bengkak bengkel bet beta bibit
    bidadari bidan bina bit bolak bot buntu busur butir cabe camat capai catur curi dalem delegasi delta
    denda detak dinamis dinasti direktorat disk distributor dramatis duet duga durasi edukasi efisiensi ego
    ekosistem eksis eksternal elegan esa evakuasi evolusi fantasi fatal fiksi filosofi filsafat filter
    fitnah fotografer gabung gagah gaib galeri ganas gemar genap generator giat gosip gugup hadis hama
    handuk heboh henti hias homo humor idaman imajinasi imigrasi indikator inisiatif insan inspektur
    instansi intan interior irama isa iseng isyarat jambu jamu jaring jasad jemaat jempol jombang julukan
    jurang kafe kangen kantin kantung kapas kapel kara kas kaset katak katalog kawah kekal kelenjar kemari
    kental keponakan keramik kipas kit kokoh komodo kompak kompetensi komunis kondom konspirasi koordinator
    koper koridor kreativitas kubah kubur kumis kupang kuta kutu kutub landas lap lapor laris lazim lebat
    legendaris legislatif lekas lelang leluhur lencana liang lift longsor lorong lukis magang mahasiswi
    maklum makmur map medium mekanik mertua mesjid mikro minim minimum minus modul modus molekul momentum
    monitor moyang muara muat mutu nazi niaga nurani nyonya ombak opsi orde organisme paku panggang parasit
    pasta pati patuh pelosok pemirsa pensil pepatah percuma perkasa persepsi perspektif pinang pinggang plot
    politeknik porsi pot prasarana preman prosesor psikolog psikologis pucat puji punah rahim ranah rapuh
    rasional rekam rel relevan renovasi reporter ronde rutinitas sakura salat saleh salon santun satwa
    saudari sedekah seimbang sejuk sekunder selingkuh selisih sembari senam seng sengketa sentral sesak
    sesat sidik simpati simulasi singgah sinopsis sirkuit sketsa soda solar sosialisasi soto sperma striker
    suap subang subsidi sukarela suporter surut suster tafsir tanduk tara tatap tato tawa tega tekad teladan
    telapak tempuh tengkorak tenis tepuk ter teras tik tinju tinta tipu tolak tomat tonton tropis tugu tumor
    turis ucap ukur universal unjuk upah urus vagina visa waduk wafat waras wawasan wayang wewenang wisuda
    yen
    40 aborsi abstrak acuan agan akik aksen akta akuntan aliansi alquran aluminium amanat amatir ambang
    amino amir amunisi analis angan anggrek angkut antena antibiotik antik antisipasi anu anyar ara aria
    arwah arya asas asi asma aspirasi asupan atribut awam badut bagasi baginda bala balita balok bangkrut
    bangsat bani bea bedak bening betis biak biara bibi bilik bimbang biner bintik biologis birokrasi bisu
    bobot bong bor bravo cabut canggung cangkir catat cemerlang ceramah cilik corak cukai cukur cumi debit
    dekan demonstrasi deputi diameter diesel dil din dinamika dinosaurus dokumentasi dom dominasi donat
    donor duel ekspansi elektrik erik fatwa figur flat fleksibel formulir fosil fungsional galau ganjil
    gender geografis gerbong geser goyang gusti harmonis harum hasrat hidayah hilir hina hoki honor ibunda
    idiot ijazah ilham implementasi indikasi individual inflasi informatika instalasi insting institut
    intensitas intervensi ion ipar iris jatah jeda jernih jilid johan jubah kadal kaleng kambuh kane kapsul
    kapur karaoke kargo karma karpet kebal kecap kejang kelola kemarau kendati keping kepiting kera kerang
    keranjang ketiak ketik khalifah kidul kilat klasifikasi klinis kodok koki koloni koma komedi konservasi
    kontraktor kosmetik kreasi kuah kuala kudu kuis kurir labu laksamana lampau langsing lebak lele lem
    lembur lemon lenyap limit log logis logistik lompat lonceng luang majikan mancanegara mandarin mangkuk
    mangsa manik manja manufaktur manusiawi mapan marga maritim mat megah mekar melati mempelai mentega
    merpati mesum metabolisme meteor modem monumen moto mungil muslimin musyawarah mutasi nasionalisme
    navigasi nekat nila niscaya noda nominal nona nuansa nyala nyali obligasi ojek opera optimal oral orbit
    orientasi pacu padam pamer panci pandemi panorama parameter paripurna pasif pastor paten pecundang peka
    pen pendekar penguin pentas perih persentase persik petang pijat piknik polis politikus polo polusi
    poros potret pramugari predator pribumi produser puing purba pusaka raden radius rahman rama ramadan
    rani ranting ratna rawat reaktor realistis redaksi regu rehabilitasi rekreasi rembang resi respons retak
    reuni rinci rongga rotasi rubah rukun salim sambal samurai sandiwara sapu sar satria sebelas sedan segan
    segenap sejajar sekretariat selang sembunyi senat sendi sengit sentra seok seram serasa serum siak silam
    silang silat siluman simpel sistematis ski skuad slogan sol solidaritas spanduk spirit stabilitas step
    sumbar sunan suri sutra syair talk tang tani tatanan teki tembakau tempatkan temu tertib tin ting tip
    tiri togel tok tragis transformasi transparan trek trio trip trofi tuju tumbang tuna tuntas tutur ubi
    unta urat urut uskup valentine valid verifikasi vertikal veteran vital vokal vokalis voli waris watak
    wijaya wing zaitun zero
    39 adonan aduk akademis aki aksara aktivasi akuisisi alhasil alim alokasi ampat ani anis anonim arang
    areal arteri aspal asteroid astronomi atraksi audit aurora azab bah bait banci bangkai baron bas becak
    belok bhayangkara bidik biksu bisbol bokong bon bongkar boros brutal budiman bule bungsu cak cerai
    cerdik cermat curah dal dalang dam dangkal daring daur dekorasi denyut deteksi diagnosis digit dilema
    dina direksi diskriminasi doi donasi eksistensi eksplorasi ekstrem ember emisi entitas entri enzim eyang
    federasi finis gaga garasi gawat gelembung geli gemilang geografi gerobak gigit gim gita globalisasi
    gunting gurih habitat haid hampa hana harfiah haru hayati hengkang hibah hidrogen hipotesis humas ilahi
    ilusi imlek imun instruktur insyaallah integrasi integritas intensif interaktif invasi isolasi jahe
    janin jelang jenggot jengkel jihad jijik jikalau jok kamil kanal karantina kasir katup kaus kebajikan
    kebaya keji kek kelelawar kelopak kemah kentut keraton kerbau keris kerudung kerupuk kesatria
    ketenagakerjaan kilo kilogram kios kisi kolektor kolesterol kolonial komedo komet kompensasi kompetitif
    komplikasi kompor konfigurasi konstan kontestan kontingen kontras konversi kronis kumpul kung kurban
    lang lapang lara laskar latih lawas lelucon lemas lereng licin ling lingkar lobi loncat longgar lubuk
    mania mantel martabat masehi masturbasi maulana meditasi melek melulu menantu migrasi militan mina
    minoritas mogok multimedia murka musnah narapidana narasi nasabah naungan newton nia nirkabel nominasi
    nova obesitas observasi omega ongkos oposisi optik oranye orgasme pai pakan pala pantang paparan parade
    parasut pasrah pelita pelopor peluk penyu perunggu pimpin pipis piramida pit podium pojok pori
    pornografi porto predikat produktivitas proklamasi prosesi proyeksi radang rahang rai rambu rap refleksi
    register religi religius resor restu rileks rini rival royong sabang sadis salmon sambung sambut sampul
    samudra sandal sandera sapa segel sekarat selat sembarang semu senen serbuk sersan siku silaturahmi
    silinder sindrom singkong sirkulasi sita sosis spektakuler spekulasi spontan stiker sujud sukar
    sukarelawan sungkan sunyi supermarket suplai suplemen surah suram susun sutan syariat tandang tangkas
    tangkis tapak taruh taufik tekstur telaga telak temperatur tenun terampil terumbu tetes timah tirai tisu
    trailer transit tuban tunangan tunas tunda turbo tusuk tutorial ujar umi usang vakum vampir varietas
    vatikan ventilasi waralaba wortel zakat zodiak
    38 aba abah abdi adopsi adrenalin afiliasi ain aktual akumulasi alamiah alang alfa algoritma alif
    ambisius ami amplop analog anang ancol angga antarmuka anting antioksidan aparatur apik arak artistik
    asih asuh aurat baba badak badminton badung bahari baling balkon belalang belang bendahara berhala
    bersin besarkan biang bikini bincang bingkai bintan biola bising bodi bolong buas bugil buncit cadang
    cagar celaka cerewet cik cuek dadu daeng dahi dai dansa dar dayung defisit degan degradasi demokratis
    deposit dermawan dewata diagram diare dik diklat doktrin dokumenter dual duniawi duren ekonomis ekstensi
    empuk enteng esai etnik faksi fanatik fasih feri fermentasi firasat flek forensik fundamental gadang
    gagak galang gali ganjar gap gaul gel gelanggang gelora gembala genetika geologi gesa getah gigih gilang
    gin gitaris glukosa gosok gotong graha granat gulat gulung guntur hadirin hafal hakikat halte hangus
    hara haris harmoni hektare hepatitis hipertensi historis horizontal ida imigran informal injeksi
    inovatif insomnia inspiratif intim irigasi irit jahanam jajan jangkrik jasmani jemaah jerami jimat jorok
    jua juang jurnalistik kaidah kaligrafi kampret kancing kapak karat karate karbohidrat karnaval kartika
    karun karung kasta kebon kelabu kelam kemas kemudi kenang kendal kep kerikil keripik keriput ketapang
    khalayak kia klarifikasi kognitif kol kolektif komentator komisioner komprehensif kompromi kondusif
    konseling konsol konsolidasi kontemporer kontroversial konveksi korek koreksi korporasi korup kosakata
    kronologi kuantitas kubus kulon kultur kumbang kumuh kurma kurung lada lai lalai lam lansia laos lapak
    lauk layu lembang lembu lena lengah lengket letih liberal licik lipstik literatur lotus loyalitas luhur
    lumpuh luput mai maki malapetaka mamalia mani manuver marak marmer martabak mazmur melon mending mentari
    mentor merak merinding mesra meta metropolitan migran mika minimarket mistis moda moneter mukjizat
    munafik murung nafkah naif najis naluri nanas nara neo ngeri nonstop notaris nyai nyanyi objektif obor
    obsesi oli ornamen otonomi oven palang pamit panca pangsa panjat pantun panutan pare pari parit patogen
    patriot pawai pelat pelik pelit penat pepaya perangkap permaisuri perum pesiar pestisida petahana petak
    petisi petualang piatu pilek pintas pinus plasma pleno polemik popok pose poso praktisi prasasti privat
    profit progresif propaganda proporsional prostitusi puan pucuk pudar pundak puri puting putu rampung
    ranjau ransel rasis realisasi rebus rebut reklamasi remeh replika resah resepsi revolusioner rewel riang
    rias rim risau ritel rizki robek roboh rontok rotan ruko runcing rusuk safari sahur sajak saji salak
    salut sangkar santan santo satpam sekar selai selaras selektif semangka sengsara sentimen sepadan serasi
    seraya serbu servis sila simpul sintetis siput sirip sop sosiologi stamina starter statis strip
    struktural sugar sukacita sulap sulung sumba sumbu suntik superior suspensi syarif syekh tabrak takhta
    taktis talenta tam tatkala tautan tebu tegar tel telefon telegram teleskop tenar tesis tiara timbal tiup
    torpedo traktir trotoar tuli tumpah ulat union urban vegetarian vektor venus voting wasiat wirausaha
    wisma wisnu wol wulan ziarah
    37 acuh adem administratif administrator advokasi agam agregat ahad akomodasi akuarium akur akurasi
    akustik alpukat altar amar ambulans ananda andil angker angkuh antariksa antusiasme apotek aren arisan
    arkeologi artefak atletik aulia aus bahtera bahwasanya balet bandel bandit bangsal bankir banting barak
    barel bayam bengkok berang bercak biarawan biarawati biografi biskuit bolos brilian broker brokoli
    bundar busa cakar cakrawala candu cemara cengeng ceroboh cikal cuka curam dagu dalil damar dang
    darussalam dasi dehidrasi delima dinar diploma diplomatik disabilitas doni dukuh dusta duyung eksotis
    ekspektasi ekstraksi elektro elektromagnetik elok embun empati enkripsi ereksi erupsi esensi esensial
    estetika estimasi etik etis fana fauna fenomenal fiber fiktif firdaus firma fiskal flora frustrasi gado
    galak galon gambir gamelan garda gejolak gema gemini gencar gengsi genius genting gojek goyah gubuk
    gurita haluan helai histeris honorer hore imunisasi inisial injak insentif inspeksi intens interpretasi
    interval iuran jagat jahit jaka jeli jepit jongkok juragan kades kafein kakao kaliber kalium kam kancah
    kandas kanjeng kantuk kapitalis kapitalisme kardinal kardus kari katun kebo keledai kemang kenari
    kencana kerah kerak keramat kerdil keriting ketan ketombe ketuk khasiat kiat kilang kompeten kompi
    konduktor konservatif konsistensi kontainer konvoi koroner korps koruptor kuantum kuartal kubis kuli
    kuman kupon kurva kusuma lajang laksana lantang larang laun lava lawang lecet ledak lego lembek lentera
    liku lincah lingga lintah literasi liur lobster lontong loyal lugu lumbung lunas lusa magis magister
    magnesium mahar makro maksiat malaka malaria maling mami mampus mandala mandat mang manggis manipulasi
    marsekal masif maskot matematis melodi membran mendiang menstruasi menteng metodologi mimbar mimi minder
    miris misa misil mister modernisasi moga monopoli motivator muasal mukmin muluk nadi nangka narasumber
    narator nas nasionalis nihil nitrogen nostalgia nota notifikasi olok ons pagelaran pamungkas pancing
    pandan pandu panji paralel paranormal pascasarjana paskibra pecel pedal pedih pegal pekat pempek pencak
    perdata perkakas pes petik piagam pinggul pisah platinum pocong politis poni posko prabu prasangka
    primitif probabilitas proporsi prospek prototipe proyektor psi puding pulpen rada rakit rakus rambutan
    ramping raut razia reda relief rendang representasi reservasi riil ringkas risalah ritme rum sabda saing
    saka sakral sanak sanggar sanitasi sedot sejarawan sekte semanggi sembako senar sentul serah serakah
    serbaguna siam silikon sinis sirih sobek solok sorong spasi spesialisasi stempel stereo substansi sudi
    sufi swadaya tahi takjub tampang tanggul tar taraf tauhid taurat teduh tekstil tekun tendang teri terik
    terong tika tipikal tiram tirta titanium toleran tornado tuas tumpang tungku tupai uda ukir ulu unduh
    unggas usir vila vonis wakaf warta watt zen zina
    36 abnormal adab adakalanya advokat agresi akad alibi ambruk amnesia ampas anal anatomi anemia anjlok
    anomali antibodi antivirus anus apoteker arca ares aries arkeolog arogan artileri astronom ati babu
    bagan bagas bajaj baka barbar batalyon baut baya belerang belut bentang bentar bentrok beringin biadab
    bilamana binasa biodata bius blokir brankas buana bugar bujang bujur buletin bulus bum bunker cabul
    cacar cakep cambuk camilan candra cangkang cawan cegah cempaka condong coret dadah dahlia das datuk
    dedikasi demografi denah depo desas desus detektor devisa dialek dikau diktator diplomasi diplomat
    dirgantara dodol domisili dos doyan drainase dubes duda duplikat durhaka efektivitas ejakulasi ekonom
    ekskul eksploitasi ekstrak elektron embrio endang erotis eselon fakir fasilitasi feminin filosofis
    filsuf fondasi frasa gabus gagang gala galih gambut gangster garang garpu geger gembok gemetar gendang
    gendong gentar genus geram gergaji goblok gorila gosong gotik granit griya guci gugus guling gulma
    gundul gusi hakiki hambar hamburger hanyut hayat helium hening heroik hikmat hindi hipnotis homoseksual
    huni iga ihsan ikhtiar imbas implikasi incar instal insulin integral intimidasi intip intro iritasi
    ironis jabat jalak jamak janggal jangkar jawara jengkol jinak jingga johar jumbo kabir kakap kalem
    kalkulator kamal kangkung kanji kanselir kanvas kap kapital karam kartel karuan katedral keburu kedap
    kejut kembung kemih kemiri keong keran kerucut ketupat kewalahan kiblat kidal kijang kimiawi kincir
    kiprah kirana koboi kodrat koh kolega kolong kompatibel komplain kompleksitas kompresi komputasi konkret
    konselor konsul konsulat kontaminasi kontraksi kontrasepsi kopling kristiani kritikus kromosom
    kronologis kuntilanak kunyit kuping kurs kusam kusut laci lalang lamban langgar langkat lanskap laras
    larva lawak legiun lempeng lendir lesu lesung lintang logat lok loket ludah luk lumrah lumut luntur
    maestro magnetik maklumat mam mamah manakala manggung manjur maraton margin martir maskulin matriks
    mazhab mediasi mekanis meleset memar memo mendung mercusuar merdu merkuri merosot mesiu metropolis
    mikrofon mikroorganisme mikroskop miliarder milisi minimalis minor mistik mitologi mobilitas moderat
    modis montok moralitas motel mujarab mumi mumpung mumpuni mural muri mus musang musikal mutakhir nabati
    nalar nazar neraca nik nipis nisan norak nyi oma omzet opium optimisme optimistis otonom oval paduka
    paguyuban pajang pandawa panggul pantau papi paradigma paragraf parang paras parsial partisi partisipan
    pecat pelbagai pelet pelihara peluit pendopo penetrasi penghulu peribahasa pertiwi pesimis pigmen pirang
    piston plakat plankton pneumonia polong portabel portofolio postur praktikum presisi prostat psikiater
    psikis psikopat puja pustakawan radikalisme radioaktif rafi rajab rancang rawit rayap redup refleks
    regenerasi rekapitulasi rekonstruksi rekrutmen reksa relokasi rental renyah reptil resimen resistensi
    retail retina rian rimba risa rompi rujak sabit sahaja sai salem sampang sani sarat sariawan saturnus
    seksualitas sekuler sekuritas selaput selir selo selokan semenanjung semprot senter sentosa seret sewu
    sianida siasat sikit siksa sil silih simbolis simpatisan sindikat sinergi sinkronisasi siri sirkus sirna
    sisik sisir skeptis skrip skuadron sorot spektrum spiral spons steroid stigma stik stimulus strata
    stroberi suaka sukma sulut sum sumsum sunat supernatural superstar supranatural swalayan syah syahid
    syam syirik syok tabah tabir tabu tagar takluk tambak tambun tampung tanding tanggap tangis tangkai
    tango taring tarzan taurus telan tele telor telunjuk tempel tender teng tenteram terapis teratai terigu
    terjal term terompet tian tikar timun titel titi titip token tonggak topan torsi tos traktor
    transmigrasi transparansi transplantasi tum tumit tumpul tunjuk turbin ubin umbi umrah unggah urine
    ustaz vaksinasi vas vena vendor verbal versus virgo vista vokasi wanda wira zebra zionis
    35 abjad absolut acar adinda adipati aga agraria agribisnis ajal akselerasi aksesori alumnus amen amit
    amsal analogi anarkis anestesi angket angklung angsur antek apung ardi atlas auditor auditorium autis
    ayahanda azan bakau bandang bangau bantaran bari batalion bazar belantara belati belenggu belia benak
    beo berak beranda bilah bilateral binjai binti birokrat bisik bora bordir brigadir brosur bumper bungkam
    buntut butik cakra cakram calo campak canda cas cemberut cendana ceri copot cor culik cupang dadar dadi
    dahan dalih darma dayang demon demonstran deposito difabel domino edan ekologi ekstasi elektronika
    elevator emansipasi embel empedu empiris encer epilepsi eta euforia fisiologis fosfor fragmen furnitur
    gaduh galuh gamat gamis gapura gardu gegabah gembong geometri gerah gerangan gersang gesit gili girang
    giri gondok gugat gulai halusinasi hibrida hijriah hilal hoi huda humanis iba idealisme inap indigo
    induksi inflamasi inframerah intuisi istiadat isya itik jahil jala jambore janggut jargon jelajah
    jembrana jerih jibril joglo jurnalisme juz kaji kaktus kaldu kanopi kans kavaleri kawal kebab kekar
    kelar keluh kepompong keruh kes kesah khotbah kir klakson klimaks klise kliwon knalpot kocak kocok
    koefisien kokpit koktail kompetitor kompilasi komunisme konfederasi konglomerat kontributor kopral
    korelasi kosmik krama kriminalitas krusial kuantitatif kubik kukuh kungfu kurator kutil kutip labil
    labirin lajur lamar langgeng legislator lelap leluasa lens leukemia lidi lila lili lindung linear lobak
    lokalisasi luluh lupus madam madya magma majemuk mala mamak maman mandir mangkok maniak manifestasi
    marine maulid mbok mebel mediterania memek mempan mena meningitis mentimun mentok mepet meranti merger
    merica metafora migrain milimeter miniatur misionaris mok mono multinasional murtad mutan nagari narsis
    nasrani natrium negro neng neon ngebut nikel normalisasi nugraha nyaring orasi oriental orkestra
    overdosis pamor pamrih parodi paroki pasak paser paskibraka pekerti peleton pentagon perabot periodik
    permai perompak persada perseus phi piksel pikun pir pluto poligami prabayar praja preferensi primadona
    promotor proteksi protestan provokasi puitis puma pungli puspa rabies rabun ragi rahayu rajawali rantau
    rasi rayon rebana region regulator rehat reinkarnasi rekonsiliasi relaksasi resensi resepsionis reserve
    residu resin responden restorasi resume retro revitalisasi riba rong royalti ruam rubrik sablon saga
    sagu sajadah saki sala saman sami samir sampo santap sastrawan sekat sekrup selada selendang semarak
    sembah sembahyang senggang sensus sentimeter senyap sep sepuh serambi serdang seruling silsilah simpatik
    simulator singgasana skuter slip sono sorak sosialis spesimen srikandi steril suar subhanallah
    substansial sumpit supernova supervisor surgawi suvenir swasembada syal tabib tabloid tabur tameng
    tangsel tawon teko tembang tenggat tengku teologi terasi teropong testis tilang tindih toga tongkol tuba
    tumpeng tung tuntut tutor tutul ulet ulung ulur usap utilitas validasi vespa volt vulgar waduh watu
    wibawa wirausahawan yurisdiksi zalim
    34 absurd acap adipura agro akidah alamak alfabet aljabar allahu almamater ambigu amis amnesti andal
    andalas antagonis argumentasi arloji aron arung aspirin astrologi atrium autisme awang azam babakan
    bahar baki bakmi bal balak baliho balistik bandeng banyu baptis barter beber becus belimbing beluk
    bendung bengawan bengong berontak bhinneka bijih bilal bintara biodiesel bioteknologi bismillah bisul
    blender bodhi boga boko bolu bowo brigade bruto budayawan buih bulir bumerang buncis burhan buster buya
    buyut cadas cendekiawan cengkeh centang cincang daku darul defensif dengki depot deret dering
    desentralisasi diagonal dies dim dioksida disertasi disfungsi disko distorsi dividen dobel dolan donatur
    dor duk dupa eksentrik eksplisit ekspresif eksterior ekstrakurikuler elastis elektabilitas eliminasi
    emir emirat energik eon epik erosi estafet ester falsafah famili fasik fasis fatihah fisikawan fitrah
    fleksibilitas fluktuasi fobia formalitas formulasi fotokopi frontal fusi gada gagap garing geladak
    geleng gemas gemuruh generik genit geofisika gerimis gesek getar giring gladiator gletser globe golek
    golok golput gondrong grogi gudeg gung hajat hantam harmonisasi heroin herpes hiatus hibernasi hidrolik
    hinggap hirup hisab hologram horizon idealis idiom ikhwan ikonik ilah implan importir improvisasi impuls
    imunitas informan infus ingkar inisiasi inspektorat instrumental interogasi introspeksi iring ironi isra
    jagal jaguar jajak jambul jebol jelata jelita jera jeram jerapah jerat jeruji jilat jompo kabul kadet
    kafilah kait kalajengking kalam kalkulus kalkun kalong kamuflase kana kanda kapasitor kapita kapok kappa
    karcis kardiovaskular karikatur kasasi katalis kawula kecoak kedok keladi kelambu kelontong kemoterapi
    kendi kening kenyal kepung keramas ketoprak khatib khatulistiwa khilaf kirab kobra kokain kolot
    kompartemen kompos kondang konektivitas konfrontasi konsen konsepsi konsesi konstitusional konter kontur
    kooperatif koplo kor korosi korsel kosmos kredibilitas kuadrat kualitatif kuas kui kultural kunyah kur
    kusir kusta laguna lahap lanang lancang landai landak lavender lawa lebur legalitas legitimasi lekat
    lembap lengkung lentur libra lihai limpa logaritma lokakarya loki lokomotif lop lori loteng loyalis loyo
    luncur luwak madani magrib mahakarya mahakuasa maharaja maharani maja makar makelar mandul mangan
    manggala mangkat manta maru masam maung mayang mediator mekanika melotot memorial merana meri merta
    meteorologi milenium minggir mob mobilisasi moderator mol monggo monoton mori morse mortir mos motorik
    mualaf mujahidin mukena muktamar multifungsi muslihat nabawi nebula negarawan neuron ngarai ngemil
    nikotin nirwana nitrat nubuat nuri oasis obi observatorium oksidasi onani opsir optimasi ordo orion oto
    otoriter ovarium padan padu pah pair palapa palem pangsit panitera pankreas paprika par parabola
    paradoks parut pasai pastur paviliun pek pel pelana pelatuk pencet peraga perah peranti perban perjaka
    pernak pernik peron persona petaka petuah pialang pinta pipih pipit plato plester prakiraan prasejarah
    prematur premis primata progres proton puak pubertas publisitas pujangga pulas purbakala purna pus puti
    puyuh radiator raharja rahib rajut rakaat raket rami rampok rana rangkap rangking rapor reka rembulan
    remi remuk renggang reseptor respek retorika rima rindang rol romansa rona sabotase sahara sakinah salin
    salto samad sandang sapta saru sasak saudagar sauna sawi sawo sayembara segara sek sekresi selancar
    semar semboyan sendang senonoh sensitivitas sentimental sepang serabut serak serap serdadu serui sesar
    setir setor setrika setu siar siber sidak silau simetris simpanse simultan singgung sintesis sinting
    sinus siram sistemik skizofrenia sodium soe som sonar sorang sosio spion sprint stimulasi subjektif suda
    sugesti sumbang sumbangsih sumbing sunah suntuk supra surplus syahadat syahwat syawal syiar syuhada
    taekwondo tajuk takbir tal talang tamak tampar tancap tandus tantang tarekat tarung tasawuf tasik taun
    tegap telepati tematik tempurung tenggang tenor teritorial terjang termal tersier timbang tinja tiroid
    tiru tirus titah tobat tokek totalitas transfusi trayek trem triwulan tuah tuang tubi tudung tulah
    tumbal tumbuk tunanetra tuyul ultraviolet umbul undur unggun upeti uranium uri urip urung usil usut
    vegetasi vihara visualisasi wajan wak walet wana waria wastafel wenang wijen xenia yoghurt
    33 aci adiktif aerobik akronim akuntabilitas alamin alot alter ambing amonia analitis anggar anggara
    angkringan anorganik anta antigen antre antropologi arbitrase arek arwana asah atletis aur babat badar
    bakpia baret basil basuh batok bayan becek begal bejat belasungkawa belu belukar belulang berangan
    biokimia biota bipolar bison blaster blokade bodong boikot boks boku bondong bordil botani brahmana
    bujuk buket bunglon buram buron camar ceker cela celsius cendol cerobong ceruk cerutu civitas cok corong
    cupu dandan daster debar debitur defender definitif delusi denim desak diafragma diagnostik diaspora
    dinamo diskriminatif diversifikasi draf dualisme duku dungu eksperimental ekspres ekuitas elektrolit
    elpiji embung endemik enigma ensiklopedia epidemi estrogen etape etos fasilitator fesyen fikih fluida
    fon fotosintesis gabah gadai galah ganggang garuk gayung genesis genetis gerik gerilya ginseng giro graf
    gratifikasi gulita gundah gusar hadap hafiz humoris ibadat ijab ikrar imajinatif impoten impresif inang
    infanteri inferno influenza inklusif inkubasi intisari intoleransi intrik intuitif inventaris isap jalal
    jalar jali jamban janur jemu jemur joki judo kad kail kalbu kalibrasi kanguru kanibal kano kaprah kapuk
    karburator karib karisma katarak katering kayangan kedung kelereng kelingking kemal keseleo ketel khitan
    kikir kimono kismis klon kloning kloset kloter koja kolagen kolosal kom komposer komposit kompresor
    kondominium konektor kongsi konsensus konseptual konsorsium konstelasi konstituen kontradiksi koral
    koreografi kornea krem kronik kukus kuncup kurcaci kutuk kuyup lacak laden lak lakon lampion lekang lela
    lesi libido linier liontin loka lonjong lontar lotre ludes lumpia lusin mag makcik mamat manda mandor
    manunggal manuskrip martini medik melankolis mentang meteorit metrik midi milenial miligram mimisan
    minibus mitigasi molor moncong moratorium mud mujahid mukosa muncrat mur musafir nampan natalis
    navigator nektar netra netralitas ngengat nilam nini nirlaba nonaktif noni normatif notabene numerik
    nyoman obeng ohm opsional ortodoks osteoporosis otorisasi ozon pagan pagoda pagu pakde pakem pakis pakta
    palet pali pamflet pamong pancang papah paranoid parkinson pastel patriotisme pawang peci pegas penggawa
    pening penisilin perangai peras periang permadani persekusi pesanggrahan petai petrokimia piket pilu
    pincang pionir piutang plagiat plang pluralisme plutonium pok polimer polio prakarsa premi prevalensi
    profesionalisme proposisi protagonis protektif puber punca pundi pungut pupil pupus pusar raba rabi raib
    rasisme rawi reaktif regresi rehab reklame rekrut rektorat relaks relativitas remang remas remisi
    reparasi representatif reserse resesi residen responsif riak riuh romantisme ronda rumpun saba sabah
    sabat safar sahih sak sakramen saksama salep samba sampan sampling sanad sanga sangar sangkut santet
    sawangan sebal sega seismik sekoci sekop seledri selesa selongsong seluk semangkuk sembelit semur
    sensasional sensual separatis sera serotonin siah sigap sigi sigma signifikansi silap silet siluet
    sinema singkil sinkron sintetik songket sosialita spasial spidol spionase spiritualitas spora sportif
    stabilisasi statistika stimulan sukun sulam sulfur suling supervisi susuk susul syafii syarikat tabiat
    takhayul tamah tandu taplak tarikh tasbih tebang tektonik tekuk teler temperamen tengger tentakel tera
    terminologi terpana testosteron teteh tinjau tirani toksin topologi totok transistor transkrip tuak
    tungkai uban udik ulin ulun umpet usung visioner wara wedang wejangan wiski zakar zikir
    32 abai abdomen abon abuan adan adas adidaya aditif aduan aduhai aerodinamis agraris agrowisata ajudan
    akil aklamasi akmal aksesibilitas alaikum albino alga algojo alik alkali alto alu alutsista ambar amfibi
    amor ampel analitik anarki ancam andong antiseptik antologi apu aram aransemen arun asbak astral asu
    atma atraktif audiens audiensi ayun ayunda bada bahak bajing bakpao bakul bakwan balada balau bana bando
    barometer barong batara bebal bebi bejana beken belatung belit beliung beludru benderang beni berai
    berdikari beru bidak bihun biliar bimbing bini bintil biometrik blazer blus bopeng border borong brahma
    bruder bua bualan bubut buk bulak bungkuk buni buset busi buyung caca caci capung carik catu cekung
    celengan celup cenderawasih ceper cilok cincau cit colok comel cubit culun dab dasa dasawarsa dayah dayu
    degenerasi dekoratif dengue denominasi deodoran dera derma deru desimal deskriptif detoksifikasi dias
    diferensiasi digitalisasi diksi diler dinamit dirham dopamin dubur dus editorial edukatif eja ekologis
    eksekutor eksponen eksportir ekstensif elastisitas elus emiten empang engah epidermis eror eskalator
    estetik faktual falah farisi fasad feses fiat fisiologi fisioterapi folio fosfat fruktosa fungsionalitas
    gaharu gamblang gandaria gandeng gani gar gatra gebang gebu gelak geledah gembel gempar genom genosida
    gentong gepeng gerilyawan geulis gigolo giling gimbal glamor gluten gombal gorden gores grafika guruh
    halang halilintar hangar hanggar harkat hasta haul hemoglobin herba hibur hierarki hipnosis hipotek
    hiruk homogen hortikultura hostel hujung hus ibra ideologis ihwal ikal ilalang imajiner imitasi impas
    impotensi informatif ingus inisiator inklusi insang insektisida intelek interkoneksi intonasi intrinsik
    iota isak jaja jalin jangkau jangkung jem jemari jenaka jeng jerit jeroan jip joget joging jonggol
    jungkir junjung kaderisasi kadir kafan kalap kalkulasi kalor kancil kapang kapitalisasi karamel karton
    kasmaran kasual katakana katil kawi kebelet kebut kecambah kecapi kedaluwarsa kedip kelakar kelenteng
    keling kelok kenanga kenceng kencur kentara kepang keparat kepingin kerapu kerok keroncong kesasar
    ketumbar khayal khazanah khidmat khusyuk kiara kikuk kilas kilau kiran kisruh kista kiwi klaster klausul
    klenteng klimatologi kliping klitoris klorin klorofil koala kobar koe kolera kolonialisme komplet
    komputerisasi komunikator konsentrat kontekstual kopilot korporat korset korteks kortisol kreator kresek
    krida kriminalisasi kriptografi kuadran kuali kuarsa kuesioner kultus kumat kumparan kumulatif kumur
    kupas kwartir lahar laktat laktosa lamun lancip lapuk lat lateral latif lebam legislasi lelet leng
    lenteng lesehan liberalisasi liberalisme likuiditas linen linggis linglung linguistik lira lor lulur
    lusuh magenta mahesa makaroni maliki manajerial mandar mangkrak mantu marka marlin masinis masya masyhur
    matan matras mayur median medusa megapiksel mendoan menjangan mens meong merkurius metana mikroba
    mikrobiologi milad mim mimik minggat mistar modular momok monolog montir morfin morfologi mosi mubazir
    mufakat mujur murai muram musyrik mutilasi nahas natur naturalisasi nazir neptunus neutron ngilu nian
    nica nongol notasi novelis obelisk obral ode ofensif oksida olahragawan onar oncom opal oper opor
    optimalisasi origami orisinal pabean pahat paramedis pasi patih patok patologi patra patriotik peluh
    penatua pengap penggal penyok perfeksionis perkamen perkosa perkusi permana personalia persuasif pianis
    piawai picik picu pikuk pindang pion piramid plasenta polutan pomade pora porselen posesif pragmatis
    pranata praperadilan prasyarat presidium prestise prisma prosa provokatif proyektil psikiatri pulp puput
    purnawirawan purwarupa radial rahmah raksa rampas rangsang rayu reduksi referendum rejang rek relevansi
    reli relung remah renda rendam rentenir reog resisten restrukturisasi retribusi ringgit rintik rivalitas
    robotika romantik rosario rubik rubuh rujuk rumbai rumi rupee rusuh rusunawa saban sableng sadap salaf
    samara sampeyan sangkuriang sangsi sarden saring saung saut sayu sebar sebarang sedimen segmentasi sein
    sekala sekam sekuriti selebritas selempang seluar selubung seluncur sema sembrono senandung senarai
    sengon serai serbet serbi seremonial serempak seronok serut sesal setel seti siarkan siau sifilis
    simbiosis sinode sinonim sipir sirah sirsak sistematika soba sori sosialisme sterilisasi sulfat
    supremasi syafaat syahdu tabut tahajud tahir taji takwa talas tamasya tambal tandas tandon tapal tatang
    telaah tempa temporal tengkuk tensi teruk tetek theta tikam tolok tongkang tonik topografi toro trilogi
    tripod trisula tumis tumpuk tunawisma tunggul turbulensi turi ucok uduk ukhuwah ultimatum uma ungkit
    urbanisasi urea validitas valuta variatif ventrikel viola vodka wani waru wetan wewangian widi
    wiraswasta yudisial zamrud zamzam zirah zombi
    31 abrasi adaptif akak akang akrobat aktiva aktualisasi akulturasi alkisah alkitabiah almarhumah amblas
    amburadul amil andesit anekdot angguk angkara aniaya animo anom antah anterior aorta apatis arogansi
    asar asetat askar asparagus aster ateis atensi autopsi ayan babon bagong bahana balado bantai baran
    baskom bekicot belawan benalu bengis biawak bidara biduan bik bimasakti binaraga biopsi biseksual bobrok
    bol bonjol borok bubu bui bumbung bundel bunting buntung buyar cah cangkul cekcok cendekia cicit ciu cun
    dahaga daki dapa dawet deforestasi deformasi dekil delman demokratisasi dendeng dental deportasi
    destruktif detasemen dirgahayu disentri diskualifikasi dispenser dogma dongkrak doping drakula ebi edar
    edema eksemplar eksotik eksponensial ekstradisi ekstremis elips emblem empu empunya enamel encik encok
    engkol engsel epitel eskrim etalase etanol etiket faedah fanatisme feminisme feromon flamboyan flavonoid
    folat formalin futuristik gama gamping gapai garap garmen gaung gebyar gedong gegana gegar genderang
    genta geometris geopolitik getir getol gladi gondang gondola goni gurau hadang haleluya hambat hansip
    hantar hap harpa hayo hegemoni heterogen heteroseksual hidroponik higienis hiperaktif histeria holistik
    hubung humaniora ilustrator imperialisme imperium impulsif inca infografis inkarnasi inkubator intai
    interupsi intoleran invasif inventarisasi irasional jabal jabung jalang jambang jampi jaran jawi jazirah
    jengkal jepret kabilah kabisat kalang kanibalisme kapabilitas kapiler karavan karbondioksida karel
    karismatik karoseri karsa karst karyawati kasa kasut kebablasan kecik kecut kedondong kejap kejora kelab
    kelip kelor kemelut kendur kepincut kerongkongan kerut kesel keset ketek ketimun khatam kicau kidung
    kinetik kliring kolaboratif komikus komisariat kompatibilitas komunal komunikatif komuter kondektur
    konsonan konstanta konstruktif kontan kontinental kop koresponden korespondensi kredibel kreditur krom
    kundang lafal lakban laknat laksa lalapan lateks laten legalisasi legi lekuk leleh lenggang lengkuas
    lengser lentik lesbi limau linimasa lirih loak lolipop loyang lugas lumen lurik luwes magnitudo mahoni
    majas makara mambo mancung mandalika mandau mangkir manset manten margarin margasatwa martil masala
    matador matematikawan mawas mayones melar melarat mengkudu menopause mentalitas mercu mes mesut
    metabolik metafisika metalik mete metromini mikroskopis mizan moa modernitas mojang molekuler monarki
    monumental mortar mufti mursyid musala mushaf muslimat nadim nakhoda nanah nasab nawa nepotisme
    neurologis nilon nira nusakambangan nyinyir odol ofisial ompong opa opak optimum opus pacet pailit
    palung pangkas papar parsi pasok patin patologis patri pauk pencil penganan peniti pepes pera perimeter
    periuk petroleum pijar pikap pikat pikul plafon polip politisasi prakarya pramusim prangko prasmanan
    preseden presipitasi preventif privatisasi proaktif prolog psikotes pulsar puspita rajah rambah rambat
    rancu randi ransum rasial rawon rebah redaktur reflektif relik renta replikasi represif rerata resonansi
    retensi retret rimbun rimpang robotik ruah sabung saf safir sagitarius sakai sampanye sampean sanggul
    sanskerta saputangan sasana sasi sasis satin sato sau saur seba sebel selebrasi seling semantik semir
    sendu sensorik sepoi seprai sesajen silika simfoni simposium sindikasi sineas sinterklas sipit sirene
    sistematik sodomi soket sosiolog sosiologis standardisasi sua substitusi substrat sukan suksesi sulur
    sumo sungkawa supel surau tahlil taipan tajwid takaran talak tanker tapa tawakal tawang tebar tebas
    tebus tegur telanjur tembikar teolog teologis terjemah termometer terobos terpal tetanus tetra tilas
    tingkap tipografi toserba tra traksi tribune trigliserida trinitas troli tubagus tula tulen tungau
    tuntun tus umpama undi uranus utopia vanili vegetatif visibilitas wangsit wanti windu wisudawan yuridis
    zuhud
    30 abstraksi adaptor agamis agil akselerator alit alkaloid alon amandel ampere anyang arabika aral aras
    artifisial asad asimetris babad banderol bantah barongsai batagor bawal bawel bayak belalai bentol bilas
    binder bobol bonang buluh cadar cekikikan cendawan centimeter cerna coban congkak datu dawai defisiensi
    delik demen demokratik depa desah diferensial dimsum disket divestasi ekaristi ekowisata ekspatriat
    emulator erti fabrikasi fahrenheit faktur folikel fundamentalis gadung gandrung gawai geiger gemerlap
    gempol generalisasi geodesi geraham goda gradasi grafit grasi harmonika hidrasi hikayat hipotetis hoaks
    ijtihad imbal independensi inferior islamisasi isotop jadah jap jidat jintan jiran joule kaba kacung
    kalut katrol keok kerawang kha klausa klop klorida koil kokas kolak kolibri komodor komparatif kompres
    komuni konjungsi korona korosif koyak kremasi kribo kripto kupat kurikuler laik latah layan lembing
    lengang lik limas madang mangkal manula manyar marut masin materialisme mendut metamorfosis mezbah mole
    mondok monogami monorel mua mujair naim negosiator nirmala nomad nonformal obsesif oksidan oleng orak
    orbital otomatisasi padma pakcik panekuk panelis paragon parkit partisipatif pause pelepah perawi perca
    perkedel peroksida pesohor petis pika piton plengkung plural poles ponakan posterior potasium prestisius
    protokoler puntung rahmatullah randa rasionalisasi rasionalitas realistik reboisasi rebung rekap rektum
    repetisi reportase reses resik resistor respirasi rida ritsleting ruwet sabana sado samin santer sasa
    sayup sedu seduh selasar selenium selulosa semilir sengat simetri singularitas siuman siur sontak sreg
    stagnan stratifikasi sumbat tahniah taiga taklim tandem tanin temporer tengkurap teoretis teripang
    timang timpang tiran tis toge traumatis tremor trendi tres trigonometri tritunggal tuberkulosis tuduh
    tumben tuts ufuk ulos untai uterus valentin vandalisme wage wajik wangsa yudisium zenit zuhur
    """

  /// Derived forms, and words that take no affixes.
  static let forms: StaticString = """
    73 di
    68 adalah
    67 ke
    65 menjadi
    64 sebagai
    63 memiliki
    62 beberapa sebuah seorang setelah tersebut
    61 melakukan membuat secara
    60 bagian bersama selama setiap terjadi
    59 berada melihat merupakan nya pemain sebelum seseorang
    58 akhirnya apakah biasanya kedua lainnya mendapatkan menggunakan merasa sesuatu terbaik
    57 bekerja berhasil digunakan lakukan melalui memberikan mencari mengatakan menurut pemerintah
    perusahaan sebelumnya si terhadap
    56 belajar berarti berbagai berbeda bermain berubah dilakukan hubungan kehidupan membantu menemukan
    sebagian sebenarnya semakin semoga semuanya terakhir terlihat termasuk ternyata
    55 alasan berharap berjalan berusaha dapatkan disebut itulah kesehatan kesempatan makanan membawa
    memberi memilih mempunyai menarik mencoba mendapat menerima mengambil mengenai meningkatkan menuju
    menunggu menunjukkan meskipun no pekerjaan pendidikan permainan rp satunya
    54 adanya artinya berasal berdasarkan berhenti berikan berikut dibuat dirimu dirinya inilah kehilangan
    kekuatan maupun melawan mencapai mengalami mengikuti meninggal menulis menyebabkan namanya pasangan
    perjalanan pertandingan pertanyaan pilihan pt rasanya sebanyak sedangkan sepanjang sma terbaru terdapat
    tujuan walaupun
    53 bantuan berdiri bergabung berikutnya berkata bernama berpikir bertahan bertemu diberikan dikenal
    dimulai ditemukan gunakan inginkan jaringan katanya keadaan keamanan kebanyakan kegiatan kematian
    kesalahan ketiga memakai membutuhkan meminta memulai memutuskan menikah meninggalkan menjaga
    menyenangkan pembangunan perhatian perubahan pikiran sebelah sebesar sejumlah selanjutnya terkait
    terkenal terutama umumnya
    52 alami awalnya bangunan berakhir berbicara bergerak bertanya biarkan caranya catatan dianggap
    diketahui harapan kemampuan kemenangan kemungkinan keputusan keuangan layanan lingkungan membaca
    membangun membeli membuka mendengar mendukung mengetahui menghasilkan mengirim mengubah menyatakan
    merasakan miliki misalnya pemimpin penelitian penggunaan penyakit perasaan pernikahan ri sebaiknya
    seharusnya serangan silakan tambahan temukan terasa terbesar terbuka terdiri tertentu tv waktunya
    51 anaknya banyaknya berbagi berkembang berlangsung berupa berwarna bukanlah diambil diberi dipakai
    gerakan jawaban kebijakan kecamatan keduanya kejadian kendaraan kerajaan laporan latihan man membuatmu
    membuatnya memenangkan menangis mencintai mencintaimu menciptakan menghadapi mengingat menjelaskan
    menyadari menyelesaikan menyerah menyerang meraih pakaian pastikan penampilan pengguna penulis pertemuan
    peserta ruangan saatnya sehari sepertinya sesungguhnya setengah setidaknya smp tanaman terkadang
    terlibat tertarik tindakan tni
    50 apaan aturan ayahnya berbahaya berbuat berdua berguna berharga berhubungan berjuang berlaku
    bertanggung beruntung berusia cm dalamnya dibandingkan dibuka dijadikan dikatakan dilihat dimiliki
    diterima dpr dukungan hanyalah harusnya hidupnya ibunya ii ikuti it kalinya kebutuhan kecepatan
    kepercayaan kerusakan kesulitan kim lapangan liburan ma melanjutkan melewati melindungi memahami
    memainkan memakan memasuki membayar membunuh memegang memikirkan memperoleh mempertahankan memungkinkan
    mengaku mengalahkan mengandung mengeluarkan mengembangkan mengenal menghabiskan menguasai menikmati
    menjadikan menjalankan menjawab menjual menolak menyebut menyimpan menyukai minuman mm padamu pelajaran
    pelatih pemenang pemerintahan pemilihan pemuda penduduk penerbangan pengalaman pengembangan pengetahuan
    peraturan perbedaan perjuangan perkembangan petugas saluran sayangnya sd seberapa selamanya semacam
    takkan tekanan tergantung terluka tersedia tulisan ujian ukuran untukmu urusan wib
    49 ataupun berbasis berdoa berfungsi berisi berkualitas berlebihan bersifat bertambah bukannya dibangun
    dibawa dijual dikirim diperlukan dipilih diriku ditangkap dki dprd gangguan hasilnya hidupmu hubungi
    kalangan katakan kebaikan kebiasaan kecelakaan keinginan kejahatan kekurangan kepadanya ketemu
    keuntungan khususnya maksudnya melainkan melakukannya melayani memasang memastikan membentuk memenuhi
    memimpin memperbaiki menahan menampilkan menawarkan menceritakan menderita menempatkan menentukan
    mengadakan menganggap mengatur mengganggu menginginkan mengumpulkan mengurangi meningkat menjalani
    menutup menyediakan menyesal merusak narkoba pandangan pejabat pekerja pelayanan pembuatan pemilik
    pendukung pengadilan penghargaan pengusaha penjualan penyebab peralatan perdagangan peringatan
    perjanjian perlindungan permintaan permukaan rasakan ratusan ribuan se segalanya sejauh seminggu
    sendirian sepenuhnya sepuluh setahun siapkan sms tepatnya terbatas terbukti terletak tersenyum tertinggi
    tinggalkan wa
    48 alasannya aliran ancaman angkatan aslinya baiknya berbentuk berhak berhati berkaitan bermanfaat
    berpartisipasi bersikap bertindak berumur buatan butuhkan cobalah contohnya dibanding dibutuhkan diduga
    diikuti dilaksanakan dipercaya disebabkan disebutkan ditetapkan ditulis ditutup golongan harganya hatiku
    hukuman iii intinya istrinya jabatan jawabannya jurusan kebenaran keberadaan keberhasilan kebetulan
    kekalahan kekerasan kekuasaan keluarganya kenangan kenyataan keseluruhan kesuksesan ketahui keterangan
    keturunan kg lupakan makanya masalahnya matanya melahirkan melaksanakan melarikan melepaskan melibatkan
    melupakan membuatku membuktikan memerlukan mempelajari menangani menangkap mencegah mencetak
    mendengarkan mendorong mengajar mengakui mengangkat mengenakan menghancurkan menghargai menghilangkan
    menghindari menghubungi mengirimkan mengisi mengungkapkan mengunjungi menilai menonton menyakiti
    menyebutkan menyelamatkan min padanya panggilan pedagang pelajar pelaku pelanggan pelatihan pembunuhan
    pemikiran pemilu pendapat pengertian peningkatan penonton penumpang percayalah perguruan perhatikan
    perlahan pernyataan pertahanan pertanian pertempuran pertumbuhan pertunjukan petani petunjuk pimpinan
    polri putaran rekaman rt rumahnya rupanya sebagaimana sebaliknya sekalian sekitarnya seolah seputar
    sesama setempat smk tampaknya tangannya temannya terbuat terkena terlebih terpilih terpisah tersangka
    terserah tubuhnya
    47 anggaran bayangkan bbm beragam berencana berlalu berperan bersamaan bersamamu bersyukur bertahun
    bertugas beserta campuran ceritanya dengannya diadakan dibaca dibilang dibunuh dicari diciptakan
    didukung diharapkan dihasilkan dikarenakan dikeluarkan dikembangkan dilarang dilengkapi dimainkan
    diminta dinilai dipanggil dirilis disertai ditambah ditentukan harinya hatinya hiburan hidupku impian
    jadikan jadilah jutaan kebahagiaan kebakaran kebebasan kecantikan keempat kegagalan kehormatan kekayaan
    kelahiran kelebihan kelihatan kemerdekaan kepentingan kepolisian kepulauan keselamatan kesepakatan
    ketakutan keyakinan kpu kunjungi lapisan lukisan masakan melaporkan meliputi memaksa memanfaatkan
    memasukkan membahas membersihkan membiarkan memeriksa memproduksi menambah menambahkan mendekati
    menengah mengajarkan mengajukan mengakhiri mengakibatkan mengalir mengatasi mengejar mengembalikan
    mengganti menghapus mengharapkan menghentikan menghilang mengingatkan mengucapkan menimbulkan menjauh
    menjelang menuntut menurunkan menyakitkan menyebar menyentuh menyerahkan merokok milan nantinya nikmati
    orangnya pastinya pelaksanaan pembayaran pembuat pencarian pendaftaran pendapatan penggemar penjaga
    penyanyi perawatan perbuatan perpustakaan persiapan perwakilan pikirkan potongan pp puluhan rangkaian
    sasaran seandainya sebaik sebulan seekor seiring sekalipun sekian selengkapnya suaminya tantangan
    tempatnya terbiasa terdengar terhubung terlambat terpaksa tersisa tertulis tertutup tumbuhan ucapan uu
    wajahnya
    46 ajaran akibatnya antaranya bagaimanapun bagiku baginya balapan belakangan berawal berbohong bercanda
    bercinta berdarah berenang berganti bergantung berjanji berjudul berkumpul berkurang berlanjut berlari
    bermasalah berniat beroperasi berpengaruh bersaing bersalah bersatu bersedia bertujuan berukuran
    berulang bukankah cadangan cairan dasarnya denganmu diakses diakui diangkat diatur dibagi dibantu
    dibayar dibeli didirikan diganti digelar dimakan dinyatakan diperkirakan diperoleh diproduksi dirancang
    disimpan ditahan diterjemahkan hadapi halnya harapkan harian hatimu hitungan hubungannya ikatan isinya
    jalanan jalannya janganlah kandungan keadilan keberuntungan kebohongan kebudayaan kedatangan kehadiran
    keindahan kejutan kekasih keluhan kelurahan kemajuan kepadamu kepemimpinan ketinggalan ketinggian
    kotoran kpk kumpulan kunjungan lamanya lanjutkan lingkaran lowongan lulusan maafkan mainan melanggar
    melangkah melebihi melihatnya memandang memanggil memasak membalas membela membenci membuang
    memperhatikan memperkenalkan memperkuat mempersiapkan menanyakan menatap mencakup mencuri menemui
    menetapkan mengajak mengarah mengendalikan mengerjakan menggambarkan menggantikan menggunakannya
    menghitung menghormati mengumumkan mengundang menolong menutupi menyaksikan menyampaikan menyembunyikan
    menyiapkan merebut mewakili padaku pameran pegunungan pelabuhan pelanggaran pelindung pemandangan
    pembelajaran pembelian pemberian pembukaan pemeriksaan pendekatan peneliti penerimaan pengacara
    pengawasan pengganti pengobatan pengumuman pengunjung pengurus penjelasan penurunan penutup penyimpanan
    perayaan perbaikan perbatasan percobaan perekonomian perencanaan pergerakan persahabatan pertarungan
    perumahan polda satuan seakan sebabnya sebutan sekelompok seribu setara seumur sewaktu siaran tahanan
    tahunan tanyakan terbakar terbentuk tercatat terdaftar terdekat terjadinya terkejut terpenting tersebar
    tetaplah tk ucapkan undangan urutan utamanya
    45 adapun apanya asian atasnya baiklah bedanya begitulah beralih berbahasa bercerita berkuasa berlatih
    bermakna bermimpi berpendapat berpisah berpura berputar bersenjata bersiap bersinar bertaruh bertarung
    berteman besarnya buatlah cintai darinya depannya diajak dialami dibalik dibentuk dihukum diinginkan
    diisi dijamin dijelaskan dikelola dilahirkan dilanjutkan dimasukkan dimengerti dipandang dipasang
    dipenuhi dipimpin disaat diselenggarakan diselesaikan ditambahkan ditampilkan ditandai ditanya
    ditempatkan ditinggalkan ditolak ditujukan diubah dugaan gabungan gagasan gambaran gunanya hadapan
    hidangan hindari ingatan ingatlah iv jaminan kabarnya keahlian keberanian kedokteran kelemahan kelima
    kenaikan kenyataannya kepalanya kepribadian kerjakan kerjanya kesenangan kesepian ketentuan kewajiban
    lanjutan lautan ledakan matamu melatih melepas meluncurkan mematikan membagi membakar membedakan
    memberitahu membicarakan memecahkan memerintahkan memesan memicu memindahkan memisahkan memohon memotong
    memperlihatkan mempertimbangkan menakjubkan mencatat mendapatkannya mendarat mendirikan menegaskan
    menekan menembus menerapkan menerus mengabaikan mengancam mengawasi mengecewakan mengejutkan mengelola
    mengeluh menghadiri menghubungkan mengklaim mengurus menikahi menurun menyalahkan menyambut menyarankan
    menyebutnya menyembuhkan menyewa menyusun merawat merayakan merekam merencanakan merilis merindukan
    meyakinkan miliknya pbb pejuang pelajari pelayan pemakaman pembagian pembantu pembentukan pembicaraan
    pembunuh pemegang pemilih penemuan penerima pengakuan pengawas pengelolaan penghasilan pengiriman
    penguasa penjual penyelidikan peradaban perdamaian permasalahan pesanan petualangan pinjaman platform
    pns pokoknya polres pujian rencananya rw salahnya sebagainya secepatnya seharian sejenis semalam semula
    sesaat sesudah siapakah sim sisanya soalnya st suaranya sudahlah sukai susunan tadinya tahukah tahunnya
    tanggapan tarian tawaran temanmu temui tentunya terbanyak tergolong terjaga terjatuh terjebak terkesan
    terlepas tersendiri tertinggal tidaklah tuanya tuntutan ulasan unggulan untukku untungnya
    44 adakah adiknya angkutan asalnya bacaan bagaikan bagimu barisan barunya barusan bayangan belahan
    bentuknya bepergian beragama berantakan berburu beredar berhadapan berinteraksi beristirahat berjarak
    berkali berkarya berkomunikasi berkunjung berlokasi berminat bernilai bernyanyi berperang berpindah
    bersamanya bersemangat bertentangan berujung berupaya bervariasi besaran bi buktikan bukunya bumn
    carilah cintaku cpns daratan darimu dialah diawali dibuang dicapai dicoba didapat didapatkan dihancurkan
    dihapus dihentikan dihitung dijaga dijalankan dikabarkan dikenakan dikerjakan dilakukannya dilaporkan
    diluncurkan dimaksud dimaksudkan dimanfaatkan dinamakan dipaksa dipastikan dipengaruhi diperbaiki
    diperbolehkan diperiksa diraih direncanakan disajikan disampaikan disediakan diserang disukai ditarik
    ditembak ditemui diterapkan diturunkan diukur diumumkan diundang diyakini dpd entahlah faktanya giliran
    habiskan jadinya jelaskan jumlahnya kajian kakinya karenanya keajaiban kebencian keberatan kedamaian
    kehabisan kejuaraan kelaparan keluarkan kemanusiaan kematiannya kemudahan kepadaku keperluan kerugian
    kesabaran kesadaran kesatuan kesedihan keseimbangan kesejahteraan kesetiaan ketahuan keterampilan
    keunggulan kirimkan ktp kuningan kurangnya landasan larangan layaknya lihatlah lokasinya mainkan
    makanannya masukan masukkan mataku melarang meledak melengkapi meletakkan melintasi memaafkan memancing
    membahayakan membaik membatasi membawakan membawanya membayangkan membebaskan membelinya membosankan
    mempromosikan memuaskan memuat memuji memukul memutar menakutkan menandakan menandatangani menari
    menaruh mencintainya mencuci mendalam mendatang mendesak menemani menembak menempati menempuh
    menenangkan menentang menetap mengenali mengerikan menggabungkan menggelar menggoda menghadap menghibur
    mengidentifikasi mengikat mengira mengontrol mengundurkan menguntungkan mengusir meninggalkanmu menjabat
    menjadikannya menjalin menjamin menjatuhkan menunda menunjuk menyala menyayangimu menyebarkan
    menyedihkan menyerap menyetujui menyuruh menyusul merindukanmu mewujudkan mingguan mulailah mulutnya
    munculnya obatan pacaran pacarnya pangkalan pecinta pekerjaannya peluncuran pemahaman pemakaian
    pemasaran pembaca pembalap pembeli pemberontak pemesanan penambahan penanganan penangkapan penari
    penawaran penderita penderitaan pengamat pengambilan pengaturan pengendalian pengikut penglihatan
    pengorbanan penilaian penipuan pentingnya penulisan penyebaran penyelenggaraan peperangan perbaiki
    perbandingan percakapan perhitungan perkataan perkawinan perkebunan perkiraan perlawanan perlengkapan
    persaingan persatuan persetujuan persoalan persyaratan pertamanya pertanda pertanyaannya pertengahan
    pertolongan peternakan pikirannya pln politisi putrinya rambutnya rombongan sarankan saudaranya sayuran
    sebutkan seharga semudah sendirinya senilai sepasang sesekali seterusnya setinggi sifatnya sk tampilan
    taruhan tbk temanku tembakan terakhirnya terancam teratur terbagi terbangun terbunuh tercapai tercinta
    tercipta terduga terganggu terikat terinfeksi terkini terlahir tersembunyi tertidur tingginya tuduhan
    tugasnya tujuannya tunjukkan untuknya waktumu warisan
    43 airnya akui anggotanya asalkan atasi badannya bakalan balasan bayaran bca benarkah berbunyi berdampak
    berdaya bereaksi bergaul berhentilah berjumlah berkendara berkisar berlayar berlin bermaksud bermula
    berpengalaman berpotensi bersahabat bersaudara bersihkan berteriak berterima bimbingan bisakah bpk
    buahnya buktinya ciuman covid datangnya dengarkan dibahas dibakar dibesarkan dibicarakan dicetak
    dicintai didasarkan diingat diizinkan dikalahkan dikelilingi dikembalikan dikunjungi dilalui dilindungi
    dipahami dipecat diperintahkan dipertahankan dipikirkan dipindahkan dipisahkan dipotong dirasakan
    diserahkan disusun diterbitkan ditunggu ditunjukkan diucapkan diuji diungkapkan euro filmnya fotonya
    hambatan ibuku indahnya izinkan jalani jalankan jangkauan jatim jualan kakaknya kebanggaan kecerdasan
    kecilnya kedalaman kehendak kelelahan keluaran kemampuannya kemiskinan kenyamanan kepemilikan keraguan
    kerjaan kesamaan ketenangan kuburan lagunya lengkapnya lepaskan letaknya lewatkan lindungi masuknya
    melampaui melihatmu melompat melukai melukis membangkitkan membatalkan memberimu memberinya memelihara
    memeluk memerintah memilikinya meminum memperluas menampung menanggapi menantang menanti menawan mencium
    mendaftar mendatangi mendatangkan mendeteksi menduduki menduga menebak menekankan meneruskan mengacu
    mengakses mengamankan mengamati mengandalkan mengarahkan mengatasinya mengawali mengelilingi menggali
    menggambar menghalangi menghidupkan menginap mengizinkan mengobati menguji mengukur menipu menjanjikan
    menonjol menuliskan menunggumu menurutku menyajikan menyakitimu menyanyi menyanyikan menyatukan
    menyebalkan menyelenggarakan menyerupai menyesuaikan menyimpulkan menyingkirkan merancang meyakini
    mudahan namamu nyatanya otaknya pahami panduan pasangannya pemanasan pembawa pembinaan pembuangan
    pembuka pemprov penampilannya pencapaian pencegahan pencipta pencuri pencurian pendiri penerapan
    penetapan pengamatan pengeluaran pengembang penghuni pengolahan pengujian penjahat penyelesaian
    penyerang penyerangan perairan perawat perbankan pergantian perhiasan perikanan permohonan permulaan
    perpisahan persamaan persediaan pertambangan pertimbangan pertukaran posisinya pukulan putusan ramalan
    rancangan rincian sambutan sangatlah sejalan sekolahnya selesaikan seluas seluruhnya semasa semata
    sembarangan semestinya serahkan serangkaian seratus setelahnya solusinya tabungan tagihan tahapan
    tambahkan tanganku tawarkan tendangan tenggorokan tentukan terbalik tercepat teringat terinspirasi
    terjangkau terjemahan terkemuka termurah tertua terungkap terwujud timnya tingkatan uangnya ukm ungkapan
    usahakan vi who
    42 anakku andalan apalah asuhan bandingkan batasan batuan belakangnya beracun beraksi beranjak beratnya
    berbakat berbalik berbau berbelanja berbisnis bercerai berdekatan berdosa berduka bergaya beriman
    berjumpa berkala berkelanjutan berkeliling berkontribusi berlawanan berlebih berlibur berpakaian
    berpaling berpikiran bersabar bersangkutan bersejarah bersembunyi bertahap bertanding bertempat
    bertempur berturut berwenang bpjs buahan buatmu bulanan buruknya cctv ciptaan ciptakan dataran depanmu
    diabaikan diajarkan diajukan diakhiri diartikan dibatalkan dibatasi dibebaskan dibiarkan dibuktikan
    dicatat diceritakan didominasi didunia diego digantikan dihadapi dihadiri dihargai dijumpai dikaitkan
    dikasih dikendalikan diklaim dikonfirmasi dikuasai dilatih dilepaskan diletakkan dinikmati dipegang
    dipelajari dipenjara dipergunakan diperhatikan diperkenalkan diputar diragukan dirawat disambut
    disarankan diselamatkan disesuaikan disetujui disuruh ditakdirkan ditangani ditawarkan ditempuh
    ditingkatkan ditonton dituduh ditugaskan ditunda ditunjuk diusir diy dorongan gambarnya gugatan gurunya
    hargai hatilah hentikan hiasan hilangnya ikutan ingatkan jateng kalahkan kamarnya karangan karyanya
    keagamaan kebangkitan keberadaannya kebersamaan kecanduan kedudukan kedutaan keesokan kegelapan
    kehamilan kehancuran kehidupannya kejujuran kekacauan kekuatannya kelamaan kelihatannya keluarnya
    kemarahan kemauan kembalikan kepastian kepuasan kerajinan kesakitan kesayangan kesenian kesibukan
    kesimpulan ketahuilah keterbatasan kewenangan kiriman kk kondisinya kumpulkan kuncinya kutipan lahirnya
    lakukanlah lalui laporkan lembaran lewati manfaatkan masalahmu melacak melaju melancarkan melanda
    melayang melekat melelahkan melewatkan meluncur memaksakan memalukan membacanya membandingkan
    membantunya membencimu memberitahukan membesarkan membuatkan membuktikannya mempercepat memperingati
    memperingatkan memperjuangkan memperkirakan memperlakukan memperpanjang memudahkan memulihkan menabrak
    menaiki menaikkan menanam menanggung mencabut mencarinya mencerminkan mencintaiku mencobanya mendaki
    mendekat mendidik mendominasi menelan meneliti menempel mengaktifkan mengalihkan mengantar mengantarkan
    mengenang mengendarai mengesankan mengetahuinya menghadirkan menghambat menghina mengorbankan menguatkan
    mengulang meniru menurutmu menurutnya menyangka menyapa menyayangi menyelidiki menyiksa menyukaimu
    meremehkan merugikan merujuk mestinya milikmu mk mobilnya mpr muatan mulanya murahan obatnya obrolan
    olehnya pacarmu pasaran pasokan pecahan pedesaan pegangan pelaksana pelantikan peliharaan pelukan
    pemadam pemainnya pemandu pembakaran pembebasan pemberontakan pembersihan pembesar pembuluh pemburu
    pemeliharaan pemenangnya pemeran pemiliknya pemkab pemrograman pemula pemulihan pencari pendamping
    pendatang pendirian penembakan pengajar pengajaran pengamanan pengangguran pengantar pengawal pengelola
    pengemudi pengenalan pengendara pengukuran pengungsi peninggalan peninggi penolakan penutupan
    penyebabnya penyelenggara penyesalan penyihir peranan perasaanku perasaanmu perjalanannya
    perkembangannya perlakuan perlombaan perlukan pernahkah pernikahannya perolehan perpanjangan persiapkan
    pertahankan pertimbangkan pilihannya pilihlah pinggiran polsek pssi putranya putuskan ramuan sadari
    sahabatku sahabatnya sakitnya salinan sebatas secepat sekejap sekeliling seketika sekuat selamatkan
    sentuhan separuh sialan singkatan sinilah suamiku sumbangan tanpamu tayangan teknisi temuan tentangmu
    teratas terburu terburuk terdakwa terendah tergabung terhitung terjual terkuat terlarang terlupakan
    ternama terpengaruh tersimpan tersinggung tertangkap tertekan tertipu teruslah ti tidurnya tp tuhanku
    tulisannya tumpukan turunkan ujungnya umurnya usahanya usianya usulan utusan wajahmu warnanya xi
    41 abaikan ajarkan akankah apbd arahan atasan bagikan barangnya bawaan bawahnya berabad
    beradaptasi beraktivitas berapi berasa berbahan berdiam berfokus beribadah berisiko berkenalan
    berkomentar berkorban berlindung bermacam bermotor berolahraga berpasangan berprestasi bersamaku
    bersantai bersedih bersenang berstatus bersumpah bertekad bertepatan bertukar berurusan biarlah
    bicarakan bilangan bni bri buruan caraku ceritakan cetakan cintanya cv dariku datanya dekatnya denganku
    detailnya diamankan diarahkan dibedakan dibersihkan dicabut dicampur didengar didesain didorong
    digambarkan dihormati dijadwalkan dijawab dikenali dikirimkan dikonsumsi dikumpulkan dikutip dilantik
    dilepas dilewati dilupakan dimasak dimuat dipasarkan diperlakukan dipesan diprediksi dipublikasikan
    diputuskan disiapkan ditanam ditandatangani ditanyakan ditemani ditinggal dituntut duanya fungsinya
    gantinya hancurkan harimu haruskah hebatnya himpunan hiv ibumu imbalan jagalah jagoan japan jaraknya
    jatuhnya jauhkan kaitannya kapolres kasi katakanlah keadaannya kebersihan kebesaran kebijaksanaan
    kebingungan kecenderungan kecurangan kediaman keenam kegembiraan kegunaan keinginannya kekaisaran
    kekasihnya kekebalan kekhawatiran kelainan kelanjutan kemacetan kemakmuran kemasan kemuliaan kenakan
    kenalan kenikmatan kepedulian kesaksian kesukaan ketahanan ketegangan keterlibatan ketertarikan ketujuh
    kisaran kulakukan kulihat kulitnya laksanakan lintasan malahan marilah masanya melemah melintas memadai
    memantau mematuhi membanggakan membantah memberikannya membunuhnya memburuk membutuhkannya memengaruhi
    memerangi meminjam mempekerjakan mempertanyakan mempertemukan memunculkan menaklukkan menandai
    menariknya mencolok mendapati menelepon menemukannya menerbitkan menerimanya mengadopsi mengagumi
    mengagumkan mengajari menganggapnya mengecek menggerakkan menghampiri mengharuskan menghindar menghukum
    menginjak menginspirasi mengkhawatirkan mengkritik mengungkap mengusulkan mengutip menikmatinya menimpa
    meningkatnya menjauhi menjauhkan menjemput menuai menuduh menunjang menyalakan menyangkut menyatu menyia
    menyukainya meragukan merekrut meringankan milikku muridnya musiknya namaku negaranya nilainya nkri
    ormas pacarku panjangnya pasukannya pelakunya pelarian pelecehan pemanfaatan pemasangan pemasukan
    pembahasan pembangkit pembantaian pembatasan pemberantasan pemberdayaan pemberi pemberitahuan pembicara
    pembina pemda pemkot pemukiman pemutih penampakan pencerahan pencernaan pendarahan pendaratan pendengar
    pendingin penentuan penerangan penerbit penerjemah penerus pengabdian pengadaan pengecekan pengecualian
    pengendali pengerjaan penghalang penghasil penghormatan penghubung penginapan pengisian pengurangan
    penipu penyedia penyelamatan penyembuhan penyerahan penyidik penyusunan pepohonan perampok perasaannya
    perbelanjaan perbuat perceraian percintaan perdebatan pergilah perhatiannya perhubungan perkotaan
    perkumpulan pernapasan persaudaraan persidangan perutnya pesaing petinggi pewaris pikiranku pikiranmu
    pribadinya prosesnya rakyatnya rekannya rintangan rujukan rumahku rumahmu ruu saingan sakiti saksikan
    salahkan sambungan sayangi sebanding secangkir sedemikian sedikitnya sedunia sejam sejujurnya sekilas
    sekumpulan selepas senyuman sepenuh statusnya sudahkah sulitnya sumut tabrakan tangani tanganmu tatapan
    tawanan tercantum terdahulu terdepan terdeteksi terhenti terhindar terhormat terkecil terpasang
    terpencil terpopuler terputus tersentuh terusan tingkatkan tubuhku turunan ukiran ukurannya undian
    warganya wujudkan
    40 acaranya adakan agamanya ahlinya aids akademisi akhiri aktifkan akulah anakmu anehnya angkot
    aplikasinya ayahku bagusnya baikan bajunya bantuannya barulah baunya bawahan bayinya bebatuan beginilah
    belasan bendungan berakhirnya berambut beranggapan berbaring berbincang berbuah berbulan
    berbunga berdagang berdasar berdebat berdirinya bergairah bergetar berhubung berisikan berjalannya
    berjam berjaya berkapasitas berkelas berkeliaran berkenan berkesan berkolaborasi berkomitmen
    berkompetisi berkonsentrasi berkulit berlaga berlangganan bernapas berorientasi berpacaran berperilaku
    berpihak berprofesi bersandar bersekolah bersuara bertema bertiga bertuliskan beruntun biayanya bibirnya
    bisnisnya bocoran bpom buatku caramu cintamu cobaan dadanya daftarkan dani datangi datanglah debutnya
    deretan dharma diakibatkan diaktifkan diandalkan diberitahu diberlakukan diblokir diburu diculik
    didampingi dideskripsikan diganggu dihilangkan dihindari dihubungi dihubungkan dihuni diikat diiringi
    dijalani dijuluki dikejar dikurangi dilanda dilayani dimenangkan diminum dinobatkan diolah dioperasikan
    dipelihara diperkuat diperpanjang dipertimbangkan dipuji dipukul dirasa diresmikan disadari disapa
    disayangkan disengaja disepakati disingkat ditayangkan ditebak diteruskan diusulkan diusung diwajibkan
    diwakili efeknya fb finalis getaran gigitan godaan gulungan habisnya hadiahnya halangan hang haruslah
    hilangkan hukumnya impikan informasinya inikah islami istriku jabatannya jawabnya jiwanya judulnya
    julian kalaupun kaltim kapolda kb kebenarannya keberangkatan kebocoran kebodohan keburukan kedaulatan
    kehilanganmu kehutanan kejadiannya kejaksaan kejauhan kejayaan kekecewaan kelancaran kelangsungan
    kelautan kelulusan kemaluan kembangkan kemitraan kenali kepadatan keramaian kerusuhan kesalahannya
    kesempurnaan kesusahan ketergantungan ketersediaan ketiganya keunikan kewarganegaraan kodim korbannya
    kritikan kuasai kurangi kurasa kurasakan kutukan lainya lamaran langganan lantaran lawannya letusan
    liputan luasnya maknanya manakah masyarakatnya matikan megawati melamar meleleh melempar melemparkan
    melimpah meluas melupakannya memajukan memakainya memanggilnya membacakan membenarkan membencinya
    membesar membiayai membina membingungkan membongkar membuahkan memburu memecah memenangi mementingkan
    memintanya memperbaikinya memperbanyak memperlambat mempermudah mempersembahkan memulainya memutihkan
    menabung menangkan mendaftarkan mendampingi mendengarnya mendiskusikan mendoakan mengabdi mengalaminya
    menganalisis mengangkut mengantuk mengasihi mengatakannya mengawal mengemudi mengemukakan mengenalmu
    mengenalnya menghemat menghirup mengidap mengikutinya mengintip mengkhianati mengobrol mengonsumsi
    mengoperasikan mengubahnya mengulangi mengunyah mengurusi mengusung mengutamakan mengutuk
    meninggalkannya meninggalnya menjangkau menjelajahi menjualnya menular menumbuhkan menuruti menusuk
    menyamar menyangkal menyeberangi menyelam menyeluruh menyembah menyengat menyeramkan menyesali menyikapi
    menyimpang menyinggung menyumbang menyusuri merasakannya merata merekomendasikan merendahkan merepotkan
    mimpiku mintalah mts mudahnya mungkinkah niatnya nomornya ntb ntt nyanyian pad paduan pakailah pastilah
    paud pelangsing pelaut pembacaan pembalasan pembaruan pemberani pemberhentian pemberitaan pembersih
    pembiayaan pembohong pembuktian pemindahan pemungutan penanaman penanda penasihat penataan penciptaan
    pencitraan penculikan pendanaan penduduknya pendukungnya penegak penembak penempatan penentu penerbitan
    pengajian pengalihan pengaman pengangkatan pengaruhnya pengasuh pengecut penggerak penggunaannya
    penggunanya penghancur penguasaan pengumpulan penjajah penjajahan pensiunan penuhi penyesuaian perannya
    perantara perburuan percepatan percetakan peredaran peresmian pergaulan pergelangan perkantoran
    perkemahan perkenalkan perluasan permainannya perokok peroleh perpaduan perselisihan persembahan
    persimpangan pertemanan perusahaannya puncaknya rencanakan resminya rob rsud rumahan sampingan saudaraku
    sayangku sdm sebetulnya sebisa seburuk sederajat sediakan segelas sehubungan sejatinya sejuta sekelas
    selangkah selebihnya sembunyikan sesuka sulsel sumsel tampilkan tanahnya tandanya tegangan
    terbaiknya terbawa terbenam terbentuknya tergoda teriakan terindah terintegrasi terisi terjawab
    terkandung terkaya terkendali terlatih terobosan terpadu terpanjang tersayang tersesat tersusun tertunda
    terulang tps tuaku tuanku tunjangan ulangan videonya vii wita workshop xii yakini yakinkan
    39 adikku agaknya ajari alangkah anggapan apbn bacalah bagiannya bapaknya bebaskan belaka belikan
    berakibat berbanding berbaris berbatasan berbulu bercampur berdamai berdampingan berfoto bergantian
    bergeser bergoyang beritanya berjaga berjudi berkelahi berkembangnya berkeringat berkilau berkuda
    berlimpah bermata bermunculan berpegang berpendidikan berpusat bersaksi bersepeda bersiaplah bersumber
    bertajuk bertenaga bertingkah bertolak bertumbuh bodohnya bps buatkan bulannya bunganya butiran cakupan
    cantiknya daerahnya darahnya daunnya demikianlah depanku diadopsi dialihkan diamati dianjurkan diawasi
    dibawakan diberhentikan dibuatnya dibungkus dicuri dicurigai didaftarkan didasari didefinisikan
    dieksekusi digoreng diidentifikasi dijanjikan dikala dikategorikan dikemas dikemukakan dikhawatirkan
    dikritik dilancarkan dilapisi dimilikinya diminati diperankan dipersiapkan dipertanyakan diproses
    direkam disahkan disaksikan disalahkan disangka disembuhkan disentuh diserap disewa disiarkan disinilah
    disusul ditakuti ditangan ditekan ditempati ditransfer ditutupi doakan enaknya favoritnya fisiknya
    gencatan giginya gilirannya goresan habisan hadirnya hasilkan hendaknya hormati ilmunya ix jajanan jauhi
    jauhnya jiwaku kaitan kalanya kalbar kanannya kantornya karakternya kartunya kasusnya kataku keamanannya
    keanggotaan kebangsaan kecemasan kedekatan kedinginan kegiatannya kehadirannya kehangatan keistimewaan
    kekosongan kekurangannya kelasnya kelengkapan keluargaku kembalinya kemunculan kepalaku kependudukan
    kepengurusan keperawatan kepergian keputusannya keracunan kerasnya kerumunan kesalahanmu kesuburan
    ketagihan ketawa keterlaluan ketertiban ketetapan ketidaknyamanan khayalan kirinya kisahnya kontraknya
    kuliahnya lagian laporannya larutan lehernya letakkan liriknya logan mainnya makannya makkah malamnya
    manfaatnya melambangkan melapor melemahkan melengkung melepaskannya melestarikan meletus melirik
    meluangkan memainkannya memamerkan memancarkan memandu memangnya memanipulasi memanjang memanjat memasok
    memasukan membagikan membahagiakan membalikkan membantumu membelah memberkati memberontak membimbing
    membohongi membujuk memfasilitasi memfokuskan memikat memikirkanmu memotivasi memotret memperebutkan
    memprediksi memudar menantikan menata mencantumkan mencatatkan mencerahkan mencukupi mencurigakan
    mendalami mendasar mendefinisikan mendekatkan menegakkan menembakkan menerjemahkan menewaskan mengadu
    mengalah mengambilnya mengecilkan mengekspresikan mengerahkan mengetuk menggantinya menggantung
    menggapai menggemaskan menggigit menghadapinya menghafal menghakimi mengincar mengindikasikan
    mengingatnya mengolah menguap menguat mengunci mengutus meninjau menjadikanmu menjagamu menjaganya
    menjawabnya menjuarai menolaknya menukar menumpuk menuntun menuturkan menyadarinya menyakitinya menyapu
    menyeberang menyelesaikannya menyertakan menyisakan menyita menyumbangkan menyusahkan menyusui merangkak
    merangsang meredakan merekalah mewarisi mewarnai mimpimu mimpinya misalkan misinya motornya mou musuhnya
    narkotika nyawanya ojk operasinya pabrikan paginya panasnya pandangannya pantatnya pebisnis pelacur
    pelari pelayaran peledak pelengkap pelepasan pelukis pemakan pemalu pemancar pemasok pembatas pembekuan
    pembela pembelaan pemicu pemimpinnya pemisahan pemotongan penahanan penanggulangan penarikan pencetak
    pendaki pendiam pendidik pendorong penegakan pengampunan penganiayaan pengatur pengemis penggantian
    penghapusan penghilang penghinaan pengikutnya pengkhianat pengkhianatan penguatan pengunduran penjelajah
    penuaan penundaan penyalahgunaan penyediaan penyelamat penyimpangan peradilan peraih perampokan
    perancangan perbedaannya perbudakan percayakan perda perebutan perempuannya pergeseran perkelahian
    perkenalan perkuliahan perlihatkan perorangan perpindahan persenjataan petarung peternak petinju pewarna
    pindahkan plt produknya produksinya punggungnya reruntuhan sajalah sampingnya sebagus seberat seenaknya
    sehabis sejarahnya sekecil senangnya seperempat sepertiga sepotong seringnya seruan sesuatunya setelan
    siakan sikapnya simpanan sinyalnya sisinya situlah sorotan suntikan takutkan tangkapan taruna tebakan
    teramat terapkan terbaikmu terbarunya terbilang terbuang terdiam terhebat terkalahkan terkirim terlaris
    terlengkap terlintas termahal termuda terpenuhi terpesona terselesaikan tersingkir tertahan tertera
    teruji teruskan tetapkan tidaknya tiketnya tikungan tindakannya tinjauan tontonan tubuhmu turunnya
    ulangi uud wajahku waspadalah wilayahnya yakinlah
    38 ajakan aktivitasnya arahnya ataukah aturannya ayunan badanmu bahannya bahasanya bajingan balasannya
    bantalan bawaslu belajarlah benturan berakting beralasan berantai berbahagia berbaur berbayar berbisik
    bercahaya bercita berciuman berdatangan berdetak berdoalah berdurasi berebut berevolusi bergambar
    bergembira bergengsi berhari berhijab beribu berilah berinvestasi berjasa berjenis berjiwa berkaca
    berkekuatan berkelompok berkemah berkenaan berkencan berkepanjangan berkonsultasi berkurangnya berlabuh
    berlapis berlomba berminyak bermutu bernuansa berpeluang berpelukan bersosialisasi bersungguh
    bertambahnya bertepuk bertingkat berurutan berusahalah berwajah berwujud biarpun bibirku bicaranya
    bisanya bnn cepatnya cicilan cucunya cuplikan dadaku daftarnya dagingnya dampaknya dekati diadili
    diantar diatasi dibacakan dibagikan dibalas dibayangkan dibenarkan dibenci diberkati dibongkar
    dibubarkan dicek dicuci didatangkan didistribusikan digabungkan digantung digarap digigit dihabiskan
    dihadapkan diharuskan dihiasi dijatuhkan dijemput dikabulkan dikaruniai dikatakannya dikenang dikhianati
    diklasifikasikan dikombinasikan dikontrol dikubur dilangsungkan dimaafkan dimakamkan dimodifikasi
    dimungkinkan dinyanyikan dipaksakan dipamerkan dipandu dipecahkan diperbarui diperdagangkan
    diperhitungkan diperintah diperkosa diperlihatkan dipersembahkan dipertemukan diperuntukkan dipicu
    dipikir dipromosikan direbus direbut dirusak disamakan disatukan disebarkan disembunyikan disiksa
    disimpulkan disita disitulah ditargetkan ditelan diteliti ditimbulkan ditipu ditiru ditukar dituliskan
    diulang diunduh diurus diusahakan divonis diwarnai diwujudkan dukungannya duniaku ekornya favoritmu
    gantungan genggaman gerombolan hadirkan haknya halamannya harapannya hariku hidungnya hidupkan hiduplah
    hunian identitasnya idenya ig impianmu informasikan irisan janjikan janjinya jantungku jarinya jatuhkan
    jebakan jelasnya jenisnya kabari kakeknya kalsel kamulah kapalnya kariernya kaulah kawanan kawannya kbri
    kebagian kebisingan kebugaran kecurigaan kegelisahan kehebatan kehidupanmu kehilangannya keilmuan
    kejelasan kejiwaan kekasihmu kekejaman kekeluargaan kekeringan kekinian kekuasaannya kelahirannya
    kelakuan kelayakan kelewatan kelompoknya keluargamu kemendagri kemerahan kemiripan kepanasan
    kepresidenan kepri keragaman kerahasiaan keributan kerinduan kesalahpahaman kesederhanaan kesehatannya
    kesiapan ketenaran ketidakpastian komedian koni kotanya kpud kuatnya labuan lalunya langkahmu layani
    lesbian lidahnya lingkungannya lipatan lsm luangkan luarnya lucunya manisnya matian matinya maunya
    melaluinya melampiaskan melebar melewatinya melihatku melingkar meluruskan memadamkan memahaminya
    memakannya memanas memanfaatkannya memanjakan mematahkan membalasnya membangunkan membara membawamu
    membentang memberiku membiarkannya membiasakan memblokir membolehkan membunuhmu membusuk memerankan
    memetik memihak memikirkannya memilihnya memilikimu memimpikan mempelajarinya memperbesar mempercayainya
    mempermainkan mempertaruhkan memproses memuja memuliakan memusnahkan menafsirkan menampakkan menanamkan
    menargetkan menawar mencalonkan mencapainya mencegahnya mencicipi menculik mendahului mendesain mendidih
    menebus menegangkan menelusuri menemanimu menempatkannya menendang menepati menerangi menerbangkan
    menerobos menertawakan menetas menetes mengabulkan mengajaknya mengangguk mengangkatnya menganjurkan
    mengantisipasi menganut mengarang mengartikan mengeksekusi mengeluhkan mengemban mengenalkan mengepung
    mengerjakannya mengetik menggandeng menggantikannya menggenggam menggila menggosok menghangatkan
    menghantam mengharap menghiasi menginfeksi menginginkannya mengisahkan mengkaji mengomentari mengudara
    mengunggah mengungsi menguraikan menguras menjalaninya menjamu menjelajah menjelma menjengkelkan
    menjerit menjilat menoleh mentransfer menuangkan menumpang menunaikan menunggunya menyalurkan menyandang
    menyayanginya menyegarkan menyempurnakan menyendiri menyerbu menyertai menyesatkan menyiarkan
    menyimpannya menyoroti menyuarakan meramaikan merampas merantau meraup meredam merelakan meresmikan
    merintis merumuskan mesinnya mewajibkan mewujudkannya miliaran minggunya mukanya mulutmu musiman naiknya
    nantikan nasibnya neneknya olahan omongan pakaiannya paketnya pamannya parkiran pebalap pecahkan
    pedalaman pedulikan pejalan pelaporan pemadaman pemakai pemalas pemanas pemandian pemangku pemantauan
    pembatalan pembedahan pembimbing pembuatannya pemecahan pemeriksa pemerkosaan pemetaan pemikirannya
    pemotretan pemutar penafsiran penakut penambah penambangan penampungan penandatanganan pencalonan
    pencemaran pencinta pencucian pendahuluan pendakian pendapatmu pendapatnya pendengaran pendidikannya
    penekanan penelitiannya penemu penenang pengajuan pengalamannya penganut pengarang pengedar pengembalian
    penggabungan penggalian penggantinya penghancuran penghitungan pengingat pengintai pengirim pengisi
    penikmat penjagaan penjelasannya penolong penularan penunjang penuntut penyajian penyakitnya penyaluran
    penyampaian penyandang penyangga penyayang penyerapan penyewa penyiaran penyiksaan penyisihan penyusup
    perancang perasan perbincangan perbuatannya perbukitan percayai perginya perhatianmu perhelatan
    periklanan perintahkan perjuangannya perlunya permukiman permusuhan perpajakan perpecahan persekutuan
    perselingkuhan perusak pesannya petenis pgri pilihanmu pj pkk ponselnya presenter punyaku pusatnya
    rahasianya rayakan sadarkan sajian satpol sayapnya seadanya searah sebabkan sebarkan sebatang sebelahnya
    sebenar segeralah sehebat sejenisnya sekelilingnya sekeluarga sekeras sekitaran sekitarmu sekolahan
    sekurang selembar semacamnya semisal sepatunya sepatutnya sepihak serpihan sertakan sesederhana sesegera
    sesudahnya seusai sikapmu singkatnya sistemnya situasinya suaramu sumbernya sungguhan suratnya syaratnya
    syukurlah takuti takutnya tangisan taruhannya telinganya tempatmu tenangkan tengahnya tercantik terdalam
    teresa tergesa tergila terhadapnya terhalang terhambat terharu terjadilah terkecuali terkunci terlaksana
    terlampau ternilai terobsesi terpaku terpapar terperangkap terpikir terpisahkan terpotong terpuji
    terpuruk tersambung terserang tersiksa tertanam tetangganya tetua tidurlah timbulnya tinggalnya tiruan
    tolonglah toni tuamu tuhanmu tuliskan ucapnya ud umkm ungkapkan urusannya viii wanitanya xix xx
    37 aksinya albumnya ambillah ampunan andalkan angkanya arahkan atapnya awasi babel badanku baguslah
    bahayanya bangunannya batangan batasnya bawalah benarnya beradab beradik beradu beralkohol beranak
    beraneka beranggotakan berangsur berasumsi berbadan berbaik berbakti berbelok bercabang bercakap
    berdandan berdebar berdiskusi bereksperimen bergelar bergulir berikanlah berjangka berjemur berkedip
    berkelana berkesempatan berlama berlipat berlubang bermalam bermusuhan bernegosiasi berobat
    berpenghasilan berpuasa bersabarlah bersebelahan berselang berselingkuh berselisih berseragam berskala
    berspekulasi bersusah bertelur bertemakan bertobat bertubuh bertunangan biasakan bijian bisikan bolanya
    bolehkah btn bulunya bundaran buronan cantumkan cuacanya cukuplah dak desainnya desakan desanya diancam
    diangkut dibangkitkan dibantai dibintangi dicantumkan dicap dicat dicegah dicintainya didatangi
    dievakuasi difoto difungsikan digali digemari digerakkan digolongkan dihajar dihidupkan diingatkan
    dijangkau dikelompokkan dikepung dikhususkan dikira dilempar dilemparkan dimanakah dimatikan dimulainya
    dinamai dinginnya dinyalakan diobati dipajang dipanggang dipasangkan dipekerjakan dipercayai diperingati
    diperjuangkan diperluas dipindah dirayakan direkomendasikan direkrut direktori disertakan disingkirkan
    diskusikan ditanggapi ditanggung ditaruh ditemukannya ditinjau ditusuk diupayakan diutamakan diwariskan
    dokternya dosanya dunianya emosinya gajinya gayanya gelaran genangan gerakannya gesekan gorengan
    gumpalan hadiri hakikatnya hamparan harapanku hartanya hendaklah impiannya incaran induknya infonya
    ingatanku inggrisnya itukah jadwalnya jahitan jalanmu jalurnya jamnya jangankan jasanya jiwamu kabarmu
    kacangan kadin kakiku kamarku kameranya kandungnya kapolsek karenamu katamu keanehan kearifan kebalikan
    keberagaman kebobolan kecepatannya kecilku kecintaan kedatangannya kedelapan kedewasaan keemasan
    keharusan kehidupanku keimanan kelebihannya kelemahannya kelembagaan kemahasiswaan kemampuanmu
    kemandirian kemasyarakatan kemenangannya kemewahan kemunduran kemungkinannya kenalkan kendalikan
    kepikiran kepingan kepunahan keputihan keseharian kesembuhan keseriusan keseruan kesetaraan kesombongan
    kestabilan kesucian kesultanan ketaatan ketebalan keterbukaan keterkaitan keterlambatan ketidakadilan
    ketidakmampuan ketulusan keturunannya kewirausahaan khawatirkan kip kiranya kitalah kominfo
    konsekuensinya kontrakan kopinya ktm kualitasnya kuharap kukira kumiliki kupikir kurungan lakinya lalumu
    langkahnya lemahnya lengkapi libatkan lompatan lukanya luncurkan makanlah maksudku maukah melambat
    melepaskanmu melepasnya melindunginya meliput meloloskan melumpuhkan melunasi melupakanmu memadukan
    memaksanya memaksimalkan memandangi memasarkan memasukkannya membasahi membasmi membebani membedakannya
    membeku memberikanmu memberitakan memberlakukan membersihkannya membidik membukanya membungkuk
    membungkus membutuhkanmu memecat memelukmu memeluknya memerah meminjamkan meminumnya memperbarui
    memperbolehkan memperburuk memperhitungkan memukau memutus menahannya menangkapnya menayangkan mencampur
    mencarikan mencukur mencurigai mendanai mendesah mendikbud mendistribusikan mendorongnya mendukungnya
    mendunia menegur menekuni menemaniku menenggelamkan menerangkan mengabarkan mengabdikan mengaitkan
    mengambang mengampuni mengamuk menganggapmu mengasuh mengecewakanmu mengejek mengeksplorasi mengemis
    mengevaluasi menggagalkan menggairahkan menggarap menggugat mengguncang menghadang menghela menghendaki
    mengherankan menghimpun menginformasikan mengiringi mengitari mengucap mengukir mengunduh mengunjunginya
    mengusahakan menipis menjahit menjalankannya menjunjung menopang menua menugaskan menunduk menundukkan
    menuruni menyadarkan menyakitiku menyalin menyamakan menyehatkan menyeimbangkan menyelamatkannya
    menyelinap menyeret menyerukan menyulitkan menyuruhnya menyusup menyusut meramalkan merambah merambat
    merangkul merapat merawatnya merayap merayu merenung merindukannya modelnya mudanya mulutku nani
    nikmatilah nikmatnya olehmu paksaan partainya pasanganmu patuhi patungan pecandu pekarangan pelacakan
    pelawak pelestarian pemarah pembajakan pembalut pembangunannya pembenaran pemecah pemenuhan pemikir
    pemotong pemukul pemutaran penahan penambang penang pencahayaan penculik pendaftar pendahulunya
    penebusan pengangkut pengarahan pengasingan pengeboman pengeboran pengejaran pengenal pengesahan
    penggemarnya penghakiman penghambat pengharapan penghibur penghujung pengiring pengoperasian pengulangan
    pengusiran penisku penunjuk penyatuan penyebar penyelam penyembuh penyiar penyidikan penyuka penyuluhan
    peralihan percikan perindustrian perjuangkan perjudian perkampungan perkirakan perseroan perumpamaan
    perundingan perwujudan pindahan pintunya pisahkan politiknya prestasinya programnya ragukan rencanamu
    rendahnya renungan sadarlah sahabatmu samaran sapaan secantik sedalam sedari sekda selayaknya selesainya
    semangatnya sembuhkan sepantasnya sepekan sependapat sepertimu sepuasnya sepupunya sesiapa sesorang
    setengahnya seukuran seutuhnya sewajarnya singkirkan sisimu susahnya susulan tamunya tanpanya targetnya
    tebusan teguran telurnya temani temanya tempatku tepian terangan terangkat teratasi terbaring terbarukan
    terbebas terbentang terberat terbongkar terdampar terekam terfavorit tergelincir terhapus terhibur
    terhingga terimalah terisolasi terjalin terjamin terkumpul terlindungi termotivasi termudah terpecah
    terpikirkan terpusat tersadar tersandung tersirat tertembak tertimpa tertuju tetesan tidakkah timbangan
    tuannya tugasku tunggulah tvri ucapannya ujarnya umatnya umumkan uniknya untunglah usahamu wakilnya
    waspadai xxi
    36 akarnya aktingnya alamatnya alamnya alihkan alunan amalan ampuni andaikan anggaplah aromanya asn
    atasannya awalan ayamnya bahagianya bahasan bahunya bakatnya bangkitlah bangunlah bantulah batalkan
    batasi baterainya bawahannya bawakan bedakan belajarnya belilah benarkan bentrokan berair berakar
    beralamat beramal berambisi beraninya beraturan berbatu berbekal berbobot berdakwah berdebu berdirilah
    berdomisili berduri berfirman bergabunglah bergaransi bergelombang bergenre berjualan berjuta berkabung
    berkaki berkarakter berkarat berkebun berkecepatan berkeinginan berkeluarga berkepala berkhianat
    berkicau berkisah berkutat berlandaskan berlangsungnya berlatar berlutut bermigrasi bermitra bermoral
    bermuatan bernyawa berotot berpenampilan berpenghuni berpidato berpikirlah berpose bersabda bersarang
    bersayap bersekutu berselancar bersentuhan berseri berseru bersimpati bersyukurlah bertabrakan bertani
    bertebaran bertiup berunding beruntungnya berwibawa besoknya biarkanlah bicaralah bidangnya binaan
    bintangnya bmkg buatannya buatnya bukaan busan candaan celananya cepatlah cerminan citanya coli csr
    cucian dadakan dagangan dandim dapatkah dedaunan diabadikan diadaptasi diajari dialokasikan dianut
    diaplikasikan diasingkan dibanggakan dibayarkan dibekukan diberitakan dibiayai dibuatkan dibudidayakan
    dicerna didakwa didanai didapati didedikasikan didekat didekati didengarkan diderita didiagnosis dididik
    diduduki diedit difokuskan digabung digagas dihapuskan dihidangkan diimbangi dijatuhi dikawal
    dikemudian dikerahkan dikisahkan dikorbankan dikuburkan dikunci dikutuk dilacak dilan dilanggar
    dilarikan dilibatkan dimalam dimata dimudahkan dimuka dimusnahkan dinaikkan dinonaktifkan dipadukan
    dipanaskan dipercayakan dipercepat diperkenankan dipinjam dipinjamkan diposisi dirahasiakan direnovasi
    direvisi dirikan dirugikan dirumuskan disakiti disalurkan disanalah disebar disegani diselidiki
    disempurnakan disponsori disutradarai ditabrak ditata ditawari ditegakkan ditelusuri ditembakkan
    ditendang diterimanya ditindaklanjuti dituangkan ditumbuhi diunggah diungkap diuraikan diutus diwaktu
    doaku doanya duduknya duniamu eceran ejaan ejekan ekonominya energinya fokuskan galanya gantikan
    guncangan gundukan hambanya hlm hobinya ikannya iklannya imannya ingatannya iringan jadian jalanku
    jamuan jantungnya jaringannya jeritan jutawan kabag kakakku kalteng kayanya keabadian keagungan
    keahliannya kebaikannya kebangkrutan keberhasilannya keberkahan kebidanan kebosanan kecakapan
    kecantikannya kecilmu kecocokan kegemukan kehadiranmu kehakiman keheningan keikhlasan kejaran kejatuhan
    kekayaannya kekeliruan kekompakan kelanjutannya kelembutan kelipatan kelistrikan keluarlah kembalilah
    kemenag kemendikbud kemiringan kemurahan kemurnian kenegaraan kepalamu kepanikan kepanjangan kepatuhan
    kepekaan kepemimpinannya kepercayaannya kepribadiannya keprihatinan kerendahan kerennya kerukunan
    kesalahanku kesannya kesayangannya kesediaan kesembilan kesemuanya kesendirian kesengsaraan kesepuluh
    kesibukannya kesungguhan kesunyian ketekunan ketepatan ketiadaan ketiduran ketukan keutamaan khasnya
    kiasan kicauan kis kliennya klubnya koleksinya konsepnya koramil korbankan kuatkan kuberikan kucintai
    kudengar kuduga kukatakan kulitmu kunjungannya kutunggu lampiran lampunya latihannya lautnya layanannya
    lbh lemparan lengannya listriknya lukaku lukisannya mahalnya mamaku mandinya maraknya masuki melambaikan
    melambung melamun melapisi melecehkan meledakkan melenyapkan melesat melindungimu melintang melipat
    melonjak melukaimu memaafkannya memaki memanaskan memanglah memangsa memaparkan membajak membanjiri
    membantai membeberkan membelikan membenciku membengkak membintangi membobol membubarkan memenangkannya
    memeras memetakan memikul memilihmu memodifikasi memompa memperdalam mempergunakan memperkaya
    mempermasalahkan mempersatukan mempersulit mempertahankannya mempraktikkan memuncak memungut memusatkan
    menamai menamakan menanjak menatapku menatapnya mencair mencarimu mencela mencemaskan mencurahkan
    mendagri mendasari mendedikasikan mendekatinya mendeklarasikan mendengkur mendeskripsikan menebar
    menemaninya menembaki menemuinya menemukanmu menengok menentu menerjang meneteskan mengabadikan
    mengacaukan mengada mengaji mengakomodasi mengakuinya mengalirkan mengamalkan mengapresiasi mengapung
    mengarungi mengecam mengecil mengedepankan mengejarnya mengelak mengembalikannya mengembang mengembara
    mengering mengesampingkan menggandakan menggantungkan menggaruk menggertak menggeser menggigil
    menggiring menggulingkan menghabisi menghantui menghapuskan menghargainya menghentikannya menghidupi
    menghindarinya menghormatinya mengimbangi mengingatmu menginginkanmu mengingkari mengintai
    mengintegrasikan mengirimkannya mengirimnya mengisyaratkan mengkhususkan mengoleksi mengucapkannya
    mengumpat mengupayakan mengusap menikahinya meninggalkanku meniup menjarah menjebak menjenguk menjulang
    menjumpai menko menolongnya menonaktifkan menstabilkan mensyukuri menuliskannya menulisnya menumpahkan
    menungguku menurunnya menutupinya menyamai menyambung menyantap menyedot menyelimuti menyempatkan
    menyetir menyimak menyindir menyiratkan merahasiakan meraihnya merajalela merampok merangkap merapikan
    merenggut merobek merugi mewawancarai minumlah muncullah musuhmu naikkan nikahi niki novelnya nyalakan
    nyatakan obati orderan otakku pacuan pajangan pancaran panggilannya pantulan pasalnya pasiennya
    payudaranya pdam pegulat pelacak pelaksanaannya pelarangan pelayanannya pemalsuan pemanah pemandangannya
    pemangsa pemanis pembangun pembentuk pemblokiran pembubaran pemecatan pemekaran pemenangan pementasan
    pemerasan pemerintahannya peminat pemindai pemisah pemrosesan pemujaan pemuka pemukulan pemusnahan
    penamaan penanggung penangkal penangkap penangkaran penantian penata pencabutan pencatatan pencetakan
    pencuci pendinginan pendudukan pengaduan pengagum pengangkutan pengasih pengawalan pengembara pengeras
    pengeringan penggalangan pengganggu penggilingan penghentian penghujan pengikat pengintaian penguat
    pengukur penindasan peninjauan penistaan penjahit penjudi penontonnya penugasan penulisnya penunjukan
    penyambutan penyeberangan penyelidik penyelundupan penyempurnaan penyewaan perabotan peradangan perajin
    percepat perdananya perdarahan perekam perekaman perekat perekrutan perempatan perenang perencana
    perfilman perhentian perilakunya perintahnya perintis perizinan perjalananmu perjamuan perkataannya
    perlakukan permukaannya pernyataannya perpres persalinan persembunyian perseorangan persinggahan
    pertambahan pertandingannya pertemuannya pertentangan pertigaan pertunangan perusahan perutku pesawatnya
    pidatonya pihaknya pilihanku pipinya piringan pltu pohonnya positifnya posyandu prinsipnya pujaan punyai
    pusaran pwi rajanya rambutku rangsangan rayuan reputasinya rindukan ringkasan rokan ruangannya rumusan
    sahamnya saingannya sajikan salahku sampingmu sanalah sandaran satukan sda sebegitu sedar sederet
    seindah sekira sekiranya sekolahmu selena semaksimal semalaman semenit sengatan sepengetahuan
    seperangkat sepulang sereal serunya sesampainya sesosok sesulit setapak setetes setingkat setoran
    seumuran sewaan siksaan sindiran stnk suamimu suasananya suksesnya surel susunya syukuran takan
    tanggalnya tangganya tantangannya tarikan tasnya telusuri tentangnya teorinya terakreditasi terangsang
    terapung terarah terawat terbaca terbayang terbelah terbitan terbitnya tercemar terciptanya tercium
    terdampak terdesak terencana terendam terfokus tergantikan tergeletak terhadapmu teridentifikasi
    terjangkit terjepit terjerat terkasih terkendala terkontaminasi terkontrol terkubur terlama terlempar
    terlewat terlewatkan terluar terpakai terpancing terpendam terperinci terpidana tersakiti tersangkut
    terselip terseret terstruktur tersulit tertabrak tertular terurai tiduran tidurku tidurmu titipan tot
    totalnya tpa trisakti tristan tuangkan tuhannya tumbuhnya tutupi udaranya umurku upt uraian usiaku
    utamakan waktuku zamannya
    35 akhiran aksesnya akunnya amati anginnya anjuran anyaman artian artikelnya asistennya awali ayahmu
    bagaimanakah bajakan bakarnya baliknya banggakan barokah batangnya bayarannya bentukan berapakah
    berbahagialah berbaju berbintang berbisa berbusana bercocok berdaulat berdedikasi berdiameter berduaan
    berempat bergandengan bergaris bergizi berguru berhadiah berharganya berhemat berhitung berilmu
    berinisial berjatuhan berjauhan berjilbab berkarier berkecil berkecimpung berkesinambungan berkhayal
    berkiprah berlagak berlainan berlakunya berlarut berlisensi bermotif bermuara bermukim bermusik bernada
    bernasib bernomor berpapasan berpasir berpesan berpesta berpolitik bersalaman bersambung berseberangan
    bersedekah bersepakat berserah berserakan bersertifikat bersikaplah bersubsidi bersujud bersyarat
    bertanda bertandang bertaraf berteduh berteknologi bertengger berterus bertopeng bertumpu berutang
    berwajib berwisata bibirmu bijinya bosnya bpbd buangan bukalah bunyinya cicipi ciptaannya coretan
    dahsyatnya darahku darmawan dekatmu diadakannya diaduk diamkan diampuni dianalisis dianiaya dianugerahi
    diasumsikan dibajak dibanderol dibantah dibaptis dibawahnya dibekali dibelakangmu dibelakangnya
    diberangkatkan diberikannya diberitahukan dibimbing dibohongi dibolehkan dibukanya dicanangkan dicopot
    dideteksi diekspor dievaluasi digaji digambar digunakannya dihadirkan diimplementasikan diimpor
    diinformasikan diinginkannya dijabarkan dijajah dikagumi dikaji dikandung dikehendaki dikenai
    dikeringkan dikukuhkan dilandasi dilestarikan dilihatnya dilipat dilirik dimarahi dimasuki dimintai
    dimohon dinanti dindingnya dinikahi dioperasi dipanen dipasangi dipecah dipenggal diperbuat
    diperdebatkan diperebutkan dipermainkan diperolehnya dipersenjatai dipertaruhkan dipisah diprogram
    dipukuli dipulangkan dipulihkan dipungkiri dipungut diremehkan disalah disampingmu disematkan disembah
    disembelih disewakan disimak disiram disuatu disukainya disumbangkan ditafsirkan ditaklukkan ditakutkan
    ditanami ditangguhkan ditantang ditembus ditempa ditindak ditinggali ditolong ditopang dituju diujung
    diuntungkan diwaspadai diwawancarai dosaku edaran fokuslah fokusnya galian garapan gilanya golnya
    gunakanlah hadapanmu hadapannya hafalan harapanmu hikmahnya hiraukan hukumannya ibaratnya idealnya
    ingatkah ironisnya isian istrimu iyakan jahatnya jamannya jasadnya jawabku jugalah jujurlah jumpai
    kakimu kampusnya kandangnya kantoran kapasitasnya karyawannya kaumnya kayunya keakraban keaslian
    kebaikanmu kebalikannya kebiasaannya kebijakannya kecaman kecemburuan keceriaan kecilan kedengarannya
    kediamannya kedisiplinan kedudukannya kegigihan kegilaan keguguran keguruan keharmonisan keindahannya
    keinginanmu keislaman kejuruan kekasihku kekerabatan kelestarian kelumpuhan kemalangan kemaluannya
    kemampuanku kematangan kembaran kepandaian kepedihan kepegawaian keponakannya kepopuleran kepunyaan
    keresahan kesehatanmu kesialan kesimpulannya kesukaannya kesuksesannya ketemuan keterangannya ketuhanan
    keuntungannya keuskupan keutuhan kewaspadaan komentarnya komplotan kucingnya kucoba kudanya kuingin
    kuinginkan kukenal kulitku kursinya kusadari lanjuti lapan layarnya lazimnya lebarnya lebihkan lempengan
    lidahku lonjakan lukai mahasiswanya majikannya maksudkan malasan mamanya mangsanya manisan manusianya
    materinya mayatnya melahap melakoni melangsungkan melarangnya melawannya melebarkan melebur melegakan
    melejit melenceng melontarkan memacu memanah memandangnya memanen memanggang memarahi membaginya
    membalik membayarnya membekukan membelot memberantas memberatkan membereskan membiarkanmu membinasakan
    membocorkan membuangnya membukakan membungkam membunuhku memejamkan memeriahkan meminimalkan memonitor
    memperhatikanmu memperindah memperjelas memperlakukanmu mempermalukan memprihatinkan memprotes
    memprovokasi menaati menagih menakut menamainya menandingi menanganinya menanggalkan menanggapinya
    menangkal menatapmu menaungi mencairkan mencerdaskan mencuat mendambakan mendaratkan mendengarkanmu
    mendingan mendokumentasikan mendukungmu menempelkan menepi menerimamu mengabaikannya mengagetkan
    mengajariku mengajarkanku mengajarkanmu mengalahkannya menganggur mengantarkannya mengaplikasikan
    mengasah mengasumsikan mengatasnamakan mengaturnya mengecat mengelabui mengemas mengemudikan mengenaskan
    mengencangkan mengeras mengeringkan mengesahkan mengevakuasi menggalang menggelitik menggembirakan
    menghalau menghapusnya mengharukan menghuni mengikut mengimplementasikan mengimpor menginjakkan
    menginvestasikan mengisap mengisinya mengisolasi mengoptimalkan mengosongkan mengubahmu mengubur
    mengulanginya mengulas mengungguli mengungkapkannya mengupas mengusik mengutarakan menikahkan menikahlah
    menindas meninggikan meniti menitipkan menjalar menjelaskannya menjemputnya menjijikkan menonjolkan
    menontonnya menpora mensyaratkan menunggang menuntaskan menyalahgunakan menyalip menyambar
    menyampaikannya menyaring menyayangiku menyemangati menyepakati menyerangnya menyesalinya menyetujuinya
    menyikat menyinari menyisihkan menyisir menyokong meraba meracuni merahnya merajut merakit meratakan
    merayakannya mereda merengek merenungkan merepresentasikan meresahkan merespons meriwayatkan meruntuhkan
    mewariskan minimnya minumannya minumnya motifnya mudi mukamu namakan nawawi niatan nolan nyanyikan
    nyawaku ombudsman pancuran pantainya parahnya patahan patokan pedangnya pejantan pelacuran pelajarannya
    pelamar pelampung pelancong pelanggannya pelanggar pelapor pelelangan pelumas peluncur pemaksaan
    pemantau pembajak pembakar pembayarannya pembeda pembenahan pembengkakan pembesaran pemborosan pembukuan
    pemeluk pemimpi pemudi pemuja pemurnian penakluk penalaran penanggalan penawar penayangan pencairan
    pencetus pendahulu pendosa penelusuran penerbang pengambil pengarah pengawet pengepungan penggambaran
    penghematan penghuninya pengkajian pengucapan penguji pengukuhan pengumpul pengungkapan pengungsian
    pengurusan pengusung penjualannya penopang penukaran penunggang penyebutan penyemangat penyumbang
    penyusun perakitan peramal perangsang perapian peraturannya perbanyak perbekalan percontohan peredam
    peretas perhimpunan perhotelan peristirahatan perkalian permasalahannya permintaannya perombakan
    perputaran persawahan perserikatan perseteruan pertamaku pertanahan pertanggungjawaban pertikaian
    pertokoan perumusan perusakan pesepak pesulap pewarnaan peziarah pijakan pinjamkan ppk pramono
    promosikan rakan rambutmu rangkuman reaksinya rebusan rebutan remehkan renungkan resepnya retakan
    risikonya rri ruginya runtuhnya sarangnya sarannya sasarannya saudaramu sebagi secukupnya sedekat
    sedetik sedihnya sedotan segudang sehelai seisi sekamar sekaranglah sekutunya selebar selebaran
    semangatmu semburan semprotan senjatanya senyumnya sepakati sepatah serangannya serapan sesamanya
    sesepuh sesuaikan setebal setianya siangnya sisakan siswanya sosialnya studinya suaraku suhunya syukuri
    tahunya takdirnya tandai tandingan tanjakan tarifnya tegaskan tenaganya terabaikan terapan terbayangkan
    terbayar terbebani terbentur terbesarnya terbungkus tercapainya terdekatnya terdorong terealisasi
    tergenang tergiur tergores terhadapku terjauh terkabul terkekeh terkoneksi terkutuk terlelap terlena
    terlindung terluas termakan terpancar terpantau terpecahkan terpelajar terpikat terpilihnya terpukul
    terselubung tersenyumlah tertahankan tertandingi tertanggal tertata tertuang tipuan tirinya tokonya
    tonjolan triknya tunangannya tundukkan ujiannya upayakan urusanku usahaku wanginya wit wujudnya
    34 abangnya ajarannya aktifnya alaminya alatnya alurnya ampunilah anakan andalah angsuran anjingnya
    antrean apakan apartemennya apinya arahku asahan asuhnya bacakan balikkan bangsanya barumu batunya
    bawaannya bekerjalah belakangmu belanjaan belokan berakal berbangga berbangsa berbatas berbenah berbudi
    berbuka berdenyut berdusta beregu berekspresi berendam bergejolak bergilir bergiliran bergulat bergumam
    bergurau beriklan berjabat berjalanlah berkacamata berkampanye berkantor berkatalah berkati
    berkebangsaan berkedudukan berkehendak berkemampuan berkewajiban berkhasiat berkibar berkobar
    berkompromi berkuliah berlemak berliku bermainlah bermalas bermarkas bermartabat bermasyarakat berminggu
    bermodal bermodalkan bermuda bermuka bernafsu bernaung bernegara beroda berorganisasi berpandangan
    berpangkat berpegangan berpenduduk berposisi berprasangka berputus bersahaja bersalin bersemi bersetubuh
    bersinergi bersorak bertakwa bertamu bertapa bertatap bertekanan bertipe bertuah bertulang bertutur
    berucap berumah berwawasan besutan bibinya bidikan bnpb bonusnya botolnya bpn budayanya
    bumbunya cahayanya capaian catatannya ceritaku ceritamu cirinya dahulunya dalan dananya dapati datangkan
    dayanya dekatkan dengarkanlah dialaminya diamalkan dianggapnya diapresiasi diasuh diawetkan dibalut
    dibangunnya dibanjiri dibarengi dibawanya dibebankan dibelah dibentuknya dibina dibujuk dibumbui dicium
    dicoret didahului didepannya dideportasi dideritanya didesak didikan didiskualifikasi digenggam digeser
    dihadang dihantui diharap dihina diibaratkan diincar diinstal diinterogasi dijahit dijauhkan dijodohkan
    dikecam dikejutkan dikeluarkannya dikenalkan dikendarai diketuai dikontrak dikonversi dikoreksi
    dikosongkan dikuatkan dikucilkan dikurung dilawan dilecehkan dilewatkan dilimpahkan dilontarkan dimaknai
    dimanipulasi dimeriahkan dimuliakan dimunculkan dioptimalkan dipadamkan dipangkas dipantau dipeluk
    dipermalukan dipertandingkan dipetik dipimpinnya dipinggir dipopulerkan diposisikan diproyeksikan dipuja
    dipusatkan diputus diraihnya diramalkan dirampas dirampok direndam dirintis diriwayatkan dirujuk
    disambung disampingku disampingnya disandera disantap disaring disayangi disebutnya disegel
    diselimuti diselingi disenangi diserbu diseret disia disibukkan disinggung disorot disuntik
    disyukuri ditaksir ditampung ditanyai ditawar ditegaskan ditekankan ditentang diterbangkan ditimpa
    ditindas ditinggikan ditularkan ditunjang diukir diundur diunggulkan diurutkan dompetnya dudukan emasnya
    engkaulah favoritku fiturnya fotomu gagalnya gajian gambarkan ganjaran gantian gebrakan gejalanya
    gelandangan gelapnya gerakkan gilaan gugusan habitatnya hadapilah hajatan halangi hancurnya hangatnya
    hatian hentinya hinaan hitamnya hotelnya hubungkan hujannya ibadahnya idolanya ikutilah impianku inpres
    instagramnya irian istananya istilahnya istimewanya itukan jadikanlah jalinan janjian jariku jawabanmu
    jebolan jejaknya kagumi kalimatnya kamarmu kampungnya kanakan kasihnya keadaanmu keasaman kebaktian
    keberaniannya keberlangsungan keberlanjutan kebutaan kebutuhannya kecacatan kecewakan kegaduhan
    kegalauan kegemaran kehendaknya kehijauan kehitaman kehormatannya keikutsertaan keinginanku kejahatannya
    kejanggalan kejari kejenuhan kekristenan kekuningan kelalaian kelangkaan kelasku kelasmu kelemahanmu
    kelembapan kemalasan kemaluanku kemaritiman kemasukan kemauannya kembalian kemegahan kemenkes kemenpora
    kemunculannya kendaraannya kepahlawanan kepalsuan kepemudaan kependekan kependidikan kepentingannya
    keperawanan kepergiannya kepindahan kepintaran kepulangan keputusanmu kerabatnya kerahkan kerajaannya
    keramahan kerapatan kerentanan keringanan kerumitan kerutan kesekian keselarasan keseluruhannya
    kesempatannya keserakahan kesesuaian kesetiaannya kesopanan ketajaman ketegasan keteguhan keteraturan
    keterpurukan ketidakpuasan ketidaktahuan ketimpangan ketuanya kewajibannya keyakinannya khianati
    kinerjanya kiprahnya knpi kodenya komentari koneksinya konsultasikan kotamu kubiarkan kubilang kuenya
    kuingat kumohon kuserahkan kusimpan kutahu kutemukan kwh lahirlah lakunya lanjutnya lantainya laptopnya
    lekukan lengkungan liburannya loncatan lpg lukamu makamnya makian masuklah matai maumu melantik
    melaporkannya melebih meletakkannya meloncat meluap melukiskan memaknai memalsukan memanggilku memangkas
    memanjangkan memantapkan memantulkan memasaknya membabi membahasnya membalaskan membangunnya membanting
    membantuku membasuh membawaku membekas membelai membenahi membendung memberdayakan memberhentikan
    memberitahunya membicarakannya membukukan membunyikan membutakan memendam memenjarakan memfitnah memilah
    memilik memindahkannya memindai memintaku mempererat memperlancar mempresentasikan memprioritaskan
    memukuli memuntahkan memupuk memusingkan memverifikasi menamakannya menampar menancapkan menangisi
    menasihati mencampuri mencampurkan mencekam mencemari mencerna mencipta mencocokkan mendahulukan
    mendamaikan mendasarkan mendatanginya mendatar mendekatimu mendes mendiami mendinginkan mendobrak
    mendongkrak menebang menempa menentangnya menepuk meneriakkan menerpa mengadili mengajarinya menganiaya
    mengantarnya mengantongi mengasingkan mengebor mengedit mengeja mengekang mengeksploitasi mengekspor
    mengeluarkannya mengembangkannya mengena mengenalinya mengendalikannya mengenyam mengerang mengertilah
    menggambarkannya mengganjal menggeliat menggendong menggetarkan menggiurkan menggonggong menggoreng
    menggoyang menggugah menggulung menghajar menghancurkannya mengharumkan menghasut menghayati
    menghilangkannya menghindarkan menghipnotis menghiraukan menghubungkannya mengidolakan mengimbau
    mengindahkan mengingatkanku mengingatkanmu menginstruksikan mengizinkannya mengobatinya mengolok
    mengonfirmasi mengorbit mengoreksi mengotori menguak menguasainya mengukuhkan mengulurkan mengumbar
    mengungkit mengurung meniadakan menilainya menimbang menindaklanjuti meninggi menirukan menjabarkan
    menjadikanku menjajah menjembatani menjerat menolongmu menstimulasi mentalnya menunggangi menunjukkannya
    menunya menyaingi menyamarkan menyambutnya menyasar menyayangkan menyebabkannya menyederhanakan
    menyelipkan menyembelih menyembuhkannya menyembunyikannya menyentuhnya menyepelekan menyerahkannya
    menyergap menyewakan menyiram menyisipkan menyombongkan menyuguhkan menyuruhku merangkai meratapi
    merealisasikan merebak merefleksikan meremas merendah merendam merevisi merindukanku mertuanya
    merusaknya musimnya naskahnya negatifnya negerinya normalnya organisasinya pabriknya paketan paksakan
    panahan panaskan pangkuan pantauan pasan patahkan pcr pecahnya pegawainya pekerjaanmu pelaminan pelapis
    pelataran pelatihnya pelayannya peledakan peletakan peluangnya peluncurannya pemakamannya pemanggilan
    pemasyarakatan pematang pembangkang pembantunya pembekalan pemberlakuan pembom pemboman pembongkaran
    pembuahan pembungkus pembusukan pemerataan pemerhati pemerkosa pemersatu pemindaian peminum pemko
    pemogokan pemohon pemulung pemusatan pemutusan penabur penaklukan penampilanmu penantang penarik
    pencakar pencampuran penciuman pendaftarannya pendampingan pendataan pendeknya pendiriannya pendusta
    penengah penerbangannya penerjemahan pengamen pengawalnya pengebom pengelompokan pengering pengertiannya
    pengetahuannya penggelapan penggeledahan penggiat penggila penghapus penghidupan pengidap penglihatannya
    pengobatannya pengolah penisnya penitipan penjabat penjaminan penjaringan penjelajahan penjemputan
    penjepit penjilat penjumlahan penobatan penulisannya penumpangnya penuntutan penutupnya penutur
    penuturan penyadapan penyamaran penyanderaan penyaringan penyebarannya penyeimbang penyembah penyerbuan
    penyergapan penyitaan perangnya perantau perantauan perasa perbendaharaan peregangan pergunakan
    perhutani perilisan perincian peringatkan perjodohan perkosaan permainkan perniagaan persetan
    persilangan persisnya pertamamu pertapa pertumbuhannya pertumpahan peruntungan pesaingnya pesertanya
    petasan petunjuknya pikirnya pojokan poli popularitasnya pps praktiknya profesinya prosedurnya proyeknya
    pungutan putihnya racikan rakitan rampasan rancangannya rekamannya rekanan rekomendasikan relakan
    rerumputan riasan rilisnya rinciannya rintisan rohan rupawan rusaknya sabaran sakitan sampailah
    sampingku santapan santunan saringan saudarinya sayangkan sebaran sebodoh sebotol sederhananya
    sekelasnya sekolahku selayar semaunya sendirilah seniornya senyaman senyummu separah sepedanya seperi
    serumah sesali sesering sesukamu setahu setibanya setidak setimnya setujui setumpuk sewenang sialnya
    soalan sosoknya stafnya sudahi sudutnya sukanya sulteng sultra sungainya suro tahulah tampilannya
    tanamkan targetkan taukah tawuran teleponnya tempati tempelkan tenggelamnya tentaranya tentulah
    terakhirku teraman terasing terbantahkan terbelakang terbodoh tercampur tercela terdidik terelakkan
    tergambar terjadwal terjerumus terkonsentrasi terkuak terkurung terlarut terlewati terlupa termuat
    terpampang terpanas terpandang terpanggil terpeleset terpendek terpukau tersedak tersedianya
    terselamatkan tersendat tersohor tersumbat tertawakan tertimbun tertindas tertukar terucap terukir
    terukur terwujudnya tewasnya tiki timbulkan timbunan tokohnya tumbukan tumpahan tumpuan tuntunan tusukan
    undangannya unduhan urusanmu urutannya usulkan usulnya utarakan virusnya wafatnya wanitamu webnya xiii
    33 adikmu ajaklah ajalnya akademika alasanku alternatifnya amalnya andalannya angkatlah angkatnya
    antarkan artikan asalan bacanya baikmu balikan balutan bangganya bangkitkan bangunkan bantahan bappeda
    baruku batinnya bayanganmu bekasnya belinya belumlah benakku bentangan berafiliasi berakhlak beraroma
    berawak berawan berbarengan berbiaya berbondong berbudaya berdalih berdansa berdering berduet berenergi
    bergabungnya berganda bergelut bergema bergen berguling berhalangan berhias berhijrah berimbang berimbas
    berinisiatif berirama beriringan berjajar berjanjilah berjenggot berjodoh berjuluk berkabut berkecamuk
    berkepribadian berkerudung berkhotbah berkoalisi berkonsep berkoordinasi berkreasi berkumpulnya
    berlarian berlumpur bermeditasi bermerek bermesin berpacu berpamitan berpatroli berpijak berpulang
    berpuluh bersanding bersandiwara bersemayam berstandar bersua bertahanlah bertele bertransaksi
    bertransformasi bertubi bertumpuk berubahnya berulah beruntunglah berziarah beternak betulan
    bhabinkamtibmas bingkisan birunya bolehlah bongkahan bosku bpkb bukanya bulatan bumd bungkusan cabangnya
    cabor carikan cintailah colokan curahan curian dahinya daripadanya dbd dengarlah derasnya desahan
    dewasalah diadu diajar dialirkan dibenahi diberkahi dibobol dibodohi dibukukan dibumi dibutakan
    dicalonkan dicontoh didaulat didaur didepanmu didinginkan didirikannya didiskusikan didokumentasikan
    diedarkan diganjar dihantam dihati dihimpun diintegrasikan dijabat dijauhi dijerat dikalikan dikata
    dikeluhkan dikenalnya dikepala diketik dikukus dilain dilamar dilanjut dilantai dilelang dilintasi
    diliputi dilukai dilukis dimeja dinginkan dipagi dipakainya dipalsukan dipancarkan dipaparkan diparkir
    dipatahkan dipatuhi dipenjarakan diperas diperbanyak diperbesar diperbudak diperingatkan dipersatukan
    dipersilakan dipidana dirakit direalisasikan diretas dirindukan disalahgunakan disambar disandingkan
    disangkal disayang disejajarkan diseleksi dishub disunat disuntikkan ditanamkan ditanda ditawan
    ditelepon dites ditiadakan dititipkan ditiup ditoleransi dituding ditulisnya dituturkan diulangi diundi
    diusia diutarakan diverifikasi diwakilkan diyakinkan doamu dramanya duduki duitnya fatah gabungkan
    gadungan gandakan goyangan grupnya gudangnya guruku hambamu hargailah hariannya hayatnya honoris
    hurufnya ict ikm imbasnya indonesianya inginnya internetan internetnya iparnya iyalah jajahan jajarannya
    jami jangkauannya jawablah jelajahi jemputan jenazahnya jepun jinan juaranya kabid kadis kaitkan
    kasarnya kasihlah kautahu kawanku kebahagiaanmu kebanjiran kebiruan kebuntuan kecerahan kecerobohan
    kecintaannya kecukupan kecupan kedapatan keempatnya kegagalannya keganasan kegunaannya kehausan
    kehebohan kejantanan kejutkan kekaguman kekesalan kekhasan kekuatanku kekuatanmu kelakuannya kelaminnya
    kelilingi kelimpahan kemahiran kemarahannya kembangan kembarnya kemenhub kemesraan kenakalan kenamaan
    kepahitan kepelatihan keppres kerakyatan keretakan keretanya keringkan kerjaannya kertasnya keruntuhan
    kesaktian kesayanganku kesebelasan kesepahaman kesesatan kesilapan kesulitannya ketabahan ketentuannya
    keterikatan ketidakjelasan ketidakseimbangan ketikan keunggulannya kobaran komiknya komitmennya
    komposisinya komunitasnya konfirmasikan konsernya kontennya kontribusinya kubuat kubuka kuceritakan
    kukunya kuliahan kupunya kusuka kutulis kuyakin labuhan laluku lambatnya langitnya langkahku lanjutannya
    larinya lawatan layangan lebihan lepaskanlah levelnya lindungilah litbang logikanya luapan lupakanlah
    luruskan lututnya mainannya maksudmu mampukah mantanmu marahnya masakannya masihkah matilah mejanya
    melaksanakannya melalaikan melambai melanjutkannya melawat melayangkan melegenda melenggang melucuti
    melukaiku memaafkanmu memaklumi memaksamu memalingkan memantul memasangkan memasangnya memastikannya
    memata membandingkannya membangkang membaur membebaskannya membentak memberanikan membicarakanmu
    membidangi membodohi memboyong membujuknya memeknya memelukku memenggal memercayai memeriksanya memijat
    memilukan memintamu memorinya mempercantik memperhatikannya memperkecil memperlakukannya mempersempit
    memproyeksikan memukulnya memuncaki memurnikan memusuhi menabur menamatkan menambahkannya menangguhkan
    menanggulangi menangislah menangkis menantimu menantunya menawarkannya mencaci mencegat mencekik
    mencengangkan menceraikan menciptakannya menciumnya mencoret mencucinya mendatangimu mendayung
    mendebarkan mendengarkannya mendetail meneguhkan menelurkan menepis menerka mengaburkan mengaduk
    mengadukan mengagumimu mengajakku mengajarkannya mengakhirinya mengaksesnya mengakuisisi mengalokasikan
    menganggapku mengasihani mengayomi mengayuh mengayunkan mengecewakannya mengedarkan mengelompokkan
    mengenakannya mengetes menggebu menggelikan menggeluti menggema menggemparkan menggerogoti menggodanya
    mengguyur menghalang menghantarkan mengharapkanmu mengharapkannya menghargaimu menghebohkan
    menghentikanmu menghias menghitungnya menghormatimu menghubungiku menghubunginya menghujat mengibarkan
    mengilhami mengingatkannya menginstal mengintimidasi mengiris mengistirahatkan mengklik mengkritisi
    mengoleskan mengusirnya menikam menimpanya menindak menjadwalkan menjajal menjaring menjilati
    menjodohkan menkes menlu menodai menolakmu menorehkan mensponsori menukarkan menumbangkan menumpas
    menutupnya menyabet menyadap menyaksikannya menyalahi menyambungkan menyayat menyebarluaskan menyegel
    menyejukkan menyelaraskan menyeleksi menyemburkan menyemprotkan menyesalkan menyingkir menyongsong
    menyuap menyudahi menyudutkan menyulut menyuntikkan menyuplai merajai merakyat merampungkan merangkum
    meratap merebus meredup merenovasi merintih meroket merombak meteran meyakinkannya mili militernya
    minatnya minyaknya mukaku mulainya mundurnya musnahkan musuhku nabilah nadanya negaramu operasionalnya
    otakmu otaku ototnya pahatan pahitnya pandanganmu panggungnya pantangan pantatku papanya paparkan
    partisipasinya pasangkan pegiat pekerjaanku pelebaran pelemahan pelukannya pelupa pemakaiannya
    pemakainya pemanggang pemangkasan pembacanya pembalikan pembawaan pembayar pembelahan pembenci
    pemberangkatan pembobolan pembuatnya pemelihara pemicunya peminatan peminjaman pemodelan pemudik pemurah
    pemusik penangguhan pencariannya penciptanya pencobaan pencoblosan pendayagunaan pendengarnya
    penderitanya pendeteksi pendonor penebangan penegasan penemuannya penerapannya penertiban pengairan
    pengakuannya pengantaran pengapian pengaruhi pengasuhan pengecer pengelana pengemasan pengembangannya
    pengerat pengereman penggagas penggoda penggusuran penghitung pengibaran pengirimannya pengontrol
    penguapan pengundian pengusir penumpukan penunggu penurut penyalur penyangkalan penyaring penyedap
    penyembahan penyertaan penyiapan penyimpan penyokong penyucian penyuluh penyunting perangkatnya
    perawatannya perbesar perbuatanmu perdesaan periksalah perkuat perontok perpanjang persiapannya
    persyaratannya pertanyakan pertobatan pertunjukannya perubahannya petikan pikirkanlah pimpinannya pipiku
    pipimu poinnya porsinya ppl prajuritnya presidennya puaskan pulangkan pulanglah pulangnya rekrutan
    rokoknya rsj rsu rutenya sabarlah sajakah sakitmu salaman samakan samsat sarapannya sayatan seabad
    seangkatan sebidang sebutir seenak segenggam sejatimu selangit selenggarakan selingan selnya semampu
    semau senada seninya sepenggal seperjuangan seperlunya sepertiku sepeti sepintar sepintas sepiring
    sepupuku serbuan setim seusia sibuknya sikapku simpanlah simpulkan siraman sisihkan sisiku situsnya
    skornya skpd strukturnya sumpahnya sundulan surganya suruhan taburan tafsiran tahukan tampangnya
    tamparan tanggungan tanyanya teganya tekankan telingaku tenanglah tenggorokannya tepati tepercaya
    terakumulasi terbaikku terbantu terbawah terbendung terbesarmu terbitkan tercakup tergerak terguling
    terguncang terhina terhindarkan terindikasi terjemahannya terkikis terobati terpejam terpelihara
    tersampaikan tersanjung tersebutlah terserap tertawalah tertutupi terusik tetanggaku tindakanmu tinggali
    tinggallah tiupan transgender tujuanmu tulangnya tulislah tulisnya tumpangan tuntutannya turunannya
    tutupnya twitternya ujaran untaian upayanya wanitaku xv
    32 absennya adukan agennya ajaibnya akalnya akhlaknya akrabnya akunya alasanmu alisnya amarahmu
    amarahnya amatiran ambisinya animenya asapnya asetnya asinan asumsikan asyiknya atasku auratnya
    autopilot bacaannya bandnya banggai bangkitnya batasannya bayangannya bayarkan bebannya beginian
    begituan bekukan belakangku bendanya beraliran beramai berangkatlah beranikan beranilah berargumen
    berartinya beraspal berati berbalas berbelit berbenturan berbicaralah berbual berbukit berbusa bercorak
    bercumbu berdaun berdegup berdialog berduel beredarnya berefek bergeming bergosip berhamburan berhasrat
    berimajinasi berinovasi beristri berjerawat berjuanglah berkasnya berkatilah berkawan berkebutuhan
    berkecukupan berkelakuan berkelok berkepentingan berkeping berkeras berkesudahan berkeyakinan berkilauan
    berkumis berkutik berlantai bermesraan bernoda bernostalgia berolah berongga berpadu berpedoman
    berpotongan berproses bersalju berseteru bersinggungan bersisik bersoda bersuami bersuka bersukacita
    bertanduk bertanyalah bertekstur bertekuk bertelanjang bertetangga bertualang beruban bintangi bkd bkkbn
    blognya bnpt bohongan bohongi bolehkan bonekanya bpkp bpp bpr buanglah bumdes burukmu cacingan cekungan
    cengkeraman cermati ceweknya cincinnya cintakan citakan cowoknya curigai dagangannya damkar dampingi
    dandanan dau derajatnya derawan detiknya diajang diakuisisi dialiri diambilnya diamlah diantarkan
    dianugerahkan dianya diarak diasah dibangku dibangunkan dibasahi dibela dibelikan diberlakukannya
    dibuatlah dibunyikan dicampurkan dicirikan dicukur dicurangi didapatnya didekatnya didenda didepanku
    didiamkan didiknya didoakan diejek dieliminasi diemban difasilitasi difitnah digadang digagalkan
    digendong digiring digugat digulung dihalangi dihaluskan diharamkan dihasilkannya dihelat dihias dihibur
    diikutsertakan diimpikan diinjak dijebak dijebloskan dijemur dijunjung dikali dikasihi dikecewakan
    dikecualikan diketahuinya dikoordinasikan dikupas diledakkan diliput dilumpuhkan dimaklumi dimanjakan
    dimulailah dimutasi dinantikan dinikahkan dinomor dipasok dipatenkan diperjelas
    diperjualbelikan diperkaya dipermasalahkan dipermudah diperparah dipertanggungjawabkan dipetakan
    dipilihnya dipompa diprakarsai dipresentasikan diprioritaskan diracuni dirangkai dirantai direkayasa
    direstui disalin disambungkan disatu disdik disebarluaskan disekitarmu disensor disergap disetel
    disikapi disinggahi disinyalir disisipkan disokong disuarakan disuguhi disuguhkan disumpah ditabung
    ditaburi ditagih ditambang ditampar ditebang ditebus ditegur ditekuk ditempel ditempelkan ditemuinya
    ditenagai ditengarai diterangi diterangkan diterjang diterjunkan diterpa ditertawakan ditikam
    ditinggalkannya dituduhkan ditumbuk ditumpangi ditumpuk dompetku dosamu dosennya duduklah editan
    eksistensinya ekspresinya emaknya emosimu enakan episodenya esoknya fasilitasnya figuran formatnya
    formulanya fotoku gadisnya gagasannya galangan gampangnya gantilah gayamu gedungnya gelarnya gertakan
    gitarnya grafiti gulanya guyonan habisi habislah hadapanku hantunya hapuskan hartaku hasutan helmi
    hewani hubunganmu idamkan ilmiahnya imb imbalannya imbauan indahmu ingatanmu ingusan inspirasinya isilah
    izinnya jagoannya jaketnya janjimu jauhilah jawabkan jeleknya jemuran jepitan jodohnya jualnya kabarkan
    kabulkan kacamatanya kacanya kakakmu kaltara kampungan kamtibmas kananku kandungannya kaosnya kapankah
    karyamu kasihanilah kasihku kasurnya keadaanku keakuratan keandalan keanggunan keangkuhan kebahagiaanku
    kebahagiaannya kebatinan kebebasannya keberpihakan kebohongannya kebutuhanmu kecantikanmu kecerdasannya
    kedekatannya kedengaran kedinasan keegoisan kegirangan kehampaan kehendakmu kehujanan kejamnya kejati
    kejayaannya kejelekan kejutannya kekakuan kekalahannya kekekalan kekonyolan kelajuan kelapangan
    keliatannya kelonggaran kelucuan kemapanan kembaliannya kemenkumham kemenpar kemeriahan kemerosotan
    kemiliteran kemunafikan kenabian kenangannya kendarai kengerian kepenatan kepramukaan kericuhan kerjaku
    kerjamu kerohanian kesabaranku kesadarannya kesampaian kesedihannya kesegaran kesehariannya
    keselamatannya kesiangan kesinambungan kesukaran ketampanan ketangkasan ketelitian keterlibatannya
    ketertinggalan ketidakhadiran ketidakpercayaan ketidakstabilan ketinggiannya keuangannya kewanitaan
    kewenangannya kilatan kiriku kitabnya komandannya komponennya komputernya komunikasinya kondangan
    kontaknya konteksnya kosongkan kotaknya kotaku kotorannya kpps kreditnya krunya kubaca kubawa kuberi
    kuburnya kucari kudapan kudapat kudapatkan kujalani kujual kusebut kutemui kuterima lahannya lahirkan
    lambaikan lawakan lelakinya leluhurnya letakan lindungan lohan lokalnya longsoran lontarkan lubangnya
    lumpuhkan lusinan maafkanlah majulah majunya maksimalkan malamku malangnya manajernya manjakan mantanku
    markasnya masalahku mataharinya maui meladeni melampirkan melangkahkan melantunkan melarutkan melatihnya
    melaut melembutkan melemparkannya melepasmu melilit melingkupi melompati meluapkan meluluskan memadati
    memaksaku memancar memandangmu memandikan memanggilmu memarkir memasukinya mematangkan membahu
    membakarnya membalap membawahi membedah membekali membelakangi membelokkan membentur memberikanku
    membetulkan membisu membulat memegangnya memeliharanya memencet memenuhinya memerdekakan memergoki
    memerlukannya memesannya memilihkan memilikiku meminang memobilisasi memotongnya memperdebatkan
    memperkerjakan memperolehnya memperparah memperpendek mempersenjatai mempersiapkannya mempersingkat
    mempertunjukkan mempunya memujinya memulangkan menahun menakuti menambang menancap menanyai
    menanyakannya menapaki menaruhnya menawari mencanangkan mencariku mencemooh mencengkeram menceritakannya
    mencetuskan mencontoh mencopot mencubit mendakwa mendekam mendekatiku mendekorasi mendiamkan mendonorkan
    mendukungku mendulang menegosiasikan menekuk menelaah menelantarkan menembaknya menentukannya menenun
    menerapkannya meneror menetralkan mengabaikanku mengabari mengacungkan mengadaptasi mengais mengajakmu
    mengakali mengasyikkan mengebom mengeceknya mengecoh mengejarmu mengekstrak mengelilinginya mengelus
    mengenainya mengenakkan menggaet menggagas mengganggumu mengganggunya menggelegar menggemari menggerutu
    menggoyangkan menggugurkan menghalanginya menghampiriku menghampirinya menghantar menghitam menghukummu
    mengidentifikasikan mengikatkan mengikis mengiklankan mengikutsertakan menginvasi menginvestigasi
    mengklarifikasi mengklasifikasikan mengontrak mengorek menguburkan mengulur mengundangnya mengurai
    mengurusnya menilaimu menimbun menimpamu menitikberatkan menjajakan menjamur menjatuhkanmu menjebol
    menjepit menjinakkan menjurus menkeu menpar menterinya menuding menuduhnya menularkan menuntunmu
    menurunkannya menyambangi menyanjung menyapanya menyebarkannya menyebrangi menyelamatkanmu menyelami
    menyempit menyertainya menyesakkan menyetel menyibukkan menyikapinya menyiksaku menyilaukan menyingkap
    menyucikan menyukseskan menyurat menyuruhmu meradang merajuk meramal merebutnya mereduksi meregangkan
    merekayasa merelakannya meresap merestui meretas meringkuk merobohkan merogoh merona mertuaku merumput
    metodenya mewadahi mewaspadai minati modalnya murahnya nafsunya naiki nasinya negeriku npwp nyamannya
    olehku oleskan oplosan padamkan pahamilah pahanya pahlawannya pajaknya pandanganku panjatkan panwaslu
    papaku parutan pasarkan pasarnya payudaraku pedangdut pejamkan pekerjanya pelampiasan pelariannya
    pelarut peleburan pelempar peliharaannya pelukanmu pemaaf pemabuk pemakzulan pemancing pemancingan
    pemantapan pemantik pemaparan pematangan pembahasannya pembanding pembangkangan pembasmi pembelajar
    pembelajarannya pembelanjaan pembelinya pemberat pemberiannya pembibitan pembicaraannya pembunuhnya
    pemerannya pemerintahnya pemesan peminatnya peminjam pemodal pemuatan pemuncak pemungut pemusnah
    pemutakhiran penampakannya penampang penampil penandatangan penataran pencabulan pencegah pendalaman
    pendapatannya pendirinya pendistribusian penentang pengabaian pengacau pengait pengalamanku
    pengambilalihan pengampun pengecoran pengelasan pengelolaannya penggalan penggalang penggali penggarapan
    penggaris penggembala penggerebekan penggolongan penggorengan penggugat penghabisan penghantar
    penghasilannya penghiburan penghijauan pengibar pengkhotbah pengorganisasian pengubah penguburan
    penguncian pengunjuk penilai penimbunan penindakan penipisan penjabaran penjadwalan penjaja penjamin
    penjarahan penjarakan penjualnya pentolan penyedot penyegaran penyelaman penyelesaiannya penyelundup
    penyendiri penyengat penyerbukan penyumbatan penyusutan peragaan peralatannya peramban peranakan
    peranannya pereda peretasan performanya pergelaran pergerakannya pergolakan pergumulan perhatianku
    perhatikanlah perhitungannya perhitungkan peribadatan perjumpaan perlintasan perluas perlukah
    permusyawaratan pernikahanku persebaran persendian pertahanannya pertanyaanmu pertaruhan perwalian
    pesanannya pesatnya peselancar pewarta pijatan pinggangnya pintarnya plh pnpm polanya polisinya
    populasinya populernya posisikan prianya profilnya puisinya pulalah pundaknya punyamu putusnya
    rahasiakan raihlah ramainya ratapan rawatlah rekeningnya rendahan rendahkan rezekinya rilisan rintihan
    rivalnya rohnya rth sadarkah sakitku salafi salahmu samanya sambilan sambutannya sampahnya sampulnya
    sanjungan sebagiannya sebaya sebelahku sebilah sebungkus sebutannya secarik sedarah sedingin segampang
    segerombolan sehatnya seiya sekampung sekaran sekelilingmu selalunya seleranya selusin semahal
    semangatku semena sempatkan semusim sensasinya senyumannya senyumlah sepagi sepaham separuhnya
    sepeninggal sepenting sepeser seputaran seragamnya serendah serumit sesukanya seusianya sewanya siaplah
    siarannya sifatmu sihirnya sinarnya slb slipi strateginya sukunya sura sutradaranya tagihannya takdirku
    taklukkan tanggapannya tanki tatapannya tegakkan teknisnya teknologinya terangkan terbahak terbangnya
    terbatasnya terbuai tercengang tercerahkan tercetak terdegradasi terenak terengah terhempas teristimewa
    terjaring terjemahkan terkagum terkepung terkira terkoordinasi termenung terngiang terorganisasi
    terparah terparkir terperosok tersaji tersambar terseksi tersentak tersibuk tersisih tertawaan tertelan
    tertingginya tertolong tertusuk terusir tetanggamu tinggalkanlah tingkahnya tingkatannya tipenya
    titipkan tongkatnya topiknya torehan transaksinya triliunan tugasmu tujuanku tujukan tukarkan tulisanku
    tunggakan tunjukkanlah tuntaskan turunlah uangku ubahlah usiamu utangnya volumenya walinya warisannya
    wawancaranya xiv xvi xvii
    31 abadikan abangku abunya acuhkan adilan agamamu aini airku alirannya allahmu amatlah amukan
    antibakteri antikorupsi arahmu arakan areanya armadanya asami awaknya babinsa bahasamu bajuku bakaran
    bansos bantuanmu bapakku bapanya basarnas batinku bayarnya bebasnya bebuyutan benahi berakhiran
    berakhirlah berandai berangin berasap beratus berayun berbasiskan berbekas berbinar berderet berdesain
    berempati beretika berformat bergadang bergemuruh bergerigi berguguran bergumul berhaji berhalusinasi
    berhantu berharaplah berhimpun beriklim beritakan berjanggut berjejer berjongkok berkait berkeadilan
    berkedok berkeluh berkemas berkerut berkesimpulan berkirim berkomplot berkonflik berkorelasi berkostum
    berkuah berkumandang berkurban berlabel berlalunya berlengan berlima berlumuran bermainnya bermanuver
    beroleh berpencar berperasaan berpola berprinsip berproduksi berselera bersihnya bersimbah bersiul
    bersuhu bertabur bertalenta bertangan bertarif bertasbih bertato bertemunya bertopik bertuan berujar
    berwirausaha berzina besarmu beterbangan bisnismu blasteran blt bocorkan bsi budaknya bujangan bujukan
    burungnya cairkan calonnya campurkan cederanya celakalah celanaku ceramahnya ciumannya coki dadamu
    dagunya dangan dapurnya dedikasikan dekatku dendamnya dewasanya diacak diamanatkan diameternya
    diantisipasi dibabak dibacanya dibaliknya dibayangi dibebani dibendung dibesar dibom diboyong dibuahi
    dicairkan dicampakkan dicegat dicelupkan dicermati dicetuskan dicicil diciptakannya didapuk
    dideklarasikan dieja dieksploitasi dieksplorasi diekstrak dienkripsi difilmkan digandrungi digeledah
    digiling digosok digulirkan diguncang digusur diguyur dihadapinya dihakimi dihalau dihatiku dihebohkan
    diikutkan diindikasikan diindonesia diinvestasikan diiris diisukan dijalaninya dijinakkan dikandang
    dikarantina dikasihani dikemudikan dikoleksi dikondisikan dikumandangkan dikunyah dilakoni
    dilaksanakannya dilaluinya dilatarbelakangi dilekatkan dili dilucuti dimandikan dimotori dimusim dinaiki
    dinkes dioleskan diorder dipadati dipatok dipedulikan dipegangnya dipelopori dipentaskan
    diperbincangkan diperingkat dipersulit dipertontonkan dipijat dipikirkannya dipoles dipraktikkan
    diprotes diracun diramaikan dirangkum diranjang diratakan diredam direhabilitasi direlokasi dirilisnya
    diringkus dirombak dirumahmu disalib disalibkan disamarkan disampaikannya disandang disederhanakan
    diselenggarakannya disengat disertifikasi disisiku disisimu disisinya disuap disucikan disudut disulap
    disurvei disyaratkan ditambahi ditanah ditenggelamkan ditepi ditetapkannya ditumbuhkan
    diundangkan dori dosisnya durasinya egomu egonya erangan facebooknya frekuensinya gantungkan gelasnya
    gemetaran gempuran gentayangan geraknya gerejanya gunungan hantaman harianku hartamu hawai hidungku
    hitunglah hormatilah hutannya iai ibundanya ikutlah imanmu infokan inikan insani interpersonal
    istirahatkan jadwalkan jalanannya janjiku jarimu jawabanku jelaslah jepangnya jualannya julukannya
    kabelnya kadarnya kadernya kamilah kampanyenya kantongnya karatan karenakan kasihi kasihmu kearsipan
    keasliannya keberadaanku kebimbangan kebinasaan kebrutalan kebunnya kebusukan kecanggihan kecapekan
    kecerdikan kecilkan kecokelatan kedipan keenakan keengganan kegemarannya kehadiranku kehamilannya
    kehebatannya kehinaan keingintahuan keintiman kekecilan kekenyangan kekhalifahan kekhususan kekudusan
    keleluasaan kelezatan kelincahan keluhannya keluhkan kelulusannya kelupaan kemaksiatan kembarannya
    kemenkeu kementan kemerdekaannya kemurkaan kenanganmu kendalanya keningnya kepanduan keparahan
    kepeduliannya kepemilikannya kepenuhan kepergianmu kepindahannya kepribadianmu kerepotan kerusakannya
    kesabarannya kesampingkan kesayanganmu kesediaannya ketakutanmu ketakutannya ketangguhan ketatnya
    keterbelakangan ketertarikannya ketidaksempurnaan ketidaksesuaian keuletan kewibawaan kezaliman
    khasiatnya khitanan kisahku koleganya konsentrasinya konstruksinya kostumnya kotornya kpai krimnya
    kuahnya kuakui kuambil kuasanya kuatlah kubangan kubenci kuburannya kucingku kucuran kujadikan kujaga
    kulupakan kumala kupilih kurindukan kusangka kusayangi labelnya laguku lampirkan lantunan lebihnya
    lembutnya lemparkan lenganku lepasnya lezatnya liburnya lidahmu lilinnya lilitan limpahan logonya luaran
    luasan lulusannya lunasi maaflah mabukan macamnya mahaputra mahkotanya makhluknya maksimalnya malunya
    mamamu manismu mantannya marian medisnya melalu melamarnya melemahnya melempari melepuh melimpahkan
    melingkari melobi melonggarkan melorot meluaskan melubangi melukainya meluluhkan melunak memabukkan
    memahamimu memahat memajang memakaikan membanding membantahnya membatik membatu membayangi
    membayangkannya membebankan membelanjakan membenamkan memberitahukannya membesarkannya membimbingmu
    membisikkan membudidayakan membumi membungkusnya membuntuti membutuhkanku memerintahkannya memfoto
    meminjamkannya memiringkan memisahkannya memojokkan memperdagangkan memperkenalkannya memperketat
    mempersoalkan mempertajam mempertanggungjawabkan memprediksikan memprogram memungkinkannya memutarnya
    memvonis menaburkan menafkahi menampik menampilkannya menanamnya menantangnya mencap mencatatnya
    mencederai mencelakakan mencelupkan mencemarkan mencibir mencicipinya mencinta mencoblos mendarah
    mendaur mendemonstrasikan mendengarmu mendengus mendera mendesis mendongak menebarkan menemuimu
    menerjemahkannya menerkam meneruskannya mengabaikanmu mengacak mengacuhkan mengajarnya mengakar
    mengaktifkannya menganti menganugerahkan mengapakah mengarahkannya mengecap mengedipkan mengedukasi
    mengelap mengeliminasi mengelupas mengenalku mengepalai mengerem mengerutkan menggabungkannya
    menggalakkan menggebrak menggeleng menggiling menggores menggoyahkan menggunung menggusur menghadiahkan
    menghalalkan menghalangimu menghaluskan menghampirimu menghanguskan mengharamkan menghiburmu
    menghiburnya menghidangkan menghilangnya menghinamu mengikatnya mengingatku mengiyakan mengkhianatimu
    mengobarkan mengontak mengujinya mengumandangkan mengundi mengurungkan mengurutkan mengusut menilaiku
    menilik menimpaku menitnya menjagaku menjajaki menjatuhkannya menjerumuskan menjorok menjuluki menukik
    menumbuk menundanya menyamping menyandera menyangga menyapamu menyejahterakan menyekolahkan
    menyelundupkan menyematkan menyemprot menyenangi menyetubuhi menyontek menyorot menyuburkan menyukaiku
    menyulap menyumbat menyurutkan menyusahkanmu meraung merawatku mereknya merekrutnya merevolusi merida
    merinci meringis meringkus meruncing mewakilkan mimpikan mitranya motivasinya motorku moyangnya
    muatannya mudahkan munculkan napasnya nasibmu nenekku niatku nilaimu nominalnya nonaktifkan nuranimu
    nyiakannya omongannya operan optimalkan orangan oss padanan padatnya pahaman pakuan pamitan pandanglah
    pangkatnya paralayang parkirnya patungnya pecinan pelafalan pelajarilah pelapisan pelatihannya
    pelemparan peliharalah pelindungmu pelindungnya pelontar pelunasan pembagi pembaptis pembedaan
    pembentukannya pembohongan pembukaannya pembunuhannya pemikat pemilikan pemuas pemulangan penajam
    penampung penanganannya penangkapannya penanya pencabut pencapaiannya pencerah penceramah pencocokan
    pendampingnya pendemo pendendam penderitaannya pendewasaan penebus penerimanya penerusnya pengabdiannya
    pengacaranya pengaktifan pengayaan pengekspor pengembaraan pengennya pengepul pengerjaannya penggandaan
    penghangat penghayatan penghilangan pengiklan pengorbanannya pengubahan pengumumannya pengunci
    pengusahaan penjurian penodaan pensiunnya penuhnya penuntun penurun penyaliban penyambung penyanyinya
    penyataan penyejuk penyembelihan penyempitan penyintas penyuapan penyusupan perampas perampasan perankan
    perbaikannya percabangan percayakah peremajaan pergub perindu perjalananku perkerjaan perlambatan
    perlengkapannya perlindungannya perpolitikan persembunyiannya persetubuhan persetujuannya persilatan
    persoalannya personelnya pertamanan pertanyaanku pertarungannya perundangan perusuh pesepeda pesonanya
    pesuruh petualangannya petugasnya pewangi pewayangan piaraan pikirku pilihnya piringnya pjs posisiku
    potensinya pribadiku pribadimu prioritaskan profesionalnya propertinya puasanya pujiannya pulihkan
    pundakku punggungku putriku racunnya raganya rakyatku raman rapatkan rapatnya ratakan reaksimu resapan
    restorannya risaukan risetnya rodanya rongsokan rotinya rumusnya sadarilah sadarnya saksinya sakunya
    salinannya samalah sambaran sambungkan santrinya sapalah sapuan satlantas sebagaian sebahagia sebalik
    sebangsa sebentuk sebisanya sebongkah sediaan sedianya segaris seharus sehati seiman sejahat sekalinya
    sekawan sekembalinya sekencang sekeping sekota sekotak sekretarisnya seksinya seksnya seksualnya
    selamatkanlah selembut selingkuhan selipkan semangatlah semaumu sempurnakan sempurnanya semuannya
    semunya senangi senanglah senasib sepucuk serinya seriusnya sesampai sesingkat setangkai
    setitik setua siaan siapkah skenarionya sokongan sorenya spesialnya spesifikasinya standarnya statusmu
    suguhan sukakan sulbar sumbangkan syukurnya tahanlah takdirmu taklukan takutlah talinya tamatan
    tambahannya tambalan tanamannya tandingannya tanduknya tanggapi tariknya tataran taunya tayangkan
    tebalnya tegaknya tekanannya tekniknya teksturnya telingamu temboknya tempatan temuannya temukanlah
    tenggelamkan tepukan terakhirmu teralihkan terangnya teraniaya terbalas terbangkan terbayarkan
    terbelenggu terbentuklah terbitlah terblokir tercerai terciptalah terdingin terdistribusi tereliminasi
    terenkripsi tergoyahkan terhanyut terjamah terkecoh terkenalnya terkenang terkeren terkesima terkuras
    terlilit terlipat termaktub termanis ternaknya terpadat terpental terpojok terprovokasi terpuaskan
    terpujilah tersapu tersedot tersengat tersiar tersukses tertancap tertantang tertatih tertiup tertunduk
    terurus terverifikasi tesnya tindakanku toki tudingan tugaskan tuhanlah tulangan tulisanmu turan turuti
    uangmu ucapanmu ulasannya umurmu unitnya untungkan uptd usahawan versinya visualnya wajibkan wakili
    wasiatnya wawancarai wirawan wtp xviii yeni
    30 adegannya agamaku akari akhirmu amannya anai arsitekturnya asahi atasmu bahuku bangsaku bangunnya
    bannya bapakmu baptisan benaknya berantah beratap beratkan berawalan berceceran berdimensi bereproduksi
    bererti berfantasi bergelimang bergigi bergolak berhentinya berizin berjenjang berjihad berkegiatan
    berkemungkinan berkendaraan berkerumun berkinerja berkode berlendir berlogo bermekaran bermental
    bermulut bernutrisi bernyali berombak beroperasinya berotak bersatunya bersendawa bertikai bertindaklah
    besinya betulkan biasalah biri bmt bubarkan bumil bundanya bungkusnya cemoohan citaku curahkan dalami
    dambaan dapatnya darahmu debutan definisinya diacungi dialamatkan dialognya diambang diamputasi
    diasosiasikan diasuransikan dibasmi dibiasakan diblok dibuku dibungkam dicekal dicekik didapatkannya
    didiami difermentasi digoda digosipkan digulingkan dihabisi dihindarkan dihiraukan dihirup
    dihujani diiklankan diinisiasi diisolasi dijarah dikawinkan dikerjakannya dikreditkan
    dikuasainya dilambangkan dilempari dilombakan dilukiskan dilumuri dilunasi diluruskan dimajukan
    dimenangi dinasnya dinaungi dipahat diperdengarkan diperkecil dipersalahkan dipersoalkan 
    dipusingkan dirasakannya direndahkan dirumahku dirumorkan disadap diseduh diselundupkan disemprot
    disepelekan disesalkan disidang disinari disusupi ditancapkan ditelantarkan diterbitkannya ditilik
    ditimbang ditolaknya ditransmisikan ditugasi ditukarkan dituntaskan dituruti diucapkannya diwarisi
    diwawancara diwisuda gambarannya gosokkan goyangkan gurauan haruskan hasratnya hilanglah hindarilah
    hitungannya hobiku homestay hubunganku hujatan ibaratkan ikutkan imbangi indrawati interiornya
    investasinya isikan jantungmu jarahan jayalah jelmaan jendelanya jeratan juniornya junjungan kainnya
    kanaan kasetnya kauman kebahasaan kebaikanku kebiasaanku kedalamannya kediktatoran keibuan kejarlah
    kekejian kelahiranmu kelegaan keletihan kemajemukan kemenko kencangnya kendalinya keolahragaan
    kepangkatan kepanitiaan kepausan kepenulisan keperkasaan kepiawaian kepustakaan kerelaan kesaksiannya
    kesedihanku kesemutan keseringan kesiswaan ketamakan keteladanan keterampilannya kewajaran kodratnya
    kualami kucium kuhap kuharapkan kulalui kulewati kupeluk kutanya kutinggalkan lamarannya langkawi
    lelahnya lemaknya lestarikan letupan luangnya lumayanlah lututku majukan mandilah masaknya masihlah
    masingnya maskernya maslah masternya melalukan melambungkan melancong melawak melayaninya melegalkan
    melipatgandakan meludah melupakanku memandangku mematikannya membahana membalut membandel membayarkan
    membeda membelenggu membentangkan membentengi membolos memedulikan memegangi meminati memindah memoles
    memonopoli mempercayaimu memperjuangkannya memperkokoh mempertegas memproduksinya memuakkan memungkiri
    memutih menahu menaik menambal menavigasi mencampurnya mencetaknya mendapatkanmu mendasarinya mendata
    mendiagnosis mendingin mendoakannya mendua mendustakan menebaknya menebas menenangkannya menerjunkan
    mengagungkan mengajarimu mengawasinya mengawetkan mengawinkan mengecualikan mengemuka mengenyangkan
    mengepakkan mengerjai menggadaikan menggapainya menggelapkan menggempur menggodamu menggumpal
    menghamburkan menghukumnya menginduksi mengingati mengingkarinya mengkhayal mengkhianatinya mengocok
    mengoperasikannya mengucur menhub menikung menjamah menjauhiku menjelek menjelekkan menjiplak
    menjulurkan menkominfo menobatkan menoreh mentransmisikan menuntunnya menuntutnya menyalak menyanggupi
    menyanyikannya menyapaku menyatakannya menyebutkannya menyela menyembur menyengsarakan menyeretnya
    menyeringai menyeru menyilang menyilangkan menyingkirkannya menyodorkan menyusulnya menyusunnya merahan
    meramu merekamnya merekonstruksi merenungi mereproduksi meringkas merusakkan milah milikilah mobilku
    muntahan naikan namai niatkan nuklirnya ombaknya omelan ongkosnya operasikan orbitnya palsukan pamerkan
    panahnya pandangmu pandangnya panduannya panggangan pangkalnya paruhnya pasirnya pejabatnya pelancar
    pelipur pemahat pemaknaan pemanenan pemanggil pembangkitan pembaptisan pemeras pemeringkatan
    pemilihannya pemugaran penagihan penanam penawarannya pencatat pencerahannya penelepon penerang penerjun
    pengamalan pengawetan pengenaan pengentasan pengerahan penggiling penggugur penghias penghukuman
    penginjil penginjilan pengisap pengontrolan pengoperasiannya pengorbananmu penilaiannya peniru
    penjaganya penjawab penyederhanaan penyegar penyelewengan penyemprotan penyimpanannya penyubur
    penyulingan perantaraan percakapannya percampuran percobaannya perenungan pergulatan perimbangan
    perkapalan perkataanmu perkawinannya perminyakan permodalan pernahkan persahabatannya pertaniannya
    pertukangan peruntukan perutmu pesilat pilihkan pilotnya pinangan pinggulnya pintumu ponselku posisimu
    promonya pukuli pulaunya radionya rahasiamu rajutan raker rekaan renangnya resmikan riwayatnya roknya
    romantisnya rumitnya rumornya rusuknya salamku sapinya sayangmu sebegini sedayu seirama seizin sejagat
    sekitarku selamatan selemah semampunya semanis semuda seperlima sepuas seringlah sertai sesalkan
    sesempurna sesibuk seumpama sisipkan skck sobatku sopirnya stoknya sucinya sulungnya supermodel tahlilan
    tambunan tampannya tampilnya tanpaku tantenya tanyalah tariannya tendangannya tentangku tepinya teraneh
    terangkum terbesarku terbukanya tercintanya tercurah terdahsyat tergugat tergusur terhangat terhipnotis
    terinjak terisak terjajah terkonfirmasi terkoyak terkutuklah terlacak terlemah terlontar ternoda
    terpenjara tersedu tersurat tertegun tertuduh terutamanya tetamu teteskan transfernya tumbuhkan
    tunggalnya tunggangan tutorialnya tutuplah ulahnya ulangnya umatku upahnya urusi vaginanya visinya
    vitalnya warisnya warnai webinar
    """
}
