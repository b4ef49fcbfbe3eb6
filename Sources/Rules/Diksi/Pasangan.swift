import Bahasa
import RuleKit

/// The second halves of conjunctions that come in pairs.
enum Pasangan {
  /// A second half that does not fit `tidak hanya` or `bukan hanya`, and the one that does.
  static func wrongPartner(after cue: Range<Int>, isNoun: Bool, _ reading: Reading) -> (Range<Int>, String)? {
    let sentence = reading.sentence(around: cue.lowerBound)
    for index in cue.upperBound..<max(cue.upperBound, sentence.upperBound - 1) {
      let isAlone = !reading.word(index + 1, is: "juga")
      let isLong = reading.word(index, is: "akan") && reading.word(index + 1, is: "tetapi")
      guard isLong || reading.word(index, is: "namun") || reading.word(index, is: "melainkan") && !isNoun
      else { continue }
      guard
        !isAlone || reading.tokens[index - 1].mark == .comma || reading.word(index - 1, is: "saja")
          || index - cue.upperBound <= 6
      else { continue }
      return (index..<index + (isAlone && !isLong ? 1 : 2), isNoun ? "melainkan juga" : "tetapi juga")
    }
    return nil
  }

  /// The `namun` or `tetapi` that answers a `bukan` with an equal part: `bukan untuk …, namun untuk …`.
  static func contrast(after cue: Int, _ reading: Reading) -> Int? {
    guard let first = reading.after(cue), first.kind == .word else { return nil }
    let sentence = reading.sentence(around: cue)
    let isOnly = reading.word(cue + 1, in: merely)
    if reading.word(cue + 1, in: otherUses) { return nil }
    for index in cue + 2..<max(cue + 2, sentence.upperBound - 1) where reading.word(index, in: contrasts) {
      guard let next = reading.after(index), index - cue <= 16 else { return nil }
      if reading.tokens[index - 1].mark == .comma, next.hash == first.hash, !first.classes.contains(.pronoun)
      {
        return index
      }
      let isEqual =
        isOnly && reading.word(index + 1, is: "juga") || reading.word(index + 1, in: copulas)
        || first.classes.contains(.preposition) && next.classes.contains(.preposition)
        || isNounPhrase(index + 1, reading) && index - cue <= 5
      return isEqual ? index : nil
    }
    return nil
  }

