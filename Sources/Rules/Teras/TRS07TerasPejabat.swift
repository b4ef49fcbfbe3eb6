import Bahasa
import RuleKit

extension Rule {
  /// A lead that names an official first, and only later what citizens get.
  static let terasPejabat = Rule(
    "TRS-07", "Teras mendahulukan warga atau layanan, baru pejabat", .saran, .dugaan, kinds: .articles,
    rationale: """
      Nama dan jabatan di awal kalimat memakan tempat yang paling dibaca. Taruh manfaat bagi warga di depan dan pejabatnya \
      di belakang sebagai sumber.
      """,
    question: "Apa yang didapat warga? Dapatkah itu menjadi awal kalimat?",
    references: [.rujukan("Nilai berita: dampak bagi pembaca; rancangan, dapat diatur instansi")],
    detectors: [
      .draft { reading, report in
        let lead = reading.article.leadTokens
        guard let first = lead.first, reading.tokens[first].isCapitalized,
          reading.tokens[first].classes.contains(.leader) || reading.word(first, in: offices)
        else { return }
        let benefits: WordClass = [.citizen, .service]
        let opening = first..<min(first + 8, lead.upperBound)
        let rest = opening.upperBound..<lead.upperBound
        guard !holds(benefits, opening, reading), holds(benefits, rest, reading) else { return }
        let officer = reading.entities(in: first..<first + 1).first { $0.kind == .officeHolder }?.tokens
        report.add(
          officer ?? first..<first + 1, "Teras mendahulukan pejabat; dahulukan apa yang didapat warga")
      }
    ],
    examples: [
      .bad(
        """
        «Kepala Dinas Perhubungan Kabupaten Arunaya Damar Wicaksana» meluncurkan layanan bus sekolah gratis bagi pelajar \
        Tirtomulyo.
        """),
      .good(
        """
        Pelajar Tirtomulyo mendapat layanan bus sekolah gratis mulai Senin (10/11/2025), kata Kepala Dinas Perhubungan Damar \
        Wicaksana.
        """),
      .good("Bupati Arunaya mencabut izin tambang pasir di Sungai Larang, Senin (10/11/2025)."),
    ])
}

private let offices = WordSet(words: "kepala camat asisten sekretaris wakil kapolres dandim")

/// Whether lower-case words of some classes stand in a range; in capitals they belong to an office or a name.
private func holds(_ classes: WordClass, _ range: Range<Int>, _ reading: Reading) -> Bool {
  range.contains {
    reading.tokens[$0].shape == .lower && !reading.tokens[$0].classes.isDisjoint(with: classes)
  }
}
