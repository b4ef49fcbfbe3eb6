import Bahasa
import RuleKit

extension Rule {
  /// Who says so, and as of when.
  static let sumberResmi = Rule(
    "DRT-07", "Peringatan menyebut sumber resmi dan waktu datanya", .galat, kinds: [.siaga],
    rationale: """
      Kabar bahaya tanpa sumber tidak dapat dibedakan dari kabar bohong. Sebut lembaga yang memantau bahayanya dan pukul \
      berapa datanya diambil.
      """,
    question: "Data ini dari lembaga mana, pukul berapa?",
    references: [
      .hukum("UU 31/2009 Pasal 31–33", checked: "2026-11-20"),
      .hukum("UU 14/2008 Pasal 7 ayat (2)", checked: "2026-11-20"),
    ],
    detectors: [
      .draft { reading, report in
        guard WarningSlots.isSourced(reading) else {
          report.add(
            reading.opening, "Sumber resmi belum disebut, misalnya BMKG, BPBD, atau dinas yang berwenang")
          return
        }
        guard !WarningSlots.dataTime.occur(in: reading.everything, of: reading),
          !reading.analysis.entities.contains(where: { $0.kind == .clock })
        else { return }
        report.add(reading.opening, "Waktu data belum disebut: per pukul berapa?")
      }
    ],
    examples: [
      .bad("«Ketinggian air di Desa Melati naik cepat, kata warga». Jauhi sungai.", .siaga),
      .bad("«Peringatan dari BPBD Arunaya: banjir di Desa Melati». Jauhi sungai.", .siaga),
      .bad("«Hujan lebat akan turun di Kecamatan Sindang pukul 19.00 WIB». Hindari bantaran sungai.", .siaga),
      .good(
        """
        Tinggi muka air Sungai Contoh 2,4 meter (Siaga 2) per Selasa, 3 Maret 2026, pukul 20.10 WIB, menurut BPBD Arunaya. \
        Jauhi bantaran sungai. Belum ada perintah mengungsi. Hubungi 112. Pembaruan berikutnya pukul 22.00 WIB.
        """, .siaga),
      .good("Kata warga, pasar itu makin ramai."),
      .good(
        """
        Bau menyengat tercium di Desa Melati, Kecamatan Sindang, Selasa, 3 Maret 2026, pukul 10.00 WIB. Jenis bahayanya \
        belum diketahui. Jauhi saluran air. Belum ada perintah mengungsi. Hubungi 112. Sumber: BPBD Arunaya, data per \
        pukul 10.15 WIB. Pembaruan berikutnya pukul 12.00 WIB.
        """, .siaga),
    ])
}
