import Bahasa
import RuleKit

extension Rule {
  /// A title that says who attended what, and nothing a citizen can use.
  static let judulSeremonial = Rule(
    "JDL-05", "Judul menyebut manfaat bagi warga, bukan acaranya", .saran, .dugaan, kinds: .articles,
    rationale: """
      “Bupati membuka rapat” adalah kegiatan kantor. Yang dicari warga adalah akibatnya: layanan apa yang berubah, mulai \
      kapan, untuk siapa. Taruh itu di judul. Nama acara dan yang hadir cukup di tubuh berita.
      """,
    question: "Apa yang berubah bagi warga setelah acara ini?",
    references: [
      .hukum("UU 14/2008 Pasal 9 ayat (2) huruf b (kegiatan dan kinerja)", checked: "2026-11-20"),
      .rujukan("Nilai berita: kedekatan dan dampak bagi pembaca"),
    ],
    detectors: [
      .draft { reading, report in
        guard let title = reading.article.title else { return }
        let tokens = reading.analysis.blockTokens[title]
        guard let subject = KataSeremoni.subjects.first(in: tokens, of: reading)?.lowerBound,
          let verb = (subject + 1..<tokens.upperBound).first(where: {
            KataSeremoni.verbs.contains(reading.tokens[$0])
          }),
          let event = KataSeremoni.events.first(in: verb + 1..<tokens.upperBound, of: reading),
          event.lowerBound - verb <= 4,
          !offersSomething(tokens, besides: verb, reading)
        else { return }
        report.add(tokens, "Judul ini menyebut acara; apa manfaatnya bagi warga?")
      }
    ],
    examples: [
      .bad("# «Bupati Arunaya Hadiri Peluncuran Bus Sekolah»\n\nBus berangkat pukul 06.00 WIB."),
      .bad(
        "# «Kadishub Arunaya Buka Kegiatan Launching Bus Sekolah TA 2025»\n\nBus berangkat pukul 06.00 WIB."),
      .good("# Bus Sekolah Gratis Jemput Pelajar Tirtomulyo Mulai Senin\n\nBus berangkat pukul 06.00 WIB."),
      .good(
        "# Dinas Sosial Gelar Pelatihan Menjahit Gratis bagi Warga\n\nPendaftaran dibuka 1–12 Desember 2025."),
      .good("# Bupati Arunaya Cabut Izin Tambang Pasir\n\nTambang itu berhenti mulai Senin (10/11/2025)."),
    ])
}

/// Whether a title names people served, something they can use, or a figure that is no year.
private func offersSomething(_ tokens: Range<Int>, besides verb: Int, _ reading: Reading) -> Bool {
  tokens.contains { index in
    let token = reading.tokens[index]
    if token.kind == .number { return token.length != 4 }
    return index != verb && !KataSeremoni.verbs.contains(token) && !KataSeremoni.events.contains(token)
      && !token.classes.isDisjoint(with: [.citizen, .service])
  }
}
