import Bahasa
import RuleKit

extension Rule {
  /// A reduplicated word has a hyphen between its parts, without spaces.
  static let tandaUlang = Rule(
    "EJA-24", "Kata ulang ditulis dengan tanda hubung", .peringatan,
    rationale: """
      Tanda hubung menyatukan kedua unsur kata ulang: masing-masing, sehari-hari, bersama-sama. Tanda itu ditulis tanpa \
      spasi.
      """,
    references: [.eyd("kata ulang (KB02), tanda hubung (TE02)")],
    detectors: [
      .echoes { index, reading, report in
        guard let first = reading.before(index), first.length > 2,
          KataUlangTerpisah.isSplit(first, reading.tokens[index], reading.analysis.bytes)
        else { return }
        KataUlangTerpisah.report(index - 1, index, reading, &report)
      },
      .marks([.hyphen, .enDash, .emDash]) { index, reading, report in
        guard let first = reading.before(index), first.kind == .word, first.length > 2,
          let second = reading.after(index), second.kind == .word, second.shape == .lower,
          KataUlangTerpisah.repeats(first, lead: 0, second, reading.analysis.bytes)
        else { return }
        KataUlangTerpisah.report(index - 1, index + 1, reading, &report)
      },
      .phrases(
        PhraseTable(
          PhraseTable.kataUlang, options: [.clitics],
          message: { found, right in "“\(found)” ditulis dengan tanda hubung: “\(right ?? found)”" })),
    ],
    examples: [
      .bad(
        "Warga «mewanti wanti» anaknya.", corrected: "Warga mewanti-wanti anaknya."),
      .bad("Ia hanya «mencari cari» alasan.", corrected: "Ia hanya mencari-cari alasan."),
      .bad("Jangan «membesar besarkan» masalah.", corrected: "Jangan membesar-besarkan masalah."),
      .bad("«Jangan jangan» jembatan itu ditutup.", corrected: "Jangan-jangan jembatan itu ditutup."),
      .good("Ibu itu memasak masakan Jawa, lalu mereka reka ulang resepnya."),
      .good("Perajin membatik batik tulis."),
      .bad("Berkas dibawa ke kantor «masing masing».", corrected: "Berkas dibawa ke kantor masing-masing."),
      .bad("Ini «satu - satunya» jalan ke desa.", corrected: "Ini satu-satunya jalan ke desa."),
      .bad("Warga bekerja «bersama sama».", corrected: "Warga bekerja bersama-sama."),
      .bad("Para «siswa siswi» menanam pohon.", corrected: "Para siswa-siswi menanam pohon."),
      .good("Kantor masing-masing melayani warga sehari-hari. Hari itu, hari itu juga, berkas selesai."),
      .good("Selalu lalu lintas padat di jalan itu."),
    ])
}
