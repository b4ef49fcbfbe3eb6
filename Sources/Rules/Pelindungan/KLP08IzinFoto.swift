import RuleKit

extension Rule {
  /// People who can be recognised agreed to be shown.
  static let izinFoto = Rule(
    "KLP-08", "Foto orang disertai catatan izinnya", .saran, .tanya,
    rationale: """
      Foto warga yang dikenali adalah data pribadi. Untuk anak, izin diberikan orang tua atau wali. Catat izinnya di kepala \
      naskah (media: persetujuan), atau pilih gambar yang tidak memperlihatkan wajah.
      """,
    question: "Siapa yang terlihat, dan adakah izin tertulis atau terekam?",
    references: [
      .hukum("UU 27/2022 Pasal 20–22, Pasal 25 ayat (2), dan Pasal 26 ayat (3)", checked: "2026-11-20")
    ],
    detectors: [
      .draft { reading, report in
        guard let media = reading.draft.header.media,
          media.contains(where: { $0.consent == nil && $0.isSynthetic != true && $0.label != "ilustrasi" })
        else { return }
        report.add(reading.opening, "Belum ada catatan izin untuk orang yang terlihat di gambar")
      },
      .cues("foto\nfoto-foto\npotret\nvideo\ngambar\ndokumentasi", options: []) { cue, reading, report in
        guard reading.draft.header.media == nil, let people = PhotoWords.people(after: cue, reading) else {
          return
        }
        report.add(people, "Gambar orang; pastikan ada izinnya, untuk anak dari orang tua atau wali")
      },
    ],
    examples: [
      .bad("«Foto balita» penerima makanan tambahan di posyandu."),
      .bad("«Penimbangan balita di Posyandu Melati».", header: DraftHeader(media: [.photo("balita.jpg")])),
      .bad(
        "«Penerima bantuan tersenyum».",
        header: DraftHeader(media: [.photo("a.jpg", consent: "lisan, terekam"), .photo("b.jpg")])),
      .good("Penimbangan balita di Posyandu Melati digelar Senin."),
      .good("Foto tangan petugas menimbang balita, wajah tidak terlihat."),
    ])
}
