import Bahasa
import RuleKit

extension Rule {
  /// A public reply asks for no personal data.
  static let mintaDataDiKomentar = Rule(
    "BLS-01", "Balasan publik tidak meminta data pribadi", .galat, .dugaan,
    kinds: [.balasan, .takarir, .utas],
    rationale: """
      Apa yang ditulis di kolom komentar dibaca semua orang dan disalin penipu. Alihkan ke formulir atau pesan langsung akun \
      resmi.
      """,
    references: [
      .hukum("UU 27/2022 Pasal 16 ayat (2) dan Pasal 20–22", checked: "2026-11-20"),
      .hukum("UU 25/2009 Pasal 49", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(
        "nik\nktp\nkk\nalamat\nalamat lengkap\nnomor hp\nno hp\nnomor ponsel\nnomor wa\nnomor telepon\nrekening\nnomor rekening\ntanggal lahir\nnomor kk\nnama lengkap\nno kk\nno ktp\nnomor ktp\nno rek\nno rekening\nno wa\nnomor hape\nnomor telp\nno telp\nnama ibu kandung\nalamat rumah\nnomor bpjs\nno bpjs\nfoto ktp\nfoto kk\ndata diri\nnpwp\nnomor hp-nya\nnik-nya\nktp-nya\nkk-nya\nnomor ktp-nya\nno ktp-nya\nno hp-nya\nwa-nya\nno wa-nya\nnomor wa-nya\nrekeningnya\nnomornya\nhp\nwa\nnomor induk kependudukan\nkartu keluarga\ntempat tanggal lahir\nnomor kontak\nidentitas lengkap\nkartu identitas\nnomor kartu\nnama ibu\nnama gadis ibu",
        options: [.clitics]
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard ReplyWords.asksFor(cue, in: sentence, reading),
          !PrivateChannel.refusal.occur(in: sentence, of: reading),
          !ReplyWords.safe.occur(in: sentence, of: reading),
          !reading.tokens[sentence].contains(where: { $0.kind == .url || $0.kind == .email }),
          ReplyWords.isPublic(sentence, reading)
        else { return }
        report.add(
          cue, "Data pribadi diminta di ruang publik; alihkan ke formulir atau pesan langsung akun resmi")
      }
    ],
    examples: [
      .bad("Tulis «NIK» dan «nomor HP» Anda di kolom komentar ini ya.", .balasan),
      .bad("Mohon sebutkan «alamat lengkapnya», Kak.", .balasan),
      .good(
        "Silakan kirim data lewat formulir layanan.example.go.id. Jangan menulis NIK di kolom komentar.",
        .balasan),
      .good("Kirim nomor HP Anda lewat pesan langsung akun resmi ini, ya. Kami jawab hari ini.", .balasan),
      .good("Kami jawab hari ini. Mohon tidak menuliskan NIK atau nomor ponsel di kolom ini, ya.", .balasan),
      .good("Bawa KTP asli ke loket 2 sebelum pukul 15.00 WIB. Kami bantu di sana.", .balasan),
    ])
}
