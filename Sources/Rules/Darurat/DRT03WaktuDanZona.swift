import Bahasa
import RuleKit

extension Rule {
  /// A warning gives date, clock and time zone.
  static let waktuDanZona = Rule(
    "DRT-03", "Peringatan memuat tanggal, jam, dan zona waktu", .galat, kinds: [.siaga],
    rationale: """
      Peringatan dibagikan ulang berjam-jam kemudian dan lintas pulau. Tanpa tanggal, jam, dan WIB, WITA, atau WIT, warga \
      tidak tahu apakah bahayanya masih berlangsung.
      """,
    question: "Kapan mulai berlaku dan kapan berakhir?",
    references: [.hukum("UU 14/2008 Pasal 7 ayat (2) dan Pasal 10", checked: "2026-11-20")],
    detectors: [
      .draft { reading, report in
        let times = WarningTimes(reading)
        for clock in times.withoutZone {
          report.add(clock, "Jam ini belum memakai zona waktu: WIB, WITA, atau WIT")
        }
        guard !WarningSlots.isOpen(WarningSlots.timeSubject, in: reading) else { return }
        switch (times.hasClock, times.hasDate) {
        case (false, false):
          report.add(reading.opening, "Tanggal dan jam belum disebut; kata seperti “nanti malam” cepat basi")
        case (false, true): report.add(reading.opening, "Jam dan zona waktu belum disebut")
        case (true, false): report.add(reading.opening, "Tanggal belum disebut", .atMost(.saran, .pasti))
        case (true, true): break
        }
      }
    ],
    examples: [
      .bad("«Banjir di Desa Melati nanti malam sampai pagi». Jauhi bantaran sungai.", .siaga),
      .bad("Banjir di Desa Melati, Selasa, 3 Maret 2026, pukul «19.00». Jauhi bantaran sungai.", .siaga),
      .bad("«Longsor menutup Jalan Contoh, Selasa, 3 Maret 2026». Hindari ruas itu.", .siaga),
      .good(
        """
        Hujan lebat diprakirakan turun di Kecamatan Sindang, Selasa, 3 Maret 2026, pukul 19.00–23.00 Wita. Jauhi bantaran \
        sungai. Belum ada perintah mengungsi. Hubungi 112. Sumber: BMKG, data per pukul 18.30 Wita. Pembaruan berikutnya \
        pukul 21.00 Wita.
        """, .siaga),
      .good("Rapat dimulai pukul 19.00 di pendapa."),
      .good(
        """
        Bau menyengat tercium di Desa Melati, Kecamatan Sindang, Selasa, 3 Maret 2026, pukul 10.00 WIB. Jenis bahayanya \
        belum diketahui. Jauhi saluran air. Belum ada perintah mengungsi. Hubungi 112. Sumber: BPBD Arunaya, data per \
        pukul 10.15 WIB. Pembaruan berikutnya pukul 12.00 WIB.
        """, .siaga),
    ])
}
