import Bahasa
import RuleKit

extension Rule {
  /// Criticism is answered, not labelled.
  static let kritikBukanHoaks = Rule(
    "HKS-06", "Kritik warga dijawab, tidak dilabeli hoaks", .peringatan, .tanya,
    rationale: """
      “Pelayanan lambat” adalah penilaian, bukan klaim fakta. Melabelinya hoaks menutup kritik dan menghabiskan kepercayaan. \
      Jawab dengan data dan rencana perbaikan.
      """,
    question: "Apakah ini klaim fakta atau pendapat?",
    references: [
      .hukum("UU 14/2008 Pasal 7 ayat (2)", checked: "2026-11-20"),
      .hukum("Putusan MK 115/PUU-XXII/2024", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(
        "hoaks\nhoax\nfitnah\nkabar bohong\nberita bohong\nberita palsu\nkabar palsu\ndisinformasi\nmisinformasi\ntukang fitnah\nmemfitnah\nomong kosong\nkebohongan",
        options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard
          let opinion = Opinions.first(in: sentence, reading) ?? Opinions.voiced(around: cue, reading)
            ?? Opinions.complaint(called: cue, in: sentence, reading),
          !reading.isPrevention(sentence)
        else { return }
        report.add(opinion, "Penilaian ini disebut hoaks atau fitnah; mungkin kritik yang perlu dijawab")
      }
    ],
    examples: [
      .bad("Komentar “«pelayanan lambat»” itu HOAKS!"),
      .bad("Tuduhan bahwa petugas «tidak ramah» adalah fitnah."),
      .bad(
        "HOAKS! Jangan percaya warga yang bilang antre di Samsat “antrean panjang dan «kurang manusiawi»”."),
      .bad("Yang bilang taman kota «kumuh» itu tukang fitnah."),
      .bad("Ada unggahan warga bahwa «antrean» poli gigi “panjang sekali”. Kami tegaskan: itu HOAKS."),
      .bad("Tulisan warga bahwa «jalan» ke desanya seperti kubangan kerbau kami pastikan HOAKS."),
      .bad("«Keluhan» bahwa antrean mengular itu fitnah belaka."),
      .good("Pemateri menjelaskan beda kritik, opini, dan kabar bohong."),
      .good("Kabar jembatan roboh itu hoaks. Kami minta maaf karena antreannya lama."),
      .good("Terima kasih masukannya. Waktu layanan pekan ini 47 menit dari target 30 menit."),
      .good("Pesan tentang penutupan pasar itu hoaks."),
    ])
}
