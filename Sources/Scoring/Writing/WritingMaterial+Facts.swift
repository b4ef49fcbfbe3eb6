import Bahasa
import Curriculum

extension WritingMaterial {
  /// Of each fact of the sheet, part and place of its first mention in the answer.
  func present(_ grounds: [Grounding]) -> [(part: String, range: Range<Int>)?] {
    (facts?.facts ?? []).indices.map { fact in
      guard let ground = grounds.first(where: { $0.places[fact] != nil }), let found = ground.places[fact]
      else { return nil }
      return (ground.part, ground.text.bytes(of: found))
    }
  }

  /// The required facts, each in the part that asks for it, then the others wherever they stand.
  func factEvidence(
    _ grounds: [Grounding], present: [(part: String, range: Range<Int>)?], ungrounded: [Ungrounded]
  ) -> [FactEvidence] {
    guard let facts else { return [] }
    let contradicted = Set(ungrounded.compactMap(\.contradicts))
    var result: [FactEvidence] = []
    result.reserveCapacity(facts.facts.count)
    for (part, places) in required {
      for index in places {
        let ground = grounds.first { (part == nil || $0.part == part) && $0.places[index] != nil }
        let place = ground.flatMap { ground in ground.places[index].map { ground.text.bytes(of: $0) } }
        result.append(evidence(facts.facts[index].fact, part: part, place, isRequired: true, contradicted))
      }
    }
    for index in optional {
      let place = present[index]
      result.append(
        evidence(facts.facts[index].fact, part: place?.part, place?.range, isRequired: false, contradicted))
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
    let outside = texts.flatMap(\.wordsOutsideQuotes)
    let whole = Shingles(words: words)
    let unquoted = outside.count == words.count ? whole : Shingles(words: outside)
    return Overlap(
      sheet: unquoted.share(in: sheetShingles), prompt: whole.share(in: promptShingles),
      source: whole.share(in: sourceShingles))
  }
}
