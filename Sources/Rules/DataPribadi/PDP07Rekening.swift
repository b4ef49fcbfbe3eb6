import Bahasa
import RuleKit

extension Rule {
  /// Bank accounts and debts of persons are not published.
  static let rekening = Rule(
    "PDP-07", "Rekening dan data keuangan pribadi tidak ditayangkan", .galat,
    rationale: """
      Rekening, gaji, utang, dan tunggakan termasuk data keuangan pribadi. Donasi cukup lewat rekening lembaga yang \
      terdaftar di `.bimtek.yml` (resmi: rekening).
      """,
    question: "Rekening atas nama siapa? Adakah izin pengumpulan uangnya?",
    references: [
      .hukum("UU 14/2008 Pasal 17 huruf h angka 3", checked: "2026-11-20"),
      .hukum("UU 27/2022 Pasal 4 ayat (2)", checked: "2026-11-20"),
    ],
    detectors: [
      .entities([.longNumber]) { index, reading, report in
        let entity = reading.analysis.entities[index]
        guard case .longNumber(let number) = entity.value,
          PaymentCard.isOne(number, at: entity.tokens.lowerBound, reading)
        else { return }
        report.add(
          entity.tokens, "Nomor kartu bank; hapus dari naskah", shown: DigitMask.long(number.digits))
      },
      .cues(
        "rekening\nnorek\nrek\ntransfer\nditransfer\nmentransfer\ntransferkan\ntransfernya\ndikirim ke\nkirim ke\ndisetor ke\nsetor ke\nsetorkan ke\ndonasi ke\nmenyumbang ke\nnomor rek\nbri\nbca\nbni\nbtn\nbsi\nbank mandiri\nmandiri\nbank jateng\nbank jatim\nbjb\nbpd\nbank syariah\nvia bank\nno rekening\nnomor rekening",
        options: []
      ) { cue, reading, report in
        BankAccount(after: cue, in: reading)?.judge(in: reading, &report)
      },
      .cues(
        "menunggak\nnunggak\nmelunasi\nbelum lunas\nbelum bayar\nbelum membayar\nbelum menyetor\nbelum setor\npiutang\nkredit macet\ncicilan\nberhutang\nhutang\nhutangnya\npinjol\ntagihannya\ntunggakan\ntunggakannya\nberutang\nutang\nutangnya\ngaji\ngajinya\npenghasilannya\nberpenghasilan\ncicilannya\npinjamannya\nterlilit utang\ntabungannya\nsaldo"
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard
          let person = reading.exposedPeople(in: sentence, near: cue).first
            ?? NamedPerson(writtenIn: sentence, reading),
          reading.entities(in: sentence).contains(where: { $0.kind == .money })
        else { return }
        report.add(
          name: person.tokens,
          "Nama orang di samping tunggakan, utang, atau gajinya; berpotensi data keuangan pribadi", reading,
          .atMost(.peringatan, .dugaan))
      },
    ],
    examples: [
      .good(
        "Bayar pajak lewat rekening kas daerah 0-000-00000-0 di Bank Daerah."),
      .bad("Donasi korban kebakaran: rek. «0000-01-000000-50-0» a.n. Fulan (staf kecamatan)."),
      .bad("Bagi dermawan, rekening bisa langsung ke cucunya, Fulan, nomor «9990123456789» Bank Contoh."),
      .bad("Transfer ke rekening Bank Contoh «0000000000» atas nama panitia."),
      .bad(
        "Nomor rekening «000000000000» belum terdaftar.",
        settings: .official { $0.bankAccounts = ["1111111111"] }),
      .bad("Struk itu memuat kartu debit «4000 0000 0000 0002» milik pedagang."),
      .bad(
        "Yang paling lama belum melunasi adalah «Pak Fulan Contoh», tujuh bulan dengan nilai Rp1.460.000."),
      .bad("Sumbangan mohon ditransfer ke «0099-0112-4456-77» a.n. Fulan Contoh (staf kecamatan)."),
      .bad("«Pak Fulan» masih menunggak pajak Rp2.000.000."),
      .good("Donasi hanya melalui rekening resmi yang tercantum di laman kami."),
      .good("Donasi: rekening 1111111111.", settings: .official { $0.bankAccounts = ["1111111111"] }),
      .good("Belanja dibukukan pada kode rekening 5.1.02.01.01.0024."),
      .good("Nomor pesanan 4000 0000 0000 0002 dikirim dengan kartu ucapan."),
      .good("Dana transfer daerah 2026 mencapai Rp850 miliar."),
    ])
}
