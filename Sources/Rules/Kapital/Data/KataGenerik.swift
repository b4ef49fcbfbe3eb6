import Bahasa

/// Nouns that speak of a kind unless a name follows them.
enum KataGenerik {
  /// Places, short words and kinds of things of which one speaks in general when no name follows.
  static let words = WordSet(kinds.hashes + people.hashes)

  private static let kinds = WordSet(
    words: """
      kampung masjid gereja vihara pura musala klenteng klinik universitas kampus sekolah parpol ormas pondok
      pemilu pilkada pileg pilpres pilkades medsos rakor bimtek bintek musrenbang prokes faskes stunting hoaks monev
      raker vlog podcast webinar workshop website event even talkshow pelatihan seminar sosialisasi instansi
      brand narkoba koperasi bus swab gratifikasi radikalisme terorisme nasionalisme patriotisme denda dunia
      trofi piagam medali sertifikat penghargaan situs foto video desain garmen kuliner takjil
      posko kios kafe halaman lokasi wilayah rumah garis undang-undang
      admin operator radio film lab komputer gamelan calung grosir daring luring conference inovasi unsur
      lembaga kantor blog smartphone laptop gawai sunrise sunset doorprize merchandise suvenir outbound homestay lockdown
      spanduk baliho stiker poster pamflet brosur leaflet stan booth showroom shelter masker sanitizer vaksin imunisasi
      karnaval pawai kirab sarasehan diskusi dialog ceramah pengajian tausiah istigasah tahlil khitanan takbir takziah
      kurban zakat infak sedekah wakaf puasa salat umrah renang atletik panahan bulutangkis tenis bowling voli futsal karate
      taekwondo tinju gulat senam catur angklung barongsai kulintang
      bank kloter hoax haji pensiunan miras balita promosi motivasi juknis lansia sembako posyandu
      """)

  /// Kinds of people and groups, which stand in no name of an agency.
  static let people = WordSet(
    words: """
      tim peserta tokoh petugas warga pasien pejabat aktivis seniman budayawan perbankan akademisi pengusaha
      wartawan relawan kader panitia nakes sekcam sekdes siswa mahasiswa pelajar santri takmir guru bidan perawat
      dosen pedagang petani pelaku pemenang juri kontraktor mandor kegiatan polisi pengunjung penumpang donatur
      istri suami keluarga rombongan jajaran pendamping pemandu operator pelatih atlet wasit ofisial penonton pembalap
      perajin peternak nelayan buruh pekerja sopir pengemudi pemudik pelintas pelanggan konsumen produsen distributor
      investor wisatawan turis duda janda balita remaja lansia difabel tunanetra veteran prajurit
      purnawirawan pensiunan komunitas kelompok kadus kades karyawan pegawai toga tomas toda dokter apoteker
      """)
}
