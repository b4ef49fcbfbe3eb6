import Bahasa
import RuleKit

extension Rule {
  /// A text in which one official is the only voice.
  static let ragamNarasumber = Rule(
    "KUT-03", "Berita memuat lebih dari satu narasumber", .saran, .tanya, kinds: .articles,
    rationale: """
      Warga yang terkena dampak, dokumen, atau ahli membuat berita lebih dipercaya daripada satu pejabat saja. Satu \
      kalimat dari warga sering lebih kuat daripada tiga paragraf sambutan.
      """,
    question: "Siapa warga yang terkena dampak, dan apa katanya?",
    references: [.rujukan("Kode Etik Jurnalistik Pasal 1 dan 3 (berimbang, uji informasi)")],
    detectors: [
      .draft { reading, report in
        guard reading.article.body.count >= 2 else { return }
        var known: Set<WordHash> = []
        var place: Range<Int>?
        for entity in reading.analysis.entities where entity.kind == .officeHolder {
          let sentence = reading.analysis.sentences[
            reading.analysis.sentence(ofToken: entity.tokens.lowerBound)]
          guard reading.contains(.reporting, in: sentence.tokens) else { continue }
          // A second mention, shorter or longer, ends on a word that the first has.
          if place != nil, let last = entity.tokens.last, !known.contains(reading.tokens[last].hash) {
            return
          }
          for word in entity.tokens { known.insert(reading.tokens[word].hash) }
          place = place ?? entity.tokens
        }
        guard let place, !quotesAnother(reading, besides: known),
          reading.analysis.sentences.count(where: { reading.contains(.reporting, in: $0.tokens) }) >= 2
        else { return }
        report.add(place, "Hanya satu narasumber yang disebut namanya")
      }
    ],
    examples: [
      .bad(
        """
        «Kepala Dinas Perpustakaan Galih Permana» mengatakan perpustakaan keliling diminati warga.

        Galih menambahkan bahwa layanan itu berguna karena gratis.
        """),
      .good(
        """
        Kepala Dinas Perpustakaan Galih Permana mengatakan perpustakaan keliling mendatangi tujuh desa tiap pekan.

        Sulastri (52), pedagang di Desa Kebonagung, kini tidak perlu ke kota. "Saya meminjam buku resep," katanya.
        """),
    ])
}

/// Whether someone else speaks: a name with an age, a citizen or another name beside a verb of saying.
private func quotesAnother(_ reading: Reading, besides officers: Set<WordHash>) -> Bool {
  let mayHaveAge = reading.tokens.contains { $0.mark == .openParenthesis }
  for sentence in reading.analysis.sentences where mayHaveAge || sentence.classes.contains(.reporting) {
    if quotesAnother(in: sentence.tokens, reading, besides: officers) { return true }
  }
  return false
}

/// Whether someone else speaks in a sentence.
private func quotesAnother(in tokens: Range<Int>, _ reading: Reading, besides officers: Set<WordHash>) -> Bool
{
  for index in tokens {
    let token = reading.tokens[index]
    if token.mark == .openParenthesis, index > 0, reading.tokens[index - 1].isCapitalized,
      reading.token(index + 1)?.kind == .number, reading.token(index + 1)?.length == 2,
      reading.token(index + 2)?.mark == .closeParenthesis
    {
      return true
    }
    guard token.classes.contains(.reporting), let next = reading.token(index + 1), next.kind == .word else {
      continue
    }
    if next.classes.contains(.citizen) { return true }
    if next.shape == .capitalized, !officers.contains(next.hash),
      next.classes.isDisjoint(with: [.office, .leader, .honorific])
    {
      return true
    }
  }
  return false
}
