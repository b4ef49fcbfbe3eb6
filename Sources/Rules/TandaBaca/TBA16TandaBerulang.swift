import Bahasa
import RuleKit

extension Rule {
  /// One question or exclamation mark is enough.
  static let tandaBerulang = Rule(
    "TBA-16", "Tanda seru dan tanda tanya cukup satu", .peringatan,
    rationale: """
      Tanda berulang terbaca seperti berteriak. Satu tanda sudah menyatakan seruan atau pertanyaan.
      """,
    references: [.eyd("tanda seru dan tanda tanya (TG01, TH01)")],
    detectors: [
      .marks([.exclamation, .question]) { index, reading, report in
        guard reading.tokens[index].length > 1, let first = reading.text(index).first else { return }
        let text = reading.text(index)
        let right = String(first)
        report.add(
          index, "“\(text)” cukup “\(right)”",
          fix: text.allSatisfy { $0 == first } ? .aman(right) : .tinjau(right))
      },
      .marks([.comma, .semicolon, .colon]) { index, reading, report in
        // `setempat,. Karena itu`
        guard let stop = reading.after(index), stop.mark == .period || stop.mark == .comma,
          stop.length == 1, reading.touchesPrevious(index),
          reading.touchesNext(index) || !reading.touchesNext(index + 1)
        else { return }
        let found = reading.text(of: index..<index + 2)
        let right = stop.mark == .period ? "." : ","
        report.add(index..<index + 2, "Satu tanda cukup: “\(found)” menjadi “\(right)”", fix: .tinjau(right))
      },
      .marks([.hyphen]) { index, reading, report in
        // `Covid--19`
        guard let second = reading.after(index), second.mark == .hyphen, reading.touchesNext(index),
          reading.touchesPrevious(index), reading.before(index)?.kind == .word,
          let next = reading.after(index + 1), next.kind == .word || next.kind == .number,
          reading.touchesNext(index + 1)
        else { return }
        report.add(index..<index + 2, "Tanda hubung cukup satu", fix: .aman("-"))
      },
    ],
    examples: [
      .bad("Ayo, datang ke posyandu«!!!»", corrected: "Ayo, datang ke posyandu!"),
      .bad("Sudahkah Anda memilah sampah«???»", corrected: "Sudahkah Anda memilah sampah?"),
      .bad("Warga pulang«,.» Loket tutup."),
      .bad("Kasus Covid«--»19 turun.", corrected: "Kasus Covid-19 turun."),
      .good("Berkasnya teks, .docx, dan .odt."),
      .good("Ayo, datang ke posyandu! Sudahkah Anda memilah sampah?"),
    ])
}
