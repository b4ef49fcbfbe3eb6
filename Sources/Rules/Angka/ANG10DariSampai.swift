import Bahasa
import RuleKit

extension Rule {
  /// `dari` goes with `sampai`, not with a dash.
  static let dariSampai = Rule(
    "ANG-10", "“Dari” berpasangan dengan “sampai”, bukan tanda pisah", .peringatan,
    rationale: """
      Tanda pisah di antara dua bilangan sudah berarti “sampai dengan”. Pilih salah satu: pukul 08.00–10.00, atau dari \
      pukul 08.00 sampai pukul 10.00.
      """,
    references: [.eyd("tanda pisah (TF03)")],
    detectors: [
      .cues("dari\nmulai\nantara", options: []) { cue, reading, report in
        var first = cue.upperBound
        if reading.after(first - 1)?.classes.contains(.timeNoun) == true { first += 1 }
        guard let start = reading.after(first - 1), start.kind == .number, let dash = reading.after(first),
          dash.mark == .hyphen || dash.mark == .enDash || dash.mark == .emDash,
          let end = reading.after(first + 1), end.kind == .number
        else { return }
        let opener = reading.text(cue.lowerBound).lowercased()
        let link = opener == "antara" ? "dan" : "sampai"
        let right = "\(reading.text(first)) \(link) \(reading.text(first + 2))"
        // A dash as it should be is only advice.
        report.add(
          first..<first + 3, "Sesudah “\(opener)” ditulis “\(right)”", fix: .tinjau(right),
          dash.mark == .enDash && !dash.hasSpaceBefore ? .atMost(.saran, .pasti) : .full)
      }
    ],
    examples: [
      .bad("Loket buka dari pukul «08.00–10.00» WIB."),
      .bad("Warga menunggu antara «4 - 7» hari."),
      .good("Loket buka dari pukul 08.00 sampai 10.00 WIB atau pukul 13.00–15.00 WIB."),
    ])
}
