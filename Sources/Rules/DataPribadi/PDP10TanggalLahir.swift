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
        "lahir di\nlahir pada\nlahir tanggal\nlahir\nkelahiran\nttl\ntanggal lahir\ntempat tanggal lahir\ntgl lahir\nlahirnya\ntempat lahir",
        options: []
      ) { cue, reading, report in
        let reach = cue.upperBound..<max(cue.upperBound, min(reading.tokens.count, cue.upperBound + 10))
        let date = reading.entities(in: reach).first { entity in
          guard case .date(let mention) = entity.value, let year = mention.year else { return false }
          return year >= 1940 && mention.weekday == nil && !mention.isSpan
        }
        guard let date,
          reading.analysis.block(ofToken: date.tokens.lowerBound)
            == reading.analysis.block(ofToken: cue.lowerBound),
          !reading.word(cue.lowerBound - 1, in: BirthWords.others),
          !BirthWords.limits.occur(in: reading.sentence(around: cue.lowerBound), of: reading)
        else { return }
        report.add(date.tokens, "Tanggal lahir lengkap; cukup umurnya", shown: "tanggal lahir •••")
      }
    ],
    examples: [
      .bad("Atlet kebanggaan kita, Fulan, lahir di Arunaya «1 Januari 2001»."),
      .bad("TTL: Arunaya, «17-08-1999»"),
      .good("Atlet kebanggaan kita, Fulan (25 tahun), meraih medali emas."),
      .good("Pahlawan itu lahir di Arunaya 1 Januari 1890."),
      .good("Peringatan hari lahir Pancasila 1 Juni 1945 digelar di alun-alun."),
    ])
}
