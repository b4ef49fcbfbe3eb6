import Bahasa
import RuleKit

extension Rule {
  /// No call to vote for anyone.
  static let ajakanMemilih = Rule(
    "NET-01", "Tidak ada ajakan memilih calon atau partai", .peringatan, .dugaan,
    rationale: """
      Akun instansi milik semua warga, apa pun pilihannya. Ajakan atau ucapan dukungan berpotensi menggerus kepercayaan dan \
      netralitas ASN. Informasi pemilihan cukup jadwal dan cara memilih dari KPU.
      """,
    references: [
      .hukum("PP 94/2021 Pasal 5 huruf n", checked: "2026-11-20"),
      .rujukan("UU 7/2017 Pasal 280 dan UU 20/2023 Pasal 24, menurut sumber sekunder"),
    ],
    detectors: [
      .cues(
        """
        pilih
        coblos
        dukung
        mendukung
        menangkan
        memenangkan
        lanjutkan
        gaspol
        kawal kemenangan
        jangan lupa pilih
        jangan lupa coblos
        pilihlah
        coblos lah
        cobloslah
        mencoblos
        memilih
        dukunglah
        mendoakan
        jangan salah pilih
        salah coblos
        salah pilih
        salah nyoblos
        nyoblos
        tusuk
        tusuk gambar
        coblos gambar
        salah tusuk
        tusuk foto
        coblos foto
        mari kita menangkan
        kawal
        sukseskan
        menyukseskan
        antarkan
        kampanyekan
        relawan
        satukan suara
        suara untuk
        selamat berjuang
        selamat dan sukses
        semoga menang
        semoga terpilih
        doa kami untuk
        saatnya
        dua periode
        2 periode
        satu periode lagi
        memimpin lagi
        kembali memimpin
        lima tahun lagi
        periode kedua
        kursi bupati
        kursi wali kota
        kursi gubernur
        jatuhkan pilihan
        jatuhkan pilihanmu
        jatuhkan pilihan anda
        beri suara
        berikan suara
        suaramu untuk
        suara kita untuk
        selamat ulang tahun
        dirgahayu
        doakan
        merapat
        jagokan
        pilihan tepat
        pilihan kita
        pilihan kami
        pilihan cerdas
        pilihan terbaik
        layak dipilih
        layak didukung
        pantas dipilih
        paling pantas
        paling layak
        harus menang
        pasti menang
        menang satu putaran
        kita dukung
        kami dukung
        didukung
        dimenangkan
        layak menang
        """, options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        let near = cue.upperBound..<max(cue.upperBound, min(sentence.upperBound, cue.upperBound + 10))
        guard !reading.tokens[cue.lowerBound].flags.contains(.quoted),
          !Contestants.isElsewhere(cue, in: sentence, reading),
          Contestants.isCandidate(near, reading) || Contestants.isCampaign(cue, in: sentence, reading)
            || Contestants.isSecondTerm(cue, in: sentence, reading)
            || Contestants.isPraised(cue, in: sentence, reading)
            || Contestants.isBallot(cue, in: sentence, reading)
            || Contestants.isForSomeone(cue, near, in: sentence, reading)
            || Contestants.names(reading.draft.settings.election.contestants, in: near, reading)
        else { return }
        report.add(cue, "Kalimat ini terbaca sebagai ajakan memilih; instansi bersikap netral")
      }
    ],
    examples: [
      .bad("Warga Arunaya yang cerdas pasti «lanjutkan» nomor satu!"),
      .bad("Mari «dukung» Fulan Contoh.", settings: .election { $0.contestants = ["Fulan Contoh"] }),
      .bad("Tanggal 9 jangan lupa «tusuk gambar» yang pakai baju putih."),
      .bad("Pasangan nomor 2 «pilihan tepat» bagi Arunaya."),
      .bad("Yuk antar Pak Bupati «memimpin lagi» tahun depan!"),
      .bad("Jangan lupa tanggal 9 «pilih» yang sudah terbukti kerja, Pak Fulan!"),
      .good("Pemungutan suara berlangsung Minggu, 8 Februari 2026. Cek nama Anda di kpu.example.go.id."),
      .good("Mari dukung program imunisasi nasional."),
      .bad("Selamat pagi! Tanggal sembilan nanti «coblos» yang nomor dua, ya. Layanan buka seperti biasa."),
      .good("Pilih karya favoritmu dari lima nomor urut, lalu dukung dengan komentar."),
      .good("Pilih menu nomor dua pada mesin antrean."),
    ])
}
