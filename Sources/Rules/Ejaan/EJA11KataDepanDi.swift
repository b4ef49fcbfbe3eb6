import Bahasa
import RuleKit

extension Rule {
  /// The preposition `di` before a place or a time is a word of its own.
  static let kataDepanDi = Rule(
    "EJA-11", "Kata depan “di” ditulis terpisah", .peringatan,
    rationale: """
      “Di” yang menunjukkan tempat atau waktu adalah kata tersendiri: di tengah, di bawah, di antara. Yang dirangkai \
      hanyalah awalan “di-” pada kata kerja: ditulis, dibawa. Cobalah ganti dengan “dari”. Kalau masih masuk akal, pisahkan.
      """,
    references: [.eyd("kata depan (KD01)")],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.kataDepanDi + TempatTerangkai.rows(after: "di"), options: [.clitics],
          message: { found, right in "“\(found)” dipisah: “\(right ?? found)”" },
          accepts: { match, reading in
            // `dihadapannya` is the preposition; `didalami`, `dijalani` are verbs and do not match the table.
            match.clitic.isEmpty || match.clitic == "nya" || match.clitic == "lah" || match.clitic == "pun"
          }))
    ],
    examples: [
      .bad("Rapat digelar «ditengah» hujan.", corrected: "Rapat digelar di tengah hujan."),
      .bad("«Disisi» lain, warga masih menunggu.", corrected: "Di sisi lain, warga masih menunggu."),
      .bad("Jembatan «diatasnya» ditutup sementara.", corrected: "Jembatan di atasnya ditutup sementara."),
      .good("Pegawai itu dirumahkan, lalu jalan yang dijalani kembali lancar."),
      .good("Surat ditulis di atas meja, di antara berkas lama."),
    ])
}
