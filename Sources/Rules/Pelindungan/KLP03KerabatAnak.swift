import Bahasa
import RuleKit

extension Rule {
  /// How offender and child are related stays out.
  static let kerabatAnak = Rule(
    "KLP-03", "Hubungan kerabat dalam perkara anak tidak disebut", .galat, .dugaan,
    rationale: """
      “Ayah tiri korban” menunjuk ke satu keluarga, sehingga anaknya langsung dikenali. Tulis “orang dewasa di lingkungan \
      anak” kalau keterangan itu perlu.
      """,
    question: "Apakah hubungan ini perlu untuk memahami layanan pendampingan?",
    references: [
      .hukum("UU 11/2012 Pasal 19 ayat (2)", checked: "2026-11-20"),
      .rujukan("Pedoman Pemberitaan Ramah Anak, butir 8"),
    ],
    detectors: [
      .cues(
        """
        ayah
        bapak
        papa
        ibu
        mama
        kakek
        nenek
        eyang
        paman
        om
        pakde
        paklik
        bibi
        tante
        bude
        bulik
        kakak
        adik
        abang
        sepupu
        ipar
        mertua
        keponakan
        cucu
        saudara
        anak
        putri
        putra
        pasangan
        pacar
        kekasih
        mantan kekasih
        suami
        guru
        wali kelas
        ustaz
        ustad
        pelatih
        pengasuh
        majikan
        tetangga
        bertetangga
        orang tua
        """
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard CaseContext.acts.occur(in: sentence, of: reading),
          let kin = Kinship(at: cue, in: sentence, reading),
          reading.namesChild(in: reading.neighbourhood(around: cue.lowerBound)),
          !reading.isPrevention(sentence), !CaseContext.isFiction(cue, reading),
          CaseContext.crimes.occur(in: reading.neighbourhood(around: cue.lowerBound), of: reading)
            || CaseContext.offender.occur(in: sentence, of: reading)
            || reading.word(cue.lowerBound - 1, is: "korban")
        else { return }
        report.add(kin.tokens, "Hubungan kerabat dalam perkara anak; berpotensi menunjuk ke satu keluarga")
      }
    ],
    examples: [
      .bad("Pelaku adalah «ayah tiri» korban yang berusia 12 tahun."),
      .bad("Seorang siswi dicabuli «pamannya» di rumah."),
      .bad("Tersangka merupakan «paman angkat» korban berusia 11 tahun."),
      .bad("Bocah itu dianiaya «ibu sambungnya»."),
      .good("Korban kekerasan, seorang anak, didampingi ibunya sejak Senin."),
      .good("Dalam dongeng itu seorang bocah disiksa ibu tirinya, lalu ditolong burung."),
      .good("Pelaku adalah orang dewasa di lingkungan anak. Perkara ditangani kepolisian."),
      .good("Kakek itu mengantar cucunya imunisasi di posyandu."),
      .good("Ayah korban banjir itu menerima bantuan untuk balita."),
    ])
}
