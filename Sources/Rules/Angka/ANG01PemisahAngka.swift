import Bahasa
import RuleKit

extension Rule {
  /// A full stop separates thousands, a comma decimals.
  static let pemisahAngka = Rule(
    "ANG-01", "Titik untuk ribuan, koma untuk pecahan", .peringatan,
    rationale: """
      Dalam bahasa Indonesia, titik memisahkan ribuan dan koma memisahkan pecahan: Rp10.000; 3,5 persen. Kalau tertukar, \
      jumlahnya terbaca seribu kali lebih kecil atau lebih besar.
      """,
    references: [.eyd("tanda titik (TA08), tanda koma (TB12)")],
    detectors: [
      .entities([.money, .percent, .quantity]) { index, reading, report in
        let entity = reading.analysis.entities[index]
        guard let number = entity.tokens.first(where: { reading.tokens[$0].kind == .number }),
          reading.analysis.bytes[reading.tokens[number].range]
            .contains(UInt8(ascii: entity.kind == .money ? "," : "."))
        else { return }
        let text = reading.text(number)
        guard let right = corrected(text, entity, number, reading) else { return }
        report.add(number, "“\(text)” ditulis “\(right)”", fix: .tinjau(right))
      },
      .tokens([.number]) { index, reading, report in
        // `2500 masker`, but `tahun 2025 warga`, `Kodim 0707 bersama`
        let token = reading.tokens[index]
        if token.length == 4, let amount = Int(reading.text(index)), amount >= 1000,
          !(1800...2150).contains(amount),
          let mark = reading.after(index),
          mark.mark == .comma || mark.mark == .period || reading.word(index + 1, is: "yang"),
          reading.word(index - 1, in: amounts)
            || reading.word(index - 1, is: "dari") && reading.word(index - 2, in: bounds)
        {
          let digits = reading.text(index)
          let right = digits.prefix(1) + "." + digits.dropFirst()
          report.add(index, "Ribuan dipisah titik: “\(right)”", fix: .aman(String(right)))
          return
        }
        guard token.length == 4, let next = reading.after(index), next.kind == .word, next.shape == .lower,
          next.hasSpaceBefore, !next.flags.contains(.lineStart),
          next.classes.isDisjoint(with: [.function, .timeZone, .magnitude]),
          let number = Int(reading.text(index)), number >= 1000,
          !(1800...2150).contains(number) || next.classes.contains(.counted),
          let previous = reading.before(index), previous.isWord, previous.shape == .lower,
          previous.classes.isDisjoint(with: [.timeNoun, .month]), !labels.contains(previous.hash),
          reading.isCommonWord(index + 1) || next.classes.contains(.counted)
        else { return }
        let digits = reading.text(index)
        let right = digits.prefix(1) + "." + digits.dropFirst()
        report.add(index, "Ribuan dipisah titik: “\(right)”", fix: .aman(String(right)))
      },
      .tokens([.number]) { index, reading, report in
        // `1,200 judul buku`: three digits behind the comma, and things to count
        guard reading.after(index)?.shape == .lower, reading.after(index)?.kind == .word,
          reading.analysis.bytes[reading.tokens[index].range].contains(UInt8(ascii: ","))
        else { return }
        let text = reading.text(index)
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        guard groups.count > 1, groups[0].count <= 3, text.first != "0", !text.contains("."),
          groups.dropFirst().allSatisfy({ $0.count == 3 }),
          reading.before(index)?.classes.contains(.currency) != true,
          let next = reading.after(index), next.kind == .word, next.shape == .lower, next.hasSpaceBefore,
          next.classes.isDisjoint(with: [.magnitude, .unit, .function, .timeZone]),
          reading.isCommonWord(index + 1)
        else { return }
        let right = groups.joined(separator: ".")
        report.add(index, "“\(text)” ditulis “\(right)”", fix: .tinjau(right))
      },
    ],
    examples: [
      .bad("Yang mendaftar lebih dari «1000».", corrected: "Yang mendaftar lebih dari 1.000."),
      .bad("Panitia membagikan «2500» masker.", corrected: "Panitia membagikan 2.500 masker."),
      .good("Sejak tahun 2025 warga mendaftar. Kodim 0707 bersama warga menanam pohon."),
      .bad("Tarifnya Rp«10,000» per orang."),
      .bad("Kemiskinan turun «3.5» persen."),
      .bad("Lahannya «2.5» hektare."),
      .bad("Pameran itu memuat «1,200» judul buku."),
      .good("Tarifnya Rp10.000 per orang. Penduduknya 3,5 juta jiwa."),
      .good("Versi 3.5 aplikasi itu dirilis. Bab 2.1 dibaca."),
    ])

  private static func corrected(
    _ text: String, _ entity: Entity, _ number: Int, _ reading: Reading
  ) -> String? {
    let points = text.filter { $0 == "." }.count
    let commas = text.filter { $0 == "," }.count
    switch entity.kind {
    case .money:
      // `Rp10,000` and `Rp1,250,000`; `Rp1,250 miliar` is a fraction
      let groups = text.split(separator: ",")
      guard commas > 0, points == 0, groups.count > 1, groups.dropFirst().allSatisfy({ $0.count == 3 }),
        reading.after(number)?.classes.contains(.magnitude) != true
      else { return nil }
      return groups.joined(separator: ".")
    case .percent, .quantity:
      // `3.5 persen`, `2.4 juta`: one or two digits behind the only full stop
      let parts = text.split(separator: ".")
      guard points == 1, commas == 0, parts.count == 2, parts[1].count <= 2, parts[0].count <= 3 else {
        return nil
      }
      if entity.kind == .quantity {
        guard let next = reading.after(number), !next.classes.isDisjoint(with: [.magnitude, .unit]),
          next.hasSpaceBefore
        else {
          return nil
        }
      }
      return parts.joined(separator: ",")
    default: return nil
    }
  }

  private static let amounts = WordSet(words: "sebanyak sejumlah mencapai sekitar berjumlah total")
  private static let bounds = WordSet(words: "lebih kurang")
  /// Words whose number is no amount.
  private static let labels = WordSet(
    words: "nomor no kode pin kodim kanal frekuensi iso sk pasal tipe seri angka sandi")
}
