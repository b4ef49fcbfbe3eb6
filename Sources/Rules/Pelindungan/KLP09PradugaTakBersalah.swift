import Bahasa
import RuleKit

extension Rule {
  /// Nobody is called an offender before a final judgment.
  static let pradugaTakBersalah = Rule(
    "KLP-09", "Sebutan orang yang diperiksa sesuai tahap perkaranya", .peringatan, .dugaan,
    rationale: """
      Sebelum putusan berkekuatan hukum tetap, seseorang adalah terduga, tersangka, atau terdakwa. Menyebutnya “pelaku” \
      mendahului hakim dan dapat merugikan orang yang tidak bersalah.
      """,
    question: "Sampai tahap apa perkara ini?",
    references: [
      .hukum("UU 48/2009 Pasal 8 ayat (1)", checked: "2026-11-20"),
      .hukum("UU 40/1999 Pasal 5 ayat (1)", checked: "2026-11-20"),
      .rujukan("Kode Etik Jurnalistik Pasal 3"),
    ],
    detectors: [
      .cues(
        "pelaku\npelakunya\npenipu\nkoruptor\nkoruptornya\nmalingnya\npencurinya\npenipunya\ndalangnya\nmaling\npencuri\npembunuh\nbandar narkoba\npengedar\nbegal\npemerkosa\nperampok\nperampas\npenjahat\npenadah\nbandar\nbandar judi\npencopet\npenjambret\nteroris\npencabul\npredator\nprovokator\npembegal\nkomplotan\notak pelaku\ndalang korupsi\ndalang kerusuhan\ndalang penipuan\ndalang pencurian\ncalo\nmakelar kasus\npenculik\npenganiaya\nperusak\npembobol\npemalak\npembakar\npemalsu\nkurir narkoba\npejambret\nmafia tanah\ntukang tipu\ntukang peras\ntukang tilap\ntukang palak\nbajingan\nbiang keladi\ngembong\nbandit\nbromocorah\npengeroyok\npenusuk\npembacok\npenggelap\npemeras\npembunuhnya\nperampoknya\npencabulnya\npenjahatnya\npredator seksual\npelaku utama\npelaku tunggal",
        options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard CaseContext.isRole(cue, reading), !StageWords.hedges.occur(in: sentence, of: reading),
          !reading.isPrevention(sentence), !CaseContext.isFiction(cue, reading)
        else { return }
        let near =
          max(sentence.lowerBound, cue.lowerBound - 10)..<min(sentence.upperBound, cue.upperBound + 16)
        guard
          !reading.privatePeople(in: near).isEmpty
            || NamedPerson(openingSentenceOf: cue.lowerBound, in: reading) != nil
            || NamedPerson(writtenIn: cue.upperBound..<max(cue.upperBound, near.upperBound), reading) != nil
            || NamedPerson(
              toldIn: cue.upperBound..<max(cue.upperBound, min(near.upperBound, cue.upperBound + 9)),
              anywhere: true, reading)
              != nil
            || NamedPerson(toldIn: near.lowerBound..<cue.lowerBound, reading) != nil
            || NamedPerson(introducedAfter: sentence, reading) != nil
            || !reading.peopleMeant(in: sentence).isEmpty
        else { return }
        report.add(
          cue,
          "“\(reading.text(of: cue))” di samping nama orang; periksa tahap perkaranya"
        )
      }
    ],
    examples: [
      .good(
        "Sanggar mementaskan kisah perampok. Dodi Contoh memerankan si pencuri."),
      .bad("«Pelaku» pencurian aset desa, Fulan, sudah diamankan."),
      .bad("Awas, yang namanya Heru Contohwati itu «tukang tipu»."),
      .bad("Pak Fulan adalah «penipu» yang dicari warga."),
      .bad("«Bandar judi» daring Wawan Saputra diringkus tadi malam."),
      .bad("«Penipu» berkedok petugas itu tertangkap. Namanya Wawan Saputra, 33 tahun."),
      .good("Seorang tersangka kasus dugaan pencurian aset desa diperiksa Polres."),
      .good("Pelaku usaha mikro, Fulan, menerima sertifikat halal."),
      .good("Pelaku pencurian, Fulan, divonis dua tahun penjara oleh pengadilan."),
    ])
}
