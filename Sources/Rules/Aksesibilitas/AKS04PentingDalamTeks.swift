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
      .cues(PointedMedia.cues) { cue, reading, report in
        guard let pointing = PointedMedia.pointing(at: cue, reading) else { return }
        let kinds = Set(reading.analysis.entities.map(\.kind))
        guard !kinds.contains(.date), !kinds.contains(.clock), reading.tokens.count < 200,
          reading.words(in: reading.everything) < 80
        else { return }
        report.add(pointing, "Isi pentingnya hanya ada di gambar; tulis juga di teks")
      },
      .draft { reading, report in
        guard reading.draft.header.media?.isEmpty == false || !reading.inlineImages.isEmpty,
          reading.tokens.count < 40,
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
      .bad("«Slide kedua memuat» jam bukanya, «slide ketiga berisi» syaratnya.", .takarir),
      .bad("Info lengkap, «geser gambar» ini.", .takarir),
      .bad("Kapan mulainya dan siapa yang boleh ikut, semuanya dijelaskan «di video».", .pengumuman),
      .bad("Jawabannya ada «pada slide» kedua!", .takarir),
      .bad("Hasil seleksi magang silakan «simak pada lampiran» berikut.", .pengumuman),
      .good(
        "Pendaftaran UMKM dibuka 3–10 Maret 2026 di diskop.example.go.id; lihat gambar untuk alurnya.",
        .takarir),
      .good("Pengunjung melihat gambar di galeri.", .takarir),
      .good("Poster jadwal imunisasi dipasang di posyandu.", .takarir),
    ])
}
