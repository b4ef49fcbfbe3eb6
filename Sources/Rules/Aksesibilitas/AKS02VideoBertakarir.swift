import Bahasa
import RuleKit

extension Rule {
  /// Films have captions.
  static let videoBertakarir = Rule(
    "AKS-02", "Video bertakarir", .peringatan,
    rationale: """
      Orang yang tidak mendengar, dan banyak orang di tempat ramai, menonton tanpa suara. Sediakan takarir yang sudah diperiksa \
      dan ringkasan di teks.
      """,
    question: "Apakah takarirnya sudah diperiksa?",
    references: [
      .hukum("UU 8/2016 Pasal 123", checked: "2026-11-20"),
      .hukum("PerKI 1/2021 Pasal 24 ayat (5)", checked: "2026-11-20"),
    ],
    detectors: [
      .draft { reading, report in
        guard let media = reading.draft.header.media,
          media.contains(where: { $0.isVideo && $0.hasCaptions != true })
        else { return }
        report.add(reading.opening, "Video belum dinyatakan bertakarir")
      },
      .draft { reading, report in
        guard let film = AttachedMedia(reading).film, !AttachedMedia.saysCaptioned(reading) else { return }
        report.add(film, "Video belum dinyatakan bertakarir")
      },
    ],
    examples: [
      .bad("«Video di atas belum sempat diberi teks, nanti menyusul».", .takarir),
      .bad(
        "«Cara mengurus akta kelahiran».",
        header: DraftHeader(media: [.video("akta.mp4", credit: "Disdukcapil")])),
      .bad(
        "«Cara mengurus akta kelahiran».", header: DraftHeader(media: [.video("akta.mp4", captions: false)])),
      .bad("«Layanan keliling».", header: DraftHeader(media: [.photo("a.jpg"), .video("b.mp4")])),
      .bad("Cuci tangan enam langkah.\n\n[«Video 58 detik, tanpa takarir»]", .takarir, .tiktok),
      .bad(
        "Cuci tangan enam langkah.\n\n«Berkas: cuci-tangan.mp4». Subtitelnya menyusul.", .takarir, .tiktok),
      .good(
        "Cuci tangan enam langkah. Takarir videonya sudah kami periksa.\n\nVideo: Puskesmas Sindang",
        .takarir,
        .youtube),
      .good("Cara mengurus akta kelahiran dimuat di laman dinas."),
      .good("Video layanan diputar di ruang tunggu."),
      .good("Petani memanen cabai di Desa Melati."),
    ])
}
