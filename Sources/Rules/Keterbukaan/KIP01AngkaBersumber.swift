import Bahasa
import RuleKit

extension Rule {
  /// Figures of performance have a source and a period.
  static let angkaBersumber = Rule(
    "KIP-01", "Angka kinerja menyebut sumber dan periodenya", .saran, .dugaan,
    kinds: [.berita, .siaranPers, .takarir, .utas, .klarifikasi, .pengumuman, .layanan],
    rationale: """
      Angka tanpa sumber dan tanpa tahun tidak dapat diperiksa, dan berubah arti ketika data baru terbit. Sebut dokumen atau \
      dinas yang menghitung, dan untuk periode apa.
      """,
    question: "Dari dokumen mana angka ini, dan untuk periode apa?",
    references: [
      .hukum("UU 14/2008 Pasal 7 ayat (2)", checked: "2026-11-20"), .rujukan("SE MenPANRB 137/2018 butir 6"),
    ],
    detectors: [
      .cues(
        """
        naik
        investasi
        omzet
        kunjungan wisatawan
        jumlah wisatawan
        turun
        meningkat
        menurun
        naik drastis
        turun drastis
        tumbuh
        berkurang
        bertambah
        melonjak
        melambung
        merosot
        anjlok
        susut
        menyusut
        membaik
        tembus
        menembus
        ditekan
        terealisasi
        realisasi
        serapan
        capaian
        tercapai
        angka kemiskinan
        angka pengangguran
        angka stunting
        angka kematian
        angka putus sekolah
        angka kelahiran
        angka kecelakaan
        tingkat kemiskinan
        tingkat pengangguran
        tingkat kepuasan
        pertumbuhan ekonomi
        indeks kepuasan
        kemiskinan
        kemiskinan ekstrem
        pengangguran
        stunting
        kepatuhan
        cakupan
        kepuasan warga
        kepuasan masyarakat
        tingkat hunian
        tingkat keberhasilan
        pendapatan asli daerah
        berhasil menekan
        sudah mencapai
        telah mencapai
        kini mencapai
        tinggal
        melejit
        meroket
        terpangkas
        prevalensi stunting
        inflasi
        """, options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        let figure = reading.entities(
          in: cue.upperBound..<max(cue.upperBound, min(sentence.upperBound, cue.upperBound + 10))
        )
        .first { FigureSources.isStatistic($0, reading) || FigureSources.isResult($0, after: cue, reading) }
        guard let figure, !reading.tokens[cue.lowerBound].flags.contains(.quoted),
          !reading.isInHeading(cue.lowerBound),
          !FigureSources.isSourced(
            reading.neighbourhood(around: cue.lowerBound), periodIn: sentence, reading)
        else { return }
        report.add(figure.tokens, "Angka ini belum bersumber dan berperiode")
      },
      .cues("kali lipat\nseparuhnya\ntinggal separuh\nsetengahnya\ntinggal setengah", options: []) {
        cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        let before = max(sentence.lowerBound, cue.lowerBound - 8)..<cue.lowerBound
        guard
          FigureSources.changes.occur(in: before, of: reading) || reading.word(cue.lowerBound, is: "tinggal"),
          FigureSources.measures.occur(in: sentence, of: reading),
          !reading.tokens[cue.lowerBound].flags.contains(.quoted), !reading.isInHeading(cue.lowerBound),
          !FigureSources.isSourced(
            reading.neighbourhood(around: cue.lowerBound), periodIn: sentence, reading)
        else { return }
        report.add(cue, "Angka ini belum bersumber dan berperiode")
      },
    ],
    examples: [
      .bad("Angka stunting turun drastis menjadi «12,4 persen»."),
      .bad("Jumlah wisatawan melonjak tiga «kali lipat» berkat promosi."),
      .bad("Kunjungan wisata meningkat «30 persen» berkat promosi."),
      .good(
        "Angka stunting turun dari 15,1 persen pada 2024 menjadi 12,4 persen pada 2025, menurut data Dinas Kesehatan."
      ),
      .good("Harga cabai naik 20 persen, kata Kepala Dinas Perdagangan Fulan Contoh."),
      .good("Diskon 20 persen berlaku bagi pelajar."),
    ])
}
