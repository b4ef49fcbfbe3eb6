import Bahasa
import RuleKit

extension Rule {
  /// Texts in which passive verbs outnumber active ones.
  static let verbaPasif = Rule(
    "KAL-04", "Sebut pelakunya: kalimat aktif lebih langsung", .saran, .dugaan, status: .pilihan,
    kinds: .texts,
    rationale: """
      Kalimat pasif wajar dalam bahasa Indonesia, tetapi naskah yang hampir semuanya pasif menyembunyikan siapa yang \
      berbuat. Bagi warga, “Dinas menutup jalan” lebih jelas daripada “jalan ditutup”. Ini saran, bukan kesalahan.
      """,
    references: [.rujukan("Rancangan: lebih dari 40 persen verba pasif; dapat diatur instansi")],
    detectors: [
      .draft { reading, report in
        var active = 0
        var passive: [Int] = []
        for (index, token) in reading.tokens.enumerated()
        where token.kind == .word && token.shape == .lower && token.length > 5 {
          let bytes = reading.analysis.bytes[token.range]
          if bytes.starts(with: "me".utf8), isVerb(bytes, .meN) {
            active += 1
          } else if bytes.starts(with: "di".utf8), isVerb(bytes, .di) {
            passive.append(index)
          }
        }
        guard let first = passive.first, passive.count >= 3, passive.count * 10 > (passive.count + active) * 4
        else { return }
        report.add(
          first, "\(passive.count) dari \(passive.count + active) verba berbentuk pasif; sebut pelakunya")
      }
    ],
    examples: [
      .bad("Jalan «ditutup». Kendaraan dialihkan. Pekerjaan dilaksanakan. Hasilnya akan diumumkan."),
      .good(
        "Dinas Pekerjaan Umum menutup jalan itu. Polisi mengalihkan kendaraan. Petugas mengumumkan hasilnya."),
      .good("Dinas digital membuka dialog dengan direktur pasar."),
    ])
}

/// Whether a word is a verb with this prefix.
private func isVerb(_ word: ArraySlice<UInt8>, _ prefix: Affix) -> Bool {
  Lexicon.standard.analyses(of: Array(word)).first?.affixes.contains(prefix) == true
}
