import Bahasa
import RuleKit

extension Rule {
  /// A reply is courteous.
  static let sopanEmpatik = Rule(
    "BLS-02", "Balasan sopan dan empatik", .peringatan, .dugaan,
    kinds: [.balasan, .takarir, .utas, .pengumuman, .layanan, .klarifikasi, .berita],
    rationale: """
      Balasan dibaca semua orang yang punya pertanyaan sama. Menyalahkan atau menyindir membuat mereka tidak bertanya lagi. \
      Ucapkan terima kasih, jawab, dan tawarkan bantuan.
      """,
    references: [
      .hukum("UU 25/2009 Pasal 34", checked: "2026-11-20"),
      .hukum("PP 42/2004 Pasal 8 huruf f dan Pasal 10 huruf b", checked: "2026-11-20"),
    ],
    detectors: [
      .draft { reading, report in
        var rest = reading.everything
        let words = reading.kind.value == .balasan ? ReplyWords.rude : ReplyWords.harsh
        while let found = words.first(in: rest, of: reading) {
          if !reading.tokens[found.lowerBound].flags.contains(.quoted) {
            report.add(
              found, "Nada ini berpotensi menyalahkan warga; ganti dengan jawaban atau tawaran bantuan")
          }
          rest = found.upperBound..<rest.upperBound
        }
      },
      .tokens([.emoji]) { index, reading, report in
        guard reading.kind.value == .balasan, ReplyWords.sneers.contains(reading.text(index)) else { return }
        report.add(index, "Emoji ini terbaca sebagai sindiran; ganti dengan jawaban atau tawaran bantuan")
      },
    ],
    examples: [
      .bad(
        "Formnya «gampang kok», «Anda saja yang» «tidak teliti».", .balasan),
      .bad("Lho, itu «kan sudah jelas», «kok masih tanya» sih?", .balasan),
      .bad("«Baca dulu» pengumumannya, «makanya».", .balasan),
      .bad("Jam buka ada di laman, Kak «🙄» Silakan dibuka sampai pukul 15.00 WIB.", .balasan),
      .good(
        "Terima kasih pertanyaannya. Syaratnya KK dan KTP; bila belum punya, loket 1 bisa membantu sampai pukul 15.00 WIB.",
        .balasan),
      .good("Silakan baca syaratnya di laman layanan.example.go.id. Kami siap membantu hari ini.", .balasan),
    ])
}
