import Bahasa
import RuleKit

extension Rule {
  /// Papers with a stamp, and keys of any kind, stay inside.
  static let dokumenInternal = Rule(
    "KIP-10", "Dokumen bercap rahasia dan kata sandi tidak diunggah", .peringatan, .dugaan,
    rationale: """
      Naskah bercap rahasia, kata sandi, dan bagian tender yang dirahasiakan berpotensi menimbulkan kerugian kalau tersebar. \
      Nota dinas dan draf belum tentu rahasia, jadi tanyakan kepada PPID.
      """,
    question: "Sudahkah PPID menyatakan dokumen ini boleh dipublikasikan?",
    references: [
      .hukum("UU 14/2008 Pasal 17 huruf b dan i, Pasal 54", checked: "2026-11-20"),
      .hukum("PP 94/2021 Pasal 3 huruf g", checked: "2026-11-20"),
    ],
    detectors: [
      .cues("rahasia\nsangat rahasia\nterbatas", options: []) { cue, reading, report in
        guard reading.tokens[cue].allSatisfy({ $0.shape == .upper }), InternalPapers.isStamp(cue, reading)
        else { return }
        report.add(
          cue,
          "Cap “\(reading.text(of: cue))” pada naskah; berpotensi dokumen yang belum boleh terbit"
        )
      },
      .cues(
        "nota dinas\ntelaahan staf\ntelaahan\nmemo rahasia\nsurat rahasia\ndokumen rahasia\nlaporan rahasia\nlaporan intelijen\nsoal seleksi\nbocoran soal\nkunci jawaban\nusulan mutasi\nusulan rotasi\nmemo internal\nmemorandum internal\ndraf keputusan\ndraf sk\ndraf perbup\ndraf perda\ndraft keputusan\ndraft sk\ndraft perbup\nmemo kepada\nmemo dari\nsurat internal\ndokumen internal\nnotulen rapat internal\nnotulen internal\ndisposisi bupati\nlembar disposisi",
        options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard InternalPapers.isAttached(in: sentence, reading),
          !InternalPapers.lessons.occur(in: sentence, of: reading)
        else { return }
        report.add(
          cue, "Dokumen internal dilampirkan; pastikan PPID menyatakannya boleh terbit",
          .atMost(.peringatan, .tanya))
      },
      .cues(
        "password\nsandi\nkata sandi\nsandi wifi\npassword wifi\nsandi wi-fi\npassword wi-fi\nkunci wifi\npass wifi\npin akun\nnama pengguna\nusername\nuser admin\nlogin admin\nakun admin\nkode akses\nuser\nkode masuk\nlogin pakai\nmasuk pakai\nlogin dengan\npin masuk\npassphrase\npasscode\nkode pintu\nkode brankas\nkode gerbang\npin brankas\nkombinasi brankas\nkata kunci masuk\nkode verifikasi\ntoken api\napi key\nkredensial\nakun superadmin\nuser id\npass",
        options: [.clitics]
      ) { cue, reading, report in
        guard InternalPapers.isGiven(after: cue, reading) else { return }
        report.add(cue, "Kata sandi atau angka rahasia tender ikut tertulis; hapus dari naskah")
      },
      .cues("harga perkiraan sendiri\nhps\nharga penawaran\npenawaran peserta", options: []) {
        cue, reading, report in
        guard InternalPapers.isGiven(after: cue, reading) || InternalPapers.isPriced(after: cue, reading),
          !InternalPapers.closed.occur(
            in: reading.neighbourhood(around: cue.lowerBound, before: 2, after: 2), of: reading)
        else { return }
        report.add(cue, "Kata sandi atau angka rahasia tender ikut tertulis; hapus dari naskah")
      },
    ],
    examples: [
      .good(
        "Pemateri membahas arti cap RAHASIA pada naskah dinas."),
      .bad(
        "Lembar rencana berstempel «TERBATAS» kami lampirkan."),
      .bad("Terlampir «Nota Dinas» «TERBATAS» Kepala Bagian Umum tentang rencana rotasi pejabat."),
      .bad("Berikut isi surat itu.\n\nSIFAT: «TERBATAS»\nHal: usulan perampingan dinas"),
      .bad("«Password» admin laman ini dinas123, silakan dipakai."),
      .bad("«Password WiFi»: arunaya123"),
      .bad("«TERBATAS»\nNomor 012/3/2026\nKepada Yth. Para Kepala Bagian"),
      .bad("[«SANGAT RAHASIA»]\nNomor: R/012/2026"),
      .bad("Panel unggah kami memakai «sandi»: kantor77."),
      .bad("«HPS» lelang gedung itu Rp12 miliar."),
      .good(
        "Kontrak pasar senilai Rp12 miliar, di bawah HPS Rp13 miliar, diumumkan setelah pemenang ditetapkan."),
      .bad("«RAHASIA»\n\nSurat untuk kepala dinas."),
      .good("Nota dinas internal tidak kami unggah."),
      .good("KUOTA TERBATAS! Daftar sekarang di diskop.example.go.id."),
      .good("Bupati menandatangani memorandum of understanding dengan Perseroan Terbatas Contoh."),
      .good("Pegawai mengikuti pelatihan menulis nota dinas dan memo."),
      .good("Jangan bagikan kata sandi Anda kepada siapa pun."),
      .good("Pemilu berlangsung LANGSUNG, UMUM, BEBAS, dan RAHASIA."),
    ])
}
