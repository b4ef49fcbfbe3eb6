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
        if ImbuhanTerpisah.isNumeral(index, reading) {
          let right = reading.text(index) + "-an"
          report.add(
            index..<index + 2, "Bilangan dan “-an” dirangkai tanda hubung: “\(right)”", fix: .aman(right))
          return
        }
        guard reading.tokens[index + 1].shape == .lower, reading.tokens[index + 1].hasSpaceBefore,
          let stem = reading.before(index + 1), stem.kind == .word, stem.shape == .lower, stem.length > 3,
          !stem.flags.contains(.hyphen), ImbuhanTerpisah.takesSuffix(index, reading)
        else { return }
        ImbuhanTerpisah.report(index, reading, &report)
      },
      .cues("ke", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard let next = reading.after(index), next.kind == .word, next.shape == .lower, next.length > 5,
          next.hasSpaceBefore,
          ImbuhanTerpisah.befalls(index, reading)
            || reading.entry(index + 1) == nil
              && reading.analysis.bytes[reading.tokens[index + 1].range].suffix(2).elementsEqual("an".utf8)
              && ImbuhanTerpisah.isInUse("ke" + reading.text(index + 1))
        else { return }
        ImbuhanTerpisah.report(index, reading, &report)
      },
    ],
    examples: [
      .bad("Sampah itu berasal dari «500 an» rumah.", corrected: "Sampah itu berasal dari 500-an rumah."),
      .bad("Beras dibatasi agar semua «ke bagian».", corrected: "Beras dibatasi agar semua kebagian."),
      .bad(
        "Orang dewasa membayar, «sedang kan» bayi bebas.",
        corrected: "Orang dewasa membayar, sedangkan bayi bebas."),
      .good("Surat dikirim ke bagian umum."),
      .bad("Wilayah itu «ber potensi» banjir.", corrected: "Wilayah itu berpotensi banjir."),
      .bad("Dana tak «ter duga» sudah cair.", corrected: "Dana tak terduga sudah cair."),
      .bad("Bantuan itu «disalur kan» besok.", corrected: "Bantuan itu disalurkan besok."),
      .bad("Warga menjaga «ke aslian» hutan.", corrected: "Warga menjaga keaslian hutan."),
      .bad("Pompa itu tidak «ke masukan» udara.", corrected: "Pompa itu tidak kemasukan udara."),
      .good("Petugas menuju ke masukan daya di gardu."),
      .good("Bantuan itu disalurkan besok, kan? Warga pergi ke perkantoran dan ke pelabuhan."),
      .good("Nilainya dua per tiga, lalu tim itu menang."),
    ])
}

private enum ImbuhanTerpisah {
  static func report(_ index: Int, _ reading: Reading, _ report: inout Report) {
    let right = reading.text(index) + reading.text(index + 1)
    let found = reading.text(of: index..<index + 2)
    report.add(index..<index + 2, "“\(found)” dirangkai: “\(right)”", fix: .aman(right))
  }

  /// Whether a word with a verb's prefix takes the suffix behind it: *disalur kan*, but not *sudah kan*.
  static func takesSuffix(_ index: Int, _ reading: Reading) -> Bool {
    let stem = reading.text(index)
    if stem == "sedang" { return reading.text(index + 1) == "kan" }
    guard verbal.contains(where: stem.hasPrefix) else { return false }
    return Lexicon.standard.knows(stem + reading.text(index + 1))
  }

  /// Whether a number stands before a lone *an*: `500 an rumah`.
  static func isNumeral(_ index: Int, _ reading: Reading) -> Bool {
    reading.word(index + 1, is: "an") && reading.tokens[index + 1].shape == .lower
      && reading.before(index + 1)?.kind == .number && reading.tokens[index + 1].hasSpaceBefore
      && reading.after(index + 1)?.mark != .period
  }

  /// Whether a word with *ke-* says what befalls someone, behind an auxiliary or a negation: *tidak ke masukan udara*.
  static func befalls(_ index: Int, _ reading: Reading) -> Bool {
    guard let previous = reading.before(index) else { return false }
    if reading.word(index + 1, is: "bagian"), previous.shape == .lower, let end = reading.after(index + 1) {
      return end.kind == .mark
        && (previous.classes.contains(.function) || auxiliaries.contains(previous.hash))
    }
    return misfortunes.contains(reading.tokens[index + 1].hash)
      && (previous.classes.contains(.negation) || auxiliaries.contains(previous.hash))
  }

  private static let misfortunes = WordSet(
    words: """
      masukan habisan hilangan tinggalan hujanan panasan dinginan laparan hausan curian banjiran tiduran lelahan racunan
      datangan jatuhan malingan bobolan takutan sakitan siangan susahan sulitan
      """)
  private static let auxiliaries = WordSet(
    words:
      "bisa dapat akan sudah telah sedang mulai sering kerap pernah sempat mudah hampir masih yang agar kalau jika semua"
  )

  /// Whether the word table has a word itself, not only its parts.
  static func isInUse(_ word: String) -> Bool {
    Lexicon.standard.entry(WordHash(word.utf8)).map { $0.kinds.contains(.form) } ?? false
  }

  private static let verbal = ["di", "me", "ke", "pe", "per", "ter"]
}
