import Bahasa
import RuleKit

/// The amounts of a list: each begins right after its opener, a comma, a semicolon, `dan` or `serta`.
struct PartList {
  private(set) var parts: [CountedAmount] = []
  /// After the last part.
  private(set) var end: Int

  /// Reads a list to the end of its sentence; nil if the sentence goes on with something else.
  init?(after start: Int, in sentence: Range<Int>, of reading: Reading) {
    end = start
    var index = start
    if reading.token(index)?.mark == .colon { index += 1 }
    guard index < sentence.upperBound, PartList.begins(index, reading) else { return nil }
    let amounts = Dictionary(
      CountedAmount.all(in: start..<sentence.upperBound, of: reading).map { ($0.tokens.lowerBound, $0) },
      uniquingKeysWith: { first, _ in first })
    while index < sentence.upperBound {
      index = PartList.skipLabel(index, in: sentence, of: reading)
      if reading.token(index)?.classes.contains(.total) == true { index += 1 }
      guard let amount = amounts[index] else { return nil }
      parts.append(amount)
      let after = amount.isMoney ? amount.tokens.upperBound : index + 1
      guard let stop = PartList.separator(after: after, in: sentence, of: reading) else { return nil }
      end = stop.part
      if stop.next >= sentence.upperBound { return }
      index = stop.next
    }
  }

  private static func begins(_ index: Int, _ reading: Reading) -> Bool {
    isAmount(index, reading) || labelEnd(index, reading) != nil
  }

  private static func isAmount(_ index: Int, _ reading: Reading) -> Bool {
    guard let token = reading.token(index) else { return false }
    return token.kind == .number || !token.classes.isDisjoint(with: [.total, .currency, .numberWord])
  }

  /// Where the amount stands that a label opens: `Desa Melati Rp40 juta`, `perempuan 25 orang`; nil without one.
  private static func labelEnd(_ index: Int, _ reading: Reading) -> Int? {
    for next in index..<index + 6 {
      guard let token = reading.token(next) else { return nil }
      if isAmount(next, reading) { return next > index ? next : nil }
      if next > index, token.mark == .enDash || token.mark == .hyphen { continue }
      guard token.isWord,
        token.classes.isDisjoint(with: [.preposition, .pronoun, .coordinator, .subordinator])
      else { return nil }
    }
    return nil
  }

  /// Whether a date or the source follows the comma that ends the list: `…, Kamis (19/11/2026)`, `…, menurut …`.
  private static func closes(_ index: Int, _ reading: Reading) -> Bool {
    reading.token(index)?.classes.isDisjoint(with: [.weekday, .reporting]) == false
      || reading.word(index, in: endings)
  }

  private static let joints = WordSet(words: "dan serta sementara sedangkan")
  private static let endings = WordSet(
    words: "menurut berdasarkan demikian sesuai kata ujar per pada data dikutip sebagaimana seperti minggu")

  private static func skipLabel(_ index: Int, in sentence: Range<Int>, of reading: Reading) -> Int {
    guard !isAmount(index, reading), let end = labelEnd(index, reading), end < sentence.upperBound else {
      return index
    }
    return end
  }

  /// Where a part ends and the next begins; nil if the sentence goes on with something else.
  private static func separator(
    after start: Int, in sentence: Range<Int>, of reading: Reading
  ) -> (part: Int, next: Int)? {
    var index = start
    while index < sentence.upperBound {
      let token = reading.tokens[index]
      let isComma = token.mark == .comma || token.mark == .semicolon
      if isComma || reading.word(index, is: "dan") || reading.word(index, is: "serta") {
        var next = index + 1
        if isComma, reading.word(next, in: joints) { next += 1 }
        if next < sentence.upperBound, begins(next, reading) { return (index, next) }
        if isComma { return closes(index + 1, reading) ? (index, sentence.upperBound) : nil }
      }
      if token.kind == .number || token.mark == .colon || index - start > 8 { return nil }
      if token.mark == .period || token.mark == .exclamation { return (index, sentence.upperBound) }
      index += 1
    }
    return (sentence.upperBound, sentence.upperBound)
  }
}
