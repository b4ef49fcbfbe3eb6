import Bahasa
import RuleKit

/// A lead that tells which leader went to which ceremony, in a text where a citizen finds nothing to use.
struct CeremonyLead {
  /// From the leader to the verb of ceremony.
  let tokens: Range<Int>

  init?(_ reading: Reading) {
    let first = reading.titleLine == 0 && reading.leadBlock == 0 ? 1 : reading.leadBlock
    guard let lead = first ?? (reading.analysis.blocks.isEmpty ? nil : 0) else { return nil }
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
      return reading.words(in: before) <= 5 && isRank(holder, reading) ? holder.office : nil
    }
    return nil
  }

  /// A leader, or the head of an office: not a doctor, teacher or member of staff.
  private static func isRank(_ holder: OfficeHolder, _ reading: Reading) -> Bool {
    holder.isLeader || isOwnLeader(holder, reading) || holder.office.contains { reading.word($0, in: ranks) }
  }

  /// Whether the agency's settings count the title among its leaders.
  private static func isOwnLeader(_ holder: OfficeHolder, _ reading: Reading) -> Bool {
    let leaders = reading.draft.settings.leaders
    return !leaders.isEmpty
      && leaders.contains(reading.text(of: holder.office).lowercased())
  }

  private static let ranks = WordSet(
    words:
      "camat lurah kades kepala kadis kabid kabag kapolres kapolsek dandim danramil kapolda wakil plt plh pj pjs sekretaris direktur sekdin"
  )

  private static let closings = WordSet(words: "doa dengan oleh bersama foto")
  private static let presences = WordSet(
    words: "hadir berpidato bersilaturahmi bersilaturahim dijamu menggunting didaulat berkesempatan bertolak")

  private static func verb(after office: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Int? {
    let reach = office.upperBound..<max(office.upperBound, min(sentence.upperBound, office.upperBound + 40))
    return reach.first { index in
      let token = reading.tokens[index]
      return
        (token.classes.contains(.ceremonyVerb)
        || presences.contains(token.hash) && reading.contains(.ceremonyNoun, in: sentence))
        && token.shape == .lower && !token.flags.contains(.quoted)
    }
  }

  /// `Bantuan dari Bapak Bupati`, `bantuan tersebut`: what the leader gave, not what a citizen can ask for.
  private static func isPersonalGift(_ index: Int, _ reading: Reading) -> Bool {
    (index + 1..<index + 4).contains { next in
      reading.token(next)?.classes.isDisjoint(with: [.honorific, .leader]) == false
    }
  }

  /// Whether the lead or its neighbour names something a citizen can use.
  private static func servesCitizens(_ lead: Range<Int>, _ reading: Reading) -> Bool {
    let reach = lead.lowerBound..<min(reading.tokens.count, max(lead.upperBound, lead.lowerBound + 120))
    return reach.contains { index in
      let token = reading.tokens[index]
      return token.classes.contains(.service) && !token.classes.contains(.ceremonyNoun)
        && !token.classes.contains(.ceremonyVerb) && !token.flags.contains(.quoted)
        && !(reading.word(index, is: "ditutup") && reading.word(index + 1, in: closings))
        && !(reading.word(index, is: "bantuan") && isPersonalGift(index, reading))
    }
  }
}
