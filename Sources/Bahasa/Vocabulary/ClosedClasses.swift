/// The closed classes of the language and the field, as data: words in lower case between white space.
enum ClosedClasses {
  /// One list and what its words are.
  struct List: Sendable {
    let classes: WordClass
    let words: StaticString

    init(_ classes: WordClass, _ words: StaticString) {
      self.classes = classes.union(.known)
      self.words = words
    }
  }

  static let all: [List] = time + numbers + grammar + people + places + craft

  private static let time: [List] = [
    List(.weekday, Weekday.spellings),
    List(
      .month,
      """
      januari februari maret april mei juni juli agustus september oktober november desember jan feb mar apr jun jul
      agu agt ags sep sept okt nov des pebruari nopember
      """),
    List(.timeNoun, "hari tanggal tgl pukul jam tahun bulan minggu pekan menit detik malam pagi siang sore"),
    List(.timeZone, "wib wita wit"),
  ]

  private static let numbers: [List] = [
    List(
      .numberWord,
      """
      satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas seratus seribu belas puluh ratus dua-puluh
      kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh
      """),
    List(.magnitude, "ribu juta miliar milyar triliun trilyun seribu sejuta rb jt"),
    List(
      .unit,
      """
      kg gram g mg ton kuintal kw liter l ml meter m cm mm km kilometer hektare hektar ha persen derajat watt kwh mw
      mbps gb mb karat inci kilogram miligram
      """),
    List(
      .counted,
      """
      orang jiwa ekor buah unit keluarga kk rumah desa kelurahan kecamatan kabupaten peserta siswa guru pegawai petugas
      personel paket kantong butir batang lembar keping kali tahun bulan hari jam menit titik lokasi rt rw dusun sekolah
      puskesmas perempuan laki-laki pria wanita anak dewasa lansia pelajar pohon bibit kasus laporan aduan tenaga
      relawan kader atlet
      """),
    List(.currency, "rp idr rupiah"),
    List(.total, "sebanyak total totalnya jumlah sejumlah jumlahnya keseluruhan seluruhnya"),
    List(.breakdown, "terdiri yakni yaitu meliputi rinciannya rincian perinciannya mencakup antara dengan"),
  ]

  private static let grammar: [List] = [
    List(
      [.preposition, .function],
      """
      di ke dari pada kepada untuk bagi oleh dengan tanpa dalam atas bawah antara terhadap tentang mengenai menurut
      sejak hingga sampai melalui lewat demi guna seperti bersama selama sekitar daripada per akan
      """),
    List(
      [.coordinator, .function],
      "dan atau serta tetapi tapi namun melainkan sedangkan lalu kemudian maupun ataupun"),
    List(
      [.subordinator, .function],
      """
      karena sebab agar supaya bahwa ketika saat sewaktu sehingga sampai jika kalau apabila bila meskipun meski walaupun
      walau sambil setelah sesudah sebelum sejak yang seraya selagi manakala bilamana asalkan kendati padahal maka
      """),
    List(
      [.pronoun, .function],
      """
      saya aku kami kita anda kamu kalian dia ia beliau mereka ini itu tersebut sini situ sana begini begitu demikian
      nya sendiri masing-masing para semua seluruh setiap tiap beberapa banyak sejumlah suatu sebuah seorang apa siapa
      mana kapan bagaimana mengapa berapa
      """),
    List([.negation, .function], "tidak bukan belum jangan tanpa tak tiada"),
    List(
      .function,
      """
      adalah ialah merupakan yaitu yakni akan telah sudah sedang masih juga pun saja hanya bahkan lagi dapat bisa harus
      wajib perlu agak sangat lebih paling kurang cukup sekali antara lain ada oleh sebagai secara guna selain adapun
      sementara selanjutnya sebelumnya kembali baru tadi nanti kini sekarang jadi menjadi hal pula lah kah tah
      """),
    List(
      .reporting,
      """
      kata katanya ujar ujarnya ungkap ungkapnya tutur tuturnya jelas jelasnya terang terangnya tegas tegasnya papar
      paparnya imbuh imbuhnya tambah tambahnya ucap ucapnya tandas tandasnya pungkas pungkasnya sebut sebutnya lanjut
      lanjutnya pesan pesannya harap harapnya imbau imbaunya ajak ajaknya kenang beber bebernya urai urainya timpal
      cetus tukas tukasnya pinta pintanya jawab jawabnya tulis tulisnya sambung sambungnya simpul
      mengatakan menyampaikan menjelaskan mengungkapkan menuturkan menegaskan memaparkan menambahkan menyebut
      menyebutkan menerangkan mengimbau mengajak meminta berharap berpesan menyatakan menilai mengaku menjawab
      disampaikan dikatakan dijelaskan diungkapkan
      """),
  ]

