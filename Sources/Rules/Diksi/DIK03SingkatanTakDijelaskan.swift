import Bahasa
import RuleKit

extension Rule {
  /// Acronyms that few readers know, without their expansion where they are first used.
  static let singkatanTakDijelaskan = Rule(
    "DIK-03", "Singkatan dijelaskan saat pertama disebut", .saran, kinds: .texts,
    rationale: """
      Singkatan yang lazim di kantor belum tentu dikenal warga. Tulis kepanjangannya lebih dahulu, lalu singkatannya di \
      dalam kurung. Kalau singkatan itu hanya muncul sekali, kepanjangannya saja sudah cukup.
      """,
    references: [
      .hukum("UU 14/2008 Pasal 10 ayat (2) (informasi mudah dipahami)", checked: "2026-11-20"),
      .rujukan("Pedoman bahasa jurnalistik: singkatan dijelaskan pada sebutan pertama"),
    ],
    detectors: [
      .draft { reading, report in
        var first: [WordHash: Int] = [:]
        var explained: Set<WordHash> = []
        for index in reading.words(.upper) where Singkatan.isAcronym(reading.tokens[index]) {
          let token = reading.tokens[index]
          if isExplained(index, reading) {
            explained.insert(token.hash)
          } else if first[token.hash] == nil {
            first[token.hash] = index
          }
        }
        for (hash, index) in first.sorted(by: { $0.value < $1.value })
        where !explained.contains(hash) && !standsApart(index, reading)
          && Singkatan.isStrange(index, in: reading)
        {
          report.add(
            index, "“\(reading.text(index))” belum dijelaskan; tulis kepanjangannya pada sebutan pertama")
        }
      }
    ],
    examples: [
      .bad("«PPKH» mendampingi 120 keluarga."),
      .bad("Warga mengadu ke «UPTD» pasar. UPTD membuka loket pukul 08.00 WIB.", .layanan),
      .good("Program Pendampingan Keluarga Harapan (PPKH) mendampingi 120 keluarga. PPKH dimulai pada 2024."),
      .good("Warga membawa KTP dan kartu BPJS ke RSUD Arunaya."),
      .good("TIDAK ADA pungutan apa pun bagi pemohon."),
      .good(
        "Menurut Kepala Bagian Hukum Damar Wicaksana, S.H., M.H., aturan itu berlaku mulai 1 Januari 2026."),
      .good("DPUPR (Dinas Pekerjaan Umum dan Penataan Ruang) memperbaiki jembatan itu."),
    ])
}

/// Whether the expansion stands right before or after: `Kartu Identitas Anak (KIA)`, `KIA (kartu identitas anak)`.
private func isExplained(_ index: Int, _ reading: Reading) -> Bool {
  if reading.token(index - 1)?.mark == .openParenthesis { return true }
  guard let next = reading.token(index + 1) else { return false }
  if next.mark == .openParenthesis { return reading.token(index + 2)?.kind == .word }
  return explainers.contains(next.hash)
}

/// Whether it stands in a heading or in the place line, where there is no room to explain.
private func standsApart(_ index: Int, _ reading: Reading) -> Bool {
  reading.analysis.blocks[reading.analysis.block(ofToken: index)].role == .heading
    || reading.article.dateline.contains(index)
}

private let explainers = WordSet(words: "singkatan alias")
