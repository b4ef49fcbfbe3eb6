import Bahasa
import RuleKit

extension Rule {
  /// Fillers, clichés, and words that say the same thing twice.
  static let kataMubazir = Rule(
    "DIK-01", "Kata yang tidak menambah arti dibuang", .peringatan,
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
        PhraseTable(PhraseTable.pleonasme, options: [.exceptNames], safety: .perluDitinjau, message: advice)),
      .cues(klise.keys.sorted(), options: [.exceptQuotes, .exceptNames]) { cue, reading, report in
        let found = reading.text(of: cue)
        let phrase = found.lowercased()
        // At the start of a lead it is TRS-04's.
        guard cue.lowerBound != reading.article.leadTokens.lowerBound || !reading.kind.value.isArticle,
          !directions.contains(phrase) || endsPhrase(cue.upperBound, reading)
        else { return }
        let right = klise[phrase] ?? nil
        report.add(cue, advice(found, right), fix: right.map { .tinjau($0) }, .atMost(.saran, .pasti))
      },
      .cues(PhraseTable.pembukaKlise.map(\.wrong), options: [.exceptQuotes]) { cue, reading, report in
        // `Sementara itu,` as a link; `sementara itu ditutup` and `lebih lanjut di laman` have work to do.
        guard reading.tokens[cue.lowerBound].flags.contains(.sentenceStart),
          reading.token(cue.upperBound)?.mark == .comma
        else { return }
        let found = reading.text(of: cue)
        report.add(cue, advice(found, nil), .atMost(.saran, .pasti))
      },
    ],
    examples: [
      .bad("Petugas datang «agar supaya» warga tenang."),
      .bad("“Kami menutup jalan «demi untuk» keselamatan warga,” kata camat."),
      .bad("Jalan baru itu «adalah merupakan» harapan warga."),
      .bad("Warga diminta hadir. «Perlu diketahui bahwa» loket buka pukul 08.00 WIB."),
      .bad("Jalan itu ditutup «dalam rangka» memperlancar arus lalu lintas."),
      .bad("Hujan reda pada sore hari. «Sementara itu», petugas tetap berjaga."),
      .bad("Tim «membahas tentang» jadwal loket.", .pengumuman),
      .good("Petugas datang agar warga tenang. Loket buka pukul 08.00 WIB."),
      .good("Jalan ditutup sementara. Itu keputusan Dinas Perhubungan."),
      .good("Keterangan lebih lanjut ada di laman PPID."),
      .good(
        "Warga Desa Wanasari naik ke atas bukit lewat jalan baru.\n\n“Dalam rangka aman,” kata Sulastri (52)."
      ),
    ])
}

private let klise = Dictionary(
  PhraseTable.kataMubazir.map { ($0.wrong, $0.right) }, uniquingKeysWith: { first, _ in first })

/// Whether a phrase ends here: `naik ke atas bukit` says where to, `naik ke atas.` does not.
private func endsPhrase(_ index: Int, _ reading: Reading) -> Bool {
  guard let next = reading.token(index), next.isWord else { return true }
  return next.classes.contains(.function)
}

private let directions: Set = ["naik ke atas", "turun ke bawah", "maju ke depan", "mundur ke belakang"]

/// What to write instead, or that the words can go.
private let advice: @Sendable (String, String?) -> String = { found, right in
  right.map { "“\(found)” cukup “\($0)”" } ?? "“\(found)” dapat dibuang"
}
