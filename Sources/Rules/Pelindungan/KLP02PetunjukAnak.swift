import Bahasa
import RuleKit

extension Rule {
  /// Parents, school and address point to the child as a name does.
  static let petunjukAnak = Rule(
    "KLP-02", "Petunjuk tentang anak dalam perkara tidak disebut", .galat, .dugaan,
    rationale: """
      Undang-undang ikut melindungi nama orang tua, sekolah, dan alamat anak yang berperkara, karena dari situ tetangga \
      mengenalinya. Sebut perkara dan pendampingannya, bukan asal anak.
      """,
    question: "Kata mana yang menunjuk ke satu keluarga?",
    references: [.hukum("UU 11/2012 Pasal 19 ayat (2)", checked: "2026-11-20")],
    detectors: [
      .cues(
        """
        korban
        pelaku
        saksi
        tersangka
        dicabuli
        diperkosa
        dilecehkan
        dirundung
        dianiaya
        pencabulan
        pemerkosaan
        perundungan
        persetubuhan
        disetubuhi
        pelecehan
        kekerasan
        terduga
        tersangka anak
        penganiayaan
        dikeroyok
        bullying
        dipukuli
        tawuran
        diamankan
        narkoba
        terlapor
        diversi
        perkelahian
        berkelahi
        pengeroyokan
        mencuri
        pencurian
        dispensasi nikah
        dispensasi kawin
        dirudapaksa
        obat terlarang
        berhadapan dengan hukum
        dibawa ke polsek
        dibawa ke polres
        dibawa ke kantor polisi
        ditangkap
        ditahan
        diringkus
        digelandang
        tertangkap
        bapas
        lpka
        diduga melempar
        diduga memukul
        diduga mengambil
        diduga melakukan
        diduga terlibat
        terlibat
        diperiksa polisi
        dikeluarkan dari sekolah
        menusuk
        membacok
        memukul
        mengeroyok
        menganiaya
        mencabuli
        memperkosa
        melecehkan
        membunuh
        dibacok
        ditusuk
        dibunuh
        begal
        menjambret
        memalak
        mengedarkan
        balap liar
        klitih
        geng motor
        senjata tajam
        sabu
        pil koplo
        miras
        dihamili
        disiksa
        disekap
        ditelantarkan
        diperdagangkan
        penculikan
        diculik
        kedapatan mencuri
        merundung
        mem-bully
        """
      ) { cue, reading, report in
        guard let sentence = CaseContext.childCase(at: cue, reading), !CaseHints.isCount(sentence, reading)
        else { return }
        for part in CaseHints.passage(from: sentence, reading) { CaseHints.judge(part, reading, &report) }
      }
    ],
    examples: [
      .bad(
        "Dua anak berstatus terlapor. Salah satunya duduk di kelas sembilan «SMPN 4 Wedi», «putra bungsu dokter» di kecamatan itu."
      ),
      .bad("Pelaku merupakan «anak dari» perangkat «Desa Melati», kelas dua di «SMP Contoh»."),
      .bad("Korban pencabulan itu siswi «SMP Melati»."),
      .bad(
        "Satu dari dua anak yang dibawa ke Polsek adalah siswa kelas sembilan «SMPN 7 Melati», «putra kedua pemilik» bengkel."
      ),
      .bad("Anak yang menusuk temannya itu sekolah di «SMPN 3 Melati», «bapaknya tukang» bakso."),
      .bad(
        "Seorang anak menjadi korban kekerasan. «Ayahnya», Sarjono, sudah melapor."),
      .good(
        "Proses hukum terhadap seorang anak berjalan dengan pendampingan. Kami tidak menyebut asal anak."),
      .good("Penyuluhan pencegahan perundungan digelar di SMP Melati."),
      .good("Sebanyak 12 anak korban kekerasan di Kabupaten Arunaya didampingi tahun ini."),
    ])
}
