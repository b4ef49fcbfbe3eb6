import Bahasa
import RuleKit

/// Lists whose first item begins small, so that the capitals of the others tell nothing.
enum DaftarCampur {
  /// The capitalised common words that open an item, for each item after the first.
  ///
  /// - Complexity: linear in the tokens of the sentence.
  static func errors(after opener: Int, _ reading: Reading) -> [Range<Int>] {
    let end = reading.sentence(around: opener).upperBound
    guard opener + 1 < end, reading.tokens[opener + 1].isWord, reading.tokens[opener + 1].shape == .lower,
      reading.tokens[opener + 1].classes.isDisjoint(with: [
        .function, .institution, .office, .placeNoun, .citizen,
      ])
    else { return [] }
    guard !KapitalSendiri.introduces.contains(reading.tokens[opener + 1].hash) else { return [] }
    var runs: [Range<Int>] = []
    var names = 0
    var commas = 0
    var index = opener + 1
    while index < end {
      let token = reading.tokens[index]
      if token.mark == .comma { commas += 1 }
      let opensItem = token.mark == .comma || token.classes.contains(.coordinator)
      index += 1
      guard opensItem, commas > 0 else { continue }
      // `Perumahan dan Perhubungan`
      if token.mark != .comma, reading.tokens[index - 2].isCapitalized, runs.last?.upperBound != index - 1 {
        continue
      }
      if index < end, reading.tokens[index].classes.contains(.coordinator) { index += 1 }
      if let run = run(from: index, to: end, reading) {
        runs.append(run)
        index = run.upperBound
      } else if index < end, reading.tokens[index].shape == .capitalized {
        names += 1
      }
    }
    return commas > 1 && runs.count > names ? runs : []
  }

  private static func run(from start: Int, to end: Int, _ reading: Reading) -> Range<Int>? {
    var index = start
    while index < end, reading.isTitleCase(index) {
      guard isPlain(index, reading) else { return nil }
      index += 1
    }
    if index == start + 1, reading.entry(start)?.kinds.contains(.name) == true { return nil }
    guard index > start, index - start < 5, !RangkaianUmum.names.contains(reading.tokens[start].hash) else {
      return nil
    }
    guard index < end else { return start..<index }
    let next = reading.tokens[index]
    guard next.isWord ? next.shape == .lower : next.mark == .comma || next.mark == .period else { return nil }
    return start..<index
  }

  private static func isPlain(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard let entry = reading.entry(index), token.length > 2, entry.frequency >= 25 else { return false }
    return entry.kinds.isDisjoint(with: [.acronym, .foreign])
      && (!entry.kinds.contains(.name) || entry.kinds.contains(.base) && entry.frequency >= 45)
      && token.classes.isDisjoint(with: [
        .weekday, .month, .title, .function, .honorific, .institution, .office, .degree, .placeNoun,
      ]) && !KataUmum.proper.contains(token.hash) && Akronim.forms[token.hash] == nil
  }
}
