import RuleKit

extension Rule {
  /// A warning names the places.
  static let lokasiTerdampak = Rule(
    "DRT-02", "Peringatan menyebut lokasi yang terdampak", .galat, kinds: [.siaga],
    rationale: """
      “Wilayah kita” tidak memberi tahu siapa yang harus bergerak. Sebut kecamatan, desa, atau ruas jalan. Kalau lokasinya \
      belum pasti, tulis bahwa lokasi masih didata.
      """,
    question: "Di kecamatan, desa, atau ruas jalan mana?",
    references: [.hukum("UU 14/2008 Pasal 10 ayat (2)", checked: "2026-11-20")],
    detectors: [
      .draft { reading, report in
        guard !WarningSlots.namesPlace(reading),
          !WarningSlots.isOpen(WarningSlots.placeSubject, in: reading)
        else { return }
        if let vague = WarningSlots.vaguePlaces.first(in: reading.everything, of: reading) {
          report.add(vague, "Lokasi belum jelas; sebut kecamatan, desa, atau ruas jalannya")
        } else {
          report.add(
            reading.opening, "Lokasi terdampak belum disebut; kalau belum jelas, tulis “lokasi masih didata”")
        }
      }
    ],
    examples: [
      .bad("Banjir pukul 19.00 WIB. «Sebagian wilayah kita» terendam, jauhi area itu.", .siaga),
      .bad(
        "«Peringatan dini hujan lebat malam ini pukul 19.00 WIB». Jangan melintas di bantaran sungai.", .siaga
      ),
      .bad("«Awas, kebakaran lahan meluas sejak pukul 13.00 WIB». Kenakan masker.", .siaga),
      .good(
        """
        Banjir setinggi 40–70 cm menggenangi Jalan Contoh dan Desa Melati RT 01, Selasa, 3 Maret 2026, pukul 19.00 WIB. \
        Jauhi bantaran sungai. Titik kumpul: SDN Melati. Hubungi 112. Sumber: BPBD Arunaya, data per pukul 18.30 WIB. \
        Pembaruan berikutnya pukul 21.00 WIB.
        """, .siaga),
      .good(
        """
        Gempa bumi terasa pada Selasa, 3 Maret 2026, pukul 19.00 WIB. Lokasi kerusakan masih didata. Jauhi bangunan retak. \
        Belum ada perintah mengungsi. Hubungi 112. Sumber: BMKG, data per pukul 19.10 WIB. Pembaruan berikutnya pukul \
        20.00 WIB.
        """, .siaga),
      .good(
        """
        Bau menyengat tercium di Desa Melati, Kecamatan Sindang, Selasa, 3 Maret 2026, pukul 10.00 WIB. Jenis bahayanya \
        belum diketahui. Jauhi saluran air. Belum ada perintah mengungsi. Hubungi 112. Sumber: BPBD Arunaya, data per \
        pukul 10.15 WIB. Pembaruan berikutnya pukul 12.00 WIB.
        """, .siaga),
    ])
}
