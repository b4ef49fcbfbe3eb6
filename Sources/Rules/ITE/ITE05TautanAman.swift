import Bahasa
import RuleKit

extension Rule {
  /// Links lead where a citizen may trust them.
  static let tautanAman = Rule(
    "ITE-05", "Tautan mengarah ke situs yang dapat dipercaya", .peringatan,
    rationale: """
      Penipu meniru program bantuan dengan tautan pendek. Pakai alamat berdomain pemerintah yang utuh, dan jangan meneruskan \
      promosi judi atau pinjaman.
      """,
    question: "Siapa pemilik tautan ini?",
    references: [.hukum("UU 1/2024 Pasal 27 ayat (2) dan Pasal 28 ayat (1)", checked: "2026-11-20")],
    detectors: [
      .tokens([.url]) { index, reading, report in
        let link = WebLink(reading.text(index))
        guard !link.isOfficial(reading.draft.settings) else { return }
        let sentence = reading.neighbourhood(around: index, before: 1, after: 0)
        if link.imitatesGovernment || link.isProgram, !LinkWords.warning.occur(in: sentence, of: reading) {
          report.add(
            index,
            link.isProgram
              ? "Tautan ini memasang program dari luar toko aplikasi; periksa pemiliknya"
              : "Tautan ini menyerupai domain pemerintah, tetapi bukan; periksa pemiliknya",
            .atMost(.peringatan, .dugaan))
          return
        }
        // A bare host is a name, not a link: `tidak meminta NIK lewat bit.ly`.
        if link.isShortener, !link.hasPath || LinkWords.namesOwner(index, reading) { return }
        if !link.isShortener {
          guard !link.isWellKnown, LinkWords.asks(sentence, link, reading) else { return }
          report.add(
            index,
            "Tautan di luar domain pemerintah di samping bantuan atau data pribadi; periksa pemiliknya",
            .atMost(.peringatan, .dugaan))
        } else if LinkWords.bait.occur(in: sentence, of: reading) {
          report.add(
            index, "Tautan pendek di samping bantuan atau data pribadi; pakai alamat resmi yang utuh",
            .atMost(.peringatan, .dugaan))
        } else {
          report.add(
            index, "Tautan pendek; sebut pemilik atau pakai alamat resmi yang utuh", .atMost(.saran, .tanya))
        }
      },
      .cues(
        "slot gacor\nslot online\njudi online\nslot\ngacor\nbandar online\npoker online\nkasino online\ntaruhan bola\nmaxwin\nscatter\nlink alternatif\nbonus deposit\ndepo pulsa\ntogel\npinjaman tanpa jaminan cair\nklaim bansos\nklaim bantuan sekarang\npinjaman online cair\npinjol\npinjaman kilat\npinjaman cepat cair\ndana cepat cair\ndana tunai cepat\ncepat cair\ntanpa jaminan\nlangsung cair\ncair tanpa\nbonus new member\ndeposit pulsa\nkuota gratis\npulsa gratis\nhadiah undian\nclaim bansos",
        options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard !LinkWords.warning.occur(in: sentence, of: reading), !reading.isPrevention(sentence),
          LinkWords.promotion.occur(in: sentence, of: reading)
        else { return }
        report.add(
          cue, "Kata ini lazim dalam promosi judi atau tipuan; periksa sumber naskahnya",
          .atMost(.peringatan, .dugaan))
      },
    ],
    examples: [
      .good(
        "Pemerintah tidak meminta NIK lewat bit.ly."),
      .good(
        "Bahannya di bit.ly/bahan-bimtek (milik Dinas Kominfo Arunaya)."),
      .bad("Cek bantuan tunai Rp600 ribu di «bit.ly/contoh», segera klaim sebelum ditutup!"),
      .bad("Bayar PBB kini di «http://pbb.contoh.go.id.bayar-cepat.com»."),
      .bad("Pasang aplikasinya dari «mediafire.com/antre-puskesmas.apk»."),
      .bad("Daftar di «s.id/contoh» hari ini."),
      .bad("Menang besar di «slot gacor», daftar sekarang!"),
      .good("Cek status bantuan hanya di cekbansos.example.go.id."),
      .good("Waspadai judi daring. Jangan klik tautan yang menawarkan bonus deposit."),
      .good("Masih ada 12 slot peserta pelatihan; daftar di diskop.example.go.id."),
    ])
}
