import Bahasa
import RuleKit

extension Rule {
  /// Civil-servant numbers reveal the birth date and add nothing for readers.
  static let nip = Rule(
    "PDP-02", "NIP tidak perlu ditulis di naskah publik", .peringatan,
    rationale: """
      NIP memuat tanggal lahir dan jenis kelamin pegawai. Pembaca cukup mengetahui nama dan jabatannya. NIP tetap dipakai \
      di naskah dinas.
      """,
    references: [.hukum("UU 27/2022 Pasal 16 ayat (2) dan Pasal 4 ayat (3)", checked: "2026-11-20")],
    detectors: [
      .entities([.longNumber]) { index, reading, report in
        guard case .longNumber(let number) = reading.analysis.entities[index].value,
          CivilServantNumber.isPlausible(number.digits)
        else { return }
        report.add(
          reading.analysis.entities[index].tokens,
          "Angka 18 digit ini berpotensi NIP; cukup nama dan jabatan",
          shown: DigitMask.long(number.digits))
      }
    ],
    examples: [
      .bad("Narasumber: Fulan Contoh, S.Sos. (NIP «19900101 201501 1 000»)."),
      .bad("Petugas dengan NIP «199001012015011000» melayani di loket 2."),
      .bad("Penerima penghargaan itu bernomor induk «198505052010222000»."),
      .good("Narasumber kegiatan itu Fulan Contoh, S.Sos., Pranata Humas Ahli Muda."),
      .good("Nomor resi 202511301234567890 sudah dikirim."),
      .good("Pencairan anggaran sebesar Rp199.001.012.015.011.000 tidak mungkin terjadi."),
    ])
}
