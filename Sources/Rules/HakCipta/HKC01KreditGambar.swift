import Bahasa
import RuleKit

extension Rule {
  /// Pictures name who made them.
  static let kreditGambar = Rule(
    "HKC-01", "Foto dan video menyebut pembuatnya", .peringatan,
    rationale: """
      Kredit adalah hak pembuat gambar, dan memudahkan orang memeriksa asalnya. Tulis di takarir atau di kepala naskah (media: \
      kredit).
      """,
    references: [
      .rujukan("Kode Etik Jurnalistik Pasal 2"), .rujukan("UU 28/2014 (hak moral), pasalnya perlu diperiksa"),
    ],
    detectors: [
      .draft { reading, report in
        guard let media = reading.draft.header.media, media.contains(where: { $0.credit == nil }),
          !CreditWords.credits.occur(in: reading.everything, of: reading)
        else { return }
        report.add(reading.opening, "Gambar belum menyebut pembuat atau pemiliknya")
      },
      .draft { reading, report in
        guard let image = reading.inlineImages.first,
          !MediaLabel.creditsSomeone(in: reading.everything, reading),
          !CreditWords.credits.occur(in: reading.everything, of: reading),
          !PictureOrigins.areTold(in: reading.everything, reading)
        else { return }
        report.add(image.place ?? reading.opening, "Gambar belum menyebut pembuat atau pemiliknya")
      },
      .cues(PictureOrigins.cues, options: []) { cue, reading, report in
        guard PictureOrigins.isUnknown(cue, reading) else { return }
        report.add(cue, "Gambar ini diambil tanpa menyebut pembuatnya; tanyakan izin dan tulis namanya")
      },
      .draft { reading, report in
        let media = AttachedMedia(reading)
        guard let first = media.picture ?? media.film,
          !MediaLabel.creditsSomeone(in: reading.everything, reading),
          !CreditWords.credits.occur(in: reading.everything, of: reading),
          !PictureOrigins.areTold(in: reading.everything, reading)
        else { return }
        report.add(first, "Gambar belum menyebut pembuat atau pemiliknya")
      },
    ],
    examples: [
      .bad(
        "«Petani memanen cabai di Desa Melati».",
        header: DraftHeader(media: [
          .photo("panen.jpg", alt: "Petani memanen cabai merah", consent: "tertulis")
        ])),
      .bad(
        "«Peserta berlatih menulis».",
        header: DraftHeader(media: [.photo("a.jpg", credit: "Diskominfo"), .photo("b.jpg")])),
      .bad("«Warga menanam pohon».", header: DraftHeader(media: [.video("tanam.mp4", captions: true)])),
      .bad(
        "Lomba memotret desa dibuka. Gambar «dari Google». Alt: Sawah bertingkat di lereng gunung.", .takarir,
        .instagram),
      .bad("Musim durian tiba. Kedua foto «kami temukan di internet».", .takarir, .instagram),
      .bad(
        "Warga memanen cabai.\n\n[«Foto: dua petani mengangkat karung»]\n\nAlt: Dua petani mengangkat karung cabai.",
        .takarir, .instagram),
      .good(
        "Warga memanen cabai.\n\n[Foto: dua petani mengangkat karung]\n\nAlt: Dua petani mengangkat karung cabai.\n\nFoto: Dinas Pertanian Arunaya",
        .takarir, .instagram),
      .bad("# Panen Cabai\n\n![«Dua petani mengangkat karung cabai»](panen.jpg)\n\nCabai dipanen pagi ini."),
      .bad("Petani memanen 12 ton padi.\n\nGambar: «internet»"),
      .good("Data itu kami temukan di internet, yaitu di laman BPS."),
      .good("Petani memanen cabai di Desa Melati pada Senin."),
      .good("Fotografer memotret panen raya di Desa Melati."),
      .good("Peserta berlatih menulis berita."),
    ])
}
