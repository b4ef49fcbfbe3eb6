import Bahasa
import RuleKit

extension Rule {
  /// Where to go, or that nobody has to go yet.
  static let evakuasi = Rule(
    "DRT-05", "Peringatan menyebut titik kumpul atau belum perlunya mengungsi", .peringatan, kinds: [.siaga],
    rationale: """
      Warga yang diminta mengungsi perlu tahu ke mana. Sebut titik kumpul dan jalurnya, atau tegaskan bahwa belum ada \
      perintah mengungsi.
      """,
    question: "Ke mana warga harus pergi?",
    references: [.hukum("PerKI 1/2021 Pasal 25 ayat (2)", checked: "2026-11-20")],
    detectors: [
      .draft { reading, report in
        guard !WarningSlots.shelters.occur(in: reading.everything, of: reading),
          !WarningSlots.spares(reading)
        else { return }
        if let order = WarningSlots.evacuation.first(in: reading.everything, of: reading) {
          report.add(order, "Titik kumpul atau jalurnya belum disebut")
        } else {
          report.add(
            reading.opening, "Belum disebut titik kumpul, atau bahwa belum ada perintah mengungsi",
            .atMost(.saran, .tanya))
        }
      }
    ],
    examples: [
      .bad("Warga Desa Melati diminta «mengungsi» secepatnya.", .siaga),
      .bad("Segera «evakuasi» ke tempat yang lebih tinggi.", .siaga),
      .bad("«Kabut asap tebal di Desa Melati». Kenakan masker.", .siaga),
      .good(
        """
        Banjir di Desa Melati, Selasa, 3 Maret 2026, pukul 19.00 WIB. Jauhi bantaran sungai. Mengungsilah ke titik kumpul \
        SDN Melati lewat Jalan Contoh. Hubungi 112. Sumber: BPBD Arunaya, data per pukul 18.30 WIB. Pembaruan berikutnya \
        pukul 21.00 WIB.
        """, .siaga),
      .good("Warga yang mengungsi tahun lalu sudah kembali."),
      .good(
        """
        Bau menyengat tercium di Desa Melati, Kecamatan Sindang, Selasa, 3 Maret 2026, pukul 10.00 WIB. Jenis bahayanya \
        belum diketahui. Jauhi saluran air. Belum ada perintah mengungsi. Hubungi 112. Sumber: BPBD Arunaya, data per \
        pukul 10.15 WIB. Pembaruan berikutnya pukul 12.00 WIB.
        """, .siaga),
    ])
}
