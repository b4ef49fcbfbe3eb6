import Bahasa
import RuleKit

extension Rule {
  /// What is hidden broke a written rule; criticism stays.
  static let moderasiTertulis = Rule(
    "BLS-05", "Moderasi mengikuti aturan tertulis, bukan menghapus kritik", .peringatan, .tanya,
    rationale: """
      Menghapus komentar tanpa alasan dibaca sebagai pembungkaman. Sembunyikan hanya yang melanggar aturan kanal yang \
      tertulis, dan jelaskan alasannya. Kritik tetap tampil dan dijawab.
      """,
    question: "Pelanggaran yang mana? Adakah aturan kanal yang tertulis?",
    references: [
      .hukum("UU 14/2008 Pasal 7 ayat (2)", checked: "2026-11-20"),
      .hukum("PP 42/2004 Pasal 8 huruf f", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(
        Moderation.cues, options: []
      ) { cue, reading, report in
        guard Moderation.isDone(cue, reading),
          ReplyWords.comment.occur(in: reading.sentence(around: cue.lowerBound), of: reading),
          !ReplyWords.citesRules(around: cue.lowerBound, reading)
        else { return }
        report.add(cue, "Komentar dihapus tanpa menyebut aturan kanalnya")
      }
    ],
    examples: [
      .bad("Komentar yang tidak baik akan kami «hapus» tanpa pemberitahuan."),
      .bad("Akun yang mengkritik akan «diblokir»."),
      .good(
        "Komentar dengan data pribadi atau judi kami sembunyikan sesuai dengan aturan kanal. Kritik tetap kami jawab."
      ),
      .bad("Siapa saja yang komentarnya memojokkan kami langsung kami «remove» dari grup."),
      .bad("Komentar Kakak kami «turunkan» karena kurang enak dibaca."),
      .bad("Mulai nanti malam komentar yang nadanya negatif mimin «hapus» dan akunnya mimin «blokir»."),
      .good("Silakan hapus komentar yang memuat NIK Anda. Komentar lain tidak kami hapus."),
      .good("Berkas lama kami hapus setelah lima tahun."),
    ])
}
