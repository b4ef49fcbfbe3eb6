import Bahasa
import RuleKit

extension Rule {
  /// The abbreviations of acting officers before an office end with a full stop.
  static let pelaksanaTugas = Rule(
    "SGK-09", "“Plt.”, “Plh.”, “Pj.”, dan “Pjs.” diakhiri titik", .peringatan,
    rationale: """
      Keempatnya singkatan dari kata di depan nama jabatan: pelaksana tugas, pelaksana harian, penjabat, penjabat \
      sementara. Singkatan seperti ini diakhiri titik.
      """,
    references: [.eyd("singkatan (KF04)")],
    detectors: [
      .cues("plt\nplh\npj\npjs", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard let next = reading.after(index), next.isWord, next.classes.contains(.office), next.isCapitalized
        else { return }
        let text = reading.text(index)
        let form = Casing.titleCased(text) + "."
        report.add(cue, "“\(text)” sebelum jabatan ditulis “\(form)”", fix: .aman(form))
      }
    ],
    examples: [
      .bad(
        "Ia menjabat «Plt» Kepala Dinas Kesehatan.", corrected: "Ia menjabat Plt. Kepala Dinas Kesehatan."),
      .good("Ia menjabat Plt. Kepala Dinas Kesehatan."),
      .good("Hubungi PJ kegiatan di posko."),
    ])
}
