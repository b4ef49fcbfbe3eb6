import Bahasa
import RuleKit

extension Rule {
  /// What matters stands in the text, not only in the picture.
  static let pentingDalamTeks = Rule(
    "AKS-04", "Informasi penting juga ada dalam teks", .peringatan,
    kinds: [.takarir, .pengumuman, .layanan, .utas],
    rationale: """
      Teks dalam poster tidak terbaca pembaca layar, tidak dapat dicari, dan sering terpotong. Tulis tanggal, tempat, dan \
      syaratnya juga di takarir.
      """,
    references: [
      .hukum("UU 8/2016 Pasal 123", checked: "2026-11-20"),
      .hukum("UU 14/2008 Pasal 9 ayat (4)", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(
        """
        cek poster
        lihat poster
        cek gambar
        lihat gambar
        selengkapnya di poster
        selengkapnya di gambar
        detail di poster
        info di poster
        info di gambar
        geser gambar
        swipe untuk info
        cek slide
        cek flyer
        lihat flyer
        syarat di poster
        baca poster
        ada di gambar
        ada di poster
        ada di flyer
        lengkap di gambar
        lengkap di poster
        tertera di gambar
        tertera di poster
        di gambar ya
        di poster ya
        geser ya
        """, options: []
      ) { cue, reading, report in
        guard reading.tokens.count < 200 else { return }
        let kinds = Set(reading.analysis.entities.map(\.kind))
        guard !kinds.contains(.date), !kinds.contains(.clock), reading.words(in: reading.everything) < 40
        else { return }
        report.add(cue, "Isi pentingnya hanya ada di gambar; tulis juga di teks")
      },
      .draft { reading, report in
        guard reading.draft.header.media?.isEmpty == false, reading.tokens.count < 40,
          reading.kind.value == .pengumuman || reading.kind.value == .layanan,
          reading.words(in: reading.everything) < 12,
          !reading.analysis.entities.contains(where: { $0.kind == .date || $0.kind == .clock })
        else { return }
        report.add(reading.opening, "Isi pentingnya hanya ada di gambar; tulis juga di teks")
      },
    ],
    examples: [
      .bad("«Cek poster» ya, Kak!", .takarir),
      .bad("Pendaftaran UMKM sudah dibuka. «Lihat gambar» untuk syaratnya.", .takarir),
      .bad("Info lengkap, «geser gambar» ini.", .takarir),
      .good(
        "Pendaftaran UMKM dibuka 3–10 Maret 2026 di diskop.example.go.id; lihat gambar untuk alurnya.",
        .takarir),
      .good("Pengunjung melihat gambar di galeri.", .takarir),
      .good("Poster jadwal imunisasi dipasang di posyandu.", .takarir),
    ])
}
