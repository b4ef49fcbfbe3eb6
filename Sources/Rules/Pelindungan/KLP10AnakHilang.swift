import Bahasa
import RuleKit

extension Rule {
  /// A notice of a missing child names whom to call and is taken down when the child is found.
  static let anakHilang = Rule(
    "KLP-10", "Unggahan anak hilang bersifat sementara dan berkontak resmi", .peringatan,
    kinds: [.anakHilang],
    rationale: """
      Identitas anak hilang boleh disebar supaya ia ditemukan, lalu harus dihapus. Cantumkan kontak polisi atau UPTD PPA \
      dan kapan unggahan diturunkan.
      """,
    question: "Kapan unggahan ini diturunkan?",
    references: [.rujukan("Pedoman Pemberitaan Ramah Anak, butir 9")],
    detectors: [
      .draft { reading, report in
        let all = reading.everything
        if MissingChild.found.occur(in: all, of: reading) {
          if let person = reading.privatePeople(in: all).first {
            report.add(
              name: person.tokens, "Anak sudah ditemukan; hapus nama dan fotonya dari unggahan", reading)
            return
          }
          if let kept = MissingChild.kept.first(in: all, of: reading) {
            report.add(kept, "Anak sudah ditemukan; turunkan unggahan tentangnya")
          }
        }
        if !MissingChild.hasContact(reading) {
          report.add(reading.opening, "Belum ada kontak resmi: polisi, UPTD PPA, atau 112")
        }
        if !MissingChild.expiry.occur(in: all, of: reading) {
          report.add(reading.opening, "Belum disebut kapan unggahan ini diturunkan", .atMost(.saran, .tanya))
        }
      }
    ],
    examples: [
      .bad(
        "«Anak hilang: perempuan, 9 tahun, berbaju merah, terakhir terlihat di Pasar Melati».", .anakHilang),
      .bad("«Anak hilang di Desa Melati, laki-laki, 7 tahun». Hubungi 110.", .anakHilang),
      .bad("DITEMUKAN. Terima kasih, «Fulani» (9) sudah kembali.", .anakHilang),
      .bad(
        "Anak yang kami umumkan hilang sudah pulang. Fotonya «tetap kami pasang» sampai dihapus. Hubungi 110.",
        .anakHilang),
      .good(
        "Anak hilang: perempuan, 9 tahun, berbaju merah. Hubungi Polsek Sindang atau 110. Unggahan ini kami turunkan setelah anak ditemukan.",
        .anakHilang),
      .good("Anak itu bermain di taman."),
      .good(
        "Anak hilang: laki-laki, 7 tahun, berkaus biru. Hubungi UPTD PPA atau 112. Unggahan ini dihapus setelah anak ditemukan.",
        .anakHilang),
    ])
}
