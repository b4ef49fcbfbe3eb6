import Bahasa
import RuleKit

extension Rule {
  /// A regulation without its number and year.
  static let sitasiAturan = Rule(
    "FKT-06", "Peraturan disebut dengan nomor dan tahun", .saran, kinds: .texts,
    rationale: """
      Dengan nomor dan tahun, warga dapat mencari dan membaca peraturannya sendiri di JDIH. Nama saja sering berarti lebih \
      dari satu peraturan.
      """,
    references: [.rujukan("Kebiasaan pengutipan peraturan: jenis, nomor, tahun, dan pasal")],
    detectors: [
      .cues(
        """
        uu
        undang-undang
        peraturan pemerintah
        peraturan presiden
        perpres
        peraturan menteri
        peraturan gubernur
        pergub
        peraturan bupati
        perbup
        peraturan wali kota
        perwali
        peraturan daerah
        perda
        """, options: [.exceptQuotes]
      ) { cue, reading, report in
        guard reading.tokens[cue.lowerBound].isCapitalized, namesOne(after: cue.upperBound, reading),
          reading.analysis.blocks[reading.analysis.block(ofToken: cue.lowerBound)].role != .heading,
          !isPlanned(cue, reading), !isCitedInFull(reading)
        else { return }
        let words = reading.text(of: cue)
        report.add(cue, "“\(words)” belum disertai nomor dan tahun")
      }
    ],
    examples: [
      .bad("Sesuai dengan «UU» Keterbukaan Informasi Publik, warga berhak mengajukan keberatan.", .layanan),
      .bad("Tarif itu diatur dalam «Peraturan Bupati» tentang Retribusi Pasar."),
      .good(
        "Warga berhak mengajukan keberatan paling lambat 30 hari kerja (UU 14/2008 Pasal 36 ayat (1)).",
        .layanan),
      .good(
        """
        Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik memberi warga hak itu. UU Keterbukaan Informasi \
        Publik juga mengatur keberatan.
        """),
      .good("Undang-Undang Dasar 1945 menjamin hak itu."),
      .good("Perda itu dibahas bersama DPRD."),
    ])
}

/// Whether a name or a subject follows where the number should stand.
private func namesOne(after index: Int, _ reading: Reading) -> Bool {
  guard let next = reading.token(index), next.kind == .word, next.hasSpaceBefore else { return false }
  if reading.word(index, is: "tentang") { return true }
  guard next.isCapitalized, !reading.word(index, in: numbering) else { return false }
  // `Peraturan Menteri Kesehatan Nomor 4`: the number comes a little later.
  return !(index..<min(index + 8, reading.tokens.count)).contains { position in
    reading.word(position, in: numbering) || reading.tokens[position].kind == .number
  }
}

/// Whether a title is quoted or a draft is meant: `berjudul Undang-Undang…`, `Rancangan Undang-Undang…`.
private func isPlanned(_ cue: Range<Int>, _ reading: Reading) -> Bool {
  (max(0, cue.lowerBound - 2)..<cue.lowerBound).contains { reading.word($0, in: planners) }
}

private let planners = WordSet(words: "berjudul judul rancangan usulan draf naskah pembahasan")

/// Whether some regulation of the text has its number: `Nomor 14 Tahun 2008`, `14/2008`.
private func isCitedInFull(_ reading: Reading) -> Bool {
  reading.tokens.indices.dropLast(2).contains { index in
    guard reading.tokens[index].kind == .number else { return false }
    let joins = reading.tokens[index + 1].mark == .slash || reading.word(index + 1, is: "tahun")
    return joins && reading.tokens[index + 2].kind == .number && reading.tokens[index + 2].length == 4
  }
}

private let numbering = WordSet(words: "nomor no dasar tahun pasal desa")
