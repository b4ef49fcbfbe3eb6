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
      bank kloter hoax haji pensiunan miras balita promosi motivasi juknis lansia sembako posyandu
      """)

  /// Kinds of people and groups, which stand in no name of an agency.
  static let people = WordSet(
    words: """
      tim peserta tokoh petugas warga pasien pejabat aktivis seniman budayawan perbankan akademisi pengusaha
      wartawan relawan kader panitia nakes sekcam sekdes siswa mahasiswa pelajar santri takmir guru bidan perawat
      dosen pedagang petani pelaku pemenang juri kontraktor mandor kegiatan polisi pengunjung penumpang donatur
      purnawirawan pensiunan komunitas kelompok kadus kades karyawan pegawai
      """)
}
