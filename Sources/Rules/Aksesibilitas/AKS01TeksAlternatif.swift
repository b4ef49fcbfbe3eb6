import Bahasa
import RuleKit

extension Rule {
  /// Pictures have a text for those who do not see them.
  static let teksAlternatif = Rule(
    "AKS-01", "Gambar disertai teks alternatif", .peringatan,
    rationale: """
      Pembaca layar membacakan teks alternatif kepada penyandang disabilitas netra. Tulis isi gambarnya, bukan kata “gambar”, \
      di kepala naskah (media: alt).
      """,
    references: [
      .hukum("UU 8/2016 Pasal 123", checked: "2026-11-20"),
      .hukum("PerKI 1/2021 Pasal 24 ayat (4)–(5)", checked: "2026-11-20"),
    ],
    detectors: [
      .draft { reading, report in
        for image in reading.inlineImages where !AltText.isUseful(image.alt) {
          report.add(
            image.place ?? reading.opening, "Gambar belum punya teks alternatif yang menjelaskan isinya")
        }
      },
      .draft { reading, report in
        guard let media = reading.draft.header.media,
          media.contains(where: { !$0.isVideo && !AltText.isUseful($0.alt) })
        else { return }
        report.add(reading.opening, "Gambar belum punya teks alternatif yang menjelaskan isinya")
      },
      .draft { reading, report in
        guard reading.draft.header.media == nil else { return }
        let texts = MediaLabel.alternativeTexts(reading)
        if let texts, texts.allSatisfy({ AltText.isUseful($0) }) { return }
        let picture = AttachedMedia(reading).picture
        guard texts != nil || picture != nil, let place = picture ?? MediaLabel.firstAlternative(reading)
        else { return }
        report.add(place, "Gambar belum punya teks alternatif yang menjelaskan isinya")
      },
    ],
    examples: [
      .bad(
        "«Jadwal imunisasi bulan ini».",
        header: DraftHeader(media: [.photo("poster.png", credit: "Dinkes", consent: "-")])),
      .bad(
        "«Jadwal imunisasi bulan ini».",
        header: DraftHeader(media: [.photo("poster.png", alt: "gambar", credit: "Dinkes")])),
      .bad(
        "«Panen cabai di Desa Melati».",
        header: DraftHeader(media: [.photo("a.jpg", alt: "foto kegiatan", credit: "Dinkes")])),
      .bad(
        "Jadwal imunisasi bulan ini.\n\n«Lampiran: jadwal.png»\n\nFoto: Dinas Kesehatan Arunaya", .takarir,
        .instagram),
      .bad(
        "Jadwal imunisasi bulan ini.\n\n«Alt»: foto\n\nFoto: Dinas Kesehatan Arunaya", .takarir, .instagram),
      .good(
        "Warga memanen cabai.\n\n[Foto: dua petani mengangkat karung]\n\nAlt: Dua petani mengangkat karung cabai.\n\nFoto: Dinas Pertanian Arunaya",
        .takarir, .instagram),
      .bad("# «Jadwal Imunisasi»\n\n![](jadwal.png)\n\nFoto: Dinas Kesehatan Arunaya"),
      .good("Jadwal imunisasi dimuat di dinkes.example.go.id."),
      .good("Peserta menggambar peta desa."),
      .good("Petani memanen cabai di Desa Melati."),
    ])
}
