import Bahasa
import RuleKit

extension Rule {
  /// An announcement of an event says what a citizen needs to come.
  static let pengumumanLengkap = Rule(
    "KIP-05", "Pengumuman kegiatan lengkap bagi yang ingin ikut", .peringatan, kinds: [.pengumuman],
    rationale: """
      Orang yang tertarik akan bertanya kapan, di mana, siapa yang boleh ikut, berapa biayanya, bagaimana mendaftar, dan \
      kepada siapa bertanya. Jawab semuanya sekali.
      """,
    references: [
      .hukum("UU 14/2008 Pasal 9 ayat (4)", checked: "2026-11-20"),
      .hukum("PerKI 1/2021 Pasal 24 ayat (2)", checked: "2026-11-20"),
    ],
    detectors: [
      .draft { reading, report in
        guard AnnouncementSlots.invites(reading) else { return }
        let missing = AnnouncementSlots.missing(reading)
        guard !missing.isEmpty,
          reading.kind.reason == nil || AnnouncementSlots.calls(reading, missing: missing.count)
        else { return }
        report.add(reading.opening, "Belum disebut: \(missing.joined(separator: ", "))")
      }
    ],
    examples: [
      .bad("«Yuk ikuti pelatihan gratis UMKM, jangan sampai ketinggalan»!", .pengumuman),
      .bad("«Our library is hosting a Storytelling Night this weekend». See you there!", .pengumuman),
      .bad("«Pelatihan menulis bagi warga, Selasa, 3 Maret 2026, pukul 08.00 WIB». Gratis.", .pengumuman),
      .bad(
        "«Daftar lomba mewarnai anak di Aula Melati, Selasa, 3 Maret 2026, pukul 08.00 WIB».", .pengumuman),
      .good(
        """
        Pelatihan pemasaran untuk pelaku UMKM ber-KTP Arunaya, Selasa, 3 Maret 2026, pukul 08.00–15.00 WIB di Aula Dinas \
        Koperasi. Gratis, 40 kursi. Daftar di diskop.example.go.id. Kontak: (0000) 000000.
        """, .pengumuman),
      .good("Pengumuman pemadaman listrik: Selasa, 3 Maret 2026, di Desa Melati.", .pengumuman),
      .good("Pengumuman: Jalan Melati ditutup Selasa, 3 Maret 2026, karena perbaikan saluran.", .pengumuman),
    ])
}
