import Bahasa
import RuleKit

extension Rule {
  /// An age says enough; the birth date stays out.
  static let tanggalLahir = Rule(
    "PDP-10", "Tempat dan tanggal lahir tidak ditayangkan", .peringatan, .dugaan,
    rationale: """
      Tanggal lahir lengkap sering dipakai untuk membuktikan identitas, sehingga berharga bagi penipu. Umur dalam tahun \
      sudah cukup bagi pembaca.
      """,
    question: "Apakah umur saja sudah cukup?",
    references: [
      .hukum("UU 24/2013 Pasal 58 ayat (2)", checked: "2026-11-20"),
      .hukum("UU 27/2022 Pasal 4 ayat (3)", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(
        "lahir di\nlahir pada\nlahir tanggal\nlahir\nkelahiran\nttl\ndilahirkan\nlahirnya\ntanggal lahir\ntempat tanggal lahir\ntgl lahir\ntempat lahir",
        options: []
      ) { cue, reading, report in
        let reach = cue.upperBound..<max(cue.upperBound, min(reading.tokens.count, cue.upperBound + 10))
        guard let date = BirthWords.date(in: reach, reading),
          reading.analysis.block(ofToken: date.lowerBound)
            == reading.analysis.block(ofToken: cue.lowerBound),
          !reading.word(cue.lowerBound - 1, in: BirthWords.others),
          !BirthWords.isLimit(cue, date, reading)
        else { return }
        report.add(date, "Tanggal lahir lengkap; cukup umurnya", shown: "tanggal lahir •••")
      },
      .cues("ulang tahun", options: []) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard
          let date = BirthWords.date(in: cue.upperBound..<max(cue.upperBound, sentence.upperBound), reading),
          !BirthWords.isLimit(cue, date, reading), !reading.namedPeople(in: sentence).isEmpty
        else { return }
        report.add(date, "Tanggal lahir lengkap; cukup ucapannya", shown: "tanggal lahir •••")
      },
    ],
    examples: [
      .good(
        "Komunitas Baca Sindang lahir 3 Mei 2020."),
      .bad("Atlet kebanggaan kita, Fulan, lahir di Arunaya «1 Januari 2001»."),
      .bad("Salah satunya Mbah Karsinem, kelahiran Sumberagung, «4 Maret 1938»."),
      .bad("TTL: Arunaya, «17-08-1999»"),
      .bad("Pelatih itu dilahirkan di Kabupaten Arunaya, «9 Mei 1988»."),
      .bad("Tgl. lahir «09.05.1988», pekerjaan petani."),
      .good("Anak kembar itu lahir di RSUD pada Senin, 2 November 2026."),
      .good("Atlet kebanggaan kita, Fulan (25 tahun), meraih medali emas."),
      .good("Pahlawan itu lahir di Arunaya 1 Januari 1890."),
      .good("Peringatan Hari Lahir Pancasila 1 Juni 1945 digelar di alun-alun."),
    ])
}
