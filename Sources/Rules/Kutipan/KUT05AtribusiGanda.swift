import Bahasa
import RuleKit

extension Rule {
  /// A sentence that says twice who said it.
  static let atribusiGanda = Rule(
    "KUT-05", "Satu kalimat, satu penyebutan sumber", .saran, .dugaan, kinds: .texts,
    rationale: """
      “Menurut Galih, … katanya” menyebut sumber dua kali. Cukup satu, di depan atau di belakang.
      """,
    references: [.rujukan("Pedoman bahasa jurnalistik: hemat kata")],
    detectors: [
      .sentences { index, reading, report in
        let sentence = reading.analysis.sentences[index].tokens
        guard let closing = closingAttribution(sentence, reading),
          !sentence.contains(where: { reading.tokens[$0].flags.contains(.quoted) })
        else { return }
        let opens = sentence.prefix(14).contains { position in
          position < closing - 3
            && (position == sentence.lowerBound && reading.word(position, is: "menurut")
              || reading.word(position, in: openingVerbs))
        }
        guard opens else { return }
        report.add(closing, "Sumber sudah disebut di awal kalimat; “\(reading.text(closing))” dapat dibuang")
      }
    ],
    examples: [
      .bad("Galih mengatakan, mobil baru tiba bulan depan, «ungkapnya»."),
      .bad("Menurut Camat Larangan, jembatan itu selesai pada Desember 2025, «katanya»."),
      .good("Galih mengatakan mobil baru tiba bulan depan."),
      .good("\"Mobil baru tiba bulan depan,\" kata Galih Permana, Kepala Dinas Perpustakaan."),
    ])
}

/// The verb of saying that closes a sentence after a comma, as in `…, ungkapnya`.
private func closingAttribution(_ sentence: Range<Int>, _ reading: Reading) -> Int? {
  guard sentence.count > 6 else { return nil }
  let last = sentence.upperBound - (reading.tokens[sentence.upperBound - 1].mark == .none ? 1 : 2)
  guard reading.word(last, in: closingVerbs), reading.token(last - 1)?.mark == .comma else { return nil }
  return last
}

private let closingVerbs = WordSet(
  words: """
    katanya ujarnya ungkapnya tuturnya jelasnya terangnya tegasnya paparnya imbuhnya tambahnya ucapnya tandasnya pungkasnya \
    sebutnya lanjutnya bebernya
    """)
private let openingVerbs = WordSet(
  words: """
    mengatakan menyampaikan menjelaskan mengungkapkan menuturkan menegaskan memaparkan menambahkan menyatakan menerangkan
    """)
