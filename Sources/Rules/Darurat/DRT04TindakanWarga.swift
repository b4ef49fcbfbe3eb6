import RuleKit

extension Rule {
  /// A warning says what people should do.
  static let tindakanWarga = Rule(
    "DRT-04", "Peringatan menyebut apa yang harus dilakukan warga", .galat, kinds: [.siaga],
    rationale: """
      Peringatan berguna kalau warga tahu langkah berikutnya. Tulis tindakan aman dan larangannya dalam kalimat perintah \
      yang pendek: jauhi, matikan, bawa, jangan melintas.
      """,
    question: "Apa satu hal yang harus dilakukan warga sekarang?",
    references: [.hukum("UU 24/2007 Pasal 46 ayat (2)", checked: "2026-11-20")],
    detectors: [
      .draft { reading, report in
        guard !WarningSlots.advises(reading) else { return }
        report.add(reading.opening, "Belum ada anjuran apa yang harus dilakukan dan dihindari warga")
      }
    ],
    examples: [
      .bad("«Kami turut prihatin atas banjir di Desa Melati».", .siaga),
      .bad("«Status Siaga banjir di Kecamatan Sindang, Selasa, 3 Maret 2026, pukul 19.00 WIB».", .siaga),
      .bad("«Kebakaran terjadi di Pasar Melati pukul 19.00 WIB». Petugas sudah di lokasi.", .siaga),
      .good(
        """
        Banjir di Desa Melati, Selasa, 3 Maret 2026, pukul 19.00 WIB. Matikan listrik bila air masuk rumah dan bawa dokumen \
        penting. Titik kumpul: SDN Melati. Hubungi 112. Sumber: BPBD Arunaya, data per pukul 18.30 WIB. Pembaruan \
        berikutnya pukul 21.00 WIB.
        """, .siaga),
      .bad("«Banjir di Desa Melati sejak pukul 03.00 WIB». Semoga air segera surut.", .siaga),
      .good("Kami turut prihatin atas musibah yang menimpa warga.", .ucapan),
      .good(
        """
        Bau menyengat tercium di Desa Melati, Kecamatan Sindang, Selasa, 3 Maret 2026, pukul 10.00 WIB. Jenis bahayanya \
        belum diketahui. Jauhi saluran air. Belum ada perintah mengungsi. Hubungi 112. Sumber: BPBD Arunaya, data per \
        pukul 10.15 WIB. Pembaruan berikutnya pukul 12.00 WIB.
        """, .siaga),
    ])
}
