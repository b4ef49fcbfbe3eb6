import Bahasa
import RuleKit

extension Rule {
  /// Sentences of more than thirty words; from forty-one on they are more than advice.
  static let kalimatPanjang = Rule(
    "KAL-01", "Satu kalimat memuat satu gagasan", .peringatan, kinds: .texts,
    rationale: """
      Kalimat sampai 20 kata mudah dipahami sekali baca. Di atas 30 kata pembaca harus mengulang, dan di atas 40 kata \
      biasanya ada dua atau tiga gagasan. Pecahlah pada kata “yang”, “sehingga”, “serta”, atau “sedangkan”.
      """,
    references: [
      .hukum("UU 14/2008 Pasal 10 ayat (2) (informasi mudah dipahami)", checked: "2026-11-20"),
      .rujukan("Pedoman bahasa jurnalistik; ambang 20, 30, dan 40 kata dapat diatur instansi"),
    ],
    detectors: [
      .draft { reading, report in
        let long = reading.analysis.sentences.filter { $0.words > 30 && !isList($0, reading) }
        // The longest one is a warning where it is very long; the others are advice, so that they drown nothing.
        let longest = long.max { $0.words < $1.words }?.tokens
        for sentence in long {
          let isVeryLong = sentence.words > 40
          report.add(
            sentence.tokens,
            "Kalimat ini \(sentence.words) kata; pecah menjadi \(isVeryLong ? "dua atau tiga" : "dua") kalimat",
            isVeryLong && sentence.tokens == longest ? .full : .atMost(.saran, .pasti))
        }
      }
    ],
    examples: [
      .bad(
        """
        «Dinas Sosial akan menyalurkan bantuan sembako kepada 640 keluarga di tiga kelurahan yang selama ini terdampak banjir \
        pada pekan lalu sehingga diharapkan kebutuhan pokok mereka dapat segera terpenuhi menjelang akhir tahun.»
        """),
      .good(
        "Dinas Sosial menyalurkan bantuan sembako kepada 640 keluarga di tiga kelurahan. Keluarga itu terdampak banjir."
      ),
      .good(
        """
        Syarat pendaftaran: fotokopi KTP-el dan kartu keluarga; surat keterangan dari desa atau kelurahan; pasfoto ukuran 3×4 \
        sebanyak dua lembar; surat pernyataan yang ditandatangani di atas meterai; serta nomor rekening atas nama pemohon \
        sendiri yang masih aktif.
        """, .layanan),
    ])
}

/// Whether a sentence is a list, which is long without being hard.
private func isList(_ sentence: Sentence, _ reading: Reading) -> Bool {
  sentence.tokens.contains { reading.tokens[$0].mark == .semicolon || reading.tokens[$0].mark == .bullet }
}
