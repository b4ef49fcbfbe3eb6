import Bahasa
import RuleKit

/// Who is accused, and what only looks like an accusation.
enum Accusations {
  /// Whether somebody, an official too, is named beside an accusation.
  static func names(someoneBeside cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    guard !reading.word(cue.upperBound, in: figures), !others.occur(in: sentence, of: reading) else {
      return false
    }
    let near = max(sentence.lowerBound, cue.lowerBound - 12)..<min(sentence.upperBound, cue.upperBound + 14)
    return !reading.namedPeople(in: near).isEmpty || stands(before: cue.lowerBound, reading)
      || near.contains { isOffice(at: $0, reading) }
      || NamedPerson(openingSentenceOf: cue.lowerBound, in: reading) != nil
      || NamedPerson(writtenIn: near, reading) != nil
      || NamedPerson(toldIn: near, anywhere: true, reading) != nil
      || isMeantBefore(sentence, reading)
  }

  /// `Sudah jelas Pak Fulan mencuri …`: someone is named right before the verb.
  private static func stands(before verb: Int, _ reading: Reading) -> Bool {
    reading.entities(in: max(0, verb - 4)..<verb).contains {
      $0.kind == .person && $0.tokens.upperBound == verb
    }
  }

  /// `Hati-hati dengan Fulan Contoh! Orang ini …`: the sentence points back to someone whom the last one names.
  private static func isMeantBefore(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    let before = reading.neighbourhood(around: sentence.lowerBound, before: 1, after: 0).lowerBound
    guard before < sentence.lowerBound else { return false }
    let last = before..<sentence.lowerBound
    guard
      pointers.occur(in: sentence.prefix(5), of: reading) || cautions.occur(in: last.prefix(5), of: reading)
    else { return false }
    return !reading.namedPeople(in: last).isEmpty || last.contains { isTitled(at: $0, reading) }
      || NamedPerson(writtenIn: last, reading) != nil
  }

  /// `Haji Fulan`, `Mang Fulan`: a title of respect and a name.
  private static func isTitled(at index: Int, _ reading: Reading) -> Bool {
    reading.word(index, in: titles) && reading.token(index + 1)?.shape == .capitalized
      && reading.tokens[index + 1].kind == .word
  }
  private static let titles = WordSet(
    words: "haji hajah kiai ustaz ustad mang kang mbah bang cak kak si om tante")

  private static let cautions = Phrases(
    "jangan percaya, hati-hati, awas, waspada, jangan mau, kenali, catat nama, ingat nama")
  private static let pointers = Phrases(
    "orang ini, orang itu, dia, ia, pria ini, pria itu, wanita ini, perempuan ini, yang bersangkutan, oknum ini, beliau, si maling, si penipu, si pencuri, si koruptor, si calo, si pelaku"
  )

  /// `kades Harjo`: an office in small letters and a name.
  private static func isOffice(at index: Int, _ reading: Reading) -> Bool {
    reading.tokens[index].classes.contains(.office) && reading.tokens[index].shape == .lower
      && reading.token(index + 1)?.shape == .capitalized && reading.token(index + 1)?.kind == .word
      && reading.tokens[index + 1].classes.isDisjoint(with: [
        .institution, .placeNoun, .month, .weekday, .office,
      ])
  }

  /// `mencuri perhatian`, `mencuri start`.
  private static let figures = WordSet(
    words:
      "perhatian hati start pandangan kesempatan waktu panggung ilmu poin angka kemenangan gol momen atensi bak air kolam tenaga energi sumur tandon emosi keringat pikiran saluran got parit selokan penampungan"
  )
  private static let others = Phrases(
    "modus, korban, mengaku, dugaan, waspada, waspadai, mengatasnamakan, cegah, imbauan, mengimbau, antikorupsi, pemberantasan"
  )
}
