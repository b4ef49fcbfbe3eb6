import Bahasa
import RuleKit

extension Rule {
  /// A state of emergency is declared by those who may.
  static let statusBencana = Rule(
    "DRT-10", "Status darurat bencana menyebut yang menetapkannya", .peringatan, .dugaan,
    rationale: """
      Status darurat bencana ditetapkan Presiden, gubernur, atau bupati/wali kota, dan berakibat pada anggaran serta \
      wewenang. Sebut siapa yang menetapkan, kapan, dan nomor keputusannya.
      """,
    question: "Siapa yang menetapkan status ini, dengan keputusan nomor dan tanggal berapa?",
    references: [.hukum("UU 24/2007 Pasal 7 ayat (1) huruf c dan Pasal 51", checked: "2026-11-20")],
    detectors: [
      .cues(
        "status tanggap darurat\nstatus darurat\nstatus darurat bencana\nberstatus darurat bencana\ndinyatakan darurat bencana\nstatus siaga darurat\nstatus transisi darurat\nberstatus darurat\nberstatus tanggap darurat\nberstatus siaga darurat\ndinyatakan darurat\nmenyatakan darurat\nmenyatakan darurat bencana\nmasa tanggap darurat\ntanggap darurat bencana\nstatus klb\nkeadaan darurat bencana\nmenyatakan keadaan darurat\nmengumumkan keadaan darurat\numumkan keadaan darurat\nnyatakan keadaan darurat\nnyatakan darurat\nberlaku keadaan darurat\nberlaku status darurat\nmenetapkan keadaan darurat\nditetapkan darurat\ndarurat bencana kami umumkan\nmasa darurat\nmasa siaga darurat\ntanggap darurat\nsiaga darurat\ndarurat banjir\ndarurat longsor\ndarurat kekeringan\ndarurat kebakaran\ndarurat asap\ndarurat kabut asap\ndarurat karhutla\ndarurat gempa\ndarurat sampah\ndarurat air bersih\nkejadian luar biasa\nklb\nresmi darurat\nsiaga bencana\nbencana darurat\ndarurat penuh\nkondisi darurat bencana",
        options: []
      ) { cue, reading, report in
        let around = reading.neighbourhood(around: cue.lowerBound)
        guard EmergencyStatus.isDeclared(cue, reading),
          EmergencyStatus.isPresumed(in: around, reading)
            || !EmergencyStatus.authorities.occur(in: around, of: reading)
        else { return }
        report.add(cue, "Status darurat tanpa pejabat yang menetapkannya; periksa keputusannya")
      }
    ],
    examples: [
      .bad("Kami menyatakan «status darurat bencana» mulai hari ini."),
      .bad("Desa Melati kini «berstatus darurat bencana» banjir."),
      .bad("Camat Sindang mengumumkan wilayahnya masuk «masa darurat» kekeringan."),
      .bad("Desa Melati «resmi darurat» banjir."),
      .bad("Puskesmas Sindang menetapkan «kejadian luar biasa» demam berdarah di wilayah kerjanya."),
      .good("Gubernur menetapkan masa siaga darurat banjir lewat keputusan tanggal 3 Maret 2026."),
      .good("Instalasi gawat darurat RSUD Arunaya buka 24 jam."),
      .good(
        "Bupati menetapkan status tanggap darurat banjir 14 hari melalui keputusan tanggal 3 Maret 2026."),
      .good("Pelatihan penanganan darurat bencana diikuti 30 relawan."),
    ])
}
