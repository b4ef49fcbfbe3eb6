import Bahasa
import RuleKit

extension Rule {
  /// What the law calls specific data does not stand beside a name.
  static let dataSpesifik = Rule(
    "PDP-14", "Data spesifik tentang seseorang tidak diungkap", .peringatan, .dugaan,
    rationale: """
      Kesehatan, catatan kejahatan, disabilitas, dan keyakinan seseorang mudah menimbulkan stigma. Sebut hanya bila pembaca \
      memerlukannya dan orangnya menyetujui secara tertulis atau terekam.
      """,
    question: "Apakah keterangan ini perlu, dan sudah adakah persetujuan tertulis?",
    references: [
      .hukum("UU 27/2022 Pasal 4 ayat (2)–(3) dan Pasal 20 ayat (2)", checked: "2026-11-20"),
      .hukum("UU 14/2008 Pasal 17 huruf h", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(
        """
        mantan narapidana
        eks narapidana
        bekas narapidana
        mantan napi
        eks napi
        residivis
        cacat
        cacat mental
        cacat fisik
        cacat sejak lahir
        idiot
        terbelakang
        keterbelakangan
        tuli
        bisu
        buta
        disabilitas intelektual
        disabilitas mental
        penyandang disabilitas
        difabel
        tunanetra
        tunarungu
        beragama
        berpindah agama
        mualaf
        buronan
        dpo
        masuk dtks
        janda miskin
        tunawicara
        tunadaksa
        tunagrahita
        disabilitas
        penyandang tunarungu
        penyandang tunanetra
        lumpuh
        berkursi roda
        mantan pecandu
        pecandu narkoba
        eks pecandu
        eks teroris
        mantan teroris
        mantan tahanan
        bekas napi
        pindah agama
        sidik jari
        homoseksual
        lesbian
        transgender
        menjanda
        terlilit utang
        sakit jiwa
        gangguan jiwa
        skizofrenia
        autis
        down syndrome
        keluarga miskin
        pernah dipenjara
        masuk penjara
        keluar penjara
        keluar masuk penjara
        di penjara
        bipolar
        mendekam
        eks pengguna
        eks pemakai
        bekas pengguna
        keluar bui
        masuk bui
        keluar lapas
        bebas dari lapas
        bebas dari penjara
        lapas
        jeruji besi
        balik jeruji
        dibui
        berpindah keyakinan
        pindah iman
        berganti agama
        ganti agama
        keyakinan baru
        rutin minum obat
        orientasi seksual
        penyuka sesama
        gangguan kejiwaan
        gangguan mental
        depresi
        rehabilitasi narkoba
        korban narkoba
        positif narkoba
        hasil tes urine
        keterbelakangan mental
        ayan
        buta huruf
        pernah mencuri
        dikeluarkan dari sekolah
        obat penenang
        pemakai sabu
        pengguna sabu
        dengan autisme
        pernah dihukum
        pernah dibui
        pernah terjerat
        bekas pemakai
        mantan pemakai
        mantan pengguna
        bekas pecandu
        catatan kriminal
        narapidana
        hukuman penjara
        menjalani hukuman
        kasus hukum
        poli jiwa
        berobat jiwa
        warga binaan
        autisme
        sindrom down
        diamputasi
        diamputasinya
        golongan darah
        pemeluk
        penganut
        menganut
        memeluk
        masuk islam
        pindah keyakinan
        nonmuslim
        umat katolik
        umat kristen
        umat hindu
        umat buddha
        umat khonghucu
        seorang muslim
        seorang kristen
        seorang katolik
        keturunan tionghoa
        keturunan arab
        etnis tionghoa
        waria
        transpuan
        gay
        hamil di luar nikah
        anak haram
        janda cerai
        mengidap
        pengidap
        penderita
        menderita
        odha
        odgj
        cerebral palsy
        epilepsi
        """, options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        let people = reading.exposedPeople(in: sentence, near: cue).filter {
          abs($0.tokens.lowerBound - cue.lowerBound) <= 12 || $0.tokens.upperBound <= sentence.lowerBound
        }
        guard let person = people.first, !reading.isPrevention(sentence),
          reading.tokens[cue.lowerBound].shape != .capitalized || !reading.isMidSentence(cue.lowerBound),
          !PatientWords.consent.occur(in: reading.neighbourhood(around: cue.lowerBound), of: reading),
          !PersonalTraits.areOfMany(cue, person: person.tokens, reading)
        else { return }
        report.add(
          cue,
          "Keterangan khusus di samping nama \(reading.maskedName(person.tokens)); berpotensi data pribadi spesifik"
        )
      }
    ],
    examples: [
      .good(
        "Sari Contoh mendampingi lansia dan penyandang disabilitas setiap Selasa."),
      .bad("Fulan, «mantan narapidana» yang kini berjualan di pasar, menerima gerobak."),
      .bad("Kursi roda diterima Pak Fulan, «penyandang disabilitas» dari Desa Melati."),
      .bad("Pak Tarjo, «bekas pecandu», kini menjadi relawan."),
      .bad(
        "Peserta tertua ialah Rara Wibisana. Perempuan asal Melati itu pernah «mendekam» di «lapas», kini bisa mengelas."
      ),
      .bad("Penerima kios itu Rusdi Contohwan, «eks pengguna» sabu."),
      .bad("Gerobak itu untuk Rara Wibisana yang «pernah dipenjara»."),
      .good("Tarjo Wibisana melatih para penyandang disabilitas memasak."),
      .good("Pelatihan usaha diikuti 30 warga binaan yang telah bebas."),
      .good("Sebanyak 12 penyandang disabilitas mengikuti pelatihan memasak."),
      .good("Warga beragama Hindu merayakan Nyepi dengan tenang."),
    ])
}
