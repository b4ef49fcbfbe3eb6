/// Reads which of some choices a learner means: by letter, number, range or wording.
struct ChoiceReader {
  /// The identifiers in the order shown.
  let ids: [String]
  /// The wordings in the same order.
  let texts: [String]

  private let wordings: [String]

  init(ids: [String], texts: [String]) {
    self.ids = ids
    self.texts = texts
    wordings = texts.map { AnswerText.normalized($0) }
  }

  /// Every choice that a text names, in order, each once.
  func read(_ text: some StringProtocol) -> (ids: [String], remarks: [AnswerRemark]) {
    if let index = wording(text) { return ([ids[index]], []) }
    var found: [Int] = []
    var remarks: [AnswerRemark] = []
    for chunk in AnswerText.chunks(String(text)) {
      if let index = wording(chunk) {
        found.append(index)
        continue
      }
      for token in ChoiceReader.joiningRanges(AnswerText.tokens(chunk)) where token != "dan" {
        let indices = self.indices(token)
        if indices.isEmpty { remarks.append(.unknown(String(token.prefix(40)))) }
        found += indices
      }
    }
    var seen: Set<Int> = []
    return (found.filter { seen.insert($0).inserted }.map { ids[$0] }, remarks)
  }

  /// The choice whose whole wording, or whose only long enough part, a text is.
  private func wording(_ text: some StringProtocol) -> Int? {
    let wanted = AnswerText.normalized(text)
    guard wanted.count > 1 else { return nil }
    if let index = wordings.firstIndex(of: wanted) { return index }
    if let index = ids.firstIndex(where: { AnswerText.normalized($0) == wanted }) { return index }
    guard wanted.count >= 6 else { return nil }
    let holding = wordings.indices.filter { index in
      wordings[index].contains(wanted) || (wordings[index].count >= 4 && wanted.contains(wordings[index]))
    }
    return holding.count == 1 ? holding[0] : nil
  }

  /// The tokens, those around *sampai* and the like as one range: `a sampai c` as `a-c`.
  private static func joiningRanges(_ tokens: [String]) -> [String] {
    var result: [String] = []
    var place = 0
    while place < tokens.count {
      if ranging.contains(tokens[place]), let first = result.last, place + 1 < tokens.count {
        result[result.count - 1] = first + "-" + tokens[place + 1]
        place += 1
      } else {
        result.append(tokens[place])
      }
      place += 1
    }
    return result
  }

  private static let ranging: Set<String> = ["sampai", "hingga", "s.d", "sd"]

  /// The choices that a token names: `b`, `2`, `a-c`, `1–3`, or several letters such as `acd`.
  private func indices(_ token: String) -> [Int] {
    if let index = index(token) { return [index] }
    let ends = token.split(whereSeparator: { "-–—".contains($0) })
    if ends.count == 2, let first = index(String(ends[0])), let last = index(String(ends[1])), first <= last {
      return Array(first...last)
    }
    let letters = token.map { index(String($0)) }
    guard token.count <= ids.count, token.allSatisfy(\.isLetter), !letters.contains(nil),
      Set(letters).count == letters.count
    else { return [] }
    return letters.compactMap(\.self)
  }

  private func index(_ token: String) -> Int? {
    if let number = Int(token), (1...max(1, ids.count)).contains(number), !ids.isEmpty { return number - 1 }
    guard token.count == 1, let value = token.unicodeScalars.first?.value, (97...122).contains(value) else {
      return nil
    }
    let index = Int(value) - 97
    return ids.indices.contains(index) ? index : nil
  }
}
