import Bahasa
import RuleKit

extension Rule {
  /// An official account sells nobody's goods.
  static let bukanIklan = Rule(
    "NET-06", "Akun resmi bukan papan iklan pribadi", .peringatan, .dugaan,
    rationale: """
      Mempromosikan usaha keluarga pejabat memakai kepercayaan publik untuk untung pribadi. Promosi UMKM boleh bila \
      programnya jelas dan pesertanya dipilih terbuka.
      """,
    references: [
      .hukum("UU 30/2014 Pasal 42–43", checked: "2026-11-20"),
      .hukum("UU 25/2009 Pasal 34", checked: "2026-11-20"),
      .hukum("PP 94/2021 Pasal 5 huruf a", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(Incumbents.relativeLines, options: []) { cue, reading, report in
        guard
          Incumbents.shops.occur(in: reading.sentence(around: cue.lowerBound), of: reading)
            || Sales.isSold(around: cue, reading)
        else { return }
        report.add(cue, "Usaha keluarga pejabat dipromosikan; berpotensi benturan kepentingan")
      },
      .cues(
        "pesan sekarang\norder sekarang\nbeli sekarang\npromo hari ini\ndiskon hari ini\norder via\npesan via wa\npesan di\npesan ke\npo dibuka\nopen po\nopen order\nhubungi marketing\nmarketing kami\ndp 0\ncicilan mulai\nangsuran mulai\nharga promo\nharga spesial\npromo\ndiskon\nbeli\nbelilah\nbeli rumah\ncash back\ncashback\nready stock\nstok terbatas\nmurah meriah\nbeli satu gratis satu\nbeli satu gratis\nbeli dua gratis\nbeli 1 gratis\nbeli 2 gratis\norder di\norder ke\norder lewat\njual cepat\ndijual cepat\njual rumah\njual tanah\njual rugi\ndikontrakkan\nbutuh katering\nterima pesanan\nmenerima pesanan",
        options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard Sales.isOffer(cue, in: sentence, reading),
          !Programmes.names.occur(in: reading.surroundings(of: cue.lowerBound), of: reading)
        else { return }
        report.add(cue, "Kalimat ini terbaca sebagai iklan; sebut program dan cara pemilihannya")
      },
    ],
    examples: [
      .bad("Pesan kue di toko «istri Kepala» Dinas, diskon 20 persen hari ini!"),
      .bad("«Jual cepat» rumah admin, dua kamar. DM ya."),
      .bad("Butuh katering? Dapur Bu Camat solusinya! «Order di» 0812-0000-0000."),
      .bad("Keripik renyah, «pesan sekarang», hanya Rp15.000!"),
      .good("Katalog 120 UMKM binaan Dinas Koperasi, dipilih terbuka, dapat dilihat di umkm.example.go.id."),
      .good("Bupati bersama istri membeli cabai di pasar murah seharga Rp10.000."),
    ])
}
