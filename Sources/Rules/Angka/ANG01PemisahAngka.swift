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
        // `2500 masker`
        guard (4...7).contains(reading.tokens[index].length),
          countsThings(index, reading) || isAmount(index, reading)
        else { return }
        let text = reading.text(index)
        guard text.allSatisfy(\.isNumber), text.first != "0", let value = Int(text),
          !(1800...2100).contains(value) || reading.after(index)?.classes.contains(.counted) == true
            || isMeasured(index, reading)
              && (value.isMultiple(of: 100) || !reading.word(index - 1, is: "sekitar"))
        else { return }
        let right = value.grouped
        report.add(index, "“\(text)” ditulis “\(right)”", fix: .aman(right))
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
      .bad("Tarifnya Rp«10,000» per orang."),
      .bad("Kemiskinan turun «3.5» persen."),
      .bad("Lahannya «2.5» hektare."),
      .bad("Pameran itu memuat «1,200» judul buku."),
      .bad("Yang mendaftar lebih dari «1000».", corrected: "Yang mendaftar lebih dari 1.000."),
      .bad(
        "Tak kurang dari «2000» buruh dirumahkan.", corrected: "Tak kurang dari 2.000 buruh dirumahkan."),
      .bad("Panitia membagikan «2500» masker.", corrected: "Panitia membagikan 2.500 masker."),
      .good(
        "Kodim 0707 bersama warga menanam pohon sejak tahun 2025. Nomor 4512 dipanggil."
      ),
      .good("Tarifnya Rp10.000 per orang. Penduduknya 3,5 juta jiwa."),
      .good("Pelatihan sekitar 2018 pernah mengajarkannya."),
      .good("Versi 3.5 aplikasi itu dirilis. Bab 2.1 dibaca."),
    ])

  /// Whether a number stands in front of a thing that it counts, and names none: not `nomor 4512`, `tahun 2026`.
  private static func countsThings(_ index: Int, _ reading: Reading) -> Bool {
    guard let next = reading.after(index), next.kind == .word, next.shape == .lower, next.hasSpaceBefore,
      reading.tokens[index].hasSpaceBefore, reading.isCommonWord(index + 1),
      next.classes.isDisjoint(with: [.function, .timeNoun, .timeZone, .month])
        || next.classes.contains(.counted)
    else { return false }
    if reading.word(index + 1, in: timeWords) { return false }
    guard let previous = reading.before(index) else { return true }
    return previous.isWord && previous.classes.isDisjoint(with: [.month, .timeNoun, .contact, .dotted])
      && !labels.contains(previous.hash) && previous.shape == .lower
      && !reading.looksLikeVerb(index + 1)
  }

  /// Whether a number stands alone behind a word for amounts: `sebanyak 2500.`, `lebih dari 1000 yang`.
  private static func isAmount(_ index: Int, _ reading: Reading) -> Bool {
    guard let next = reading.after(index),
      next.mark == .comma || next.mark == .period || reading.word(index + 1, is: "yang")
    else { return false }
    return isMeasured(index, reading)
  }

  /// Whether a word before a number says that it is an amount and no year: `sebanyak 2000`, `kurang dari 2000`.
  private static func isMeasured(_ index: Int, _ reading: Reading) -> Bool {
    reading.word(index - 1, in: amounts)
      || reading.word(index - 1, is: "dari") && reading.word(index - 2, in: bounds)
  }

  private static let amounts = WordSet(words: "sebanyak sejumlah mencapai sekitar berjumlah total")
  private static let bounds = WordSet(words: "lebih kurang")
  private static let labels = WordSet(
    words:
      "kodim iso sk kanal frekuensi angka tahun nomor no kode pos angkatan periode hijriah masehi pasal versi pin sandi seri tipe"
  )
  private static let timeWords = WordSet(words: "tahun hijriah masehi lalu mendatang silam nanti")

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
}
