import Bahasa
import RuleKit

extension Rule {
  /// Lists of citizens by name give way to figures and a way to check oneself.
  static let daftarNama = Rule(
    "PDP-11", "Daftar nama warga diganti angka dan layanan cek mandiri", .peringatan, .dugaan,
    rationale: """
      Daftar penerima bantuan, penunggak, atau pelanggar membuka keadaan ekonomi dan perkara orang per orang. Tulis \
      jumlahnya dan cara warga memeriksa statusnya sendiri, kecuali ada aturan yang mewajibkan pengumuman nama.
      """,
    question: "Adakah aturan yang mewajibkan pengumuman nama, dan apakah nama saja cukup?",
    references: [
      .hukum("UU 27/2022 Pasal 16 ayat (2) dan Pasal 4 ayat (2)", checked: "2026-11-20"),
      .hukum("UU 14/2008 Pasal 6 ayat (3)", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(
        """
        daftar penerima
        daftar penunggak
        daftar pelanggar
        daftar nama penerima
        nama-nama penerima
        nama penerima bantuan
        daftar warga
        daftar pasien
        daftar penderita
        daftar warga miskin
        nama penunggak
        warga yang
        wajib pajak yang
        siswa yang
        pelajar yang
        keluarga yang
        penerima bansos
        penerima bantuan
        penerima blt
        penerima pkh
        penunggak pajak
        penunggak pbb
        para penunggak
        pelanggar
        nama pelanggar
        nama warga
        nama siswa
        nama pasien
        daftar siswa
        penerima
        penunggak
        menunggak
        nama pedagang
        nama peserta
        nama pegawai
        nama pelajar
        nama pemohon
        nama keluarga
        nama-nama
        nama-namanya
        daftarnya
        berikut daftarnya
        siswanya
        berikut orangnya
        berikut nama
        daftar nama
        belum membayar
        belum lunas
        terjaring razia
        belum ambil
        belum mengambil
        nomor induk
        nomor induknya
        terjaring
        mereka yang
        orang-orang yang
        belum setor
        belum bayar
        belum menyetor
        belum melunasi
        nunggak
        warga berikut
        yang melanggar
        yang kena
        yang terkena
        yang menerima
        yang mendapat
        yang berhak
        yang belum
        """, options: []
      ) { cue, reading, report in
        guard NumberedNames.isHeading(cue, reading), NumberedNames.count(after: cue.upperBound, reading) >= 3
        else { return }
        report.add(
          cue, "Daftar nama warga; berpotensi data pribadi, pertimbangkan angka dan layanan cek mandiri")
      },
      .cues(
        "diterima oleh\ndisalurkan kepada\ndiberikan kepada\ndibagikan kepada\ndiserahkan kepada\nmenyasar\nadalah\nyakni\nyaitu\ndi antaranya\nantara lain",
        options: []
      ) { cue, reading, report in
        guard NumberedNames.isAid(reading.sentence(around: cue.lowerBound), reading),
          !NumberedNames.listsPlaces(before: cue.lowerBound, reading),
          NumberedNames.runLength(after: cue.upperBound, reading) >= 3
        else { return }
        report.add(
          cue, "Daftar nama warga; berpotensi data pribadi, pertimbangkan angka dan layanan cek mandiri")
      },
    ],
    examples: [
      .bad(
        "Bantuan langsung tunai «diterima oleh» Sukinah, Parjan, Mbah Wiji, dan Saminem."),
      .good(
        "Daftar penerima bantuan dapat dicek di balai desa. Syaratnya:\n1. Surat pengantar\n2. Pas foto\n3. Fotokopi rapor"
      ),
      .bad("«Daftar penunggak» PBB Desa Melati: 1. Fulan 2. Fulani 3. Foolan"),
      .bad("«Daftar penerima» bantuan beras:\n\n- Fulan Contoh\n- Fulani Contoh\n- Foolan Contoh"),
      .good(
        "Ada 214 wajib pajak di Desa Melati yang belum membayar PBB. Cek status Anda di pajak.example.go.id."),
      .bad(
        "«Mereka yang» «belum setor» pajak reklame:\n\n1. Fulan Contoh\n2. Fulani Contoh\n3. Foolan Contoh"),
      .bad("«Siswa yang» «belum lunas» uang komite ialah Tarjo, Rara, Wulan, dan Seno."),
      .good("Desa penerima bantuan ialah Melati, Kenanga, dan Dahlia."),
      .good("Daftar juri lomba: 1. Fulan 2. Fulani 3. Foolan"),
      .good("Daftar penerima bantuan dapat dicek sendiri di cek.example.go.id."),
    ])
}
