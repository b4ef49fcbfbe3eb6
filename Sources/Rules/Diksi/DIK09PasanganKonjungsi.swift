import Bahasa
import RuleKit

extension Rule {
  /// Conjunctions that come in pairs.
  static let pasanganKonjungsi = Rule(
    "DIK-09", "Kata hubung berpasangan memakai pasangan yang tepat", .peringatan, kinds: .texts,
    rationale: """
      Beberapa kata hubung punya pasangan tetap: tidak hanya … tetapi juga; bukan hanya … melainkan juga; meskipun … (tanpa \
      “tetapi”). Pasangan yang tepat membuat hubungan dua bagian kalimat jelas sekali baca.
      """,
    references: [.rujukan("Tata Bahasa Baku Bahasa Indonesia, konjungsi korelatif"), .kbbi()],
    detectors: [
      .cues("tidak hanya\ntak hanya\nbukan hanya\nbukan saja", options: [.exceptQuotes]) {
        cue, reading, report in
        let isNot = reading.word(cue.lowerBound, is: "bukan")
        guard let (range, right) = wrongPartner(after: cue, isNoun: isNot, reading) else { return }
        report.add(
          range, "Pasangan “\(reading.analysis.text(reading.analysis.byteRange(cue)))” adalah “\(right)”",
          fix: .tinjau(right))
      },
      .cues("meskipun\nwalaupun\nmeski\nwalau\nkendati", options: [.exceptQuotes]) { cue, reading, report in
        guard reading.tokens[cue.lowerBound].flags.contains(.sentenceStart),
          let comma = firstComma(after: cue, reading),
          reading.word(comma + 1, in: contrasts), !reading.tokens[comma + 1].flags.contains(.quoted)
        else { return }
        let opener = reading.text(cue.lowerBound)
        report.add(comma + 1, "Sesudah “\(opener)”, kata “\(reading.text(comma + 1))” tidak diperlukan")
      },
    ],
    examples: [
      .bad("Posko itu tidak hanya melayani warga, «namun juga» menerima bantuan."),
      .bad("Posko itu tidak hanya melayani warga, «melainkan juga» menerima bantuan."),
      .bad("Itu bukan hanya tugas polisi, «namun» tugas bersama."),
      .bad("Meskipun hujan, «namun» loket tetap buka."),
      .good("Posko itu tidak hanya melayani warga, tetapi juga menerima bantuan."),
      .good("Bantuan itu bukan hanya beras, melainkan juga obat."),
      .good("Meskipun hujan, loket tetap buka."),
      .good("Warga tidak hanya menunggu. Namun juga, kata camat, warga ikut bekerja."),
    ])
}

/// A second half that does not fit `tidak hanya` or `bukan hanya`, and the one that does.
private func wrongPartner(after cue: Range<Int>, isNoun: Bool, _ reading: Reading) -> (Range<Int>, String)? {
  let sentence = reading.analysis.sentences[reading.analysis.sentence(ofToken: cue.lowerBound)].tokens
  for index in cue.upperBound..<max(cue.upperBound, sentence.upperBound - 1) {
    let isAlone = !reading.word(index + 1, is: "juga")
    guard !isAlone || reading.tokens[index - 1].mark == .comma else { continue }
    let partner = reading.tokens[index]
    guard !partner.flags.contains(.quoted) else { return nil }
    if reading.word(index, is: "namun") || reading.word(index, is: "melainkan") && !isNoun {
      return (index..<index + (isAlone ? 1 : 2), isNoun ? "melainkan juga" : "tetapi juga")
    }
  }
  return nil
}

/// The first comma of the sentence after a word.
private func firstComma(after cue: Range<Int>, _ reading: Reading) -> Int? {
  let sentence = reading.analysis.sentences[reading.analysis.sentence(ofToken: cue.lowerBound)].tokens
  return (cue.upperBound..<sentence.upperBound).first { reading.tokens[$0].mark == .comma }
}

private let contrasts = WordSet(words: "tetapi namun tapi")
