import Bahasa
import RuleKit

/// A lead that tells which leader went to which ceremony, in a text where a citizen finds nothing to use.
struct CeremonyLead {
  /// From the leader to the verb of ceremony.
  let tokens: Range<Int>

  init?(_ reading: Reading) {
    guard let lead = reading.leadBlock ?? (reading.analysis.blocks.isEmpty ? nil : 0) else { return nil }
    let block = reading.analysis.blockTokens[lead]
    guard !block.isEmpty else { return nil }
    let sentence = reading.sentence(around: block.lowerBound)
    guard let office = CeremonyLead.leader(in: sentence, reading),
      let verb = CeremonyLead.verb(after: office, in: sentence, reading),
      !CeremonyLead.servesCitizens(block, reading)
    else { return nil }
    tokens = office.lowerBound..<verb + 1
  }

  /// A leader's office at the head of the sentence, a dateline apart.
  private static func leader(in sentence: Range<Int>, _ reading: Reading) -> Range<Int>? {
    for entity in reading.entities(in: sentence) {
      guard case .officeHolder(let holder) = entity.value else { continue }
      let before = sentence.lowerBound..<holder.office.lowerBound
      return holder.isLeader && reading.words(in: before) <= 5 ? holder.office : nil
    }
    return nil
  }

  private static func verb(after office: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Int? {
    let reach = office.upperBound..<min(sentence.upperBound, office.upperBound + 24)
    return reach.first { index in
      let token = reading.tokens[index]
      return token.classes.contains(.ceremonyVerb) && token.shape == .lower && !token.flags.contains(.quoted)
    }
  }

  /// Whether the lead or its neighbour names something a citizen can use.
  private static func servesCitizens(_ lead: Range<Int>, _ reading: Reading) -> Bool {
    let reach = lead.lowerBound..<min(reading.tokens.count, max(lead.upperBound, lead.lowerBound + 120))
    return reach.contains { index in
      let token = reading.tokens[index]
      return token.classes.contains(.service) && !token.classes.contains(.ceremonyNoun)
        && !token.classes.contains(.ceremonyVerb) && !token.flags.contains(.quoted)
    }
  }
}
