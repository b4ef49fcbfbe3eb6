import Bahasa
import RuleKit

extension Rule {
  /// A sum of ten digits or more is easier to read with its magnitude in words.
  static let uangDibulatkan = Rule(
    "ANG-08", "Jumlah uang yang besar disebut dengan “miliar” atau “triliun”", .saran,
    rationale: """
      Pembaca sukar menghitung deretan angka panjang. Sebut bilangan bulatnya, misalnya Rp1,2 miliar. Angka penuhnya cukup \
      sekali, atau di dokumen yang ditautkan.
      """,
    references: [.eyd("angka dan bilangan (KG05)")],
    detectors: [
      .entities([.money]) { index, reading, report in
        let entity = reading.analysis.entities[index]
        // Four groups of three digits take 13 bytes; smaller sums need not be taken apart.
        guard let number = entity.tokens.first(where: { reading.tokens[$0].kind == .number }),
          reading.tokens[number].length >= 13
        else { return }
        let text = reading.text(number)
        let groups = text.prefix { $0 != "," }.split(separator: ".")
        guard (4...5).contains(groups.count), groups.dropFirst().allSatisfy({ $0.count == 3 }),
          let lead = groups.first,
          groups.dropFirst(2).contains(where: { $0 != "000" }),
          reading.analysis.blocks[reading.analysis.block(ofToken: number)].role != .tableCell
        else { return }
        let name = groups.count == 4 ? "miliar" : "triliun"
        let decimals = groups[1].prefix(2)
        report.add(
          number,
          "Jumlah sebesar ini lebih mudah dibaca bila dibulatkan, misalnya Rp\(lead),\(decimals) \(name)")
      }
    ],
    examples: [
      .bad("Anggarannya Rp«1.221.979.826.690»."),
      .good("Anggarannya Rp1,22 triliun. Gedung itu menelan Rp1.500.000.000."),
    ])
}
