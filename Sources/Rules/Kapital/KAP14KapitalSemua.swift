import Bahasa
import RuleKit

extension Rule {
  /// A sentence all in capitals.
  static let kapitalSemua = Rule(
    "KAP-14", "Kalimat tidak ditulis dengan kapital semua", .saran,
    rationale: """
      Kalimat berhuruf kapital semua lebih lambat dibaca dan terasa seperti berteriak. Satu dua kata penting, misalnya \
      GRATIS, masih wajar.
      """,
    references: [.eyd("huruf kapital (HK)"), .rujukan("Praktik aksesibilitas web")],
    detectors: [
      .sentences { index, reading, report in
        let sentence = reading.analysis.sentences[index]
        guard sentence.words >= 6,
          let first = sentence.tokens.first(where: { reading.tokens[$0].isWord }),
          reading.tokens[first].shape == .upper, reading.analysis.blocks[sentence.block].role != .heading
        else { return }
        var letters = 0
        var capitals = 0
        for place in sentence.tokens where reading.tokens[place].kind == .word {
          let token = reading.tokens[place]
          letters += Int(token.length)
          if token.shape == .upper { capitals += Int(token.length) }
        }
        guard letters >= 30, capitals * 10 >= letters * 8 else { return }
        report.add(sentence.tokens, "Kalimat ini huruf kapital semua")
      }
    ],
    examples: [
      .bad("«PENDAFTARAN DIBUKA HARI INI DI KANTOR KECAMATAN WANASARI.»"),
      .good("Pendaftaran dibuka hari ini di kantor Kecamatan Wanasari. GRATIS untuk warga, KUOTA TERBATAS."),
    ])
}
