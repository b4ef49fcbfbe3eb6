import Bahasa
import RuleKit

extension Rule {
  /// Every word of content in the name of an agency or a commemoration has its capital.
  static let namaLembaga = Rule(
    "KAP-20", "Setiap unsur nama lembaga dan hari besar diawali kapital", .peringatan, .dugaan,
    rationale: """
      Nama lembaga, unit, dan hari peringatan adalah nama, jadi semua unsurnya berkapital, kecuali kata tugas: Dinas \
      Perpustakaan dan Kearsipan, Hari Gizi Sedunia.
      """,
    references: [.eyd("huruf kapital (HF13, HF20)")],
    detectors: [
      .cues("dinas\nbadan\nkementerian\nmenteri", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard !reading.isInHeading(index) else { return }
        if reading.tokens[index].shape == .lower,
          NamaLembaga.names(index, reading) || NamaLembaga.isMinistry(index, reading)
        {
          NamaLembaga.report(index, reading, &report)
        } else {
          NamaLembaga.checkParts(of: index, reading, &report)
        }
      },
      .cues(NamaLembaga.holidays, options: []) { cue, reading, report in
        // `peringatan hari ibu`, `Natal dan Tahun baru`, `Undang-undang Nomor 6`
        guard !reading.isInHeading(cue.lowerBound), NamaLembaga.isHoliday(cue, reading) else { return }
        let found = reading.text(of: cue)
        let right = Casing.capitalizedWords(of: found, separator: " ")
        report.add(cue, "Nama hari ini ditulis “\(right)”", fix: .aman(right))
      },
      .cues("tahun", options: [.onlySmall]) { cue, reading, report in
        // `Perda Nomor 6 tahun 2016 tentang`
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .lower, reading.after(index)?.kind == .number,
          let number = reading.before(index), number.kind == .number,
          let label = NamaLembaga.label(before: index - 1, reading),
          NamaLembaga.isCitation(label, reading)
        else { return }
        NamaLembaga.report(index, reading, &report)
        if reading.tokens[label].shape == .lower, reading.word(label, is: "nomor") {
          NamaLembaga.report(label, reading, &report)
        }
      },
      .cues("nomor", options: [.onlySmall]) { cue, reading, report in
        // `Peraturan Bupati nomor 38 Tahun 2020`
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .lower, reading.after(index)?.kind == .number,
          reading.before(index)?.shape == .capitalized, NamaLembaga.isCitation(index, reading),
          !reading.word(index + 2, is: "tahun") || reading.token(index + 2)?.shape == .capitalized
        else { return }
        NamaLembaga.report(index, reading, &report)
      },
      .cues(
        "peraturan daerah\nperaturan bupati\nperaturan gubernur\nperaturan pemerintah\nperaturan presiden\nperaturan menteri\ninstruksi presiden\ninstruksi bupati\ninstruksi gubernur\nkeputusan bupati\nkeputusan menteri\nkeputusan presiden\nsurat edaran bupati\nsurat edaran gubernur\nsurat edaran menteri",
        options: []
      ) {
        cue, reading, report in
        var label = cue.upperBound
        var small = 0
        while label < cue.upperBound + 4, reading.after(label - 1)?.kind == .word,
          !reading.word(label, in: NamaLembaga.numbering)
        {
          // `peraturan menteri Dalam negeri Nomor 56`
          if reading.tokens[label].shape == .lower { small += 1 }
          guard small < 2 else { return }
          label += 1
        }
        guard reading.word(label, in: NamaLembaga.numbering), reading.after(label)?.kind == .number
        else { return }
        let found = reading.text(of: cue)
        let right = Casing.capitalizedWords(of: found, separator: " ")
        guard found != right else { return }
        report.add(cue, "Nama aturan ditulis “\(right)”", fix: .aman(right))
      },
      .cues("tentang", options: []) { cue, reading, report in
        // `Nomor 30 Tahun 2014 tentang Pedoman inovasi Pelayanan Publik`
        for index in JudulAturan.smallNouns(after: cue.lowerBound, reading) {
          NamaLembaga.report(index, reading, &report)
        }
      },
      .cues(NamaBerunsur.names, options: []) { cue, reading, report in
        // `oleh gugus Tugas Percepatan`, `dari Palang merah Indonesia`
        for index in NamaBerunsur.smallParts(cue, reading) { NamaLembaga.report(index, reading, &report) }
      },
      .cues(NamaLembaga.parts, options: [.onlyCapitals]) { cue, reading, report in
        // `Ketertiban Umum dan Ketenteraman masyarakat`, `Kelompok Informasi masyarakat`
        guard let last = cue.last, reading.tokens[last].shape == .lower, !reading.isInHeading(last),
          cue.dropLast().allSatisfy(reading.hasOwnCapital),
          NamaLembaga.continuesName(cue.lowerBound, reading)
        else { return }
        NamaLembaga.report(last, reading, &report)
      },
      .marks([.openParenthesis]) { index, reading, report in
        // `sanggar kegiatan belajar (SKB) Arunaya`
        if let run = NamaLembaga.spelledOut(before: index, reading) {
          NamaLembaga.report(run, reading, &report)
        }
      },
      .cues("alun-alun\nbangsa-bangsa", options: [.onlyCapitals]) { cue, reading, report in
        // `Alun-alun Wanasari`, `Perserikatan Bangsa-bangsa`
        let index = cue.lowerBound
        let text = reading.text(index)
        let right = Casing.capitalizedWords(of: text, separator: "-")
        guard text != right, reading.tokens[index].shape != .upper, reading.isMidSentence(index),
          reading.word(index - 1, is: "perserikatan")
            || reading.after(index) != nil && reading.isTitleCase(index + 1)
        else { return }
        report.add(index, "Dalam nama, kedua unsurnya berkapital: “\(right)”", fix: .aman(right))
      },
      .cues("undang-undang", options: []) { cue, reading, report in
        let index = cue.lowerBound
        if reading.tokens[index].shape == .lower {
          // `amanat undang-undang Nomor 14 Tahun 2008`
          if reading.word(index + 1, in: NamaLembaga.numbering), reading.after(index)?.isCapitalized == true,
            reading.token(index + 2)?.kind == .number || reading.token(index + 3)?.kind == .number
          {
            report.add(index, "Nama aturan ditulis “Undang-Undang”", fix: .aman("Undang-Undang"))
          }
          return
        }
        guard reading.text(index) == "Undang-undang", let next = reading.after(index),
          reading.word(index + 1, in: NamaLembaga.numbering) || next.isWord && next.shape == .capitalized
        else { return }
        report.add(
          index, "Dalam nama aturan, kedua unsurnya berkapital: “Undang-Undang”", fix: .aman("Undang-Undang"))
      },
      .cues("bidang\nseksi\nbagian\nsubbagian\nsubbidang", options: []) { cue, reading, report in
        // `Kepala seksi Pelayanan Informasi`
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .lower else {
          if !reading.isInHeading(index) { NamaLembaga.checkParts(of: index, reading, &report) }
          return
        }
        guard let head = reading.before(index), reading.isTitleCase(index - 1),
          head.classes.contains(.office)
        else { return }
        if let run = NamaLembaga.smallUnit(from: index, reading) {
          NamaLembaga.report(run, reading, &report)
          return
        }
        guard
          reading.after(index) != nil, reading.isTitleCase(index + 1)
        else { return }
        NamaLembaga.report(index, reading, &report)
      },
      .cues("hari", options: []) { cue, reading, report in
        let index = cue.lowerBound
        if reading.tokens[index].shape == .lower {
          // `menghadiri peringatan hari Bakti Postel`
          if NamaLembaga.opensDay(index, reading) { NamaLembaga.report(index, reading, &report) }
          return
        }
        guard reading.hasOwnCapital(index) else { return }
        var end = index + 1
        while end < index + 6, reading.after(end - 1) != nil, reading.isTitleCase(end) { end += 1 }
        if end > index + 1, reading.word(end, in: NamaLembaga.scopes), reading.after(end - 1)?.shape == .lower
        {
          NamaLembaga.report(end, reading, &report)
        } else if end == index + 1, NamaLembaga.isSmallNoun(end, reading), reading.after(end) != nil,
          reading.isTitleCase(end + 1)
        {
          NamaLembaga.report(end, reading, &report)
        }
      },
    ],
    examples: [
      .bad(
        "Petugas Dinas Perpustakaan dan «kearsipan» Kabupaten Arunaya datang.",
        corrected: "Petugas Dinas Perpustakaan dan Kearsipan Kabupaten Arunaya datang."),
      .bad(
        "Warga memperingati Hari Rabies «sedunia» di balai.",
        corrected: "Warga memperingati Hari Rabies Sedunia di balai."),
      .bad(
        "Data datang dari «kementerian» Sosial, BPS, dan warga.",
        corrected: "Data datang dari Kementerian Sosial, BPS, dan warga."),
      .bad(
        "Dasarnya Perda tentang Ketertiban Umum dan Ketenteraman «masyarakat», kata camat.",
        corrected: "Dasarnya Perda tentang Ketertiban Umum dan Ketenteraman Masyarakat, kata camat."),
      .good("Petugas Dinas Sosial melayani masyarakat dan memberi informasi masyarakat."),
      .bad(
        "Petugas memakai «sanggar kegiatan belajar» (SKB) Ciwana.",
        corrected: "Petugas memakai Sanggar Kegiatan Belajar (SKB) Ciwana."),
      .good("Petugas mengundang organisasi perangkat daerah (OPD) dan kelompok tani ikan (KTI) Ciwana."),
      .bad(
        "Hadir Kepala «seksi teknologi jaringan» Bidang Informatika Dinas Komunikasi Arunaya.",
        corrected: "Hadir Kepala Seksi Teknologi Jaringan Bidang Informatika Dinas Komunikasi Arunaya."),
      .bad(
        "Hadir Kepala Dinas Perumahan «kawasan» Permukiman dan Perhubungan Arunaya.",
        corrected: "Hadir Kepala Dinas Perumahan Kawasan Permukiman dan Perhubungan Arunaya."),
      .bad(
        "Dasarnya Permen Nomor 30 Tahun 2014 tentang Pedoman «inovasi» Pelayanan Publik.",
        corrected: "Dasarnya Permen Nomor 30 Tahun 2014 tentang Pedoman Inovasi Pelayanan Publik."),
      .bad(
        "Pemerintah melalui «gugus» Tugas Percepatan Penanganan Covid-19 bergerak.",
        corrected: "Pemerintah melalui Gugus Tugas Percepatan Penanganan Covid-19 bergerak."),
      .bad(
        "Petugas Palang «merah» Indonesia hadir di balai.",
        corrected: "Petugas Palang Merah Indonesia hadir di balai."),
      .bad(
        "Itu amanat «undang-undang» Nomor 14 Tahun 2008.",
        corrected: "Itu amanat Undang-Undang Nomor 14 Tahun 2008."),
      .good("Perda Nomor 5 Tahun 2018 tentang Desa mewajibkan Pemerintah Desa melapor."),
      .good(
        "Perda Nomor 5 Tahun 2018 tentang Pasar, menurut Camat Wanasari, berlaku. Warga menjadi gugus tugas desa."
      ),
      .bad("Warga merayakan «hari ibu» di balai.", corrected: "Warga merayakan Hari Ibu di balai."),
      .bad("Libur Natal dan «Tahun baru» tiba.", corrected: "Libur Natal dan Tahun Baru tiba."),
      .bad(
        "Dasarnya Peraturan Daerah Nomor 6 «tahun» 2016 tentang pasar.",
        corrected: "Dasarnya Peraturan Daerah Nomor 6 Tahun 2016 tentang pasar."),
      .bad(
        "Dasarnya Peraturan Bupati «nomor» 38 Tahun 2020.",
        corrected: "Dasarnya Peraturan Bupati Nomor 38 Tahun 2020."),
      .bad(
        "Dasarnya «peraturan daerah» Nomor 7 Tahun 2018.",
        corrected: "Dasarnya Peraturan Daerah Nomor 7 Tahun 2018."),
      .bad(
        "Dasarnya «Undang-undang» Nomor 6 Tahun 2014.",
        corrected: "Dasarnya Undang-Undang Nomor 6 Tahun 2014."),
      .bad(
        "Kepala Seksi «administrasi kependudukan» Dinas Kependudukan hadir.",
        corrected: "Kepala Seksi Administrasi Kependudukan Dinas Kependudukan hadir."),
      .bad(
        "Warga mengikuti peringatan «hari kesaktian Pancasila».",
        corrected: "Warga mengikuti peringatan Hari Kesaktian Pancasila."),
      .bad(
        "Tamu menghadiri peringatan «hari» Bakti Postel.",
        corrected: "Tamu menghadiri peringatan Hari Bakti Postel."),
      .bad("Kirab tiba di «Alun-alun» Arunaya.", corrected: "Kirab tiba di Alun-Alun Arunaya."),
      .good("Hari guru itu padat. Rumahnya tahun baru ini direnovasi. Undang-undang itu berlaku."),
      .bad("Kepala «seksi» Pelayanan Arunaya hadir.", corrected: "Kepala Seksi Pelayanan Arunaya hadir."),
      .good("Petugas Dinas Sosial dan relawan Kabupaten Arunaya datang pada hari kedua."),
      .good("Warga memperingati Hari Rabies Sedunia. Dinas membagikan vaksin."),
    ])
}
