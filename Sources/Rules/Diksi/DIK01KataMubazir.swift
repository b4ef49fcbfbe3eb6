import Bahasa
import RuleKit

extension Rule {
  /// Fillers, clichés, and words that say the same thing twice.
  static let kataMubazir = Rule(
    "DIK-01", "Kata yang tidak menambah arti dibuang", .saran,
    kinds: .texts,
    rationale: """
      “Agar supaya” berarti “agar”, dan “perlu diketahui” tidak memberi tahu apa pun. Setiap kata yang dibuang membuat \
      isi lebih cepat sampai kepada warga.
      """,
    references: [
      .rujukan(
        "Persatuan Wartawan Indonesia, pedoman bahasa jurnalistik: hindari ungkapan klise dan kata mubazir"),
      .kbbi(),
    ],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.kataMubazir, options: [.exceptQuotes, .exceptNames], safety: .perluDitinjau,
          message: advice,
          accepts: { match, reading in
            // At the start of a lead it is TRS-04's.
            guard
              match.tokens.lowerBound != reading.article.leadTokens.lowerBound
                || !reading.kind.value.isArticle
            else { return false }
            // `naik ke atas bukit` says where to, `naik ke atas.` does not.
            guard let next = reading.token(match.tokens.upperBound), next.isWord,
              directions.contains(match.row.wrong)
            else { return true }
            return next.classes.contains(.function)
          })),
      .phrases(
        PhraseTable(
          PhraseTable.pembukaKlise, options: [.exceptQuotes], safety: .perluDitinjau, message: advice,
          accepts: { match, reading in
            // `Sementara itu,` as a link; `sementara itu ditutup` and `lebih lanjut di laman` have work to do.
            reading.tokens[match.tokens.lowerBound].flags.contains(.sentenceStart)
              && reading.token(match.tokens.upperBound)?.mark == .comma
          })),
    ],
    examples: [
      .bad("Petugas datang «agar supaya» warga tenang."),
      .bad("Warga diminta hadir. «Perlu diketahui bahwa» loket buka pukul 08.00 WIB."),
      .bad("Jalan itu ditutup «dalam rangka» memperlancar arus lalu lintas."),
      .bad("Hujan reda pada sore hari. «Sementara itu», petugas tetap berjaga."),
      .bad("Tim «membahas tentang» jadwal loket.", .pengumuman),
      .good("Petugas datang agar warga tenang. Loket buka pukul 08.00 WIB."),
      .good("Jalan ditutup sementara. Itu keputusan Dinas Perhubungan."),
      .good("Keterangan lebih lanjut ada di laman PPID."),
      .good(
        "Warga Desa Wanasari naik ke atas bukit lewat jalan baru.\n\n“Agar supaya aman,” kata Sulastri (52)."),
    ])
}

private let directions: Set = ["naik ke atas", "turun ke bawah", "maju ke depan", "mundur ke belakang"]

/// What to write instead, or that the words can go.
private let advice: @Sendable (String, String?) -> String = { found, right in
  right.map { "“\(found)” cukup “\($0)”" } ?? "“\(found)” dapat dibuang"
}
