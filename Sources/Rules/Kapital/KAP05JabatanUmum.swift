import Bahasa
import RuleKit

extension Rule {
  /// A common noun after `para`, `setiap`, `seluruh` names nobody and begins with a small letter.
  static let jabatanUmum = Rule(
    "KAP-05", "Sesudah “para”, “setiap”, atau “seluruh” dipakai huruf kecil", .peringatan,
    rationale: """
      Huruf kapital menandai nama: Camat Wanasari, Desa Sumberjaya. “Para camat” dan “setiap desa” bukan nama, jadi ditulis \
      dengan huruf kecil.
      """,
    references: [.eyd("huruf kapital (HF10, HF16)")],
    detectors: [
      .cues(
        "para\nsetiap\ntiap\nseluruh\nsemua\nseorang\nsebuah\nbeberapa\nsejumlah\nmasing-masing\nantar\ncalon\neks",
        options: []
      ) { cue, reading, report in
        var index = cue.lowerBound + 1
        guard !reading.isInHeading(cue.lowerBound), reading.tokens[cue.lowerBound].shape != .upper else {
          return
        }
        if reading.word(index, is: "negara"), reading.isTitleCase(index), reading.after(index) != nil,
          reading.beginsSmall(index + 1)
        {
          KataUmum.report(index..<index + 1, reading, &report)
          return
        }
        while let run = KataUmum.run(from: index, reading) {
          KataUmum.report(run, reading, &report)
          // `para Kades dan Lurah`
          guard let link = reading.token(run.upperBound),
            link.classes.contains(.coordinator) || link.mark == .slash,
            link.shape == .lower
          else { return }
          index = run.upperBound + 1
        }
      }
    ],
    examples: [
      .bad(
        "Bupati mengundang para «Camat» dan «Lurah» ke aula.",
        corrected: "Bupati mengundang para camat dan lurah ke aula."),
      .bad(
        "Semua calon «Kepala Desa» yang maju hadir.", corrected: "Semua calon kepala desa yang maju hadir."),
      .bad("Layanan ini ada di setiap «Desa».", corrected: "Layanan ini ada di setiap desa."),
      .bad(
        "Petugas memantau setiap «Desa» se-Arunaya.", corrected: "Petugas memantau setiap desa se-Arunaya."),
      .bad(
        "Razia menyasar sebuah «Kelompok Tani Desa» (KTD).",
        corrected: "Razia menyasar sebuah kelompok tani desa (KTD)."),
      .bad(
        "Wabah menyerang seluruh «Negara» di dunia.", corrected: "Wabah menyerang seluruh negara di dunia."),
      .good("Bupati mengundang para camat. Camat Wanasari hadir."),
      .good("Warga seluruh Indonesia dan setiap Jumat pagi."),
      .good("Semua Puskesmas Rawat Inap Arunaya buka."),
    ])
}
