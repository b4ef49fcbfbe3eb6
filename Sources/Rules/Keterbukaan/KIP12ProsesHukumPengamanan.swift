import Bahasa
import RuleKit

extension Rule {
  /// Investigations and security plans are not laid open.
  static let prosesHukumPengamanan = Rule(
    "KIP-12", "Proses hukum dan rincian pengamanan tidak dibuka", .peringatan, .dugaan,
    rationale: """
      Isi penyidikan, rute pengawalan, jumlah dan posisi personel, serta denah instalasi berpotensi menghambat penegakan hukum \
      dan membahayakan petugas. Beri tahu warga yang mereka perlukan: jalan mana yang ditutup dan kapan.
      """,
    question: "Sudahkah aparat yang berwenang menyetujui ini diterbitkan?",
    references: [.hukum("UU 14/2008 Pasal 17 huruf a dan c, Pasal 54", checked: "2026-11-20")],
    detectors: [
      .cues(
        "isi bap\nberita acara pemeriksaan saksi\nberita acara pemeriksaan tersangka\nberita acara pemeriksaan polisi\nsprindik\ntersangka berikutnya\ncalon tersangka\nmateri penyidikan\nmateri penyelidikan\nrencana penggeledahan\nrencana penangkapan\nakan ditangkap\nakan menangkap pelaku\nakan menangkap tersangka\nsegera ditangkap\nsegera menangkap pelaku\njadwal pemeriksaan saksi\nisi sprindik\nkantongi nama tersangka\nhasil penyadapan",
        options: []
      ) { cue, reading, report in
        report.add(cue, "Materi penyelidikan atau penyidikan; periksa apakah boleh diterbitkan")
      },
      .cues(
        "menggerebek\ndigerebek\nmenggeledah\ndigeledah\nmenyergap\ndisergap\nmembekuk\ndibekuk\nmenyadap\ndisadap\nmenciduk\ndiciduk\nmenjebak\ndijebak",
        options: []
      ) { cue, reading, report in
        guard reading.word(cue.lowerBound - 1, in: SecurityWords.intentions),
          !CaseContext.isFiction(cue, reading)
        else { return }
        report.add(cue, "Rencana penindakan; periksa apakah boleh diterbitkan")
      },
      .cues("personel\npetugas\naparat\npolisi\nanggota\nprajurit\npaspampres", options: []) {
        cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        let around = reading.neighbourhood(around: cue.lowerBound)
        guard SecurityWords.isCounted(cue, reading), SecurityWords.guarding.occur(in: sentence, of: reading),
          SecurityWords.positions.occur(in: sentence, of: reading)
            || SecurityWords.posts.occur(in: sentence, of: reading)
              && SecurityWords.escorts.occur(in: around, of: reading),
          reading.entities(in: around).contains(where: { $0.kind == .clock })
            || SecurityWords.escorts.occur(in: around, of: reading)
        else { return }
        report.add(cue, "Jumlah personel, jam, dan posisinya; berpotensi membuka rencana pengamanan")
      },
      .cues(
        "denah lapas\ndenah pangkalan\ndenah markas\ndenah rutan\ndenah pos\ndenah penjagaan\ndenah rumah dinas\ndenah rumah jabatan\ndenah gudang senjata\ndenah pengamanan\ndenah gardu\nposisi cctv\ntitik cctv\nletak cctv\nkode akses\njadwal ganti jaga\nrute pengawalan\nrute rombongan\nposisi penembak\npenembak runduk\npenembak jitu\ndenah ruang tahanan\ndenah kantor\ndenah ruang server\ntitik penjagaan",
        options: []
      ) { cue, reading, report in
        guard !SecurityWords.general.occur(in: reading.sentence(around: cue.lowerBound), of: reading) else {
          return
        }
        report.add(cue, "Rincian instalasi keamanan; periksa apakah boleh diterbitkan")
      },
    ],
    examples: [
      .good(
        "Berita acara pemeriksaan tubuh bendungan terbuka di laman dinas."),
      .bad("Besok pukul 05.00 WIB rombongan lewat Jalan Contoh, dijaga 37 «personel» di tujuh titik."),
      .bad(
        "Rombongan menteri keluar lewat pintu belakang. Penjagaan 48 «personel»: 12 di simpang pasar, 20 di jembatan."
      ),
      .bad("Penyidik bakal «menggerebek» gudang di Desa Melati Rabu subuh."),
      .bad("Polisi sudah mengantongi nama «tersangka berikutnya»."),
      .good("Besok pagi ada pengaturan lalu lintas di pusat kota. Warga dapat memakai jalur lingkar timur."),
      .good("Sebanyak 120 personel membersihkan sungai, Selasa (3/3/2026)."),
    ])
}
