import Bahasa
import Curriculum

extension WritingMaterial {
  /// The facts that stand somewhere in the answer, with part and place of the first mention.
  func present(_ grounds: [Grounding]) -> [String: (part: String, range: Range<Int>)] {
    var result: [String: (part: String, range: Range<Int>)] = [:]
    for (place, prepared) in (facts?.facts ?? []).enumerated() {
      for ground in grounds {
        guard let found = ground.places[place] else { continue }
        result[prepared.fact.id] = (ground.part, ground.text.bytes(of: found))
        break
      }
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
      for (index, prepared) in facts.facts.enumerated() where ids.contains(prepared.fact.id) {
        let place = grounds.filter { part == nil || $0.part == part }.lazy
          .compactMap { ground in ground.places[index].map { ground.text.bytes(of: $0) } }.first
        result.append(evidence(prepared.fact, part: part, place, isRequired: true, contradicted))
      }
    }
    let asked = Set(required.flatMap(\.ids))
    for prepared in facts.facts where !asked.contains(prepared.fact.id) {
      let place = present[prepared.fact.id]
      result.append(evidence(prepared.fact, part: place?.part, place?.range, isRequired: false, contradicted))
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
    let whole = Shingles(words: texts.flatMap(\.wordHashes))
    let unquoted = Shingles(words: texts.flatMap(WritingMaterial.wordsOutsideQuotes))
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
