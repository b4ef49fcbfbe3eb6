import Bahasa
import RuleKit

extension Rule {
  /// A year has no full stop inside.
  static let tahunTanpaTitik = Rule(
    "ANG-02", "Angka tahun ditulis tanpa titik", .peringatan,
    rationale: """
      Titik memisahkan ribuan pada jumlah. Tahun menyebut nama waktu, bukan jumlah: tahun 2026.
      """,
    references: [.eyd("tanda titik (TA09)")],
    detectors: [
      .cues("tahun", options: []) { cue, reading, report in
        guard let number = reading.after(cue.lowerBound), number.kind == .number, number.length == 5 else {
          return
        }
        let text = reading.text(cue.upperBound)
        let right = text.filter { $0 != "." }
        guard text.dropFirst().first == ".", right.count == 4, right.hasPrefix("19") || right.hasPrefix("20")
        else {
          return
        }
        report.add(cue.upperBound, "Tahun ditulis “\(right)”", fix: .aman(right))
      }
    ],
    examples: [
      .bad("Jembatan itu selesai tahun «2.026».", corrected: "Jembatan itu selesai tahun 2026."),
      .good("Jembatan itu selesai tahun 2026 dan dilewati 2.026 kendaraan."),
    ])
}
