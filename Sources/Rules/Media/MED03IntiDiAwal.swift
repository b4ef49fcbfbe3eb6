import Bahasa
import RuleKit

extension Rule {
  /// A caption whose first 125 characters only greet.
  static let intiDiAwal = Rule(
    "MED-03", "Inti pesan ada pada 125 karakter pertama", .saran, .dugaan,
    kinds: [.takarir, .layanan, .pengumuman],
    channels: [.instagram, .facebook, .threads, .tiktok],
    rationale: """
      Aplikasi memotong takarir setelah satu atau dua baris. Sapaan dan basa-basi di awal membuat warga tidak melihat \
      jadwal, syarat, atau tempat yang dicarinya. Taruh sapaan di akhir.
      """,
    question: "Apa yang harus diketahui warga kalau hanya membaca baris pertama?",
    references: [.rujukan("Instagram memotong takarir setelah sekitar 125 karakter")],
    detectors: [
      .draft { reading, report in
        guard let first = reading.tokens.indices.first(where: { reading.tokens[$0].isWord }),
          reading.word(first, in: greetings)
        else { return }
        let opening = reading.tokens.indices.prefix { Int(reading.tokens[$0].start) < 125 }
        guard opening.count < reading.tokens.count else { return }
        let saysSomething = opening.contains { index in
          let token = reading.tokens[index]
          return token.kind == .number
            || !token.classes.isDisjoint(with: [.service, .weekday, .month, .hazard])
        }
        guard !saysSomething else { return }
        report.add(
          opening.startIndex..<opening.endIndex, "Baris pertama baru berisi sapaan; taruh inti pesan di sini")
      }
    ],
    examples: [
      .bad(
        """
        «Halo, Sobat Arunaya! Apa kabar semuanya? Semoga selalu sehat dan semangat, ya. Ada kabar gembira dari kami untuk Sobat \
        semua» yang ingin punya keterampilan baru. BLK Arunaya membuka pelatihan menjahit gratis untuk 40 warga.
        """, .takarir, .instagram),
      .good(
        "Pelatihan menjahit gratis untuk 40 warga Arunaya. Daftar 1–12 Desember 2025 di BLK Arunaya.",
        .takarir, .instagram),
      .good("Halo, Sobat! Loket KTP-el buka sampai pukul 21.00 WIB.", .takarir, .instagram),
    ])
}

private let greetings = WordSet(
  words: "halo hai hallo hi assalamualaikum assalamu'alaikum selamat sobat salam apa kawan sahabat")
