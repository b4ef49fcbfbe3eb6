import Bahasa
import RuleKit

extension Rule {
  /// Promises on complaints are no looser than the law.
  static let janjiWaktuPengaduan = Rule(
    "PEL-03", "Janji waktu pengaduan tidak melewati batas", .peringatan,
    rationale: """
      Pengadu berhak ditanggapi paling lambat 14 hari sejak aduan diterima, dan diputuskan paling lambat 60 hari sejak berkas \
      lengkap. Janji yang lebih cepat tentu boleh.
      """,
    question: "Apakah yang dimaksud hari kerja atau hari kalender?",
    references: [.hukum("UU 25/2009 Pasal 44 ayat (3) dan Pasal 50 ayat (1)–(2)", checked: "2026-11-20")],
    detectors: [
      .cues(
        "aduan\npengaduan\npengadu\nkeluhan\nmengadu\nkritik dan saran\nlaporan pengguna\nlaporan pelanggan\nlaporan saudara\nlaporan masyarakat\nlaporan warga\nlaporan anda\nlaporan bapak\nlaporan ibu\nlaporan kakak\nlaporan kerusakan\nkomplain\nlaporan yang masuk\nsetiap laporan\ntanggapan pertama\nrespons pertama\nrespon pertama\ntanggapan awal\nrespons awal",
        options: [.clitics]
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard ComplaintPromise.isPromise(sentence, reading) else { return }
        var clause = cue
        while let promise = TimePromise(after: clause, in: reading) {
          let said = clause.upperBound..<promise.tokens.lowerBound
          clause = promise.tokens
          let law = ComplaintPromise.limit(said, after: promise.tokens, in: sentence, reading)
          let limit = law == 14 ? Double(reading.draft.settings.complaintDays ?? 14) : law
          guard promise.days > limit, promise.unit != .working || promise.days * 1.4 > limit + 1 else {
            continue
          }
          report.add(
            promise.tokens,
            "Batas \(ComplaintPromise.name(law)) \(limit.written) hari, di sini \(promise.days.written) hari")
        }
      },
      .blocks { block, reading, report in
        guard let cell = ComplaintTable(cell: block, in: reading) else { return }
        let limit = cell.law == 14 ? Double(reading.draft.settings.complaintDays ?? 14) : cell.law
        guard cell.promise.days > limit,
          cell.promise.unit != .working || cell.promise.days * 1.4 > limit + 1
        else { return }
        report.add(
          cell.promise.tokens,
          "Batas \(ComplaintPromise.name(cell.law)) \(limit.written) hari, di sini \(cell.promise.days.written) hari"
        )
      },
    ],
    examples: [
      .bad("Aduan akan kami jawab dalam «90 hari»."),
      .bad("Pengaduan ditanggapi paling lambat «30 hari kerja»."),
      .bad("Aduan kami tanggapi paling lambat «10 hari».", settings: .promising(complaints: 5)),
      .bad("Keluhan Anda kami selesaikan maksimal «75 hari»."),
      .bad("Pengaduan ditanggapi dalam «40 hari kerja» dan diputuskan paling lama «120 hari kerja»."),
      .bad("Laporan warga kami respons dalam «30 hari» dan kami selesaikan dalam 60 hari."),
      .bad("Setiap aduan akan memperoleh jawaban pertama selambatnya «satu bulan» sejak didaftarkan."),
      .bad("Pengadu harap bersabar; penyelesaian perkara memakan waktu hingga «enam bulan»."),
      .bad("Terima kasih laporannya, Kak. Tanggapan pertama biasanya keluar setelah «21 hari»."),
      .bad("| Penanganan pengaduan | Waktu |\n|---|---|\n| Tanggapan pertama | «45 hari kerja» |"),
      .good("Aduan kami tanggapi dalam 3 hari dan kami selesaikan paling lama 45 hari."),
      .good(
        "Aduan kami tanggapi paling lambat 14 hari sejak diterima dan kami putuskan paling lambat 60 hari sejak berkas lengkap."
      ),
      .good("Aduan kami jawab dalam 3 hari kerja."),
      .good("Sebanyak 120 aduan diterima selama 90 hari terakhir."),
    ])
}
