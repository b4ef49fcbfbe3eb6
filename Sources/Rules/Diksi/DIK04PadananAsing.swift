import Bahasa
import RuleKit

extension Rule {
  /// English words that have an Indonesian equivalent.
  static let padananAsing = Rule(
    "DIK-04", "Kata asing diganti padanan Indonesianya", .saran, kinds: .texts,
    rationale: """
      Naskah dinas dan layanan publik memakai bahasa Indonesia, dan padanan seperti “daring”, “unduh”, dan “tautan” sudah \
      dikenal. Nama produk, judul acara, dan kutipan boleh tetap dalam bahasa asalnya.
      """,
    references: [
      .hukum("UU 24/2009 Pasal 33 dan 38; Perpres 63/2019", checked: "2026-11-20"),
      .kbbi("KBBI dan Padanan Istilah"),
    ],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.padananAsing, options: [.exceptNames, .exceptQuotes], safety: .perluDitinjau,
          message: { found, right in "“\(found)” punya padanan: “\(right ?? found)”" },
          accepts: { match, reading in
            // A foreign neighbour makes it part of a name or a longer phrase that has its own equivalent.
            let neighbours = [match.tokens.lowerBound - 1, match.tokens.upperBound]
            return !reading.tokens[match.tokens].contains { $0.shape == .upper || $0.shape == .mixed }
              && !neighbours.contains { index in
                guard let token = reading.token(index), token.kind == .word,
                  !token.classes.contains(.function)
                else { return false }
                let kinds = Lexicon.standard.entry(token.hash)?.kinds ?? []
                return kinds == .foreign
              }
          }))
    ],
    examples: [
      .bad("Pendaftaran dibuka secara «online» mulai Senin (10/11/2025)."),
      .bad("Formulir dapat «didownload» di laman dinas."),
      .bad("Peserta mengikuti «workshop» selama dua hari."),
      .good("Pendaftaran dibuka secara daring. Formulirnya diunduh di laman dinas."),
      .good("Lomba itu bernama Arunaya Online Festival."),
      .good("\"Saya daftar online saja,\" kata Sulastri (52)."),
    ])
}
