import Bahasa
import RuleKit

extension Rule {
  /// A number that answers.
  static let nomorBantuan = Rule(
    "DRT-06", "Peringatan memuat nomor bantuan resmi", .galat, kinds: [.siaga],
    rationale: """
      Orang yang terjebak tidak sempat mencari nomor. Cantumkan nomor darurat yang aktif di wilayah Anda atau nomor posko \
      yang terdaftar. Layanan 112 belum aktif di semua daerah.
      """,
    question: "Nomor mana yang menjawab malam ini?",
    references: [
      .hukum("UU 14/2008 Pasal 10", checked: "2026-11-20"),
      .rujukan("unsur e standar pengumuman serta-merta (PerKI 1/2021)"),
    ],
    detectors: [
      .draft { reading, report in
        switch HelpNumbers(reading).state {
        case .public: break
        case .private(let tokens):
          report.add(
            tokens, "Nomor bantuan ini bukan nomor resmi yang terdaftar; cantumkan nomor darurat atau posko",
            shown: "nomor •••")
        case .none: report.add(reading.opening, "Nomor bantuan resmi belum dicantumkan")
        }
      }
    ],
    examples: [
      .bad("Banjir di Desa Melati. Bila butuh bantuan hubungi Pak Camat di «0812-0000-0000».", .siaga),
      .bad("«Banjir di Desa Melati, jauhi bantaran sungai».", .siaga),
      .bad("«Longsor di Jalan Contoh pada 3 Maret 2026». Hindari ruas itu.", .siaga),
      .good(
        """
        Banjir di Desa Melati, Selasa, 3 Maret 2026, pukul 19.00 WIB. Jauhi bantaran sungai. Titik kumpul: SDN Melati. Posko \
        BPBD: (0000) 000000. Sumber: BPBD Arunaya, data per pukul 18.30 WIB. Pembaruan berikutnya pukul 21.00 WIB.
        """, .siaga),
      .good(
        """
        Banjir di Desa Melati, Selasa, 3 Maret 2026, pukul 19.00 WIB. Jauhi bantaran sungai. Titik kumpul: SDN Melati. Posko \
        BPBD: 0812-0000-0000. Sumber: BPBD Arunaya, data per pukul 18.30 WIB. Pembaruan berikutnya pukul 21.00 WIB.
        """, .siaga, settings: .officialNumbers("081200000000")),
      .good(
        """
        Bau menyengat tercium di Desa Melati, Kecamatan Sindang, Selasa, 3 Maret 2026, pukul 10.00 WIB. Jenis bahayanya \
        belum diketahui. Jauhi saluran air. Belum ada perintah mengungsi. Hubungi 112. Sumber: BPBD Arunaya, data per \
        pukul 10.15 WIB. Pembaruan berikutnya pukul 12.00 WIB.
        """, .siaga),
    ])
}
