import Bahasa
import RuleKit

extension Rule {
  /// Sentences that open with a preposition and never get a subject.
  static let kalimatTanpaSubjek = Rule(
    "KAL-06", "Kalimat punya subjek", .peringatan, .dugaan, kinds: .texts,
    rationale: """
      “Dengan adanya jembatan baru mempercepat perjalanan” tidak menyebut apa yang mempercepat, karena kata depan di depan \
      mengubah subjek menjadi keterangan. Kata depannya dibuang saja.
      """,
    references: [.rujukan("Tata Bahasa Baku Bahasa Indonesia: keterangan tidak menjadi subjek")],
    detectors: [
      .sentences { index, reading, report in
        let sentence = reading.analysis.sentences[index].tokens
        let start = sentence.lowerBound
        guard reading.word(start, in: openers), !reading.tokens[start].flags.contains(.quoted),
          let verb = verbWithoutSubject(after: start, in: sentence, reading)
        else { return }
        report.add(start..<verb + 1, "Kalimat ini tanpa subjek; buang “\(reading.text(start))” di awalnya")
      }
    ],
    examples: [
      .bad("«Dengan adanya jembatan baru mempercepat» perjalanan warga ke pasar."),
      .bad("«Dalam rapat itu membahas» jadwal loket."),
      .bad("«Bagi warga yang ingin mendaftar diharapkan» membawa KTP."),
      .bad("«Dalam sambutannya menegaskan» bahwa loket tetap buka."),
      .good("Dalam upayanya menjaga sungai, warga bergotong royong."),
      .good("Jembatan baru mempercepat perjalanan warga ke pasar."),
      .good("Dalam rapat itu, camat membahas jadwal loket."),
      .good("Dengan adanya jembatan baru, warga mempercepat panen."),
      .good("Bagi warga yang membawa KTP, pendaftaran gratis."),
      .good("Dalam rapat itu camat membahas jadwal loket."),
    ])
}

/// The verb that a phrase with a preposition runs into without a comma or a subject between them.
private func verbWithoutSubject(after start: Int, in sentence: Range<Int>, _ reading: Reading) -> Int? {
  let addresses = reading.word(start, in: addressees)
  let isPresence = reading.word(start, is: "dengan") && reading.word(start + 1, is: "adanya")
  var seesClause = false
  for index in start + 1..<min(sentence.upperBound, start + 14) {
    let token = reading.tokens[index]
    guard token.isWord || token.kind == .number else { return nil }
    if reading.word(index, is: "yang") {
      seesClause = true
      continue
    }
    if addresses {
      if seesClause, reading.word(index, in: requests),
        reading.tokens[index - 1].hash != WordHash(folding: "yang"),
        !reading.tokens[index - 1].classes.contains(.negation)
      {
        return index
      }
      continue
    }
    guard isActiveVerb(index, reading) else { continue }
    if seesClause
      || !reading.tokens[index - 1].classes.isDisjoint(with: [.preposition, .subordinator, .coordinator])
    {
      return nil
    }
    let isSpeech = index - start == 2 && reading.word(index - 1, in: speeches)
    return isSpeech || isPresence || reading.isDemonstrative(index - 1) && index - start >= 3
      ? index : nil
  }
  return nil
}

/// Whether a word is a transitive verb with *meN-*.
private func isActiveVerb(_ index: Int, _ reading: Reading) -> Bool {
  let token = reading.tokens[index]
  return token.kind == .word && token.shape == .lower && token.length > 6
    && token.classes.isDisjoint(with: [.function, .service])
    && (reading.begins(index, with: "mem") || reading.begins(index, with: "men")
      || reading.begins(index, with: "mel"))
}

private let openers = WordSet(words: "dengan dalam pada melalui dari bagi kepada")
private let addressees = WordSet(words: "bagi kepada")
private let requests = WordSet(
  words: "diminta diharap diharapkan diimbau dimohon diwajibkan dipersilakan")
private let speeches = WordSet(
  words: """
    sambutannya arahannya paparannya pidatonya laporannya amanatnya pengarahannya keterangannya penjelasannya
    kesempatannya pesannya ceramahnya khotbahnya tausiahnya orasinya materinya
    """)
