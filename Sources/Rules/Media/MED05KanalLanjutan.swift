import Bahasa
import RuleKit

extension Rule {
  /// A post on a service that says neither where nor how to go on.
  static let kanalLanjutan = Rule(
    "MED-05", "Unggahan layanan menyebut kanal untuk bertanya", .saran, .tanya, kinds: [.layanan],
    channels: .social,
    rationale: """
      Warga yang tertarik selalu punya pertanyaan berikutnya. Sebut satu kanal: tautan, nomor, loket, atau jam layanan, supaya \
      pertanyaan tidak berhenti di kolom komentar.
      """,
    question: "Ke mana warga bertanya atau mendaftar?",
    references: [.hukum("UU 25/2009 Pasal 21 (standar pelayanan)", checked: "2026-11-20")],
    detectors: [
      .draft { reading, report in
        let body = reading.tokens.indices
        guard reading.words(in: body) >= 8 else { return }
        let hasChannel =
          reading.tokens.contains { token in
            switch token.kind {
            case .url, .email, .mention: true
            case .word:
              contactPlaces.contains(token.hash)
                || !token.classes.isDisjoint(with: [.contact, .institution])
            default: false
            }
          } || reading.analysis.entities.contains { $0.kind == .phone || $0.kind == .clock }
        guard !hasChannel else { return }
        report.add(body, "Unggahan layanan ini belum menyebut kanal untuk bertanya")
      }
    ],
    examples: [
      .bad("«Kartu nelayan sekarang bisa diurus dalam dua hari kerja tanpa biaya.»", .layanan, .facebook),
      .good(
        "Kartu nelayan bisa diurus dalam dua hari di loket Dinas Perikanan Arunaya.", .layanan, .facebook),
    ])
}

private let contactPlaces = WordSet(
  words:
    "loket laman situs web tautan balai komentar balasan utas dm pesan kanal datang petugas kelurahan posko")
