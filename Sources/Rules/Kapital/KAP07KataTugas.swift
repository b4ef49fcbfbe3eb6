import Bahasa
import RuleKit

extension Rule {
  /// Prepositions and conjunctions inside titles and names begin with a small letter.
  static let kataTugas = Rule(
    "KAP-07", "Kata tugas di dalam judul dan nama memakai huruf kecil", .peringatan,
    rationale: """
      Dalam judul, nama lembaga, dan nama peraturan, kata seperti “dan”, “di”, “untuk”, dan “tentang” ditulis dengan huruf \
      kecil, kecuali di awal: Dinas Komunikasi dan Informatika.
      """,
    references: [.eyd("huruf kapital (HF20, HF21)")],
    detectors: [
      .cues(
        """
        dan
        di
        ke
        dari
        untuk
        yang
        pada
        dalam
        dengan
        tentang
        atau
        bagi
        terhadap
        oleh
        kepada
        karena
        agar
        serta
        sebagai
        """, options: [.onlyCapitals]
      ) { cue, reading, report in
        let index = cue.lowerBound
        guard reading.isTitleCase(index), reading.isMidSentence(index), let next = reading.after(index),
          next.isWord || next.kind == .number, !KataTugas.belongsToName(index, reading)
        else { return }
        let text = reading.text(index)
        let right = text.lowercased()
        report.add(index, "Kata tugas “\(text)” ditulis “\(right)”", fix: .aman(right))
      }
    ],
    examples: [
      .bad(
        "Dinas Komunikasi «Dan» Informatika Arunaya membuka pendaftaran.",
        corrected: "Dinas Komunikasi dan Informatika Arunaya membuka pendaftaran."),
      .bad(
        "# Warga Wanasari Panen Raya «Di» Tengah Kemarau",
        corrected: "# Warga Wanasari Panen Raya di Tengah Kemarau"),
      .good("Dinas Komunikasi dan Informatika Arunaya membuka pendaftaran. Dari kantor, warga pulang."),
      .good("Menteri Dalam Negeri hadir. Tuhan Yang Maha Esa memberkati."),
    ])
}

private enum KataTugas {
  private static let dalam = WordHash(folding: "dalam")
  private static let yang = WordHash(folding: "yang")
  private static let afterDalam = WordSet(words: "negeri rumah")
  private static let afterYang = WordSet(words: "maha mulia terhormat dipertuan")
  private static let beforeDalam = WordSet(words: "penyakit ilmu kamar bagian")

  /// Whether the word is itself part of a name: `Dalam Negeri`, `Yang Maha Esa`.
  static func belongsToName(_ index: Int, _ reading: Reading) -> Bool {
    let word = reading.tokens[index].hash
    if word == dalam {
      return reading.word(index + 1, in: afterDalam) || reading.word(index - 1, in: beforeDalam)
    }
    return word == yang && reading.word(index + 1, in: afterYang)
  }
}
