import RuleKit

extension Rule {
  /// Words that respect people.
  static let sebutanKelompokRentan = Rule(
    "KLP-11", "Sebutan untuk kelompok rentan menghormati orangnya", .peringatan, .dugaan,
    rationale: """
      Undang-undang memakai istilah “penyandang disabilitas”. Sebutan seperti “cacat” atau “orang gila” merendahkan orang \
      yang dilayani.
      """,
    references: [
      .hukum("UU 8/2016 (istilah Penyandang Disabilitas)", checked: "2026-11-20"),
      .rujukan("Kode Etik Jurnalistik Pasal 8"),
    ],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.rows(
            """
            penyandang cacat|penyandang disabilitas
            kaum difabel cacat|penyandang disabilitas
            cacat fisik|disabilitas fisik
            cacat tubuh|disabilitas fisik
            cacat mental|disabilitas mental
            orang gila|orang dengan gangguan jiwa
            orang sinting|orang dengan gangguan jiwa
            anak haram|anak
            anak idiot|anak penyandang disabilitas intelektual
            keterbelakangan mental|disabilitas intelektual
            orang jompo|lansia
            kaum jompo|lansia
            banci|
            penderita cacat mental|penyandang disabilitas mental
            penyandang cacat mental|penyandang disabilitas mental
            penyandang tuna grahita|penyandang disabilitas intelektual
            tuna grahita|penyandang disabilitas intelektual
            cacat netra|disabilitas netra
            cacat rungu|disabilitas rungu
            orang buta|penyandang disabilitas netra
            orang tuli dan bisu|penyandang disabilitas rungu wicara
            orang bisu|penyandang disabilitas wicara
            orang cebol|
            idiot|
            anak terbelakang|anak penyandang disabilitas intelektual
            terbelakang mental|penyandang disabilitas intelektual
            tidak waras|orang dengan gangguan jiwa
            wanita tuna susila|
            pelacur|
            wts|
            orang udik|
            tuli bisu|disabilitas rungu wicara
            bisu tuli|disabilitas rungu wicara
            tuna rungu wicara|disabilitas rungu wicara
            orang sakit jiwa|orang dengan gangguan jiwa
            gelandangan sakit jiwa|orang dengan gangguan jiwa yang telantar
            gelandangan gila|orang dengan gangguan jiwa yang telantar
            pengemis gila|orang dengan gangguan jiwa yang telantar
            anak autis|anak dengan autisme
            penderita autis|orang dengan autisme
            penderita autisme|orang dengan autisme
            cacat bawaan|disabilitas sejak lahir
            cacat sejak lahir|disabilitas sejak lahir
            cacat permanen|disabilitas permanen
            si buta|penyandang disabilitas netra
            si bisu|penyandang disabilitas wicara
            si pincang|penyandang disabilitas fisik
            orang pincang|penyandang disabilitas fisik
            warga gila|orang dengan gangguan jiwa
            warga idiot|penyandang disabilitas intelektual
            anak cacat mental|anak penyandang disabilitas mental
            lansia pikun|lansia dengan demensia
            nenek pikun|lansia dengan demensia
            kakek pikun|lansia dengan demensia
            perempuan nakal|
            wanita nakal|
            wanita malam|
            lonte|
            tunasusila|
            bencong|
            """), options: [.exceptNames, .exceptQuotes], safety: .perluDitinjau,
          message: { found, right in
            right.map { "“\(found)” lebih menghormati bila ditulis “\($0)”" }
              ?? "“\(found)” merendahkan; cari sebutan lain"
          })),
      .cues("cacat", options: [.exceptNames, .exceptQuotes]) { cue, reading, report in
        let person = cue.lowerBound - 1
        guard reading.word(person, in: VulnerableWords.people),
          !reading.word(cue.upperBound, in: VulnerableWords.flaws),
          !reading.word(cue.upperBound, in: VulnerableWords.kinds)
        else { return }
        report.add(
          person..<cue.upperBound, "Istilah dalam undang-undang “penyandang disabilitas” lebih menghormati")
      },
    ],
    examples: [
      .bad(
        "Ibu itu «tuli bisu», sekarang dibantu dinas."),
      .bad("Bantuan kursi roda diberikan kepada «penyandang cacat» dan «orang gila» terlantar."),
      .bad("Sekolah itu menerima «anak cacat»."),
      .good("Bantuan kursi roda diberikan kepada penyandang disabilitas."),
      .good("Contoh kain dari satu peserta cacat produksi."),
      .good("Putusan itu dinilai cacat hukum, dan barang cacat produksi ditarik."),
      .good("Aturan lama berjudul Undang-Undang tentang Penyandang Cacat sudah diganti."),
    ])
}