  /// Whether a `melainkan` answers a `tidak` with no `bukan` in between: `tidak di aula, melainkan di lapangan`.
  static func answersTidak(_ index: Int, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: index)
    guard sentence.lowerBound < index else { return false }
    for place in (sentence.lowerBound..<index).reversed() {
      if reading.word(place, in: nouns) { return false }
      guard reading.word(place, in: verbs) else { continue }
      return !reading.word(place + 1, in: merely) && !reading.word(place + 1, in: otherThan)
    }
    return false
  }

  /// The link that answers `baik` instead of `maupun`: the last one of the list that `baik` opens.
  static func choice(after cue: Int, _ reading: Reading) -> Int? {
    guard let first = reading.after(cue), first.kind == .word, !first.classes.contains(.coordinator),
      let previous = reading.before(cue)
    else { return nil }
    let hasComma = previous.mark == .comma
    let isPointed = reading.word(cue + 1, is: "itu")
    guard
      hasComma && opensList(cue + 1, reading) || isPointed || reading.word(cue + 1, is: "yang")
        || !first.classes.contains(.function) && first.shape == .lower && opensList(cue + 1, reading)
          && previous.classes.isDisjoint(with: .function) && !reading.looksLikeVerb(cue + 1)
        || reading.word(cue + 1, is: "berupa")
    else {
      return nil
    }
    let sentence = reading.sentence(around: cue)
    var link: Int?
    for index in cue + 2..<max(cue + 2, min(sentence.upperBound - 1, cue + 40)) {
      let token = reading.tokens[index]
      if reading.word(index, is: "maupun") { return nil }
      if token.mark == .comma, ends(index, reading) { break }
      if index > cue + 3, reading.word(index, in: stops) { break }
      if reading.word(index, in: links) { link = index }
      if let link, isOr(link, reading) { break }
    }
    guard let link else { return nil }
    let isList =
      (reading.word(cue + 1, is: "berupa") || reading.word(link, is: "hingga"))
      && reading.firstComma(in: cue..<link) != nil
    return hasComma || isPointed || isList || isOr(link, reading) ? link : nil
  }

  private static func isOr(_ index: Int, _ reading: Reading) -> Bool {
    reading.word(index, is: "atau") || reading.word(index, is: "ataupun")
  }

  /// The `dengan` that answers `antara` instead of `dan`.
  static func companion(after cue: Int, _ reading: Reading) -> Int? {
    if reading.word(cue + 1, is: "lain") { return nil }
    let sentence = reading.sentence(around: cue)
    for index in cue + 2..<max(cue + 2, min(sentence.upperBound - 1, cue + 12)) {
      if reading.word(index, is: "dengan") {
        return reading.word(index - 1, is: "sampai") || !reading.tokens[index + 1].isWord ? nil : index
      }
      let token = reading.tokens[index]
      guard
        token.isWord || token.kind == .number || token.mark == .openParenthesis
          || token.mark == .closeParenthesis || token.mark == .comma && index - cue <= 3,
        !reading.word(index, is: "dan"), !reading.looksLikeVerb(index)
      else { return nil }
    }
    return nil
  }

  /// The `sampai` that answers `antara` between amounts: `antara Rp750.000 sampai Rp2.000.000`.
  static func span(after cue: Int, _ reading: Reading) -> Int? {
    guard let start = reading.after(cue), start.kind == .number || start.classes.contains(.currency) else {
      return nil
    }
    let link = (cue + 2..<cue + 8).first { reading.word($0, in: spans) }
    guard let link, let end = reading.after(link), end.kind == .number || end.classes.contains(.currency),
      !(cue + 1..<link).contains(where: { reading.tokens[$0].mark == .comma || reading.word($0, is: "dan") })
    else { return nil }
    return link
  }

  /// Whether a noun phrase of one word stands at a token, such as `gurunya yang`.
  private static func isNounPhrase(_ index: Int, _ reading: Reading) -> Bool {
    guard let token = reading.token(index), token.kind == .word, !token.classes.contains(.function),
      !reading.looksLikeVerb(index), let next = reading.after(index)
    else { return false }
    return next.mark == .period || next.mark == .comma || reading.word(index + 1, is: "yang")
  }

  /// Whether the list that `baik` opens may begin with a word: not `baik dan`, `baik untuk kesehatan`.
  private static func opensList(_ index: Int, _ reading: Reading) -> Bool {
    !reading.word(index, in: qualities) && !reading.tokens[index].classes.contains(.negation)
  }

  /// Whether the clause goes on behind a comma, so that the list is over.
  private static func ends(_ comma: Int, _ reading: Reading) -> Bool {
    guard let next = reading.after(comma) else { return true }
    return reading.looksLikeVerb(comma + 1) || reading.isPredicateWord(comma + 1)
      || next.classes.contains(.subordinator) || reading.word(comma + 1, in: stops)
  }

  static let contrasts = WordSet(words: "tetapi namun tapi")
  private static let spans = WordSet(words: "sampai hingga")
  private static let merely = WordSet(
    words: "sekadar sekedar semata semata-mata cuma melulu sebatas hanya saja")
  private static let otherUses = WordSet(words: "berarti main hanya saja tidak lagi")
  private static let otherThan = WordSet(words: "lain ada")
  private static let copulas = WordSet(words: "merupakan adalah lebih justru semata-mata")
  private static let nouns = WordSet(words: "bukan bukanlah bukannya")
  private static let verbs = WordSet(words: "tidak tak belum")
  private static let links = WordSet(words: "atau dan ataupun serta hingga")
  private static let qualities = WordSet(words: "sesuai sekali saja buruk jahat tetapi namun")
  private static let stops = WordSet(
    words: "yang agar sehingga untuk demi disebut menurut perlu harus akan kata ujar tidak seperti")
}
