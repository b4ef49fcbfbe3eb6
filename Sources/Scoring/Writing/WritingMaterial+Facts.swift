import Bahasa
import Curriculum

extension WritingMaterial {
  /// The facts that stand somewhere in the answer, with part and place of the first mention.
  func present(_ grounds: [Grounding]) -> [String: (part: String, range: Range<Int>)] {
    var result: [String: (part: String, range: Range<Int>)] = [:]
    guard let facts = facts?.facts else { return result }
    for place in facts.indices {
      guard let ground = grounds.first(where: { $0.places[place] != nil }), let found = ground.places[place]
      else { continue }
      result[facts[place].fact.id] = (ground.part, ground.text.bytes(of: found))
    }
    return result
  }

  /// The required facts, each in the part that asks for it, then the others wherever they stand.
  func factEvidence(
    _ grounds: [Grounding], present: [String: (part: String, range: Range<Int>)], ungrounded: [Ungrounded]
  ) -> [FactEvidence] {
    guard let facts else { return [] }
    let contradicted = Set(ungrounded.compactMap(\.contradicts))
    let required = self.required
    var result: [FactEvidence] = []
    for (part, ids) in required {
      for index in facts.facts.indices where ids.contains(facts.facts[index].fact.id) {
        let ground = grounds.first { (part == nil || $0.part == part) && $0.places[index] != nil }
        let place = ground.flatMap { ground in ground.places[index].map { ground.text.bytes(of: $0) } }
        result.append(evidence(facts.facts[index].fact, part: part, place, isRequired: true, contradicted))
      }
    }
    let asked = Set(required.flatMap(\.ids))
    for index in facts.facts.indices where !asked.contains(facts.facts[index].fact.id) {
      let fact = facts.facts[index].fact
      let place = present[fact.id]
      result.append(evidence(fact, part: place?.part, place?.range, isRequired: false, contradicted))
    }
    return result
  }

  private func evidence(
    _ fact: FactSheet.Fact, part: String?, _ range: Range<Int>?, isRequired: Bool, _ contradicted: Set<String>
  ) -> FactEvidence {
    let status: FactEvidence.Status =
      range != nil ? .present : contradicted.contains(fact.text) ? .contradicted : .missing
    return FactEvidence(
      id: fact.id, text: fact.text, kind: fact.kind, isRequired: isRequired, status: status, part: part,
      range: range)
  }

  /// The shares of the answer that were copied; quotations may be.
  func overlap(_ texts: [UnitText]) -> Overlap {
    let words = texts.flatMap(\.wordHashes)
    let outside = texts.flatMap(WritingMaterial.wordsOutsideQuotes)
    let whole = Shingles(words: words)
    let unquoted = outside.count == words.count ? whole : Shingles(words: outside)
    return Overlap(
      sheet: unquoted.share(in: sheetShingles), prompt: whole.share(in: promptShingles),
      source: whole.share(in: sourceShingles))
  }

  /// The words that do not stand in quotation marks; a quotation ends with its line at the latest.
  static func wordsOutsideQuotes(_ text: UnitText) -> [WordHash] {
    var words: [WordHash] = []
    var isQuoted = false
    for token in text.tokens {
      if token.startsLine { isQuoted = false }
      switch token.first {
      case "“": isQuoted = true
      case "”": isQuoted = false
      case "\"": isQuoted.toggle()
      default: if !isQuoted, token.kind != .mark { words.append(token.hash) }
      }
    }
    return words
  }
}
