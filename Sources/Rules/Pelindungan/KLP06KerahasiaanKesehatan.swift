import Bahasa
import RuleKit

extension Rule {
  /// A diagnosis does not stand beside what tells who has it; counts of cases are announced.
  static let kerahasiaanKesehatan = Rule(
    "KLP-06", "Kesehatan seseorang dirahasiakan", .galat, .dugaan,
    rationale: """
      Nama atau alamat di samping diagnosis membuat pasien dijauhi, dan orang lain takut memeriksakan diri. Umumkan wabah \
      segera dengan angka dan wilayah; yang dirahasiakan adalah orangnya.
      """,
    question: "Dapatkah pasien dikenali dari umur, alamat, atau pekerjaannya?",
    references: [
      .hukum("UU 14/2008 Pasal 17 huruf h angka 2", checked: "2026-11-20"),
      .hukum("UU 27/2022 Pasal 4 ayat (2) huruf a", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(
        """
        hiv
        aids
        tbc
        tuberkulosis
        difteri
        odgj
        gangguan jiwa
        kanker
        tumor
        skizofrenia
        depresi
        aborsi
        hamil di luar nikah
        sifilis
        kusta
        hepatitis
        stroke
        gagal ginjal
        leukemia
        epilepsi
        demam berdarah
        dbd
        covid-19
        campak
        gizi buruk
        stunting
        keracunan
        gonore
        penyakit kelamin
        lepra
        diabetes
        jantung
        bipolar
        gangguan mental
        gangguan kejiwaan
        ginjal
        cuci darah
        keguguran
        rabies
        malaria
        mpox
        cacar monyet
        cacar
        polio
        pneumonia
        autisme
        demensia
        leptospirosis
        tb
        tb paru
        covid
        corona
        lupus
        talasemia
        alzheimer
        parkinson
        kemoterapi
        tifus
        psikotik
        halusinasi
        sakit jiwa
        penyakit jiwa
        gangguan psikis
        raja singa
        ruang isolasi
        isolasi mandiri
        kasus pertama
        kasus kedua
        kasus ketiga
        pasien bernama
        herpes
        hiv/aids
        odha
        kecanduan
        bunuh diri
        """, options: [.clitics]
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard PatientWords.link.occur(in: sentence, of: reading), !reading.isPrevention(sentence),
          !PatientWords.aggregate.occur(in: sentence, of: reading),
          !PatientWords.consent.occur(in: reading.neighbourhood(around: cue.lowerBound), of: reading)
        else { return }
        let message = "berpotensi membuka data kesehatan seseorang"
        let people =
          reading.exposedPeople(in: sentence, near: cue).filter {
            PatientWords.isPatient($0.tokens, cue, reading)
          } + PatientWords.officials(in: sentence, reading) + PatientWords.patients(after: sentence, reading)
        for person in people {
          report.add(name: person.tokens, "Nama di samping keterangan kesehatan; \(message)", reading)
        }
        let hasAge = reading.entities(in: sentence).contains { $0.kind == .age }
        for address in reading.entities(in: sentence) where address.kind == .address && hasAge {
          report.add(address.tokens, "Alamat dan umur pasien; \(message)", shown: "alamat •••")
        }
      }
    ],
    examples: [
      .bad(
        "Mohon doa untuk Bu «Camat Sri Contoh» yang sedang menjalani kemoterapi kanker."),
      .bad("«Ibu Fulan», 34, warga «RT 03 RW 05», positif difteri dan dirawat di RSUD."),
      .bad("«Pak Fulan», penderita TBC, menerima bantuan obat."),
      .bad("Seorang pria berusia 41 tahun, warga «RT 02/RW 01», positif HIV."),
      .bad("Petugas menjemput Sdr. «DP», ODGJ yang kambuh tadi malam."),
      .bad(
        "Ambulans mengantar «Bu Fulani Contohwati» ke RSUD. Hasil dahaknya: TB paru, jadi ia akan diisolasi."),
      .bad("Ibu «KS» mengidap lupus dan berobat di RSUD."),
      .good("Bu Wulan, penyintas kanker, bercerita atas persetujuan tertulis."),
      .good("Ditemukan satu kasus difteri di Kecamatan Sindang. Warga bergejala silakan ke puskesmas."),
      .good("Kepala Dinas Kesehatan Fulan Contoh mengatakan pasien TBC dapat berobat gratis."),
      .good("“Pasien TBC harus minum obat sampai tuntas,” kata Fulan Contoh, Kepala Puskesmas Sindang."),
      .good("Data per 3 Maret 2026: 12 orang positif demam berdarah, 9 di antaranya sudah pulang."),
    ])
}
