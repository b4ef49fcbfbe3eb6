import Bahasa
import RuleKit

extension Rule {
  /// A plan is told as a plan.
  static let rencanaBelumDiputus = Rule(
    "KIP-11", "Rencana yang belum diputus tidak ditulis sebagai keputusan", .peringatan, .tanya,
    rationale: """
      Kabar kenaikan pajak, pembelian lahan, atau mutasi yang terbit sebelum diputus memicu spekulasi, dan menyesatkan kalau \
      akhirnya berubah. Sebut keputusan resminya, atau tulis bahwa pembahasan masih berlangsung.
      """,
    question: "Sudah adakah keputusan resmi? Nomor dan tanggalnya?",
    references: [
      .hukum("UU 14/2008 Pasal 17 huruf e angka 3–4 dan huruf i, Pasal 7 ayat (2)", checked: "2026-11-20")
    ],
    detectors: [
      .cues(
        "tahun depan\nbulan depan\nmulai januari\nbocoran rapat\nbocoran dari\nkabarnya\ndipastikan\nbakalan\nakan\nsegera\nbakal\nrencananya\nberencana\ndirencanakan\nrencana rotasi\nrencana mutasi\nrencana kenaikan",
        options: []
      ) { cue, reading, report in
        guard let plan = Undecided.plan(cue, reading),
          Undecided.subjects.occur(in: reading.sentence(around: cue.lowerBound), of: reading)
            || Undecided.movesPeople(plan, reading.sentence(around: cue.lowerBound), reading),
          !Undecided.decided.occur(in: reading.neighbourhood(around: cue.lowerBound), of: reading)
        else { return }
        report.add(plan, "Rencana ini ditulis seperti sudah diputus")
      }
    ],
    examples: [
      .bad("Pajak bumi dan bangunan «akan naik» 30 persen tahun depan."),
      .bad("«Tahun depan tarif parkir naik» dua kali lipat, begitu bocoran rapat tadi."),
      .bad("Lahan di Sindang «segera dibeli» pemkab untuk terminal."),
      .good("Pembahasan tarif pajak bumi dan bangunan masih berlangsung di DPRD."),
      .good("Tarif retribusi akan naik sesuai Perda Nomor 1 Tahun 2026."),
      .good("Suhu udara akan naik pada siang hari."),
    ])
}
