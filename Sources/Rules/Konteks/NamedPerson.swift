import Bahasa
import RuleKit

/// A person in a text, by the tokens of the name and what stands with it.
struct NamedPerson {
  /// The name, honorific and age included.
  let tokens: Range<Int>
}

extension NamedPerson {
  /// The bare name that a sentence begins with and says something of: `Sutrisno telah …`, `Awas, Budi itu …`.
  ///
  /// Weak evidence, so only a rule that has met its cue asks for it.
  init?(openingSentenceOf token: Int, in reading: Reading) {
    let sentence = reading.sentence(around: token)
    var start = sentence.lowerBound
    if let first = reading.token(start), NamedPerson.calls.contains(first.hash),
      reading.token(start + 1)?.mark == .comma || reading.token(start + 1)?.mark == .exclamation
    {
      start += 2
    }
    var end = start
    while end < sentence.upperBound, end - start < 4, NamedPerson.isName(end, reading) { end += 1 }
    guard end > start, end < sentence.upperBound, NamedPerson.isPredicate(end, reading),
      !reading.tokens[start].flags.contains(.quoted), !NamedPerson.isPlace(start..<end, reading)
    else { return nil }
    let isSaying = (end..<min(sentence.upperBound, end + 4)).contains {
      reading.tokens[$0].classes.contains(.reporting)
    }
    let hasName = (start..<end).contains { reading.entry($0)?.kinds.contains(.name) == true }
    guard !isSaying, hasName || end - start > 1 else { return nil }
    let isSure = (start..<end).contains { !reading.isCommonWord($0) }
    guard isSure || (start..<end).allSatisfy({ reading.entry($0)?.kinds.contains(.name) == true }) else {
      return nil
    }
    tokens = start..<end
  }

  /// Two words or more that are written like a name and are none of the language's, without other evidence.
  ///
  /// `koruptor bantuan ternak Ganang Prihandono`. For rules that have met an accusation.
  init?(writtenIn range: Range<Int>, _ reading: Reading) {
    var index = range.lowerBound
    while index < range.upperBound {
      var end = index
      while end < range.upperBound, end - index < 4, NamedPerson.isName(end, reading) { end += 1 }
      if end - index >= 2, !reading.tokens[index].flags.contains(.quoted),
        !reading.word(index - 1, in: NamedPerson.places),
        reading.token(index - 1)?.classes.isDisjoint(with: [.placeNoun, .institution, .office]) != false,
        reading.token(index - 1)?.isCapitalized != true
          || reading.tokens[index].flags.contains(.sentenceStart),
        (index..<end).allSatisfy({ !reading.isCommonWord($0) })
      {
        tokens = index..<end
        return
      }
      index = max(end, index + 1)
    }
    return nil
  }

  private static func isName(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    return token.kind == .word && token.shape == .capitalized && token.length > 2
      && token.flags.isDisjoint(with: [.digit, .hyphen])
      && token.classes.isDisjoint(with: [
        .weekday, .month, .institution, .placeNoun, .office, .function, .pronoun, .honorific, .numberWord,
        .hazard,
        .service, .identityNumber, .ceremonyNoun, .commonAcronym, .citizen, .total, .greeting, .counted,
        .reporting,
        .announcement, .hoax, .timeNoun, .instruction, .kinship,
      ])
      && reading.entry(index).map { $0.kinds.contains(.name) || !$0.isKnown } != false
  }

  /// `telah`, `itu`, `menipu`, `ditahan`: what is said of someone.
  private static func isPredicate(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.kind == .word, token.shape == .lower else { return false }
    if predicates.contains(token.hash) { return true }
    return ["me", "ber", "di", "ter"].contains { reading.text(index).hasPrefix($0) } && token.length > 5
  }

  /// Whether the same words stand elsewhere as a place does, after `di` or `Kabupaten`.
  private static func isPlace(_ name: Range<Int>, _ reading: Reading) -> Bool {
    let hash = reading.tokens[name.lowerBound].hash
    return reading.surroundings(of: name.lowerBound).contains { index in
      guard reading.tokens[index].hash == hash, index > 0 else { return false }
      let before = reading.tokens[index - 1]
      return places.contains(before.hash)
        || !before.classes.isDisjoint(with: [.placeNoun, .institution]) && before.isCapitalized
    }
  }

  private static let calls = WordSet(words: "awas waspada hati-hati ternyata memang")
  private static let predicates = WordSet(
    words:
      "telah sudah masih akan yang kini juga pernah itu adalah ini positif suspek sakit hamil lahir korban pelaku"
  )
  private static let places = WordSet(words: "di ke dari se warga masyarakat pemkab pemerintah")
}
