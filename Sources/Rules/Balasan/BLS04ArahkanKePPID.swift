import Bahasa
import RuleKit

extension Rule {
  /// A request for documents is shown the way to the PPID.
  static let arahkanKePPID = Rule(
    "BLS-04", "Permintaan data diarahkan ke PPID", .peringatan, kinds: [.balasan],
    rationale: """
      Warga berhak meminta dokumen, dan komentar pun permintaan. Tunjukkan tautannya, atau jalur permohonan ke PPID beserta \
      batas waktunya, 10 hari kerja.
      """,
    references: [
      .hukum("UU 14/2008 Pasal 7 dan Pasal 22", checked: "2026-11-20"),
      .hukum("PP 61/2010 Pasal 21 ayat (2)", checked: "2026-11-20"),
    ],
    detectors: [
      .draft { reading, report in
        guard ReplyComment(reading).asksForDocuments || DocumentRequest.isAnswered(in: reading),
          !ReplyWords.ppid.occur(in: reading.everything, of: reading),
          !reading.tokens.contains(where: { $0.kind == .url })
        else { return }
        let promise = reading.draft.settings.informationDays.map { "; janji instansi Anda \($0) hari kerja" }
        report.add(
          reading.opening, "Permintaan data belum diarahkan ke PPID atau tautannya\(promise ?? "")")
      }
    ],
    examples: [
      .bad(
        "«Maaf, kami tidak punya datanya».", .balasan,
        header: DraftHeader(comment: "Boleh minta data anggaran jalan 2026?")),
      .bad(
        "«Silakan datang ke kantor hari ini».", .balasan,
        header: DraftHeader(comment: "Di mana saya bisa lihat dokumen APBD?")),
      .bad(
        "«Kami cek dulu, besok kami jawab».", .balasan,
        header: DraftHeader(comment: "Mohon salinan kontrak pasar.")),
      .bad("«Soal permintaan salinan kontrak taman kota, mohon maaf, tidak dapat kami buka».", .balasan),
      .bad(
        "«Mengenai salinan kontrak gedung puskesmas, itu tidak dapat kami perlihatkan kepada siapa pun».",
        .balasan),
      .bad("«Salinan kontrak proyek pasar»? Wah, itu bukan untuk umum, Mas.", .balasan),
      .bad("«Mau data penerima bantuan perahu ya, Bu»? Nanti dicari dulu kalau sempat.", .balasan),
      .bad(
        "«Data seperti yang Saudari maksud bukan wewenang humas, jadi belum dapat kami kirimkan».", .balasan),
      .bad(
        "«Menjawab pertanyaan “bisa minta rincian anggaran hibah?”: datanya tidak ada di admin».", .balasan),
      .good(
        "Mohon kirim dokumen pendukung laporan Anda lewat loket 2 sampai pukul 15.00 WIB. Kami bantu.",
        .balasan),
      .good(
        "Data itu dapat diminta melalui PPID di ppid.example.go.id. Kami bantu mengisi formulirnya; jawaban paling lambat 10 hari kerja.",
        .balasan, header: DraftHeader(comment: "Boleh minta data anggaran jalan 2026?")),
      .good(
        "Terima kasih. Silakan datang ke loket 2 sampai pukul 15.00 WIB.", .balasan,
        header: DraftHeader(comment: "Loketnya buka sampai jam berapa?")),
      .good(
        "Terima kasih. Rincian anggaran dapat diunduh di ppid.example.go.id.", .balasan,
        header: DraftHeader(comment: "Mohon rincian anggaran taman kota.")),
    ])
}
