import Bahasa
import RuleKit

extension Rule {
  /// Words of the office that have plainer ones.
  static let jargonBirokrasi = Rule(
    "DIK-02", "Istilah kantor diganti dengan kata sehari-hari", .saran, .dugaan, kinds: .texts,
    rationale: """
      “Optimalisasi pelayanan melalui penguatan sinergitas” tidak memberi tahu warga apa yang berubah. “Dua loket baru \
      dibuka” memberi tahu. Ganti istilahnya, atau sebut saja tindakannya.
      """,
    references: [
      .hukum("UU 14/2008 Pasal 10 ayat (2) (informasi mudah dipahami)", checked: "2026-11-20"),
      .rujukan("Pedoman bahasa jurnalistik: hindari istilah teknis dan jargon birokrasi"),
    ],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.jargonBirokrasi, options: [.exceptNames, .exceptQuotes], safety: .perluDitinjau,
          message: { found, right in
            right.map { "“\(found)” lebih mudah sebagai “\($0)”" }
              ?? "“\(found)” istilah kantor; sebut tindakannya"
          },
          accepts: { match, reading in
            // In law the phrase points at an article: `sebagaimana dimaksud dalam Pasal 4`.
            !(match.row.wrong == "sebagaimana dimaksud"
              && (reading.word(match.tokens.upperBound, is: "dalam")
                || reading.word(match.tokens.upperBound, is: "pada")))
              && !(match.row.wrong.hasPrefix("bertempat")
                && match.tokens.lowerBound == reading.article.leadTokens.lowerBound
                && reading.kind.value.isArticle)
          })),
      .cues("melakukan") { cue, reading, report in
        guard let noun = reading.token(cue.upperBound), noun.kind == .word, noun.shape == .lower,
          noun.length > 7
        else { return }
        let bytes = reading.analysis.bytes[noun.range]
        guard bytes.starts(with: "pe".utf8), bytes.suffix(2).elementsEqual("an".utf8),
          let verb = NounVerb.verb(for: Array(bytes))
        else { return }
        let range = cue.lowerBound..<cue.upperBound + 1
        guard !reading.tokens[cue.lowerBound].flags.contains(.quoted) else { return }
        report.add(
          range, "“\(reading.text(of: range))” cukup “\(verb)”",
          fix: .tinjau(verb))
      },
    ],
    examples: [
      .bad("Dinas menambah loket demi «optimalisasi» pelayanan."),
      .bad("Camat menyebut perlunya «sinergitas» warga dan petugas."),
      .bad("Camat «melakukan peninjauan» ke Pasar Wanasari."),
      .bad("Petugas «melakukan pembersihan» saluran di Desa Larangan."),
      .good("Dinas menambah dua loket dan membuka layanan bersama di kantor kecamatan."),
      .good(
        "Polisi melakukan penyelidikan atas kebakaran itu.\n\n\"Kami melakukan peninjauan,\" kata camat."),
      .good("Hak pemohon sebagaimana dimaksud dalam Pasal 4 tetap berlaku."),
    ])
}
