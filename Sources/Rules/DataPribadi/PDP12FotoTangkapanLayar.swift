import Bahasa
import RuleKit

extension Rule {
  /// Pictures are looked over for data before they go out.
  static let fotoTangkapanLayar = Rule(
    "PDP-12", "Foto dan tangkapan layar diperiksa sebelum diunggah", .saran, .tanya,
    rationale: """
      Alat ini tidak melihat isi gambar. KTP, daftar hadir, percakapan pribadi, layar komputer, dan papan tulis sering ikut \
      terfoto, jadi perbesar gambarnya dan periksa sudut-sudutnya.
      """,
    question: "Adakah KTP, nomor, wajah anak atau pasien, atau percakapan pribadi dalam gambar ini?",
    references: [.hukum("UU 27/2022 Pasal 16 ayat (1) huruf e", checked: "2026-11-20")],
    detectors: [
      .draft { reading, report in
        guard let media = reading.draft.header.media, media.contains(where: { $0.isSynthetic != true }) else {
          return
        }
        report.add(reading.opening, "Naskah ini bergambar; periksa isi gambarnya")
      },
      .cues("tangkapan layar\nscreenshot\nskrinsut\nfoto daftar hadir\nfoto ktp") { cue, reading, report in
        guard !PrivateChannel.refusal.occur(in: reading.sentence(around: cue.lowerBound), of: reading) else {
          return
        }
        report.add(cue, "Gambar ini dapat memuat data pribadi; periksa isinya")
      },
      .cues(
        "daftar hadir\nlembar isian\nbuku tamu\nlayar komputer\npapan tulis\nlayar ponsel\nlayar monitor\nkartu pasien\nformulir isian\nlembar pendaftaran\nbuku kia\nrekam medis\nktp\nkartu keluarga\nisi percakapan\nisi obrolan\nobrolan\nchat",
        options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        let before = max(sentence.lowerBound, cue.lowerBound - 14)..<cue.lowerBound
        guard PhotoWords.shows(in: before, reading), !PrivateChannel.refusal.occur(in: sentence, of: reading)
        else { return }
        report.add(cue, "Gambar ini dapat memuat data pribadi; periksa isinya")
      },
    ],
    examples: [
      .bad("Berikut «tangkapan layar» percakapan warga dengan petugas."),
      .bad("«Peserta berlatih menulis berita».", header: DraftHeader(media: [.photo("latihan.jpg")])),
      .bad("Foto 3: meja pendaftaran, lengkap dengan «daftar hadir» ibu-ibu."),
      .good("Peserta berlatih menulis berita di aula."),
      .good("Jangan unggah tangkapan layar percakapan pribadi."),
    ])
}
