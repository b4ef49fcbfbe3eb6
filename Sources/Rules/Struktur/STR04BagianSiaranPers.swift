import Bahasa
import RuleKit

extension Rule {
  /// The parts of a press release that an editor looks for.
  static let bagianSiaranPers = Rule(
    "STR-04", "Siaran pers lengkap bagiannya", .peringatan, kinds: [.siaranPers],
    rationale: """
      Redaksi memuat siaran pers yang siap pakai: ada tanda rilis, judul, titimangsa, isi, profil lembaga, dan narahubung \
      yang bisa dihubungi hari itu juga. Tanpa narahubung, pertanyaan wartawan tidak sampai.
      """,
    references: [.rujukan("Pedoman penulisan siaran pers instansi pemerintah")],
    detectors: [
      .draft { reading, report in
        // A paragraph on its way to become a release is not judged yet.
        guard let title = reading.article.title, reading.article.lead != nil else { return }
        var missing: [String] = []
        let blocks = reading.analysis.blockTokens
        let hasLabel = blocks[...title].contains { tokens in
          tokens.prefix(12).contains { reading.word($0, in: labels) }
        }
        if !hasLabel { missing.append("tanda rilis (“SIARAN PERS”)") }
        if reading.article.dateline.isEmpty { missing.append("titimangsa") }
        let closing = blocks[reading.article.body].dropFirst()
        if !closing.contains(where: { reading.word($0.lowerBound, in: profiles) }) {
          missing.append("profil lembaga")
        }
        let hasContact = closing.contains { tokens in
          tokens.contains { reading.word($0, in: contacts) }
            || reading.entities(in: tokens).contains { $0.kind == .phone }
        }
        if !hasContact { missing.append("narahubung") }
        guard !missing.isEmpty else { return }
        report.add(blocks[title], "Siaran pers ini belum memuat \(missing.joined(separator: ", "))")
      }
    ],
    examples: [
      .bad(
        """
        # «Pasar Murah Sumberjati Digelar Dua Hari»

        Pasar murah menjual beras Rp60.000 per karung di Lapangan Sumberjati, Sabtu (22/11/2025).

        Warga membawa KTP dan mengambil nomor antrean mulai pukul 07.00 WIB.
        """, .siaranPers),
      .good(
        """
        SIARAN PERS
        Dapat disiarkan segera

        # Pasar Murah Sumberjati Digelar Dua Hari

        SUMBERJATI, DINAS PERDAGANGAN – Pasar murah menjual beras Rp60.000 per karung di Lapangan Sumberjati, Sabtu dan \
        Minggu (22–23/11/2025).

        Warga membawa KTP dan mengambil nomor antrean mulai pukul 07.00 WIB. Setiap keluarga dapat membeli dua karung \
        agar semua kebagian.

        Tentang Dinas Perdagangan Kabupaten Arunaya: menjaga ketersediaan bahan pokok di Kabupaten Arunaya.

        Narahubung: Bima Anggara, humas Dinas Perdagangan, (0000) 000000.
        """, .siaranPers),
    ])
}

private let labels = WordSet(words: "siaran rilis release")
private let profiles = WordSet(words: "tentang profil sekilas")
private let contacts = WordSet(words: "narahubung kontak")
