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
        ayah tiri
        bapak tiri
        ibu tiri
        ayah kandung
        bapak kandung
        ibu kandung
        ayahnya
        bapaknya
        ibunya
        cucu
        cucunya
        keponakan
        bibinya
        bibi korban
        nenek korban
        neneknya
        anak tiri
        saudaranya
        saudara tiri
        adik kandung
        saudara kembar
        guru les
        wali kelasnya
        majikannya
        ayah tirinya
        bapak tirinya
        ibu tirinya
        ayah kandungnya
        bapak kandungnya
        ibu kandungnya
        kakek tiri
        kakek tirinya
        kakek kandung
        kakek korban
        paman korban
        kakak korban
        adik korban
        kakak iparnya
        kakak ipar
        abangnya
        omnya
        pakdenya
        pakde
        paklik
        gurunya
        pelatihnya
        orang tuanya
        orang tua korban
        saudara kandung
        saudara sepupu
        keponakannya
        anak tirinya
        anak kandungnya
        putri kandungnya
        tetangga korban
        pacarnya
        pengasuhnya
        mertuanya
        ayah korban
        bapak korban
        ibu korban
        paman
        pamannya
        kakek
        kakeknya
        kakak kandung
        kakak tiri
        kakaknya
        guru ngaji
        guru mengaji
        tetangganya
        sepupu
        sepupunya
        """
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard
          CaseContext.acts.occur(
            in: sentence, of: reading),
          reading.namesChild(in: reading.neighbourhood(around: cue.lowerBound)),
          !reading.isPrevention(sentence),
          CaseContext.crimes.occur(in: reading.neighbourhood(around: cue.lowerBound), of: reading)
            || CaseContext.offender.occur(in: sentence, of: reading)
            || reading.word(cue.lowerBound - 1, is: "korban")
        else { return }
        report.add(cue, "Hubungan kerabat dalam perkara anak; berpotensi menunjuk ke satu keluarga")
      }
    ],
    examples: [
      .bad("Pelaku adalah «ayah tiri» korban yang berusia 12 tahun."),
      .bad("Seorang siswi dicabuli «pamannya» di rumah."),
      .good("Pelaku adalah orang dewasa di lingkungan anak. Perkara ditangani kepolisian."),
      .good("Kakek itu mengantar cucunya imunisasi di posyandu."),
      .good("Ayah korban banjir itu menerima bantuan untuk balita."),
    ])
}
