import Bahasa
import RuleKit

extension Rule {
  /// General abbreviations: `dll.`, `dsb.`, `s.d.`, `a.n.`.
  static let singkatanUmum = Rule(
    "SGK-04", "Singkatan umum ditulis dengan titik", .peringatan,
    rationale: """
      Singkatan tiga huruf diakhiri satu titik: dll., dsb., dkk. Singkatan dua huruf diberi titik pada tiap huruf: s.d., \
      a.n., u.p. Lebih baik lagi, tulis lengkap: dan lain-lain, sampai dengan.
      """,
    references: [.eyd("singkatan (KF04)")],
    detectors: [
      .cues("dll\ndsb\ndst\ndkk\nhlm\nttd\nybs", options: []) { cue, reading, report in
        guard !(reading.after(cue.lowerBound)?.mark == .period && reading.touchesNext(cue.lowerBound)),
          reading.tokens[cue.lowerBound].shape == .lower
        else { return }
        let text = reading.text(cue.lowerBound)
        report.add(cue, "“\(text)” diakhiri titik: “\(text).”", fix: .aman(text + "."))
      },
      .marks([.slash]) { index, reading, report in
        guard let first = reading.before(index), let second = reading.after(index), first.length == 1,
          second.length == 1, first.hasSpaceBefore, reading.touchesPrevious(index),
          reading.touchesNext(index),
          first.shape == .lower, second.shape == .lower
        else { return }
        let pair = reading.text(index - 1) + reading.text(index + 1)
        guard ["sd", "an", "da", "up"].contains(pair), let last = pair.last, let head = pair.first else {
          return
        }
        let found = "\(head)/\(last)"
        report.add(
          index - 1..<index + 2, "“\(found)” ditulis “\(head).\(last).”", fix: .aman("\(head).\(last)."))
      },
    ],
    examples: [
      .bad(
        "Warga membawa KTP, KK, «dll» saat mendaftar.",
        corrected: "Warga membawa KTP, KK, dll. saat mendaftar."),
      .bad(
        "Pendaftaran dibuka 1 «s/d» 15 Maret 2026.", corrected: "Pendaftaran dibuka 1 s.d. 15 Maret 2026."),
      .good("Warga membawa KTP, KK, dll. saat mendaftar."),
      .good("Kunjungi arunaya.go.id/s/d untuk formulir."),
    ])
}
