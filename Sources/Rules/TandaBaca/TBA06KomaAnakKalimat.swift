import Bahasa
import RuleKit

extension Rule {
  /// A comma between a subordinate clause and the main clause behind it.
  static let komaAnakKalimat = Rule(
    "TBA-06", "Anak kalimat di depan induknya diakhiri koma", .peringatan, .dugaan,
    rationale: """
      “Jika”, “kalau”, “setelah”, dan sejenisnya membuka anak kalimat. Kalau anak kalimat itu mendahului induknya, koma \
      menunjukkan tempat induk kalimat dimulai: Jika hujan turun, jalan ditutup.
      """,
    references: [.eyd("tanda koma (TB03)")],
    detectors: [
      .cues("maka", options: [.onlySmall]) { cue, reading, report in
        let index = cue.lowerBound
        guard let previous = reading.before(index), previous.isWord || previous.kind == .number,
          previous.classes.isDisjoint(with: [.preposition, .coordinator, .subordinator, .reporting]),
          AnakKalimatDepan.wordsSinceMark(before: index, reading) >= 4
        else { return }
        KomaAnakKalimat.report(before: index, reading, &report)
      },
      .cues(
        """
        jika
        kalau
        apabila
        bila
        bilamana
        seandainya
        andaikan
        sekiranya
        ketika
        setelah
        sesudah
        sebelum
        selama
        meskipun
        walaupun
        meski
        walau
        """, options: []
      ) { cue, reading, report in
        let conjunction = cue.lowerBound
        guard
          let main = AnakKalimatDepan.mainClause(after: conjunction, reading)
            ?? AnakKalimatDepan.namedSubject(after: conjunction, reading)
        else { return }
        KomaAnakKalimat.report(before: main, reading, &report)
      },
      .cues("saat\nusai\nseusai\nsambil\nsembari", options: []) { cue, reading, report in
        // `Saat menyerahkan bantuan | Agus menyampaikan`
        guard let main = AnakKalimatDepan.namedSubject(after: cue.lowerBound, reading) else { return }
        KomaAnakKalimat.report(before: main, reading, &report)
      },
      .cues("pihaknya", options: []) { cue, reading, report in
        // `Jika hujan turun lagi | pihaknya akan menutup jalan`
        guard AnakKalimatDepan.ends(before: cue.lowerBound, reading) else { return }
        KomaAnakKalimat.report(before: cue.lowerBound, reading, &report)
      },
    ],
    examples: [
      .bad("Jika hasilnya belum diterima dari rumah sakit« »pihaknya akan menunggu."),
      .bad("Kalau ada sepuluh rumah yang roboh« »maka warga bergotong royong."),
      .bad("Sebelum dilakukan pendataan« »akan dilakukan sosialisasi."),
      .bad("Warga paham bahwa jika terjadi banjir« »diharapkan segera mengungsi."),
      .bad("“Kalau melihat kondisi pasar ini« »saya menilai perlu loket baru,” kata camat."),
      .bad("Saat menyerahkan bantuan« »Bagas Wirya menyampaikan rasa prihatin."),
      .good("Saat menemui warga Desa Wanasari, camat senang. Saat camat tiba Bagas menyambut."),
      .good("Jika menurut camat pihaknya siap, jalan dibuka. Camat mengaku pihaknya siap."),
      .good("Jika hujan turun, maka jalan ditutup. Dari situ maka usaha itu dimulai."),
      .good("Jika warga desa akan pindah, petugas desa membantu. Warga siap jika harus mengungsi."),
      .good("Bupati menyadari bahwa ketika terjadi banjir kebutuhan akan air bersih naik."),
    ])
}

private enum KomaAnakKalimat {
  static func report(before index: Int, _ reading: Reading, _ report: inout Report) {
    report.add(
      bytes: reading.tokens[index - 1].end..<Int(reading.tokens[index].start),
      "Anak kalimat di depan induknya diakhiri koma: “\(reading.text(index - 1)), \(reading.text(index))”",
      fix: .tinjau(", "))
  }
}
