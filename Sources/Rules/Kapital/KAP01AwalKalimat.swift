import Bahasa
import RuleKit

extension Rule {
  /// A sentence begins with a capital.
  static let awalKalimat = Rule(
    "KAP-01", "Awal kalimat memakai huruf kapital", .peringatan,
    rationale: """
      Huruf kapital sesudah titik memberi tahu pembaca bahwa kalimat baru mulai.
      """,
    references: [.eyd("huruf kapital (HF01)")],
    detectors: [
      .marks([.period]) { index, reading, report in
        guard let last = reading.before(index), reading.touchesPrevious(index),
          let next = reading.after(index),
          last.kind == .word, last.shape == .lower, last.length > 3,
          last.classes.isDisjoint(with: [.dotted, .title, .unit, .degree, .month, .weekday]),
          next.kind == .word, next.shape == .lower, next.hasSpaceBefore, !next.flags.contains(.lineStart),
          next.length > 2, reading.isCommonWord(index - 1), reading.isCommonWord(index + 1),
          next.classes.isDisjoint(with: [.reporting, .unit])
        else { return }
        let right = Casing.capitalized(reading.text(index + 1))
        report.add(index + 1, "Awal kalimat memakai kapital: “\(right)”", fix: .aman(right))
      },
      .quotes { index, reading, report in
        // `“kami siap melayani semua warga desa,” kata camat`
        guard let close = PetikPenutup(index, reading), close.words >= 6, close.inner == .comma,
          let first = reading.after(close.open), first.kind == .word, first.shape == .lower, first.length > 2,
          let verb = reading.after(close.mark), verb.classes.contains(.reporting),
          reading.before(close.open).map({ $0.mark == .period }) ?? true
        else { return }
        let right = Casing.capitalized(reading.text(close.open + 1))
        report.add(
          close.open + 1, "Kutipan yang membuka kalimat diawali kapital: “\(right)”", fix: .aman(right))
      },
      .quotes { index, reading, report in
        // `… keluarga,” Tandasnya`
        guard let close = PetikPenutup(index, reading), close.inner == .comma,
          let verb = reading.after(close.mark),
          reading.isTitleCase(close.mark + 1), Pengiring.words.contains(verb.hash)
        else { return }
        let right = reading.text(close.mark + 1).lowercased()
        report.add(
          close.mark + 1, "Kalimat belum selesai; pengiring kutipan ditulis “\(right)”", fix: .aman(right))
      },
    ],
    examples: [
      .bad("Loket buka pagi. «warga» mulai antre.", corrected: "Loket buka pagi. Warga mulai antre."),
      .bad("“Loket buka sampai malam,” «Ujarnya».", corrected: "“Loket buka sampai malam,” ujarnya."),
      .bad(
        "“«kami» siap melayani semua warga desa ini,” kata camat.",
        corrected: "“Kami siap melayani semua warga desa ini,” kata camat."),
      .good("Loket buka pagi. Warga mulai antre. Lihat arunaya.go.id untuk jadwal, dll. yang lain."),
    ])
}
