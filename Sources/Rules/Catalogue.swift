public import RuleKit

extension Rule {
  /// Every rule, in code order: a new rule is one file and one line here.
  public static let all: [Rule] = families.flatMap(\.self).sorted { $0.code < $1.code }

  private static let families: [[Rule]] = [
    naskah,
    ejaan,
    kapital,
    singkatan,
    angka,
    tandaBaca,
    judul,
    teras,
    struktur,
    kutipan,
    kalimat,
    diksi,
    fakta,
    media,
    rencana,
    keterbacaan,
    keterbukaan,
    dataPribadi,
    pelindungan,
    darurat,
    hoaks,
    pelayanan,
    balasan,
    ite,
    netralitas,
    jurnalistik,
    hakCipta,
    aksesibilitas,
  ]

  /// Rules about the draft file itself; the linter reports them.
  private static let naskah: [Rule] = [
    .kepalaNaskah,
    .pengabaianKeliru,
    .pengabaianBerlebih,
    .sandiNaskah,
  ]

  /// Spelling of words.
  private static let ejaan: [Rule] = [
    .kataBaku,
    .kataBakuAsing,
    .kataBerisiko,
    .salahKetik,
    .akhiranIr,
    .serapanArab,
    .apostrofSerapan,
    .angkaUlang,
    .kataGanda,
    .hurufPanjang,
    .kataDepanDi,
    .kataDepanKe,
    .awalanDi,
    .kepadaDaripada,
    .diWaktu,
    .verbaPreposisi,
    .bentukTerikat,
    .tandaHubungKapital,
    .keBilangan,
    .gabunganPisah,
    .gabunganSerangkai,
    .gabunganImbuhan,
    .tandaUlang,
    .peluluhanKPST,
    .bentukImbuhan,
    .klitikTerpisah,
    .dasarAsing,
    .partikelPun,
    .partikelPer,
    .siSang,
  ]

  /// Capital letters.
  private static let kapital: [Rule] = [
    .hariBulan,
    .namaAgama,
    .bangsaBahasa,
    .jabatanUmum,
    .namaTempat,
    .kataTugas,
    .hurufAkronim,
    .sapaanAnda,
    .waktuUmum,
    .binBinti,
    .sesudahBilangan,
    .kataUmum,
    .istilahUmum,
  ]

  /// Abbreviations, degrees and symbols.
  private static let singkatan: [Rule] = [
    .titikGelar,
    .komaGelar,
    .spasiGelar,
    .singkatanUmum,
    .lambangSatuan,
    .pelaksanaTugas,
    .gelarDepan,
    .sapaanSuci,
  ]

  /// Numbers, money, dates and times.
  private static let angka: [Rule] = [
    .pemisahAngka,
    .uangTanpaSen,
    .tandaPersen,
    .angkaGanda,
    .jamPukul,
    .bilanganTingkat,
    .lambangRupiah,
  ]

  /// Punctuation.
  private static let tandaBaca: [Rule] = [
    .spasiSebelumTanda,
    .spasiSesudahTanda,
    .komaPertentangan,
    .komaPenghubung,
    .komaBahwa,
    .komaKutipan,
    .tanyaKutipan,
    .kutipanTanpaKoma,
    .spasiPetik,
    .tandaElipsis,
    .tandaBerulang,
    .rentangAngka,
    .titikJudul,
    .titikAkhir,
    .spasiKurung,
    .petikTakBerpasangan,
  ]

  /// The headline.
  private static let judul: [Rule] = [
    .panjangJudul,
    .karakterJudul,
    .judulKapital,
    .tandaAkhirJudul,
    .judulSeremonial,
    .umpanKlik,
    .singkatanJudul,
    .judulDidukungIsi,
  ]

  /// The lead.
  private static let teras: [Rule] = [
    .panjangTeras,
    .kalimatTeras,
    .terasWaktu,
    .terasKlise,
    .unsurTeras,
    .terasKutipan,
    .terasPejabat,
  ]

  /// The parts of a text.
  private static let struktur: [Rule] = [
    .titimangsa,
    .panjangParagraf,
    .panjangNaskah,
    .bagianSiaranPers,
    .mengapaBagaimana,
    .piramidaTerbalik,
    .kalimatTakSelesai,
  ]

  /// Quotes and sources.
  private static let kutipan: [Rule] = [
    .porsiKutipan,
    .ragamNarasumber,
    .kutipanPanjang,
    .atribusiGanda,
  ]

  /// Sentences.
  private static let kalimat: [Rule] = [
    .kalimatPanjang,
    .rerataKalimat,
    .anakKalimatBeruntun,
    .verbaPasif,
    .tingkatKesulitan,
    .kalimatTanpaSubjek,
    .kataHubungAwal,
  ]

