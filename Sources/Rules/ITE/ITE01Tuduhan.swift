import Bahasa
import RuleKit

extension Rule {
  /// An accusation against a named person rests on those with authority.
  static let tuduhan = Rule(
    "ITE-01", "Tuduhan kepada orang tertentu menyebut sumber berwenang", .peringatan, .dugaan,
    rationale: """
      Menuduh orang yang disebut namanya berpotensi mencemarkan nama baik, walaupun niatnya memperingatkan. Tulis siapa yang \
      menyatakan dan sampai tahap mana perkaranya.
      """,
    question: "Siapa sumbernya, dan sudah sampai tahap apa?",
    references: [
      .hukum("UU 1/2024 Pasal 27A", checked: "2026-11-20"),
      .hukum("UU 1/2023 (KUHP) Pasal 433–434", checked: "2026-11-20"),
      .rujukan("Kode Etik Jurnalistik Pasal 3"),
    ],
    detectors: [
      .cues(
        """
        terbukti menipu
        terbukti mencuri
        terbukti korupsi
        menipu
        tukang tipu
        menggelapkan
        mengorupsi
        melakukan korupsi
        mengembat
        mencuri uang
        membawa kabur
        bawa kabur
        korup
        penipu
        koruptor
        calo
        inilah pelaku
        ini pelakunya
        ini dia pelakunya
        inilah pelakunya
        pelaku pencurian
        pelaku penipuan
        pelaku korupsi
        pelaku pungli
        pelaku penggelapan
        si maling
        si pencuri
        si penipu
        si koruptor
        otak korupsi
        biang pungli
        memungut liar
        memungli
        main proyek
        mencaplok
        mengkorupsi
        dikorupsi
        tukang korupsi
        tukang palak
        memalak
        itu calo
        itu maling
        itu pencuri
        adalah penipu
        tukang pungli
        suka memeras
        menerima suap
        menyuap
        berzina
        main perempuan
        dilarikan
        dibawa lari
        dibawa kabur
        dikantongi sendiri
        masuk kantong sendiri
        masuk kantong pribadi
        ditilap
        dicaplok
        dijual sendiri
        bermain proyek
        wanita simpanan
        pria simpanan
        istri simpanan
        jadi simpanan
        punya simpanan
        memalsukan ijazah
        berijazah palsu
        terlibat korupsi
        dalang korupsi
        dalang penipuan
        dalang kerusuhan
        biang kerok
        menyelewengkan
        menyalahgunakan dana
        mengemplang
        ngemplang
        memakan uang
        mengantongi uang
        mark up
        merampok
        melakukan pungli
        melakukan penipuan
        memeras
        berselingkuh
        selingkuh
        mencuri
        ketahuan mencuri
        terbukti mengambil
        mengambil uang
        dipakai judi
        buat judi
        untuk judi
        lalu kabur
        memakai uang
        memakai dana
        makan uang
        tidak menyetorkan
        makan uang rakyat
        menilap
        tilep
        ditilep
        menilep
        dikorup
        digelapkan
        diselewengkan
        dasar penipu
        dasar maling
        bekerja sebagai calo
        koruptor bantuan
        koruptor dana
        jadi calo
        menjadi calo
        memalsukan
        menyunat
        disunat
        menggondol
        mengakali
        memanipulasi
        mengutip liar
        minta jatah
        meminta jatah
        minta setoran
        menerima setoran
        main mata
        kongkalikong
        menjual jabatan
        menjual bansos
        menjual bantuan
        menguras
        membawa lari
        bawa lari
        kabur membawa
        lintah darat
        makelar tanah
        mafia tanah
        dukun palsu
        mengaku-ngaku
        memperdaya
        mengelabui
        membohongi
        menjiplak
        plagiat
        pelakor
        selingkuhan
        menghamili
        mesum
        menyantet
        provokator
        penggelap
        maling uang
        """, options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard !Authorities.sources.occur(in: reading.neighbourhood(around: cue.lowerBound), of: reading),
          !reading.isPrevention(sentence), !CaseContext.isFiction(cue, reading),
          !Authorities.denials.occur(
            in: max(sentence.lowerBound, cue.lowerBound - 6)..<cue.lowerBound, of: reading),
          Accusations.names(someoneBeside: cue, in: sentence, reading)
        else { return }
        report.add(
          cue, "Tuduhan di samping nama orang tanpa sumber berwenang; berpotensi mencemarkan nama baik")
      },
      .cues("korupsi\nnyolong\nnilep\nngibul\nmaling\nmemalak\nmalak", options: []) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        let before = max(sentence.lowerBound, cue.lowerBound - 5)..<cue.lowerBound
        guard reading.namedPeople(in: before).last?.tokens.upperBound == cue.lowerBound,
          !Authorities.sources.occur(in: reading.neighbourhood(around: cue.lowerBound), of: reading)
        else { return }
        report.add(
          cue, "Tuduhan di samping nama orang tanpa sumber berwenang; berpotensi mencemarkan nama baik")
      },
    ],
    examples: [
      .good(
        "Dodi Contoh mencuri perhatian penonton lewat tarian."),
      .good(
        "Dokter Rara Contoh mengajak warga menguras bak mandi."),
      .bad("Fulan, oknum kontraktor, «terbukti menipu» warga soal proyek saluran."),
      .bad("Jangan percaya Rudi Contohwan. Uang umrah jemaah «dilarikan»."),
      .bad("Jangan mau dibohongi Haji Fulan lagi. Dia «menilap» uang tabungan warga."),
      .bad("Pak Fulan sudah lama «menggelapkan» uang kas."),
      .bad("Bendahara itu, Rara Wibisana, «menyunat» bantuan warga."),
      .bad("Kontraktor Sugeng Wibisana «kabur membawa» uang muka."),
      .good("Polres Arunaya pada 2 Maret 2026 menyatakan sedang menyelidiki dugaan penipuan proyek saluran."),
      .good("Bupati mengingatkan perangkat desa agar tidak melakukan korupsi."),
      .good("Penyuluhan agar tidak menjadi calo diikuti Pak Fulan dan warga lain."),
    ])
}
