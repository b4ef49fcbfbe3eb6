import RuleKit

extension Rule {
  /// A warning names the danger, and its official level where the danger has one.
  static let jenisBahaya = Rule(
    "DRT-01", "Peringatan menyebut jenis bahayanya", .galat, kinds: [.siaga],
    rationale: """
      Warga bersiap dengan cara yang berbeda untuk banjir, kebakaran, atau keracunan. Sebut bahayanya. Tingkat seperti \
      Waspada atau Siaga hanya ditulis kalau lembaga yang berwenang menetapkannya; jangan membuat tingkat sendiri.
      """,
    question: "Bahaya apa ini, dan adakah tingkat resminya?",
    references: [.hukum("UU 14/2008 Pasal 10", checked: "2026-11-20")],
    detectors: [
      .draft { reading, report in
        guard WarningSlots.hazards.occur(in: reading.everything, of: reading) else {
          if !WarningSlots.isOpen(WarningSlots.kindSubject, in: reading) {
            report.add(
              reading.opening, "Jenis bahaya belum disebut; kalau belum jelas, tulis “belum diketahui”")
          }
          return
        }
        guard WarningSlots.isGraded(reading),
          !WarningSlots.levels.occur(in: reading.everything, of: reading),
          !WarningSlots.isOpen(WarningSlots.levelSubject, in: reading)
        else { return }
        report.add(
          reading.opening, "Bahaya ini punya tingkat resmi, tetapi naskah belum menyebutnya",
          .atMost(.peringatan, .tanya))
      }
    ],
    examples: [
      .bad("«Hati-hati semuanya, keadaan di Desa Melati kurang baik malam ini». Tetap di rumah.", .siaga),
      .bad("«Peringatan dini untuk warga Kecamatan Sindang pukul 19.00 WIB». Jauhi bantaran sungai.", .siaga),
      .bad("«Warga lereng Gunung Contoh diminta mengungsi karena erupsi».", .siaga),
      .good(
        """
        Peringatan dini banjir untuk Kecamatan Sindang, Selasa, 3 Maret 2026, pukul 19.00 WIB hingga Rabu pukul 05.00 WIB. \
        Jauhi bantaran sungai dan matikan listrik bila air masuk rumah. Titik kumpul: Balai Desa Melati. Hubungi 112. \
        Sumber: BPBD Arunaya, data per pukul 18.30 WIB. Pembaruan berikutnya pukul 21.00 WIB.
        """, .siaga),
      .good(
        """
        Bau menyengat tercium di Desa Melati, Kecamatan Sindang, Selasa, 3 Maret 2026, pukul 10.00 WIB. Jenis bahayanya \
        belum diketahui. Jauhi saluran air. Belum ada perintah mengungsi. Hubungi 112. Sumber: BPBD Arunaya, data per \
        pukul 10.15 WIB. Pembaruan berikutnya pukul 12.00 WIB.
        """, .siaga),
      .good(
        """
        Peringatan dini longsor untuk Kecamatan Sindang, Selasa, 3 Maret 2026, pukul 19.00 WIB hingga Rabu pukul 05.00 WIB. \
        Jauhi lereng yang retak dan siapkan dokumen penting. Titik kumpul: Balai Desa Melati. Hubungi 112. \
        Sumber: BPBD Arunaya, data per pukul 18.30 WIB. Pembaruan berikutnya pukul 21.00 WIB.
        """, .siaga),
    ])
}
