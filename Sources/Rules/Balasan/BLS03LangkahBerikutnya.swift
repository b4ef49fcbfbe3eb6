import Bahasa
import RuleKit

extension Rule {
  /// A reply says what happens next.
  static let langkahBerikutnya = Rule(
    "BLS-03", "Balasan memuat langkah berikutnya", .peringatan, .dugaan, kinds: [.balasan],
    rationale: """
      “Terima kasih atas infonya” tidak memberi tahu apa yang akan terjadi. Sebut siapa yang menangani, kapan, dan nomor \
      tiket atau kanal untuk menanyakan lagi.
      """,
    references: [
      .hukum("UU 25/2009 Pasal 48 ayat (2) dan Pasal 50", checked: "2026-11-20"),
      .hukum("PP 96/2012 Pasal 42 ayat (2)", checked: "2026-11-20"),
    ],
    detectors: [
      .draft { reading, report in
        let all = reading.everything
        let hasPlace =
          ReplyWords.whenOrWhere.occur(in: all, of: reading)
          || reading.tokens.contains { $0.kind == .url || $0.kind == .email }
          || reading.analysis.entities.contains { $0.kind == .date || $0.kind == .clock || $0.kind == .phone }
        guard !ReplyWords.tellsStep(reading) || !hasPlace else { return }
        report.add(reading.opening, "Belum ada langkah berikutnya: apa, kapan, dan lewat kanal mana")
      }
    ],
    examples: [
      .bad("«Masukannya kami catat ya, Kak».", .balasan),
      .bad("«Masukan Kakak kami catat dan jadi bahan renungan kami semua di kantor». Salam sehat!", .balasan),
      .bad("«Baik, terima kasih atas infonya».", .balasan),
      .bad("«Mohon maaf atas ketidaknyamanannya».", .balasan),
      .good(
        "Terima kasih. Laporan jalan rusak di Jalan Contoh kami teruskan ke Dinas PU (tiket 2026-0042) dan dijadwalkan survei Jumat, 6 Maret 2026.",
        .balasan),
      .good(
        "Maaf atas keterlambatannya, Kak. Petugas mengangkut sampahnya hari ini pukul 15.00 WIB.", .balasan),
      .good("Terima kasih. Silakan datang ke loket 2 sampai pukul 15.00 WIB.", .balasan),
      .good(
        "Terima kasih. Keluhan air keruh kami teruskan ke Dinas PU hari ini; nomor laporan 2026-0042.",
        .balasan),
    ])
}