  private static let people: [List] = [
    List(.namer, "bernama berinisial inisial a.n nama"),
    List(
      [.office, .leader],
      """
      bupati wabup gubernur wagub walikota presiden wapres sekda menteri mendagri menkes menkomdigi ketua forkopimda
      asisten
      """),
    List(
      .office,
      """
      camat lurah kades kepala kabid kasi kasubag kasubbag kabag kadis kapolres kapolsek dandim danramil kapolda
      direktur sekretaris komisioner anggota koordinator manajer juru komandan rektor dekan plt plh pj pjs wakil
      sekdin inspektur staf penyuluh bidan dokter perawat guru petugas hakim jaksa
      """),
    List(
      .honorific,
      "bapak pak bpk ibu bu tn nn saudara saudari sdr sdri kiai kyai ustaz ustazah gus nyai romo pendeta mas mbak mbah kak bang om tante kang cak eyang ny nyonya tuan"
    ),
    List(
      .title,
      "dr dra drs drg drh ir h hj prof kh k.h tgk ust brigjen mayjen letjen kolonel letkol mayor kapten lettu"
    ),
    List(
      .degree,
      """
      s.sos s.e s.h s.t s.p s.kom s.pd s.ag s.ip s.i.p s.stp s.ked s.kep s.km s.k.m s.psi s.si s.hum s.ikom s.i.kom s.farm s.ap s.a.p
      m.si m.m m.t m.h m.pd m.kom m.ap m.a.p m.kes m.ag m.a m.hum m.ikom m.i.kom m.p m.sc m.ec m.ec.dev m.eng m.psi
      b.econ b.sc b.a ph.d a.md a.md.keb a.md.kep
      """),
    List(
      .kinship,
      "ayah ibu bapak anak suami istri kakak adik kakek nenek paman bibi keponakan cucu mertua orangtua"),
    List(
      .citizen,
      """
      warga masyarakat pelanggan penduduk pemohon pasien petani nelayan pedagang pelaku siswa pelajar mahasiswa pekerja
      lansia penyandang keluarga pengguna penumpang pengendara konsumen peserta santri difabel umkm pemuda perempuan
      """),
  ]

  private static let places: [List] = [
    List(
      .institution,
      """
      dinas badan kementerian kantor bagian bidang seksi sekretariat inspektorat pemerintah pemkab pemkot pemprov pemda
      dprd polres polsek kodim koramil puskesmas rsud universitas komisi lembaga kejaksaan pengadilan diskominfo
      disdukcapil dinkes dinsos bpbd bappeda disdik dispora pmi basarnas bmkg
      """),
    List(
      .placeNoun,
      """
      kabupaten kota provinsi kecamatan kelurahan desa dusun kampung jalan jl jln gang sungai gunung bukit pantai pulau
      jembatan gedung aula lapangan alun-alun pendapa pendopo pasar terminal stasiun rt rw kab kec kel perumahan blok
      bendungan waduk danau bandara pelabuhan
      """),
    List(
      .dotted,
      """
      jl jln gg ny nn tn no nomor rek kab kec kel ds dsn prov hlm hal tgl tlp telp hp dll dsb dst dkk drs dra dr ir h hj prof kh
      sdr sdri bpk yth a.n u.p u.b d.a s.d c.q pt cv ust tbk st rs kav blok lt ext vol ayat ps st kol letkol
      brigjen mayjen kompol akbp akp ipda iptu aiptu bripka briptu moh muh m abd muhd ltd pte co inc corp
      """),
    List(
      .hazard,
      """
      banjir longsor gempa tsunami kebakaran kekeringan puting-beliung gelombang rob erupsi letusan lahar karhutla
      kebocoran keracunan wabah angin abrasi bandang siaga awas tanggul jebol meluap
      """),
  ]

  private static let craft: [List] = [
    List(
      .service,
      """
      gratis syarat persyaratan biaya tarif jadwal layanan pelayanan pendaftaran bantuan beasiswa vaksin imunisasi
      loket formulir manfaat subsidi diskon keringanan penutupan pengalihan dibuka ditutup mulai berlaku tenggat
      daftar unduh nomor kanal aduan pengaduan informasi buka tutup jam
      """),
    List(
      .ceremonyVerb,
      """
      membuka menghadiri meresmikan memukul menabuh memotong menggunting menyaksikan membersamai hadiri buka resmikan melantik lantik mengukuhkan kukuhkan memimpin menyerahkan
      serahkan meninjau tinjau mendampingi dampingi melepas lepas menyambut sambut mengapresiasi apresiasi menerima
      mengikuti ikuti dibuka dihadiri diresmikan dilantik bersilaturahmi
      """),
    List(
      .ceremonyNoun,
      """
      acara upacara sambutan sambutannya pelantikan peresmian pembukaan penutupan seremoni silaturahmi apel kunjungan
      rapat rakor audiensi pengukuhan peringatan khidmat hut forum musrenbang halalbihalal arahan arahannya
      """),
    List(
      .instruction,
      """
      hindari jauhi segera mengungsi mengungsilah hubungi waspada siapkan matikan tetap jangan ikuti bawa dahulukan
      pindahkan tutup gunakan menghindari menjauhi menghubungi menyelamatkan berlindung evakuasi laporkan pantau rebus
      pakai kenakan
      """),
    List(.update, "pembaruan diperbarui memperbarui perbarui pemutakhiran dimutakhirkan update berikutnya"),
    List(.hoax, "hoaks hoax palsu klarifikasi bohong disinformasi misinformasi menyesatkan penipuan"),
    List(
      .contact,
      "hubungi telepon telp tlp hp wa whatsapp posko kontak narahubung hotline call center nomor layanan cp sms"
    ),
    List(.identityNumber, "nik ktp kk e-ktp ktp-el kependudukan"),
    List(
      .announcement,
      "pengumuman diundang mengundang undangan pendaftaran seleksi lowongan lelang diumumkan jadwal"),
    List(
      .greeting,
      "selamat dirgahayu belasungkawa berduka dukacita mengucapkan ucapan turut idulfitri natal nyepi waisak"),
    List(
      .commonAcronym,
      """
      ri tni polri dpr dprd mpr ktp kk nik sim stnk bpkb asn pns pppk umkm covid-19 rt rw sd smp sma smk mi mts ma paud
      tk wib wita wit hut rsud rsi rsu rsia rsup bpjs pln pdam bbm spbu tv ham uu pp sk se ri-1 pbb who pmi kpu bawaslu kpk bumn bumd
      usb pdf url x ig fb wa lpg hiv aids dbd tbc
      """),
  ]
}
