import Bahasa
import RuleKit

extension Rule {
  /// `PT` and `CV` have no full stops.
  static let badanUsaha = Rule(
    "SGK-08", "“PT” dan “CV” ditulis tanpa titik", .peringatan,
    rationale: """
      Singkatan yang diambil dari huruf awal nama badan ditulis dengan kapital tanpa titik: PT Air Arunaya, CV Melati.
      """,
    references: [.eyd("singkatan (KF03)")],
    detectors: [
      .cues("p.t\nc.v\npt\ncv", options: []) { cue, reading, report in
        let index = cue.lowerBound
        let token = reading.tokens[index]
        let range = reading.withStop(index)
        guard token.shape == .upper || token.kind == .abbreviation,
          range.count > 1 || token.kind == .abbreviation,
          let name = reading.after(range.upperBound - 1), name.isWord, name.isCapitalized
        else { return }
        let right = reading.text(index).filter { $0 != "." }
        report.add(range, "Badan usaha ditulis tanpa titik: “\(right)”", fix: .aman(right))
      },
      .cues("tp", options: [.onlyCapitals]) { cue, reading, report in
        // `Ketua TP. PKK`
        let range = reading.withStop(cue.lowerBound)
        guard range.count > 1, reading.tokens[cue.lowerBound].shape == .upper,
          reading.word(range.upperBound, is: "pkk")
        else { return }
        report.add(range, "Singkatan ini ditulis tanpa titik: “TP”", fix: .aman("TP"))
      },
      .tokens([.abbreviation], shaped: [.mixed]) { index, reading, report in
        // `PT.Air`
        let token = reading.tokens[index]
        let start = Int(token.start)
        let bytes = reading.analysis.bytes
        guard token.length > 5, bytes[start + 2] == UInt8(ascii: "."),
          bytes[start] == UInt8(ascii: "P") && bytes[start + 1] == UInt8(ascii: "T")
            || bytes[start] == UInt8(ascii: "C") && bytes[start + 1] == UInt8(ascii: "V")
        else { return }
        let right = reading.text(index).replacing(".", with: " ", maxReplacements: 1)
        report.add(index, "Badan usaha ditulis tanpa titik: “\(right)”", fix: .aman(right))
      },
    ],
    examples: [
      .bad("Bantuan datang dari «PT.» Air Arunaya.", corrected: "Bantuan datang dari PT Air Arunaya."),
      .bad("Bantuan datang dari «PT.Bima» Arunaya.", corrected: "Bantuan datang dari PT Bima Arunaya."),
      .bad("Pelaksananya «C.V.» Melati.", corrected: "Pelaksananya CV Melati."),
      .bad("Lomba dibuka Ketua «TP.» PKK Arunaya.", corrected: "Lomba dibuka Ketua TP PKK Arunaya."),
      .good("Bantuan datang dari PT Air Arunaya. Pelaksananya CV Melati."),
    ])
}
