import Bahasa
import RuleKit

extension Rule {
  /// When the next update comes.
  static let pembaruanBerikutnya = Rule(
    "DRT-08", "Peringatan menyebut kapan pembaruan berikutnya", .peringatan, kinds: [.siaga],
    rationale: """
      “Pantau terus” membuat warga menebak. Sebut jam pembaruan berikutnya supaya mereka tahu kapan harus memeriksa lagi, \
      dan supaya unggahan lama tampak kedaluwarsa.
      """,
    question: "Pukul berapa pembaruan berikutnya?",
    references: [
      .hukum("UU 14/2008 Pasal 10", checked: "2026-11-20"),
      .hukum("PP 21/2008 Pasal 19 ayat (5)", checked: "2026-11-20"),
    ],
    detectors: [
      .draft { reading, report in
        guard !WarningSlots.announcesUpdate(reading) else { return }
        report.add(reading.opening, "Belum disebut kapan pembaruan berikutnya")
      }
    ],
    examples: [
      .bad("«Banjir di Desa Melati, jauhi sungai». Pantau terus kondisi terkini ya.", .siaga),
      .bad("«Longsor di Jalan Contoh pukul 19.00 WIB». Hindari ruas itu.", .siaga),
      .bad("«Hujan lebat di Kecamatan Sindang, jauhi sungai». Sumber BMKG pukul 19.00 WIB.", .siaga),
      .good(
        """
        Banjir di Desa Melati, Selasa, 3 Maret 2026, pukul 19.00 WIB. Jauhi bantaran sungai. Titik kumpul: SDN Melati. \
        Hubungi 112. Sumber: BPBD Arunaya, data per pukul 18.30 WIB. Pembaruan berikutnya pukul 21.00 WIB.
        """, .siaga),
      .good("Laman itu diperbarui setiap pagi."),
      .good(
        """
        Bau menyengat tercium di Desa Melati, Kecamatan Sindang, Selasa, 3 Maret 2026, pukul 10.00 WIB. Jenis bahayanya \
        belum diketahui. Jauhi saluran air. Belum ada perintah mengungsi. Hubungi 112. Sumber: BPBD Arunaya, data per \
        pukul 10.15 WIB. Pembaruan berikutnya pukul 12.00 WIB.
        """, .siaga),
    ])
}
