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
      .cues("bukan", options: [.exceptQuotes]) { cue, reading, report in
        guard let partner = contrast(after: cue.lowerBound, reading) else { return }
        report.add(partner, "Pasangan “bukan” adalah “melainkan”", fix: .tinjau("melainkan"))
      },
      .cues("baik", options: [.exceptQuotes]) { cue, reading, report in
        // `, baik melalui aplikasi atau dengan formulir`
        guard reading.before(cue.lowerBound)?.mark == .comma, let first = reading.after(cue.lowerBound),
          first.classes.contains(.preposition), let partner = choice(after: cue.lowerBound, first, reading)
        else { return }
        report.add(partner, "Pasangan “baik” adalah “maupun”", fix: .tinjau("maupun"))
      },
      .cues("antara", options: [.exceptQuotes]) { cue, reading, report in
        // `antara Rp750.000 sampai Rp2.000.000`
        guard let start = reading.after(cue.lowerBound),
          start.kind == .number || start.classes.contains(.currency),
          let link = (cue.upperBound + 1..<cue.upperBound + 7).first(where: { reading.word($0, in: spans) }),
          let end = reading.after(link), end.kind == .number || end.classes.contains(.currency),
          !(cue.upperBound..<link).contains(where: {
            reading.tokens[$0].mark == .comma || reading.word($0, is: "dan")
          })
        else { return }
        report.add(
          cue, "Pasangan “\(reading.text(link))” adalah “dari”; pasangan “antara” adalah “dan”",
          fix: .tinjau(reading.tokens[cue.lowerBound].shape == .lower ? "dari" : "Dari"))
      },
    ],
    examples: [
      .bad("Warga boleh mundur, baik melalui aplikasi «atau» dengan formulir."),
      .good("Warga boleh mundur, baik melalui aplikasi maupun dengan formulir."),
      .bad("Pungutan itu bukan untuk desa, «namun» untuk sekolah."),
      .bad("Hadiahnya «antara» Rp750.000 sampai Rp2.000.000."),
      .good("Ini bukan pekerjaan mudah, tetapi kami siap."),
      .good("Hadiahnya antara Rp750.000 dan Rp2.000.000."),
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

private let spans = WordSet(words: "sampai hingga")

/// The `namun` or `tetapi` that answers a `bukan` with the same word behind it: `bukan untuk …, namun untuk …`.
private func contrast(after cue: Int, _ reading: Reading) -> Int? {
  guard let first = reading.after(cue), first.kind == .word else { return nil }
  let sentence = reading.sentence(around: cue)
  let isOnly = reading.word(cue + 1, in: merely)
  for index in cue + 2..<max(cue + 2, sentence.upperBound - 1) where reading.word(index, in: contrasts) {
    guard reading.tokens[index - 1].mark == .comma, let next = reading.after(index) else { return nil }
    return next.hash == first.hash && !first.classes.contains(.pronoun)
      || isOnly && reading.word(index + 1, is: "juga")
      ? index : nil
  }
  return nil
}

private let merely = WordSet(words: "sekadar semata cuma melulu sebatas")

/// The `atau` or `dan` that answers `, baik di …` instead of `maupun`: a preposition stands behind it too.
private func choice(after cue: Int, _ first: Token, _ reading: Reading) -> Int? {
  let sentence = reading.sentence(around: cue)
  var found: Int?
  for index in cue + 2..<max(cue + 2, sentence.upperBound - 1) {
    if reading.word(index, is: "maupun") || reading.tokens[index].mark == .comma { return found }
    guard found == nil, reading.word(index, in: choices), let next = reading.after(index) else { continue }
    if next.hash == first.hash || reading.word(index, is: "atau") && next.classes.contains(.preposition) {
      found = index
    }
  }
  return found
}

private let choices = WordSet(words: "atau dan ataupun")