  /// The choice of words.
  private static let diksi: [Rule] = [
    .kataMubazir,
    .jargonBirokrasi,
    .singkatanTakDijelaskan,
    .padananAsing,
    .pujiPimpinan,
    .opiniPenulis,
    .ragamCakapan,
    .jamakGanda,
    .pasanganKonjungsi,
    .diManaPenghubung,
  ]

  /// Facts that age.
  private static let fakta: [Rule] = [
    .namaUsang,
    .sitasiAturan,
    .waktuRelatif,
  ]

  /// What platforms take.
  private static let media: [Rule] = [
    .batasPlatform,
    .jumlahTagar,
    .intiDiAwal,
    .ruangDialog,
    .kanalLanjutan,
    .nomorUtas,
  ]

  /// Content plans.
  private static let rencana: [Rule] = [
    .bauranPilar,
    .porsiPimpinan,
    .kolomKalender,
    .kanalSah,
    .alurPersetujuan,
    .pesanKunci,
  ]

  /// Letters, hashtags and emoji that everyone can read.
  private static let keterbacaan: [Rule] = [
    .tagarDanHurufTerbaca
  ]

  /// Open and correct public information.
  private static let keterbukaan: [Rule] = [
    .angkaBersumber,
    .angkaKonsisten,
    .hariTanggal,
    .klaimMutlak,
    .pengumumanLengkap,
    .menutupTanpaDasar,
    .menyamarkanPejabat,
    .manfaatWarga,
    .dokumenInternal,
    .rencanaBelumDiputus,
    .prosesHukumPengamanan,
    .jangkaWaktuInformasi,
  ]

  /// Personal data.
  private static let dataPribadi: [Rule] = [
    .nikDanKK,
    .nip,
    .npwp,
    .nomorPonsel,
    .surelPribadi,
    .alamatRumah,
    .rekening,
    .kartuIdentitas,
    .pelatKendaraan,
    .tanggalLahir,
    .daftarNama,
    .fotoTangkapanLayar,
    .saluranAman,
    .dataSpesifik,
  ]

  /// Children, victims, patients, those who report.
  private static let pelindungan: [Rule] = [
    .identitasAnak,
    .petunjukAnak,
    .kerabatAnak,
    .korbanKekerasanSeksual,
    .tanpaRekonstruksi,
    .kerahasiaanKesehatan,
    .pelaporSaksi,
    .izinFoto,
    .pradugaTakBersalah,
    .anakHilang,
    .sebutanKelompokRentan,
  ]

  /// Clarifications of false claims.
  private static let hoaks: [Rule] = [
    .judulFakta,
    .labelKlaim,
    .buktiRujukan,
    .identitasPenyebar,
    .langkahWarga,
    .kritikBukanHoaks,
  ]

  /// Public service and complaints.
  private static let pelayanan: [Rule] = [
    .layananLengkap,
    .kanalPengaduan,
    .janjiWaktuPengaduan,
    .dokumenGratis,
    .kerahasiaanPengadu,
    .lembagaBubar,
  ]

  /// Replies to comments.
  private static let balasan: [Rule] = [
    .mintaDataDiKomentar,
    .sopanEmpatik,
    .langkahBerikutnya,
    .arahkanKePPID,
    .moderasiTertulis,
  ]

  /// Speech that the law on electronic information bears on.
  private static let ite: [Rule] = [
    .tuduhan,
    .hasutan,
    .mengancamPengkritik,
    .kabarBelumPasti,
    .tautanAman,
    .gambarRekayasa,
  ]

  /// Neutrality and conflicts of interest.
  private static let netralitas: [Rule] = [
    .ajakanMemilih,
    .atributKontestan,
    .petahana,
    .poseSimbol,
    .bukanHadiahPribadi,
    .bukanIklan,
    .suaraLembaga,
    .informasiPemilihan,
  ]

  /// Standards of journalism.
  private static let jurnalistik: [Rule] = [
    .kutipanBernama,
    .ralatTerlihat,
    .kontenBerbayar,
    .rujukanUsang,
    .embargo,
  ]

  /// Copyright.
  private static let hakCipta: [Rule] = [
    .kreditGambar,
    .laguMusik,
    .menyalinBerita,
  ]

  /// Accessibility.
  private static let aksesibilitas: [Rule] = [
    .teksAlternatif,
    .videoBertakarir,
    .pentingDalamTeks,
    .bahasaIndonesia,
  ]

  /// Warnings in an emergency.
  private static let darurat: [Rule] = [
    .jenisBahaya,
    .lokasiTerdampak,
    .waktuDanZona,
    .tindakanWarga,
    .evakuasi,
    .nomorBantuan,
    .sumberResmi,
    .pembaruanBerikutnya,
    .tanpaPanik,
    .statusBencana,
    .korbanBersumber,
  ]
}
