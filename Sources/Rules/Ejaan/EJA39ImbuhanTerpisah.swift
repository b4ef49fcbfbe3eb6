import Bahasa
import RuleKit

extension Rule {
  /// Prefixes and suffixes that a space has torn from their word.
  static let imbuhanTerpisah = Rule(
    "EJA-39", "Awalan dan akhiran dirangkai dengan kata dasarnya", .peringatan,
    rationale: """
      “Ber-”, “ter-”, “me-”, “pe-”, “-kan”, dan “-an” bukan kata, melainkan imbuhan. Tulis tanpa spasi: berpotensi, \
      terduga, mengingatkan.
      """,
    references: [.eyd("kata turunan (KB01a)")],
    detectors: [
      .cues("ber\nter\nme\nmem\nmen\nmeng\nmeny\npe\npem\npen\npeng\npeny\nse", options: [.exceptNames]) {
        cue, reading, report in
        let index = cue.lowerBound
        guard let next = reading.after(index), next.kind == .word, next.shape == .lower, next.length > 2,
          reading.tokens[index].shape != .upper,
          next.hasSpaceBefore, next.classes.isDisjoint(with: [.preposition]),
          Lexicon.standard.knows((reading.text(index) + reading.text(index + 1)).lowercased())
        else { return }
        ImbuhanTerpisah.report(index, reading, &report)
      },
      .cues("kan\nan", options: []) { cue, reading, report in
        let index = cue.lowerBound - 1
        guard reading.tokens[index + 1].shape == .lower, reading.tokens[index + 1].hasSpaceBefore,
          let stem = reading.before(index + 1), stem.kind == .word, stem.shape == .lower, stem.length > 3,
          !stem.flags.contains(.hyphen), ImbuhanTerpisah.takesSuffix(index, reading)
        else { return }
        ImbuhanTerpisah.report(index, reading, &report)
      },
      .cues("ke", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard let next = reading.after(index), next.kind == .word, next.shape == .lower, next.length > 5,
          next.hasSpaceBefore, reading.entry(index + 1) == nil,
          reading.analysis.bytes[reading.tokens[index + 1].range].suffix(2).elementsEqual("an".utf8),
          ImbuhanTerpisah.isInUse("ke" + reading.text(index + 1))
        else { return }
        ImbuhanTerpisah.report(index, reading, &report)
      },
    ],
    examples: [
      .bad("Wilayah itu «ber potensi» banjir.", corrected: "Wilayah itu berpotensi banjir."),
      .bad("Dana tak «ter duga» sudah cair.", corrected: "Dana tak terduga sudah cair."),
      .bad("Bantuan itu «disalur kan» besok.", corrected: "Bantuan itu disalurkan besok."),
      .bad("Warga menjaga «ke aslian» hutan.", corrected: "Warga menjaga keaslian hutan."),
      .good("Bantuan itu disalurkan besok, kan? Warga pergi ke perkantoran dan ke pelabuhan."),
      .good("Nilainya dua per tiga, lalu tim itu menang."),
    ])
}

private enum ImbuhanTerpisah {
  static func report(_ index: Int, _ reading: Reading, _ report: inout Report) {
    let right = reading.text(index) + reading.text(index + 1)
    let found = reading.analysis.text(reading.analysis.byteRange(index..<index + 2))
    report.add(index..<index + 2, "“\(found)” dirangkai: “\(right)”", fix: .aman(right))
  }

  /// Whether a word with a verb's prefix takes the suffix behind it: *disalur kan*, but not *sudah kan*.
  static func takesSuffix(_ index: Int, _ reading: Reading) -> Bool {
    let stem = reading.text(index)
    guard verbal.contains(where: stem.hasPrefix) else { return false }
    return Lexicon.standard.knows(stem + reading.text(index + 1))
  }

  /// Whether the word table has a word itself, not only its parts.
  static func isInUse(_ word: String) -> Bool {
    Lexicon.standard.entry(WordHash(word.utf8)).map { $0.kinds.contains(.form) } ?? false
  }

  private static let verbal = ["di", "me", "ke", "pe", "per", "ter"]
}
