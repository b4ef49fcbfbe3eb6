import Bahasa
import RuleKit

extension Rule {
  /// A reply does not send the citizen from counter to counter.
  static let tanpaLemparan = Rule(
    "BLS-06", "Balasan meneruskan laporan, tidak melempar warga", .peringatan, .dugaan, kinds: [.balasan],
    rationale: """
      Warga tidak perlu tahu pembagian kewenangan. Kalau urusannya milik instansi lain, teruskan laporannya, sebut ke mana, \
      dan beri nomor tiket atau kontaknya.
      """,
    references: [.hukum("UU 25/2009 Pasal 34", checked: "2026-11-20")],
    detectors: [
      .cues(
        """
        bukan kewenangan kami
        bukan wewenang kami
        bukan ranah kami
        bukan bidang kami
        bukan urusan dinas kami
        di luar kewenangan kami
        di luar wewenang kami
        itu kewenangan
        itu wewenang
        itu ranah
        itu urusan
        ranah provinsi
        tanya saja ke
        tanyakan saja ke
        silakan tanya ke
        lapor saja ke
        langsung saja ke dinas
        hubungi saja dinas
        bukan bagian kami
        bukan tugas kami
        bukan tupoksi kami
        bukan domain kami
        bukan urusan kami
        di luar tupoksi
        di luar kewenangan
        salah alamat
        tugas dinas lain
        tugasnya dinas
        urusan dinas lain
        urusan instansi lain
        kewenangan instansi lain
        wewenang instansi lain
        melainkan instansi lain
        melainkan dinas lain
        urusan provinsi
        urusan pusat
        silakan ke sana
        coba ke sana
        langsung ke sana
        hubungi dinas terkait
        hubungi instansi terkait
        hubungi pihak terkait
        ke dinas terkait
        ke instansi terkait
        ke pihak terkait
        kami hanya admin
        kami cuma admin
        tidak tahu menahu
        tidak tahu-menahu
        silakan bersurat
        bukan kami yang urus
        bukan kami yang mengurus
        bukan kami yang menangani
        bukan kami yang pegang
        coba tanya ke
        coba tanyakan ke
        tanya ke provinsi
        tanya ke pusat
        langsung tanya ke
        coba lapor ke
        itu kerjaan
        itu kerjaannya
        itu pekerjaan
        itu tugasnya
        itu kewajiban
        itu bagian
        itu punya provinsi
        itu milik provinsi
        itu punya pusat
        itu punya pln
        itu punya desa
        punya dinas lain
        milik dinas lain
        jangan ke sini
        bukan ke sini
        bukan di sini tempatnya
        cari nomornya sendiri
        cari saja nomornya
        cari sendiri nomornya
        bukan lapak kami
        bukan pekerjaan kami
        bukan kerjaan kami
        bukan kapasitas kami
        bukan kewajiban kami
        kami tidak mengurus
        kami tidak mengurusi
        kami nggak ngurus
        tanya tetangga sebelah
        oper ke
        lempar ke
        """, options: []
      ) { cue, reading, report in
        guard !ReplyWords.handsOver.occur(in: reading.everything, of: reading) else { return }
        report.add(cue, "Warga dialihkan tanpa laporannya diteruskan; sebut ke mana kami meneruskannya")
      }
    ],
    examples: [
      .bad("Maaf, Kak, jalan itu «bukan kewenangan kami». Terima kasih.", .balasan),
      .bad("Soal lampu, «tanya saja ke» dinas sebelah besok.", .balasan),
      .bad("Hal itu «bukan kewenangan kami», demikian yang dapat kami sampaikan.", .balasan),
      .bad("Maaf, Kak, «kami hanya admin».", .balasan),
      .good(
        "Terima kasih. Jalan itu kewenangan provinsi, jadi laporannya kami teruskan ke Dinas PU Provinsi hari ini dengan tiket 2026-0042.",
        .balasan),
      .good("Terima kasih. Silakan datang ke loket 2 sampai pukul 15.00 WIB.", .balasan),
    ])
}
