import Bahasa
import RuleKit

extension Rule {
  /// Music is licensed for the account.
  static let laguMusik = Rule(
    "HKC-02", "Musik latar berizin untuk akun instansi", .saran, .tanya,
    rationale: """
      Lagu di pustaka platform belum tentu boleh dipakai akun organisasi. Pakai rekaman sendiri atau musik berlisensi, dan \
      simpan buktinya.
      """,
    question: "Adakah lisensi lagu ini untuk akun pemerintah?",
    references: [.rujukan("UU 28/2014 (hak cipta), pasalnya perlu diperiksa")],
    detectors: [
      .cues(
        "musik latar\nbacksound\nbacksong\naudio viral\nsound viral\nlagu viral\nlagu yang sedang viral\nlagu hits\nlagu\nlagunya\nmusik\nmusiknya\nsoundtrack\niringan musik\naudio tren\ntembang\ninstrumental\ninstrumen\nost\nsontrek\nremix\njingle\nsuara latar\nsound tiktok\nsound tren\nmusik latarnya\nlagu latar\nlagu latarnya\nlagu pop\nlagu populer\nbacksoundnya\npotongan lagu\nrefrain\naudio dari",
        options: []
      ) { cue, reading, report in
        guard CreditWords.accompanies(cue, reading),
          !CreditWords.licence.occur(in: reading.sentence(around: cue.lowerBound), of: reading)
        else {
          return
        }
        report.add(cue, "Pastikan musik ini berizin untuk akun instansi")
      }
    ],
    examples: [
      .bad("Video ini memakai «lagu viral» pekan ini."),
      .bad("«Backsound» diambil dari film terbaru."),
      .bad("Klip peresmian diiringi «tembang» populer sebuah grup band."),
      .good("Rekaman audio rapat tersedia di laman, videonya menyusul."),
      .good("Musik latar: rekaman sendiri, berlisensi bebas."),
      .good("Pelajar menyanyikan lagu daerah pada upacara."),
    ])
}
