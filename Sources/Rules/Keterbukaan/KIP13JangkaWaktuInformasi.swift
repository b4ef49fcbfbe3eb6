import Bahasa
import RuleKit

extension Rule {
  /// The time limits of information requests are stated as the law has them.
  static let jangkaWaktuInformasi = Rule(
    "KIP-13", "Jangka waktu layanan informasi sesuai undang-undang", .peringatan,
    rationale: """
      Permohonan dijawab paling lambat 10 hari kerja dan dapat diperpanjang 7 hari kerja. Keberatan ditanggapi paling lambat 30 \
      hari kerja, sengketa diajukan paling lambat 14 hari kerja. Janji yang lebih cepat tentu boleh.
      """,
    question: "Apakah yang dimaksud hari kerja atau hari kalender?",
    references: [
      .hukum("UU 14/2008 Pasal 22 ayat (7)–(8), Pasal 36, dan Pasal 37 ayat (2)", checked: "2026-11-20")
    ],
    detectors: [
      .cues(
        "permohonan informasi\npermintaan informasi\npermohonan data\npermintaan data\nkeberatan\nsengketa informasi\npermohonan informasi publik\npermintaan informasi publik\npermohonan dokumen\npermintaan dokumen\nsengketa\npermohonan salinan\npemohon informasi\npermintaan salinan\nmeminta informasi\nmeminta data publik\ninformasi publik\nformulir ppid\npemohon informasi publik\nmeminta dokumen\nminta dokumen\nminta data\nminta informasi\nminta salinan\natasan ppid\ndiperpanjang\nperpanjangan",
        options: []
      ) { cue, reading, report in
        guard let promise = InformationLimit.promise(around: cue, reading) else { return }
        promise.judge(InformationLimit(cue, reading), reading, &report)
      }
    ],
    examples: [
      .bad(
        "Permintaan informasi kami jawab dalam waktu «sebulan»."),
      .bad("Permintaan informasi kami jawab paling lambat «30 hari kerja»."),
      .bad("Permohonan informasi publik diproses maksimal «21 hari kerja» sejak diterima PPID."),
      .bad("Ajukan keberatan kepada atasan PPID paling lambat «10 hari kerja» setelah tanggapan diterima."),
      .bad("PPID butuh waktu «15 hari kerja» untuk membalas permintaan informasi Anda."),
      .bad("Untuk meminta dokumen, isi formulir PPID. Nanti dibalas maksimal «sebulan» kemudian."),
      .bad("Tulis surat keberatan. Atasan PPID memberi tanggapan dalam «45 hari kerja»."),
      .bad("Permohonan ke PPID dijawab 10 hari kerja, bila perlu diperpanjang «14 hari kerja»."),
      .bad("Perpanjangan waktu jawaban permintaan informasi: «10 hari kerja»."),
      .bad("Keberatan kepada atasan PPID ditanggapi paling lambat «60 hari kerja»."),
      .bad(
        "Kakak boleh ke Komisi Informasi. Sengketa diajukan paling lama «30 hari kerja» setelah tanggapan diterima."
      ),
      .bad("Permintaan informasi kami jawab paling lambat «14 hari kalender»."),
      .bad(
        "Permohonan informasi kami jawab paling lambat «8 hari kerja».", settings: .promising(information: 5)),
      .good(
        "Permintaan informasi kami jawab paling lambat 10 hari kerja; bila perlu diperpanjang 7 hari kerja dengan pemberitahuan tertulis."
      ),
      .good("Permintaan informasi kami jawab dalam 3 hari kerja."),
      .good("Permohonan informasi kami jawab dalam 5 hari kerja.", settings: .promising(information: 5)),
      .good("Masa berlaku kartu diperpanjang 14 hari kerja setelah permohonan lengkap."),
      .good(
        "Keberatan atas nilai PBB diajukan paling lama tiga bulan. Informasi lebih lanjut ada di laman dinas."
      ),
      .good("Keberatan pajak diajukan paling lambat 90 hari sejak surat diterima."),
    ])
}
