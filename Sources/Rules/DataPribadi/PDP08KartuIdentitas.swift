import Bahasa
import RuleKit

extension Rule {
  /// Numbers of cards and records of persons are not published.
  static let kartuIdentitas = Rule(
    "PDP-08", "Nomor kartu layanan dan identitas lain tidak ditayangkan", .galat,
    rationale: """
      Nomor BPJS, paspor, SIM, NISN, dan rekam medis menunjuk ke satu orang dan membuka data lain tentangnya. Naskah publik \
      cukup menyebut layanannya.
      """,
    references: [
      .hukum("UU 27/2022 Pasal 4 dan Pasal 65 ayat (2)", checked: "2026-11-20"),
      .hukum("UU 14/2008 Pasal 17 huruf h angka 2", checked: "2026-11-20"),
    ],
    detectors: [
      .cues("bpjs\njkn\nkis\njamsostek\nkpj", options: []) { cue, reading, report in
        CardNumber.check(after: cue, lengths: 11...13, "Nomor BPJS/JKN", reading, &report)
        CardNumber.check(before: cue, length: 13, "Nomor BPJS/JKN", reading, &report)
      },
      .cues(
        "nomor kartu\nno kartu\nnomor peserta\nno peserta\nnomor kepesertaan\nkartu indonesia sehat\nkartu sehat\nnomor kks\nkartu keluarga sejahtera",
        options: []
      ) { cue, reading, report in
        CardNumber.check(after: cue, lengths: 13...13, "Nomor kartu", reading, &report)
      },
      .cues("nomornya\nbernomor", options: []) { cue, reading, report in
        guard CardNumber.isInsured(reading.sentence(around: cue.lowerBound), reading) else { return }
        CardNumber.check(after: cue, lengths: 13...13, "Nomor BPJS/JKN", reading, &report)
      },
      .cues("sim", options: []) { cue, reading, report in
        CardNumber.check(after: cue, lengths: 12...14, "Nomor SIM", reading, &report)
      },
      .cues("nisn\nnis", options: []) { cue, reading, report in
        CardNumber.check(after: cue, lengths: 9...10, "NISN", reading, &report)
      },
      .cues(
        "induk siswa\nkartu pelajar\nkartu siswa\nkartu mahasiswa\ninduk mahasiswa\nnim\nnpm\nkartu ujian\nnomor ujian",
        options: []
      ) { cue, reading, report in
        CardNumber.check(after: cue, lengths: 8...16, "Nomor kartu pelajar", reading, &report)
      },
      .cues("rekam medis\nrekam medik\nrm\nmr", options: []) { cue, reading, report in
        guard cue.count > 1 || CardNumber.isNumbered(cue, reading) else { return }
        CardNumber.check(after: cue, lengths: 6...10, "Nomor rekam medis", reading, &report)
      },
      .cues("paspor") { cue, reading, report in
        guard let number = CardNumber.passport(after: cue, reading) else { return }
        report.add(number, "Nomor paspor ini berpotensi data pribadi; hapus dari naskah", shown: "paspor •••")
      },
    ],
    examples: [
      .good(
        "Loket rekam medis buka pukul 07.30–14.00 WIB."),
      .bad(
        "Kartu dengan nomor «0000000000001» milik putra Ibu (BPJS) sudah aktif."),
      .bad("Pasien rujukan dengan nomor BPJS «0000000000000» sudah dijemput."),
      .bad("Paspor nomor «X0000000» ditemukan di terminal."),
      .bad("Siswa dengan NISN «0000000000» sudah terdaftar."),
      .bad("Kartu pelajar dengan no. induk siswa «00000001» ditemukan di bus."),
      .good("Paspor biasa Rp350.000, paspor elektronik Rp950.000."),
      .bad("Kartu JKN-KIS tertinggal di loket, nomornya «0000000000000»."),
      .bad("Nomor rekam medis: «000000»"),
      .good("Satu pasien rujukan sudah dijemput ambulans 119 malam ini."),
      .good("Peserta BPJS 2026 dapat mendaftar di nomor 165."),
      .good("Perpanjangan SIM dan paspor dilayani 120 orang setiap hari."),
    ])
}
