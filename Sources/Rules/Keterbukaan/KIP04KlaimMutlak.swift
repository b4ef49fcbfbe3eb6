import Bahasa
import RuleKit

extension Rule {
  /// Absolute claims need someone who judged.
  static let klaimMutlak = Rule(
    "KIP-04", "Klaim mutlak disertai bukti atau dihapus", .peringatan, .dugaan,
    rationale: """
      “Terbaik” dan “pertama di Indonesia” mengundang orang mencari pengecualiannya. Sebut siapa yang menilai, kapan, dan di \
      mana hasilnya dapat dibaca, atau tulis capaiannya saja.
      """,
    question: "Siapa yang menilai, kapan, dan di mana hasilnya dapat dibaca?",
    references: [.hukum("UU 14/2008 Pasal 7 ayat (2) dan Pasal 55", checked: "2026-11-20")],
    detectors: [
      .cues(
        """
        paling transparan
        paling maju
        paling bersih
        paling inovatif
        paling ramah
        paling sukses
        seratus persen bebas
        seratus persen warga
        seratus persen puas
        seratus persen aman
        seratus persen transparan
        seratus persen bersih
        seratus persen berhasil
        tidak ada satu pun
        tak ada satu pun
        tidak seorang pun
        tak seorang pun
        tidak ada seorang pun
        tak ada seorang pun
        tanpa cela
        tanpa satu pun
        tanpa seorang pun
        tidak satu pun
        tak satu pun
        dijamin tidak ada
        kami jamin seratus persen
        tak ada bandingannya
        tidak ada bandingannya
        tidak ada tandingannya
        tak ada tandingannya
        tak ada yang menandingi
        tidak ada yang menandingi
        tiada duanya
        tak ada duanya
        tidak ada duanya
        tak tertandingi
        dijamin pasti
        tanpa tandingan
        belum ada yang menyamai
        """, options: []
      ) { cue, reading, report in
        let around = reading.neighbourhood(around: cue.lowerBound)
        guard !reading.tokens[cue.lowerBound].flags.contains(.quoted),
          !AwardWords.judged.occur(in: around, of: reading),
          !AbsoluteClaim.isReport(after: cue, reading),
          !reading.tokens[around].contains(where: { $0.kind == .url })
        else { return }
        report.add(cue, "Klaim mutlak tanpa rujukan; sebut penilainya atau hapus")
      },
      .cues(
        """
        terbaik
        terbesar
        tercepat
        termaju
        terlengkap
        termurah
        termegah
        terbersih
        teraman
        terindah
        tercanggih
        termodern
        terhebat
        tersukses
        terpadu pertama
        pertama
        satu-satunya
        nomor satu
        nomor wahid
        paling lengkap
        paling cepat
        paling murah
        paling aman
        paling nyaman
        paling modern
        paling bagus
        paling hebat
        paling unggul
        """, options: []
      ) { cue, reading, report in
        guard let claim = AbsoluteClaim(superlative: cue, in: reading) else { return }
        report.add(claim.tokens, "Klaim mutlak tanpa rujukan; sebut penilainya atau hapus")
      },
      .entities([.percent]) { index, reading, report in
        guard let claim = AbsoluteClaim(share: index, in: reading) else { return }
        report.add(claim.tokens, "Klaim mutlak tanpa rujukan; sebut dasarnya atau hapus")
      },
    ],
    examples: [
      .bad(
        "Seluruh jalan kabupaten mulus «tanpa satu pun» lubang."),
      .good(
        "Tidak ada satu pun laporan yang tertinggal."),
      .good(
        "Arunaya ingin menjadi kabupaten terbaik di Indonesia."),
      .good(
        "Arunaya salah satu penghasil kopi terbesar di Jawa."),
      .bad("Arunaya menjadi kabupaten «paling transparan» tahun ini."),
      .bad("Layanan ini «tercepat di Indonesia» dan siap melayani warga."),
      .good(
        "Arunaya meraih predikat “Informatif” dengan nilai 92,3 dari Komisi Informasi Provinsi pada 12 November 2025."
      ),
      .good("Waktu layanan terbaik adalah pagi hari."),
      .good("Warga yang paling terdampak didahulukan."),
    ])
}
