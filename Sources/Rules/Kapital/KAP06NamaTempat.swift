import Bahasa
import RuleKit

extension Rule {
  /// The generic word before a place name begins with a capital.
  static let namaTempat = Rule(
    "KAP-06", "Unsur nama tempat diawali huruf kapital", .peringatan,
    rationale: """
      “Kabupaten”, “sungai”, atau “pasar” di depan nama menjadi bagian nama itu: Kabupaten Arunaya, Sungai Ciwana. Tanpa \
      nama, kata itu tetap huruf kecil: sungai itu.
      """,
    references: [.eyd("huruf kapital (HF16)")],
    detectors: [
      .cues(
        """
        kabupaten
        kecamatan
        kelurahan
        desa
        dusun
        provinsi
        sungai
        gunung
        pulau
        danau
        waduk
        selat
        teluk
        pasar
        gedung
        bandara
        stasiun
        terminal
        jembatan
        camat
        lurah
        bupati
        gubernur
        pemkab
        pemkot
        pemprov
        bank
        taman
        telaga
        candi
        museum
        stadion
        puskesmas
        polres
        polsek
        koramil
        kapolres
        kapolsek
        danramil
        rutan
        lapas
        bukit
        curug
        masjid
        lapangan
        yayasan
        universitas
        kampung
        pantai
        bendungan
        embung
        kawah
        gua
        goa
        vihara
        gereja
        kali
        jalan
        sasana
        ruang
        perumahan
        dataran
        pemdes
        """, options: [.onlySmall]
      ) { cue, reading, report in
        let index = cue.lowerBound
        guard let name = reading.after(index), name.kind == .word,
          name.shape == .capitalized, name.length > 2, name.hasSpaceBefore,
          name.length > 3 || reading.entry(index + 1) == nil, NamaTempat.isPlace(index, reading),
          !generic.contains(reading.before(index)?.hash ?? reading.tokens[index].hash),
          !reading.isCommonWord(index + 1) || provinces.contains(name.hash)
            || index + 2 < reading.tokens.count && reading.isTitleCase(index + 2),
          !name.flags.contains(.hyphen), !reading.word(index + 1, is: "kali"),
          name.classes.isDisjoint(with: [
            .function, .office, .institution, .placeNoun, .honorific, .title, .month, .weekday, .kinship,
            .timeNoun, .degree, .dotted,
          ])
        else { return }
        let text = reading.text(index)
        let right = Casing.capitalized(text)
        report.add(
          index, "“\(text)” di depan nama diawali kapital: “\(right) \(reading.text(index + 1))”",
          fix: .aman(right))
      },
      .cues(
        """
        jawa tengah
        jawa timur
        jawa barat
        sumatera utara
        sumatera barat
        sumatera selatan
        sumatra utara
        sumatra barat
        sumatra selatan
        kalimantan barat
        kalimantan timur
        kalimantan tengah
        kalimantan selatan
        kalimantan utara
        sulawesi utara
        sulawesi tengah
        sulawesi selatan
        sulawesi tenggara
        sulawesi barat
        nusa tenggara
        maluku utara
        papua barat
        """, options: []
      ) { cue, reading, report in
        // `Jawa tengah`, `jawa Tengah`
        guard cue.contains(where: { reading.tokens[$0].shape == .lower }),
          !reading.isInHeading(cue.lowerBound)
        else { return }
        let found = reading.text(of: cue)
        let right = Casing.capitalizedWords(of: found, separator: " ")
        report.add(cue, "Nama provinsi diawali kapital: “\(right)”", fix: .aman(right))
      },
      .cues(
        "pasar induk\nterminal bus\nmasjid agung\nalun-alun kota\nrumah sakit umum", options: [.onlySmall]
      ) {
        cue, reading, report in
        // `lingkungan pasar Induk Wanasari`
        if !reading.tokens[cue.lowerBound].flags.contains(.hyphen),
          reading.tokens[cue.lowerBound].shape == .lower, cue.dropFirst().allSatisfy(reading.isTitleCase),
          reading.after(cue.upperBound - 1) != nil, reading.isTitleCase(cue.upperBound),
          !reading.isCommonWord(cue.upperBound)
        {
          let right = Casing.capitalized(reading.text(cue.lowerBound))
          report.add(
            cue.lowerBound,
            "Unsur nama tempat diawali kapital: “\(right) \(reading.text(cue.lowerBound + 1))”",
            fix: .aman(right))
          return
        }
        // `pedagang pasar induk Wanasari`
        guard cue.allSatisfy({ reading.tokens[$0].shape == .lower }),
          let name = reading.after(cue.upperBound - 1), name.kind == .word, name.shape == .capitalized,
          name.hasSpaceBefore, !reading.isCommonWord(cue.upperBound),
          name.classes.isDisjoint(with: [.function, .office, .institution, .month, .weekday, .honorific]),
          !generic.contains(reading.before(cue.lowerBound)?.hash ?? reading.tokens[cue.lowerBound].hash)
        else { return }
        let found = reading.analysis.text(reading.analysis.byteRange(cue))
        let right = Casing.capitalizedWords(of: found, separator: " ")
        report.add(cue, "Unsur nama tempat diawali kapital: “\(right)”", fix: .aman(right))
      },
      .cues("pemerintah", options: [.onlySmall]) { cue, reading, report in
        // `pemerintah Kabupaten Arunaya`
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .lower, reading.after(index)?.hasSpaceBefore == true,
          reading.isTitleCase(index + 1), reading.word(index + 1, in: NamaTempat.regions),
          reading.after(index + 1) != nil, reading.isTitleCase(index + 2), !reading.isCommonWord(index + 2)
        else { return }
        report.add(
          index, "“pemerintah” di depan nama daerah diawali kapital: “Pemerintah \(reading.text(index + 1))”",
          fix: .aman("Pemerintah"))
      },
      .cues("kepala", options: [.onlySmall]) { cue, reading, report in
        // `kepala Dinas Kesehatan`
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .lower, reading.after(index) != nil,
          reading.isTitleCase(index + 1), reading.word(index + 1, in: NamaTempat.units),
          reading.after(index + 1) != nil, reading.isTitleCase(index + 2),
          !generic.contains(reading.before(index)?.hash ?? reading.tokens[index].hash)
        else { return }
        report.add(
          index, "Jabatan di depan nama unitnya diawali kapital: “Kepala \(reading.text(index + 1))”",
          fix: .aman("Kepala"))
      },
      .cues("ketua\nsekretaris\nkomandan\ndirektur\npresiden\nmenteri", options: [.onlySmall]) {
        cue, reading, report in
        // `diserahkan ketua KPPS`, `sekretaris Dinas Kesehatan`
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .lower, let body = reading.after(index), body.hasSpaceBefore,
          body.kind == .word,
          body.shape == .upper && body.length > 1 && body.length < 9
            || body.shape == .capitalized && NamaTempat.bodies.contains(body.hash),
          body.classes.isDisjoint(with: [.degree, .title]), !NamaTempat.many.contains(body.hash),
          let previous = reading.before(index), !generic.contains(previous.hash),
          previous.classes.isDisjoint(with: [.office])
        else { return }
        let right = Casing.capitalized(reading.text(index))
        report.add(
          index, "Jabatan di depan nama lembaganya diawali kapital: “\(right) \(reading.text(index + 1))”",
          fix: .aman(right))
      },
      .cues(
        "juru bicara\ndataran tinggi\nwakil bupati\nwakil gubernur\nwakil wali\nwakil ketua\nsekretaris daerah\nsekretaris dinas\nduta besar\nkepala dinas\nkepala badan\nkepala bidang\nkepala bagian",
        options: []
      ) { cue, reading, report in
        // `Duta besar India`, `sekretaris Dinas Kesehatan`
        let index = cue.lowerBound + 1
        guard let name = reading.after(index), name.kind == .word, name.shape != .lower,
          name.classes.isDisjoint(with: [.degree, .title, .honorific])
        else { return }
        if reading.tokens[index - 1].shape == .lower, reading.tokens[index].shape == .capitalized {
          guard !generic.contains(reading.before(index - 1)?.hash ?? reading.tokens[index - 1].hash) else {
            return
          }
          let right = Casing.capitalized(reading.text(index - 1))
          report.add(
            index - 1, "Jabatan di depan nama unitnya diawali kapital: “\(right) \(reading.text(index))”",
            fix: .aman(right))
          return
        }
        guard reading.tokens[index].shape == .lower, reading.tokens[index - 1].shape == .capitalized,
          !reading.word(index, is: "bicara") || reading.isMidSentence(index - 1)
        else { return }
        let right = Casing.capitalized(reading.text(index))
        report.add(
          index, "Nama jabatan ini ditulis “\(reading.text(index - 1)) \(right)”", fix: .aman(right))
      },
      .cues("operasi", options: [.onlySmall]) { cue, reading, report in
        // `pelaksanaan operasi Ketupat`
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .lower, reading.after(index)?.hasSpaceBefore == true,
          reading.isTitleCase(index + 1), reading.word(index + 1, in: NamaTempat.operations)
        else { return }
        report.add(
          index, "Nama operasi ini ditulis “Operasi \(reading.text(index + 1))”", fix: .aman("Operasi"))
      },
      .cues("staf ahli bupati\nstaf ahli gubernur\nstaf ahli wali", options: []) { cue, reading, report in
        let index = cue.lowerBound + 1
        guard reading.tokens[index].shape == .lower, reading.tokens[index - 1].isCapitalized,
          reading.tokens[index + 1].isCapitalized
        else { return }
        report.add(index, "Nama jabatan ini ditulis “Staf Ahli”", fix: .aman("Ahli"))
      },
    ],
    examples: [
      .bad("Petugas membersihkan «sungai» Ciwana.", corrected: "Petugas membersihkan Sungai Ciwana."),
      .bad(
        "Warga «kecamatan» Wanasari bergotong royong.",
        corrected: "Warga Kecamatan Wanasari bergotong royong."),
      .bad("Kirab dimulai dari «taman» Wanasari.", corrected: "Kirab dimulai dari Taman Wanasari."),
      .bad(
        "Masker dibagikan di «pasar induk» Wanasari.",
        corrected: "Masker dibagikan di Pasar Induk Wanasari."),
      .bad(
        "Sampah menumpuk di lingkungan «pasar» Induk Wanasari.",
        corrected: "Sampah menumpuk di lingkungan Pasar Induk Wanasari."),
      .bad(
        "Jembatan itu melintasi aliran «kali» Ciwana.",
        corrected: "Jembatan itu melintasi aliran Kali Ciwana."),
      .bad(
        "Rute dimulai dari «jalan» Ciwana Wetan menuju alun-alun.",
        corrected: "Rute dimulai dari Jalan Ciwana Wetan menuju alun-alun."),
      .good("Sudah dua kali Ciwana meluap. Warga berjalan kaki, di jalan Ciwana sepi."),
      .bad("Warga «Jawa tengah» datang.", corrected: "Warga Jawa Tengah datang."),
      .bad(
        "Menurut Bagas, «pemerintah» Kabupaten Arunaya membuka loket.",
        corrected: "Menurut Bagas, Pemerintah Kabupaten Arunaya membuka loket."),
      .bad("Hadir «kepala» Dinas Kesehatan Arunaya.", corrected: "Hadir Kepala Dinas Kesehatan Arunaya."),
      .bad("Formulir diserahkan «ketua» KPPS.", corrected: "Formulir diserahkan Ketua KPPS."),
      .bad("Duta «besar» India hadir.", corrected: "Duta Besar India hadir."),
      .bad(
        "Hadir Sekda, Juru «bicara» Pemkab, dan warga.",
        corrected: "Hadir Sekda, Juru Bicara Pemkab, dan warga."),
      .bad("Rapat digelar di «ruang» Mangunkusuma.", corrected: "Rapat digelar di Ruang Mangunkusuma."),
      .bad(
        "Polisi menggelar «operasi» Ketupat tahun ini.",
        corrected: "Polisi menggelar Operasi Ketupat tahun ini."),
      .good("Rapat dihadiri para ketua RT dan ketua kelompok tani."),
      .bad("Staf «ahli» Bupati hadir.", corrected: "Staf Ahli Bupati hadir."),
      .bad("Acara dibuka «camat» Wanasari.", corrected: "Acara dibuka Camat Wanasari."),
      .good("Petugas membersihkan Sungai Ciwana. Air sungai kembali jernih."),
      .good("Kepala desa Bapak Bagas hadir di gedung DPRD."),
    ])

  /// Short names of provinces.
  private static let provinces = WordSet(
    words: "jateng jatim jabar diy banten sumut sumbar sumsel kaltim kalbar")

  /// Words after which the noun speaks of many or any.
  private static let generic = WordSet(
    words: "para setiap tiap seorang semua seluruh sejumlah beberapa calon mantan istri suami anak antar")
}
